import Scenarios

extension Command {
    static let map = Command(
        "map", summary: "draws the scenes seen so far, the ways taken, and where you are", example: "/map"
    ) { session, _ in (session, [.show(session.rehearsal.map)]) }
}

private extension Rehearsal {
    /// A tree of the scenes, first met first; of scenes not seen yet only their number is told.
    var map: Page {
        var drawn: Set<Scene.ID> = []
        let seen = Set(standing.visits.keys)
        func draw(_ id: Scene.ID, _ start: String, way: String, below stem: String) -> [Text] {
            var line = Text(start + way) + .name(id)
            if let ending = scenario.scene(id)?.ending { line += Text(", ending: \(ending.title)") }
            guard drawn.insert(id).inserted else { return [line + " (above)"] }
            if id == standing.scene { line += .strong("  ← you are here") }
            var targets: [Scene.ID] = []
            for branch in scenario.scene(id)?.branches ?? [] {
                for to in [branch.to] + (branch.after.map { [$0.to] } ?? []) where to != id && !targets.contains(to) { targets.append(to) }
            }
            let open = targets.filter(seen.contains), closed = targets.count - open.count
            var lines = [line]
            for (place, to) in open.enumerated() {
                let isLast = place + 1 == open.count && closed == 0
                let taken = turns.last { $0.scene == id && $0.to == to }?.branch
                lines += draw(to, stem + (isLast ? "└ " : "├ "), way: taken.map { "\($0) → " } ?? "", below: stem + (isLast ? "  " : "│ "))
            }
            if closed > 0 { lines.append(Text(stem + "└ ") + .faint(closed == 1 ? "a scene not seen yet" : "\(closed) scenes not seen yet")) }
            return lines
        }
        let lines = draw(scenario.start, "", way: "", below: "")
        return Page([.heading("Map"), .drawing(lines), .paragraph("Scenes seen: \(seen.count) of \(scenario.scenes.count). Trust: \(standing.trust) of 10.")])
    }
}
