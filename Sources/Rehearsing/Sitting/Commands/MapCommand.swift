import Scenarios

extension Command {
    static let map = Command(
        "map", summary: "draws the scenes seen so far, the ways taken, and where you are", example: "/map"
    ) { session, _ in (session, [.show(session.rehearsal.map)]) }
}

private extension Rehearsal {
    /// A tree of the scenes, first met first; ways into scenes not seen yet stay closed.
    var map: Page {
        var drawn: Set<Scene.ID> = []
        let seen = Set(standing.visits.keys)
        func draw(_ id: Scene.ID, depth: Int, way: String) -> [Text] {
            let indent = String(repeating: "  ", count: depth)
            let isHere = id == standing.scene
            var line = Text(indent + (depth == 0 ? "" : "└ ") + way)
            guard seen.contains(id) else { return [line + .faint("(not seen yet)")] }
            line += .name(id)
            if let ending = scenario.scene(id)?.ending { line += Text(", ending: \(ending.title)") }
            guard drawn.insert(id).inserted else { return [line + (isHere ? "" : " (above)")] }
            if isHere { line += .strong("  ← you are here") }
            let scene = scenario.scene(id)
            let targets = scene.map { $0.branches.flatMap { branch in [(branch, branch.to)] + (branch.after.map { [(branch, $0.to)] } ?? []) } } ?? []
            var shown: Set<Scene.ID> = [id]
            return [line] + targets.flatMap { branch, to -> [Text] in
                guard shown.insert(to).inserted else { return [] }
                let taken = turns.contains { $0.scene == id && $0.to == to }
                return draw(to, depth: depth + 1, way: taken ? "\(turns.last { $0.scene == id && $0.to == to }?.branch ?? branch.id) → " : "")
            }
        }
        let lines = draw(scenario.start, depth: 0, way: "")
        return Page([.heading("Map"), .drawing(lines), .paragraph("Scenes seen: \(seen.count) of \(scenario.scenes.count). Trust: \(standing.trust) of 10.")])
    }
}
