/// The part of a word that its forms share; a light cut of endings, meant for English only.
enum Stem {
    /// How many letters of `word` the stem keeps, and whether it gets a `y` (studies → study).
    static func cut(_ word: [UInt32]) -> (keep: Int, addsY: Bool) {
        for ending in endings where word.count - ending.count >= 3 && ends(word, with: ending) {
            var keep = word.count - ending.count
            let last = word[keep - 1]
            if keep > 3, last == word[keep - 2], last != letter("l"), last != letter("s") { keep -= 1 }
            return (keep, ending == ies || ending == ied)
        }
        return (word.count, false)
    }

    private static func ends(_ word: [UInt32], with ending: [UInt32]) -> Bool {
        let start = word.count - ending.count
        for n in ending.indices where word[start + n] != ending[n] { return false }
        return true
    }

    static func hash(_ word: [UInt32]) -> UInt64 {
        let (keep, addsY) = cut(word)
        var hash = SpellingHash()
        for letter in word.prefix(keep) { hash.take(letter) }
        if addsY { hash.take(letter("y")) }
        return hash.value
    }

    private static let ies = letters("ies"), ied = letters("ied")
    private static let endings = [
        "ational", "fulness", "iveness", "ingly", "edly", "ation", "ments", "ment", "ness", "ings", "ing", "ies", "ied", "est", "ers",
        "ed", "ly", "es", "er", "s", "e",
    ].map(letters)
    private static func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }
    private static func letter(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
}
