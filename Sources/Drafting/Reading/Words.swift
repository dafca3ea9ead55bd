/// A draft taken apart into sentences and words; places count Unicode scalars.
struct Words: Sendable {
    struct Word: Sendable, Equatable {
        /// In small letters, without apostrophes: “youre”.
        var plain: String
        var range: Range<Int>
        var isCapital: Bool
    }
    struct Sentence: Sendable, Equatable {
        var range: Range<Int>
        var words: Range<Int>
    }

    let scalars: [Unicode.Scalar]
    private(set) var words: [Word] = []
    private(set) var sentences: [Sentence] = []
    /// Every word there is, to tell at once what can't be said in it.
    private(set) var vocabulary: Set<String> = []
    /// How the words begin, for phrases that know no more of a word.
    private(set) var beginnings: Set<String> = []

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        findWords()
        findSentences()
        vocabulary = Set(words.map(\.plain))
        for word in vocabulary { for length in 1...3 where word.utf8.count >= length { beginnings.insert(Words.beginning(of: word, length)) } }
    }

    /// The first three bytes of a word, or all of a shorter one.
    static func beginning(of word: String, _ length: Int = 3) -> String { String(decoding: word.utf8.prefix(length), as: UTF8.self) }

    func text(_ range: Range<Int>) -> String {
        // By its bytes: half as long as letter by letter, and it is asked for often.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for scalar in scalars[range] {
            if scalar.isASCII { bytes.append(UInt8(truncatingIfNeeded: scalar.value)) } else { bytes.append(contentsOf: String(scalar).utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
    func text(words range: Range<Int>) -> String { range.isEmpty ? "" : text(words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound) }
    func span(words range: Range<Int>) -> Range<Int> { words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound }
    func sentence(of word: Int) -> Sentence? { sentences.first { $0.words.contains(word) } }

    /// What stands between a word and the next: “:” in “2:30”.
    func gap(after word: Int) -> String {
        guard word + 1 < words.count else { return "" }
        return text(words[word].range.upperBound..<words[word + 1].range.lowerBound)
    }
}

private extension Words {
    mutating func findWords() {
        var at = 0
        while at < scalars.count {
            let scalar = scalars[at]
            guard scalar.isOfWord else {
                if ["%", "$", "£", "€"].contains(scalar) { words.append(Word(plain: String(scalar), range: at..<at + 1, isCapital: false)) }
                at += 1
                continue
            }
            let start = at
            var plain = String.UnicodeScalarView()
            while at < scalars.count {
                if scalars[at].isOfWord {
                    plain.append(scalars[at])
                } else if !(["'", "’"].contains(scalars[at]) && at + 1 < scalars.count && scalars[at + 1].isOfWord) {
                    break
                }
                at += 1
            }
            words.append(Word(plain: String(plain).lowercased(), range: start..<at, isCapital: scalar.properties.isUppercase))
        }
    }

    /// A sentence ends at its mark, at an empty line, and at the end of a line that is short or ends in a comma (a greeting, a sign-off).
    mutating func findSentences() {
        var start = 0, lineStart = 0, next = 0
        func close(_ end: Int, _ sentences: inout [Sentence]) {
            var (from, to) = (start, end)
            while from < to, scalars[from].properties.isWhitespace { from += 1 }
            while to > from, scalars[to - 1].properties.isWhitespace { to -= 1 }
            start = end
            let first = next
            while next < words.count, words[next].range.lowerBound < end { next += 1 }
            if from < to { sentences.append(Sentence(range: from..<to, words: first..<next)) }
        }
        for at in scalars.indices {
            let scalar = scalars[at], after = at + 1 < scalars.count ? scalars[at + 1] : "\n"
            if [".", "!", "?", "…"].contains(scalar), after.properties.isWhitespace || after == "\"" || after == "”" {
                if scalar == ".", let last = words.last(where: { $0.range.upperBound == at }), isAbbreviated(last, before: at) { continue }
                close(at + 1, &sentences)
            } else if scalar == "\n" {
                if after == "\n" || at - lineStart < 45 { close(at + 1, &sentences) }
                lineStart = at + 1
            }
        }
        close(scalars.count, &sentences)
    }
}

private extension Words {
    /// “Dr. Lim”, “St. Mary's”, “e.g. this”: a full stop that ends no sentence; “Ltd.” and “Inc.” end one only before a capital letter.
    func isAbbreviated(_ word: Word, before at: Int) -> Bool {
        if Self.titles.contains(word.plain) { return true }
        let next = words.first { $0.range.lowerBound > at }
        if Self.shortened.contains(word.plain) { return next.map { !$0.isCapital } ?? false }
        if word.plain == "no" { return next?.plain.first?.isNumber ?? false }
        return false
    }
    private static let titles: Set = ["mr", "mrs", "ms", "dr", "prof", "st", "mt", "ft", "messrs", "eg", "ie", "vs", "cf"]
    private static let shortened: Set = ["ltd", "inc", "co", "corp", "bros", "approx", "etc", "dept", "g", "e", "a", "p", "o", "z", "jr", "sr", "incl", "excl", "min", "max", "est"]
}

private extension Unicode.Scalar {
    var isOfWord: Bool {
        if value < 0x80 { return (0x30...0x39).contains(value) || (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}
