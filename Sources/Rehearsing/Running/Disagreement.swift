import Listening
import Scenarios

/// A reply with the person's own verdict: what should be heard in it, and what should not. A test case for the listener.
public struct Disagreement: Sendable, Equatable {
    public let reply: String
    /// What they had said before.
    public let context: String
    public let hear: [Move], not: [Move]

    public init(reply: String, context: String, hear: [Move], not: [Move]) { (self.reply, self.context, self.hear, self.not) = (reply, context, hear, not) }

    /// The sentences that tell where `reading` and the verdict part; empty where they agree.
    public func faults(in reading: Reading) -> [String] {
        hear.filter { !reading.moves.contains($0) }.map { "\($0) should be heard and is not" }
            + not.compactMap { move in reading.evidence(for: move).map { "\(move) is heard in “\($0.words)” and should not be" } }
    }
}

extension Transcript {
    /// The disagreements kept in it, oldest first; one whose reply no longer stands in the scenario is left out.
    public func disagreements(in scenario: Scenario, hearing: Hearing) -> [Disagreement] {
        entries.compactMap { entry in
            guard case let .disagreed(node, moves) = entry, let turn = Replay(self, in: scenario, upTo: node, hearing: hearing).rehearsal.turns.last,
                let said = turn.said
            else { return nil }
            func named(_ sign: Character) -> [Move] { moves.filter { $0.first == sign }.compactMap { Move(rawValue: String($0.dropFirst())) } }
            return Disagreement(reply: said, context: turn.cue, hear: named("+"), not: named("-"))
        }
    }
}
