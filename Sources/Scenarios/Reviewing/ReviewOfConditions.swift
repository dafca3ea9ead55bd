import Listening

// Branches: can each of them win, and does the last one take whatever is left?
extension Review.Scan {
    mutating func conditions() {
        guard !lost.contains(.branches) else { return }
        let breathless = talkedOverNever
        for scene in scenario.scenes {
            let here = SourceMap.Step.key(scene.id)
            guard scene.ending == nil else {
                if !scene.branches.isEmpty {
                    report(
                        .endingGoesOn, key(.scenes, here, .branches), "Scene “\(scene.id)” is an ending, and an ending has no branches.",
                        help: "Delete “ending” if the conversation goes on here, or “branches” if it does not.")
                }
                continue
            }
            guard !scene.branches.isEmpty else {
                report(
                    .deadEnd, key(.scenes, here), "Scene “\(scene.id)” is a dead end: it has no branches and is no ending.",
                    help: "Add “branches”, or “ending: {outcome: …, title: …}”.")
                continue
            }
            order(of: scene)
            for (index, branch) in scene.branches.enumerated() {
                guard let when = branch.when else { continue }
                let place = key(.scenes, here, .branches, .item(index), "when")
                if let reason = when.contradiction {
                    report(.neverHolds, place, "The condition of “\(branch.id)” can never hold: \(reason).", help: "Take out one of the two, or delete the branch.")
                } else if when.waited == false, breathless.contains(scene.id) {
                    report(
                        .nothingToTalkOver, value(.scenes, here, .branches, .item(index), "when", "waited"),
                        "“\(branch.id)” waits to be talked over, and in scene “\(scene.id)” they say all they have to say in one breath.",
                        help: "Divide what they say into two beats, or delete “waited: false”.")
                } else if let earlier = scene.branches[..<index].first(where: { $0.when.map(when.isCovered) ?? false }) {
                    report(
                        .neverWins, key(.scenes, here, .branches, .item(index)),
                        "The branch “\(branch.id)” can never win: whenever its condition holds, that of “\(earlier.id)” holds too, and “\(earlier.id)” comes first.",
                        help: "Put “\(branch.id)” before “\(earlier.id)”, or make the condition of “\(earlier.id)” narrower.")
                }
                if branch.to == scene.id, branch.after == nil, when == Condition(none: when.none) {
                    circles(branch, at: index, in: scene)
                }
            }
        }
    }

    private mutating func order(of scene: Scene) {
        let here = SourceMap.Step.key(scene.id)
        guard let otherwise = scene.branches.firstIndex(where: { $0.when == nil }) else {
            report(
                .noOtherwise, key(.scenes, here, .branches), "Scene “\(scene.id)” has no branch for whatever else is said.",
                help: "End its branches with one that has no “when”: {id: otherwise, to: …}.")
            return
        }
        if otherwise < scene.branches.count - 1 {
            let branch = scene.branches[otherwise], next = scene.branches[otherwise + 1]
            report(
                .otherwiseNotLast, key(.scenes, here, .branches, .item(otherwise)),
                "The branch “\(branch.id)” has no “when”, so it always holds, and “\(next.id)” after it is never tried.",
                help: "Put “\(branch.id)” last, or give it a condition.")
        }
        let branch = scene.branches[otherwise]
        if branch.to == scene.id, branch.after == nil { circles(branch, at: otherwise, in: scene) }
    }

    private mutating func circles(_ branch: Branch, at index: Int, in scene: Scene) {
        report(
            .roundInCircles, key(.scenes, .key(scene.id), .branches, .item(index)),
            "Whoever is not understood stays in scene “\(scene.id)” for ever: “\(branch.id)” leads back to it.",
            help: "Add “after: {tries: 3, to: …}” to it, so that the conversation goes on.")
    }

    /// Scenes in which nothing is ever left to say after the first breath.
    private var talkedOverNever: Set<Scene.ID> {
        var breathless = Set(scenario.scenes.filter { $0.says.count <= 1 }.map(\.id))
        for scene in scenario.scenes {
            for branch in scene.branches where branch.says.count > 1 {
                breathless.remove(branch.to)
                if let after = branch.after { breathless.remove(after.to) }
            }
        }
        return breathless
    }
}

extension Condition {
    /// Why it can never hold, in the rest of a sentence; `nil` where it can.
    var contradiction: String? {
        if let move = all.first(where: none.contains) { return "it wants “\(move)” to be heard and not to be heard" }
        if !any.isEmpty, any.allSatisfy(none.contains) { return "all it would accept under “any” it forbids under “none”" }
        if silent == true, let move = all.first ?? any.first { return "it wants “\(move)” from someone who says nothing" }
        if silent == true, waited == false { return "who says nothing talks over no one" }
        if let driver = revealed.first(where: hidden.contains) { return "it wants “\(driver)” to be revealed and to be hidden" }
        return nil
    }

    /// Whether `earlier` holds whenever this one does. Never says so wrongly; may miss it where several branches only together leave nothing over.
    func isCovered(by earlier: Condition) -> Bool {
        if mayBeSilence, !earlier.mayBeSilence { return false }
        // Whoever says nothing says no move.
        let moves = Set(all), without = silent == true ? Set(Move.allCases) : Set(none)
        let some = Set(any).subtracting(without)
        guard moves.isSuperset(of: earlier.all), without.isSuperset(of: earlier.none) else { return false }
        if !earlier.any.isEmpty {
            let wanted = Set(earlier.any)
            guard !moves.isDisjoint(with: wanted) || (!any.isEmpty && some.isSubset(of: wanted)) else { return false }
        }
        if let waited = earlier.waited, waited != (silent == true ? true : self.waited) as Bool? { return false }
        if let silent = earlier.silent, silent != (mayBeSilence ? self.silent : false) as Bool? { return false }
        if let trust = earlier.trust, !trust.contains(self.trust ?? 0...10) { return false }
        if let visits = earlier.visits, !visits.contains(self.visits ?? 1...Self.mostVisits) { return false }
        return Set(revealed).isSuperset(of: earlier.revealed) && Set(hidden).isSuperset(of: earlier.hidden)
    }

    /// An empty line is answered only by a branch that asks for silence or for waiting, and it holds no move.
    private var mayBeSilence: Bool {
        silent == true || (waited == true && silent == nil && all.isEmpty && any.isEmpty)
    }
}

extension ClosedRange<Int> {
    func contains(_ other: ClosedRange<Int>) -> Bool { lowerBound <= other.lowerBound && upperBound >= other.upperBound }
}
