import Listening
import Scenarios

/// What a coach says after the last turn: computed from the turns, never stored.
public struct Debrief: Sendable, Equatable {
    public let turns: [Turn]
    public let ending: Ending?
    public let score: Score
    /// Drivers that came out, in the order of the scenario.
    public let opened: [Driver]
    public let hidden: [Hidden]
    /// The reply with the most points, if any earned some.
    public let best: Best?
    public let practice: Practice?

    /// A driver that stayed hidden, and the way to it.
    public struct Hidden: Sendable, Equatable {
        public let driver: Driver
        public let key: Key?
    }

    /// What would have opened a driver.
    public enum Key: Sendable, Equatable {
        /// A reply from the scenario's own, in a scene.
        case reply(String, scene: Scene.ID)
        /// No sample reply does it; a reply that meets this would.
        case condition(Condition, scene: Scene.ID)
        /// It comes out by itself to someone who waits in the scene.
        case wait(scene: Scene.ID)
    }

    public struct Best: Sendable, Equatable {
        public let turn: Int
        public let said: String
        public let evidence: [Evidence]
    }

    /// One thing to practise next.
    public enum Practice: Sendable, Equatable {
        /// A harm that cost most, with the last words that did.
        case leave(Evidence, times: Int)
        /// An aim that was never reached, the dearest one.
        case reach(Move)
        case wait
        /// The last words that insulted somebody.
        case leaveInsult(Quote)
    }

    public init(_ rehearsal: Rehearsal, hearing: Hearing) {
        let scenario = rehearsal.scenario
        turns = rehearsal.turns
        ending = rehearsal.ending
        score = Score(turns, in: scenario)
        opened = scenario.drivers.filter { rehearsal.standing.revealed.contains($0.id) }
        hidden = scenario.drivers.filter { !rehearsal.standing.revealed.contains($0.id) }
            .map { Hidden(driver: $0, key: scenario.key(to: $0.id, visited: rehearsal.turns.map(\.scene), hearing: hearing)) }
        best = Debrief.best(turns, score)
        practice = Debrief.practice(turns, score, scenario)
    }
}

extension Debrief {
    /// The reply with the most points of a run that need not be over; `nil` where none earned any.
    public static func best(of rehearsal: Rehearsal) -> Best? { best(rehearsal.turns, Score(rehearsal.turns, in: rehearsal.scenario)) }
}

private extension Debrief {
    static func best(_ turns: [Turn], _ score: Score) -> Best? {
        let worth = Dictionary(grouping: score.entries, by: \.turn).mapValues { $0.reduce(0) { $0 + $1.points } }
        let candidates = turns.filter { worth[$0.number, default: 0] > 0 }
        // The first of equals: `max` would take the last.
        guard let top = candidates.map({ worth[$0.number, default: 0] }).max(),
            let turn = candidates.first(where: { worth[$0.number] == top }), let said = turn.said
        else { return nil }
        return Best(turn: turn.number, said: said, evidence: score.gains.filter { $0.turn == turn.number }.map(\.evidence))
    }

    static func practice(_ turns: [Turn], _ score: Score, _ scenario: Scenario) -> Practice? {
        if let insult = turns.compactMap(\.reading.insult).last { return .leaveInsult(insult) }
        let costs = Dictionary(grouping: score.losses, by: \.evidence.move)
        let dearest = scenario.harms.map(\.move).filter { costs[$0] != nil }.min { a, b in
            (costs[a] ?? []).reduce(0) { $0 + $1.points } < (costs[b] ?? []).reduce(0) { $0 + $1.points }
        }
        if let dearest, let entries = costs[dearest], let last = entries.last { return .leave(last.evidence, times: entries.count) }
        if turns.contains(where: \.talkedOver) { return .wait }
        let reached = Set(score.gains.map(\.evidence.move))
        let missing = scenario.aims.filter { !reached.contains($0.move) }
        guard let most = missing.map(\.points).max() else { return nil }
        return missing.first { $0.points == most }.map { .reach($0.move) }
    }
}

extension Scenario {
    /// What would have opened a driver: looked for first in the scenes that were visited, then in the order of the file.
    func key(to driver: Driver.ID, visited: [Scene.ID], hearing: Hearing) -> Debrief.Key? {
        let order = scenes.filter { visited.contains($0.id) } + scenes.filter { !visited.contains($0.id) }
        var condition: Debrief.Key?
        for scene in order {
            if scene.says.dropFirst().contains(where: { $0.reveals == driver }) { return .wait(scene: scene.id) }
            for branch in scene.branches where branch.brings(driver) {
                let when = branch.when ?? Condition()
                let cue = scene.says.map(\.text).joined(separator: " ")
                for model in scene.models where !model.isBad {
                    let moves = hearing(model.reply, cue.isEmpty ? nil : cue).moves
                    if when.movesHold(for: moves) { return .reply(model.reply, scene: scene.id) }
                }
                condition = condition ?? .condition(when, scene: scene.id)
            }
        }
        return condition
    }
}

private extension Branch {
    func brings(_ driver: Driver.ID) -> Bool { reveals.contains(driver) || says.contains { $0.reveals == driver } }
}

private extension Condition {
    /// Whether the part of the condition that is about moves holds.
    func movesHold(for moves: Set<Move>) -> Bool {
        Condition(all: all, any: any, none: none).holds(in: Circumstances(moves: moves))
    }
}
