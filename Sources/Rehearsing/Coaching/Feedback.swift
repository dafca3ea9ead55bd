import Listening
import Scenarios

/// What a coach says after one reply: computed from the turn and the road before it, never stored.
public struct Feedback: Sendable, Equatable {
    public let turn: Turn
    /// What helped, dearest first; points only where an aim is reached for the first time. What this conversation does not
    /// weigh stands here only where nothing that it weighs was heard.
    public let helped: [Point]
    /// What harmed, dearest first.
    public let harmed: [Point]
    /// Half heard, of what this conversation weighs: neither praised nor punished. Where nothing was heard, all that was half heard.
    public let half: [Evidence]
    /// What the words came near, and why it does not count.
    public let near: [Evidence]
    /// The dearest aim that has not been reached yet.
    public let next: Weight?
    /// What harms in this conversation.
    private let harms: Set<Move>

    /// One move that counts here.
    public struct Point: Sendable, Equatable {
        public let evidence: Evidence
        /// 0: heard, but not weighed in this conversation, or earned before.
        public let points: Int
        public var move: Move { evidence.move }
    }

    /// Feedback on the last of `turns`; `nil` where there is none.
    public init?(_ turns: [Turn], in scenario: Scenario) {
        guard let turn = turns.last else { return nil }
        self.turn = turn
        let score = Score(turns, in: scenario).entries.filter { $0.turn == turn.number }
        let weighed = Set((scenario.aims + scenario.harms).map(\.move))
        let points = turn.reading.evidence.compactMap { evidence -> Point? in
            if let entry = score.first(where: { $0.evidence.move == evidence.move }) { return Point(evidence: evidence, points: entry.points) }
            // A form such as a closed question is only worth a word where the scenario weighs it.
            return evidence.move.kind == .form && !weighed.contains(evidence.move) ? nil : Point(evidence: evidence, points: 0)
        }
        let aims = Set(scenario.aims.map(\.move))
        let harms = Set(scenario.harms.map(\.move)).union(Move.allCases.filter { $0.kind == .harms && !aims.contains($0) })
        self.harms = harms
        let isWeighed = points.contains { weighed.contains($0.move) }
        helped = points.filter { !harms.contains($0.move) && (!isWeighed || weighed.contains($0.move)) }.sorted { $0.points > $1.points }
        harmed = points.filter { harms.contains($0.move) }.sorted { $0.points < $1.points }
        let isEmpty = points.isEmpty
        half = turn.reading.borderline.filter { isEmpty || weighed.contains($0.move) }
        near = turn.reading.nearMisses
        let reached = Set(turns.flatMap { $0.reading.evidence.map(\.move) })
        let missing = scenario.aims.filter { !reached.contains($0.move) }, most = missing.map(\.points).max()
        // The first of equals: the order of the rubric counts.
        next = missing.first { $0.points == most }
    }
    func isHarm(_ move: Move) -> Bool { harms.contains(move) }
}
