import Listening

/// What a reply was heard to do and where it led, written down so that a later day can be held against it.
public struct Verdict: Codable, Sendable, Equatable {
    /// The place of the reply in its transcript, counted from 1.
    public var node: Int
    public var moves: [Heard]
    /// Heard, but not surely: counted neither way.
    public var half: [Heard]
    /// The scene it led to.
    public var to: String
    /// 0 to 10, after the reply.
    public var trust: Int
    /// The drivers it brought out.
    public var reveals: [String]

    /// A move and the words that show it.
    public struct Heard: Codable, Sendable, Equatable {
        public var move: String
        public var evidence: String
        /// Offsets of the Unicode scalars of the reply, the end not included.
        public var start: Int, end: Int
    }

    public init(_ turn: Turn, node: Int) {
        self.node = node
        moves = turn.reading.evidence.map(Heard.init)
        half = turn.reading.borderline.map(Heard.init)
        (to, trust, reveals) = (turn.to, turn.trust, turn.revealed)
    }
}

extension Verdict {
    /// What is different now, one clause each: “hears pitch in “…” now”; empty where nothing is.
    public func changes(since before: Verdict) -> [Text] {
        var changes: [Text] = []
        let was = Set(before.moves.map(\.move)), now = Set(moves.map(\.move))
        changes += moves.filter { !was.contains($0.move) }.map { "hears " + .name($0.move) + " in " + .quote($0.evidence) + " now" }
        changes += before.moves.filter { !now.contains($0.move) }.map { "no longer hears " + .name($0.move) + " in " + .quote($0.evidence) }
        for heard in moves {
            guard let old = before.moves.first(where: { $0.move == heard.move }), old != heard else { continue }
            changes.append("hears " + .name(heard.move) + " in " + .quote(heard.evidence) + " instead of " + .quote(old.evidence))
        }
        let halfWas = Set(before.half.map(\.move)), halfNow = Set(half.map(\.move))
        changes += half.filter { !halfWas.contains($0.move) }.map { "half hears " + .name($0.move) + " in " + .quote($0.evidence) + " now" }
        changes += before.half.filter { !halfNow.contains($0.move) }.map { "no longer half hears " + .name($0.move) + " in " + .quote($0.evidence) }
        if to != before.to { changes.append("leads to " + .name(to) + " instead of " + .name(before.to)) }
        if trust != before.trust { changes.append("leaves trust at \(trust) instead of \(before.trust)") }
        changes += reveals.filter { !before.reveals.contains($0) }.map { "brings out " + .name($0) + " now" }
        changes += before.reveals.filter { !reveals.contains($0) }.map { "no longer brings out " + .name($0) }
        return changes
    }
}

private extension Verdict.Heard {
    init(_ evidence: Evidence) {
        self.init(move: evidence.move.rawValue, evidence: evidence.words, start: evidence.range.lowerBound, end: evidence.range.upperBound)
    }
}
