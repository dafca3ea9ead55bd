/// What a buyer's mail says of the decision, each with the sentence that says it.
public struct BuyersMail: Sendable, Equatable {
    public struct Heard: Sendable, Equatable {
        /// The id of the clue: decision, reason, winner, feeling, open-door.
        public var clue: String
        public var asks: String
        /// The sentence that says it; `nil` where none does.
        public var words: String?
    }
    public var heard: [Heard]

    /// Looks for every clue of the handbook in what they wrote; lines quoted with “>” are another's words.
    public init(_ body: String, by handbook: Handbook) {
        let own = body.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }.joined(separator: "\n")
        let words = Words(own)
        heard = handbook.clues.map { clue in
            let sentence = words.sentences.first { sentence in clue.says.contains { $0.place(in: words.words, sentence.words) != nil } }
            return Heard(clue: clue.id, asks: clue.asks, words: sentence.map { words.text($0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ") })
        }
    }
}
