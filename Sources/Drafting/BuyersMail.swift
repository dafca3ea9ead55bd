/// What a buyer's mail says of the decision, each with the sentence that says it.
public struct BuyersMail: Sendable, Equatable {
    public struct Heard: Sendable, Equatable {
        /// The id of the clue: decision, reason, winner, feeling, open-door.
        public var clue: String
        public var asks: String
        /// The sentence that says it; `nil` where none does.
        public var words: String?
        /// What it comes down to: “Brightline”, “sorry to tell you”; in the order of the mail.
        public var labels: [Label]
    }
    public struct Label: Sendable, Equatable {
        public var name: String
        /// The words that show it.
        public var words: String
    }
    public var heard: [Heard]

    /// Looks for every clue of the handbook in what they wrote themselves.
    public init(_ body: String, by handbook: Handbook) {
        let words = Words(body.ownWords)
        heard = handbook.clues.map { clue in
            let names = words.names(by: clue), labels = names + words.labels(by: clue)
            let named = names.first.flatMap { name in words.sentences.first { words.text($0.range).contains(name.words) } }
            let sentence = named ?? words.sentences.first { sentence in clue.says.contains { $0.place(in: words.words, sentence.words) != nil } }
            return Heard(
                clue: clue.id, asks: clue.asks, words: sentence.map { words.text($0.range).split(whereSeparator: \.isWhitespace).joined(separator: " ") },
                labels: labels)
        }
    }
}

private extension Words {
    /// Every label once, with the first words that show it and don't deny it.
    func labels(by clue: Clue) -> [BuyersMail.Label] {
        clue.labels.compactMap { label -> (at: Int, label: BuyersMail.Label)? in
            for sentence in sentences {
                for phrase in label.says {
                    guard let place = phrase.place(in: words, sentence.words), !isDenied(place.lowerBound, in: sentence) else { continue }
                    return (place.lowerBound, BuyersMail.Label(name: label.name, words: text(words: place).oneLine))
                }
            }
            return nil
        }.sorted { $0.at < $1.at }.map(\.label)
    }

    /// The first name that stands after, or before, the words that go with it.
    func names(by clue: Clue) -> [BuyersMail.Label] {
        for sentence in sentences {
            for phrase in clue.nameAfter {
                guard let place = phrase.place(in: words, sentence.words), !isDenied(place.lowerBound, in: sentence) else { continue }
                let start = (place.upperBound..<min(sentence.words.upperBound, place.upperBound + 5)).first { isOfName($0) }
                guard let start, !(place.upperBound..<start).contains(where: { Self.turns.contains(words[$0].plain) }) else { continue }
                var end = start + 1
                while end < sentence.words.upperBound, goesOn(before: end) { end += 1 }
                return [BuyersMail.Label(name: text(words: start..<end), words: text(words: place.lowerBound..<end).oneLine)]
            }
            for phrase in clue.nameBefore {
                guard let place = phrase.place(in: words, sentence.words), place.lowerBound > sentence.words.lowerBound, isOfName(place.lowerBound - 1) else { continue }
                var start = place.lowerBound - 1
                while start > sentence.words.lowerBound, isOfName(start - 1), goesOn(before: start) { start -= 1 }
                return [BuyersMail.Label(name: text(words: start..<place.lowerBound), words: text(words: start..<place.upperBound).oneLine)]
            }
        }
        return []
    }

    private func isOfName(_ at: Int) -> Bool { words[at].isCapital && !Self.noNames.contains(words[at].plain) }

    /// Whether the word belongs to the name before it: “Brightline Systems”, “Kerr & Co”.
    private func goesOn(before at: Int) -> Bool {
        isOfName(at) && gap(after: at - 1).allSatisfy { $0 == " " || $0 == "&" || $0 == "-" || $0 == "." }
    }

    /// After these, a name is no longer the one that was chosen.
    private static let turns: Set = ["instead", "over", "than", "because", "but", "not", "rather", "and"]
    private static let noNames: Set = Set(Day.weekdays + Day.months).union([
        "i", "im", "we", "our", "you", "your", "it", "they", "their", "the", "a", "this", "that", "he", "she", "hi", "dear", "another", "someone", "so", "and", "but", "sorry", "thanks", "thank",
        "option", "vendor", "company", "supplier", "provider", "team", "ceo", "cfo", "it", "hr", "q1", "q2", "q3", "q4", "yes", "no", "unfortunately", "after",
    ])
}
