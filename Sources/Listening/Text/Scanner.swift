/// Cuts a text into words and marks, in one pass.
struct Scanner {
    private let scalars: [Unicode.Scalar]
    private let book: WordBook

    init(_ scalars: [Unicode.Scalar], book: WordBook = .english) { (self.scalars, self.book) = (scalars, book) }

    func tokens() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(scalars.count / 4 + 1)
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            if isLetter(scalar) || (isCurrency(scalar) && place + 1 < scalars.count && isDigit(scalars[place + 1])) {
                place = word(from: place, into: &tokens)
            } else {
                if scalar == "\n" || !scalar.properties.isWhitespace {
                    let before = place == 0 || scalars[place - 1].properties.isWhitespace
                    let after = place + 1 == scalars.count || scalars[place + 1].properties.isWhitespace
                    tokens.append(.mark(scalar, at: place, spaced: before || after))
                }
                place += 1
            }
        }
        return tokens
    }

    /// Reads the word that starts at `start`; apostrophes between letters belong to it, and so do `.`, `,` and `:` between digits.
    private func word(from start: Int, into tokens: inout [Token]) -> Int {
        var letters: [UInt32] = [], base: Int? = nil
        var place = start
        scan: while place < scalars.count {
            let scalar = scalars[place]
            if isLetter(scalar) || (place == start && isCurrency(scalar)) {
                let low = scalar.isASCII ? (scalar.value >= 65 && scalar.value <= 90 ? scalar.value + 32 : scalar.value) : lower(scalar)
                letters.append(low)
            } else if isApostrophe(scalar), place + 1 < scalars.count, isLetter(scalars[place + 1]), place > start {
                if base == nil { base = letters.count }
            } else if place > start, place + 1 < scalars.count, isDigit(scalars[place - 1]), isDigit(scalars[place + 1]),
                scalar == "." || scalar == "," || scalar == ":"
            {
                letters.append(scalar.value)
            } else if scalar == "%", isDigit(scalars[place - 1]) {
                letters.append(scalar.value)
            } else {
                break scan
            }
            place += 1
        }
        for word in understood(letters, apostropheAfter: base, from: start, to: place) { tokens.append(.word(word)) }
        return place
    }

    private func understood(_ letters: [UInt32], apostropheAfter base: Int?, from start: Int, to end: Int) -> [Word] {
        let whole = base == nil ? book.understood(letters, from: start, to: end) : book.words(for: letters, from: start, to: end)
        guard let base, whole.count == 1 else { return whole }
        let stump = Array(letters.prefix(base))
        let second: String
        switch String(String.UnicodeScalarView(letters.dropFirst(base).compactMap(Unicode.Scalar.init))) {
        case "s": second = "'s"
        case "m": second = "am"
        case "re": second = "are"
        case "ve": second = "have"
        case "ll": second = "will"
        case "d": second = "would"
        case "t" where stump.last == 110:
            return book.words(for: Array(stump.dropLast()), from: start, to: end) + [book.plain(spelled("not"), from: start, to: end)]
        default: return whole
        }
        return book.words(for: stump, from: start, to: end) + [book.plain(spelled(second), from: start, to: end)]
    }

    private func spelled(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }
    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (scalar.value | 32 >= 97 && scalar.value | 32 <= 122) || isDigit(scalar) : scalar.properties.isAlphabetic
    }
    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }
    private func isCurrency(_ scalar: Unicode.Scalar) -> Bool { scalar == "£" || scalar == "$" || scalar == "€" }
    private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "`" || scalar == "´" || scalar == "ʼ"
    }
    private func lower(_ scalar: Unicode.Scalar) -> UInt32 { scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value }
}
