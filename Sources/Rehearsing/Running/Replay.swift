import Listening
import Scenarios

/// A rehearsal taken up again from what was typed, and what no longer fits if the scenario has changed since.
public struct Replay: Sendable, Equatable {
    public let rehearsal: Rehearsal
    /// The node that the rehearsal stands at; with a drift, the last one that still holds.
    public let node: Int
    /// The node of each turn of the rehearsal, in order.
    public let turnNodes: [Int]
    public let drift: Drift?

    /// Where the kept words and the scenario of today part.
    public struct Drift: Sendable, Equatable {
        /// How many replies before it still hold.
        public let turns: Int
        /// What was typed there; empty is a wait.
        public let words: String
        /// Where it was typed, and where the same road leads today.
        public let was: Scene.ID, now: Scene.ID
        /// The scene where it was typed is gone from the scenario.
        public let isGone: Bool
    }

    /// Plays the road up to `node` (the current one where none is given) and stops where it parts from what was kept.
    public init(_ transcript: Transcript, in scenario: Scenario, upTo node: Int? = nil, hearing: Hearing) {
        let roads = Roads(transcript)
        var rehearsal = Rehearsal(scenario.settled(by: transcript)), last = 0, turnNodes: [Int] = [], drift: Drift?
        for step in roads.path(to: node ?? roads.current) {
            let (words, at) = step.entry.typed
            guard at == rehearsal.standing.scene else {
                drift = Drift(
                    turns: rehearsal.turns.count, words: words, was: at, now: rehearsal.standing.scene,
                    isGone: scenario.scene(at) == nil)
                break
            }
            if case .turn = rehearsal.take(words, hearing: hearing) { turnNodes.append(step.id) }
            last = step.id
        }
        (self.rehearsal, self.node, self.turnNodes, self.drift) = (rehearsal, last, turnNodes, drift)
    }
}

extension Transcript.Entry {
    /// What was typed to the counterpart and in which scene; an entry that is not for them has neither.
    public var typed: (words: String, at: Scene.ID) {
        switch self {
        case let .said(words, at): (words, at)
        case let .waited(at): ("", at)
        case .wentBack, .disagreed, .facts: ("", "")
        }
    }
}
