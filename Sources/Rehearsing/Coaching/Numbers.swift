import Listening

/// What can be counted in a conversation; shown beside the score, never part of it.
public struct Numbers: Sendable, Equatable {
    public let replies: Int
    /// Words in all replies together, and in the longest.
    public let words: Int, longest: Int
    /// Replies with an open question, with a closed or leading one, with an acknowledgement or reflection.
    public let open: Int, closed: Int, listening: Int
    /// Replies given after everything they had to say.
    public let heardOut: Int

    public init(_ turns: [Turn]) {
        let said = turns.filter { $0.said != nil }
        let lengths = said.map { ($0.said ?? "").split(whereSeparator: \.isWhitespace).count }
        func count(_ moves: Set<Move>) -> Int { said.count { !$0.reading.moves.isDisjoint(with: moves) } }
        (replies, words, longest) = (said.count, lengths.reduce(0, +), lengths.max() ?? 0)
        (open, closed, listening) = (count([.openQuestion]), count([.closedQuestion, .leadingQuestion]), count([.acknowledgement, .reflection]))
        heardOut = said.count { !$0.talkedOver }
    }

    /// One sentence; `nil` where nothing was said.
    public var sentence: String? {
        guard replies > 0 else { return nil }
        let mean = (words + replies / 2) / replies
        let length = replies == 1 ? "1 reply of \(words.counted("word"))" : "\(replies) replies, \(mean.counted("word")) each on average and \(longest) at most"
        return "\(length); an open question in \(open), a closed or leading one in \(closed), listening in \(listening); they were heard out \(heardOut) of \(replies.counted("time"))."
    }
}

extension Int {
    /// “1 word”, “3 words”.
    func counted(_ thing: String) -> String { "\(self) \(thing)\(self == 1 ? "" : "s")" }
}
