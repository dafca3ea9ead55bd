/// Cuts a text into words and marks, in one pass.
struct Scanner {
    private let scalars: [Unicode.Scalar]
    private let book: WordBook

    init(_ scalars: [Unicode.Scalar], book: WordBook = .english) { (self.scalars, self.book) = (scalars, book) }

    func tokens() -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(scalars.count / 4 + 1)
        var letters: [UInt32] = [], place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            if isLetter(scalar) || (isCurrency(scalar) && place + 1 < scalars.count && isDigit(scalars[place + 1])) {
                place = word(from: place, letters: &letters, into: &tokens)
            } else {
                if scalar == "\n" || !isBlank(scalar) {
                    let before = place == 0 || isBlank(scalars[place - 1])
                    let after = place + 1 == scalars.count || isBlank(scalars[place + 1])
                    tokens.append(.mark(scalar, at: place, spaced: before || after))
                }
                place += 1
            }
        }
        return tokens
    }

    /// Reads the word that starts at `start`; apostrophes between letters belong to it, and so do `.`, `,` and `:` between digits.
    /// `letters` is room for its letters.
    private func word(from start: Int, letters: inout [UInt32], into tokens: inout [Token]) -> Int {
        letters.removeAll(keepingCapacity: true)
        var base: Int? = nil
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
        if let base {
            for word in shortened(letters, apostropheAfter: base, from: start, to: place) { tokens.append(.word(word)) }
        } else {
            book.understand(letters, from: start, to: place) { tokens.append(.word($0)) }
        }
        return place
    }

    private func shortened(_ letters: [UInt32], apostropheAfter base: Int, from start: Int, to end: Int) -> [Word] {
        let whole = book.words(for: letters, from: start, to: end)
        guard whole.count == 1 else { return whole }
        guard let (ending, second) = Scanner.endings.first(where: { $0.ending.elementsEqual(letters[base...]) }) else { return whole }
        var stump = Array(letters.prefix(base))
        // The n of “don't” belongs to the “not”.
        if ending == [116], stump.popLast() != 110 { return whole }
        return book.words(for: stump, from: start, to: end) + [book.plain(second, from: start, to: end)]
    }

    /// What stands behind an apostrophe, and the word that it is short for.
    private static let endings: [(ending: [UInt32], second: [UInt32])] = [
        ("s", "'s"), ("m", "am"), ("re", "are"), ("ve", "have"), ("ll", "will"), ("d", "would"), ("t", "not"),
    ].map { ($0.unicodeScalars.map(\.value), $1.unicodeScalars.map(\.value)) }

    private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (scalar.value | 32 >= 97 && scalar.value | 32 <= 122) || isDigit(scalar) : scalar.properties.isAlphabetic
    }
    private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
    }
    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 48 && scalar.value <= 57 }
    private func isCurrency(_ scalar: Unicode.Scalar) -> Bool { scalar == "£" || scalar == "$" || scalar == "€" }
    private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "`" || scalar == "´" || scalar == "ʼ"
    }
    private func lower(_ scalar: Unicode.Scalar) -> UInt32 { scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value }
}
