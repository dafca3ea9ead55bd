/// Knows the spelling of words: one canonical form for the many ways to type it, and the classes of each form.
struct WordBook: Sendable {
    /// The classes in the order of ``Knowledge/wordClasses``, then the shapes.
    let classNames: [String]
    private var whole = SpellingTable<WordClasses>(), beginnings = SpellingTable<WordClasses>()
    private var rewritten = SpellingTable<[Word]>()
    private let slips: Slips
    private let number: Int, ordinal: Int, amount: Int, percent: Int, clock: Int

    static let english = WordBook(classes: Knowledge.wordClasses, spellings: Knowledge.spellings, known: Knowledge.knownWords + " " + Insults.known)

    init(classes: String, spellings: String, known: String) {
        slips = Slips(known: known)
        var names: [String] = []
        for line in classes.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let place = names.count
            names.append(String(parts[0]))
            for entry in parts[1].split(separator: " ") {
                let key = SpellingHash.of(String(entry.last == "*" ? entry.dropLast() : entry))
                var classes = (entry.last == "*" ? beginnings : whole)[key] ?? WordClasses()
                classes.insert(place)
                if entry.last == "*" { beginnings[key] = classes } else { whole[key] = classes }
            }
        }
        number = names.count; ordinal = names.count + 1; amount = names.count + 2; percent = names.count + 3; clock = names.count + 4
        classNames = names + ["NUMBER", "ORDINAL", "AMOUNT", "PERCENT", "CLOCKTIME"]
        for line in spellings.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
            let sides = line.split(separator: "=")
            guard sides.count == 2 else { continue }
            let words = sides[1].split(separator: " ").map { self.plain(Array($0.unicodeScalars.map(\.value)), from: 0, to: 0) }
            for form in sides[0].split(whereSeparator: { $0 == "," || $0 == " " }) { rewritten[SpellingHash.of(String(form))] = words }
        }
    }

    /// Gives the canonical words for `letters`, and for a word that nobody knows those of the known word one slip away.
    @inline(__always)
    func understand(_ letters: [UInt32], from start: Int, to end: Int, _ give: (Word) -> Void) {
        if rewritten[SpellingHash.of(letters)] == nil {
            guard letters.count >= Slips.shortest, let meant = slips.known(for: letters) else { return give(plain(letters, from: start, to: end)) }
            for var word in words(for: meant, from: start, to: end) {
                word.isCorrected = true
                give(word)
            }
        } else {
            words(for: letters, from: start, to: end).forEach(give)
        }
    }

    /// Whether people use `word` in replies.
    func knows(_ word: Word) -> Bool {
        Analysis.isLittle(word) || !word.classes.isEmpty || slips.knows(word.id)
    }

    /// The known word that `word` was read as.
    func spelling(of word: Word) -> String? { slips.spelling(of: word.id) }

    /// The canonical words for `letters` (lower case, apostrophes gone) that stand at `start..<end`.
    func words(for letters: [UInt32], from start: Int, to end: Int) -> [Word] {
        guard let known = rewritten[SpellingHash.of(letters)] else { return [plain(letters, from: start, to: end)] }
        return known.map { word in
            var word = word
            (word.start, word.end) = (start, end)
            return word
        }
    }

    /// `letters` taken as they are.
    func plain(_ letters: [UInt32], from start: Int, to end: Int) -> Word {
        var hash = SpellingHash(), classes = WordClasses()
        for (n, letter) in letters.enumerated() {
            hash.take(letter)
            if n >= 2, n < 12, let found = beginnings[hash.value] { classes.formUnion(found) }
        }
        if let found = whole[hash.value] { classes.formUnion(found) }
        if let first = letters.first, isDigit(first) || first == 0xA3 || first == 0x24 || first == 0x20AC { classes.insert(shape(of: letters)) }
        return Word(
            id: hash.value, stem: Stem.hash(letters), classes: classes, head: SpellingHash.of(letters.prefix(4)),
            tail: SpellingHash.of(letters.suffix(4)), start: start, end: end, length: letters.count)
    }

    /// What a word that begins with a digit or a currency sign is.
    private func shape(of letters: [UInt32]) -> Int {
        let tail = letters.reversed().prefix { !isDigit($0) }.reversed()
        switch String(String.UnicodeScalarView(tail.compactMap(Unicode.Scalar.init))) {
        case "st", "nd", "rd", "th": return ordinal
        case "am", "pm", "h", "ish": return clock
        case "%": return percent
        case "k", "m", "£", "€", "$": return amount
        default:
            if letters.contains(58) { return clock }
            return isDigit(letters[0]) ? number : amount
        }
    }

    private func isDigit(_ letter: UInt32) -> Bool { letter >= 48 && letter <= 57 }
}
