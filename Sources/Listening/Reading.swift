/// A move and the words that show it.
public struct Evidence: Sendable, Equatable {
    public let move: Move
    /// The exact words of the reply.
    public let words: String
    /// Where they stand: offsets of Unicode scalars in the reply.
    public let range: Range<Int>
    /// How sure the listener is, 0 to 1; ``Reading/evidence`` holds what is sure enough to act on.
    public let confidence: Double
    /// Why it was heard, in one sentence for the person who wrote the words; empty where only what was heard was asked for.
    public let reason: String

    public init(move: Move, words: String, range: Range<Int>, confidence: Double, reason: String) {
        (self.move, self.words, self.range, self.confidence, self.reason) = (move, words, range, confidence, reason)
    }
}

/// Words of a reply, and where they stand: offsets of its Unicode scalars.
public struct Quote: Sendable, Equatable {
    public let words: String
    public let range: Range<Int>

    public init(words: String, range: Range<Int>) { (self.words, self.range) = (words, range) }
}

/// A reply, understood: what it does, what it half does, and what it nearly did.
public struct Reading: Sendable, Equatable {
    /// What was typed, unchanged.
    public let text: String
    /// The moves heard, one evidence a move, in the order of ``Move/allCases``.
    public let evidence: [Evidence]
    /// Moves that were half heard: shown, but neither praised nor punished.
    public let borderline: [Evidence]
    /// Moves that the words came near and why they do not count, e.g. “mistakes were made” names nobody.
    public let nearMisses: [Evidence]
    /// Words that insult the counterpart; beside them nothing that helps is heard.
    public let insult: Quote?
    /// Too few of the words are English to be understood, so nothing was heard.
    public let isForeign: Bool

    public init(text: String, evidence: [Evidence], borderline: [Evidence] = [], nearMisses: [Evidence] = [], insult: Quote? = nil, isForeign: Bool = false) {
        (self.text, self.evidence, self.borderline, self.nearMisses) = (text, evidence, borderline, nearMisses)
        (self.insult, self.isForeign) = (insult, isForeign)
    }

    public var moves: Set<Move> { Set(evidence.map(\.move)) }
    public func evidence(for move: Move) -> Evidence? { evidence.first { $0.move == move } }
}
