// Roads through the whole conversation: what can be reached, and whether it ends.
extension Review.Scan {
    mutating func roads() {
        guard !lost.contains(.scenes), !lost.contains(.branches), scenes[scenario.start] != nil else { return }
        let reached = reach([scenario.start]) { $0.ways }
        for scene in scenario.scenes where !reached.contains(scene.id) && !meant.contains(scene.id) {
            report(
                .unreachableScene, key(.scenes, .key(scene.id)), "No way leads to scene “\(scene.id)”.",
                help: "Lead a branch to it, or delete it.")
        }
        let endings = scenario.scenes.filter { $0.ending != nil }
        guard !endings.isEmpty else {
            report(
                .noEnding, key(.scenes), "The conversation has no ending.",
                help: "Give at least one scene “ending: {outcome: win, title: …}”; outcomes are win, even and loss.")
            return
        }
        traps(reached)
        if !endings.contains(where: { reached.contains($0.id) && $0.ending?.outcome == .win }) {
            report(
                .noWin, key(.scenes), "No way through the conversation ends in a win.",
                help: "Let the best way through it end in a scene with “outcome: win”; leaving can be the win.")
        }
    }

    /// Scenes that people can come to and that no ending can be reached from.
    private mutating func traps(_ reached: Set<Scene.ID>) {
        var into: [Scene.ID: [Scene.ID]] = [:]
        for scene in scenario.scenes { for to in scene.ways { into[to, default: []].append(scene.id) } }
        // Dead ends and ways into nothing are reported for themselves.
        let exits = scenario.scenes.filter { $0.ending != nil || $0.branches.isEmpty || $0.ways.contains { scenes[$0] == nil } }
        let leaving = reach(exits.map(\.id)) { into[$0.id] ?? [] }
        let caught = scenario.scenes.map(\.id).filter { reached.contains($0) && !leaving.contains($0) }
        guard let first = caught.first else { return }
        let names = caught.prefix(5).map { "“\($0)”" }.joined(separator: ", ") + (caught.count > 5 ? " and \(caught.count - 5) more" : "")
        report(
            .noWayOut, key(.scenes, .key(first)),
            caught.count == 1 ? "Whoever comes to scene \(names) can never leave it." : "Whoever comes to one of the scenes \(names) goes round in them for ever.",
            help: "Lead one of their branches to an ending, for example with “after: {tries: 3, to: …}”.")
    }

    private func reach(_ from: [Scene.ID], by ways: (Scene) -> [Scene.ID]) -> Set<Scene.ID> {
        var seen = Set(from), next = from
        while let id = next.popLast() {
            guard let scene = scenes[id] else { continue }
            for to in ways(scene) where seen.insert(to).inserted { next.append(to) }
        }
        return seen
    }
}

extension Scene {
    /// The scenes that a branch of this one leads to, each once, in the order of the branches.
    public var ways: [Scene.ID] {
        var seen: Set<Scene.ID> = []
        return branches.flatMap { [$0.to] + ($0.after.map { [$0.to] } ?? []) }.filter { seen.insert($0).inserted }
    }
}
