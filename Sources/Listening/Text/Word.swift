/// A word as it is understood: its spelling made canonical, its stem and the classes it belongs to.
package struct Word: Sendable, Equatable {
    /// Hash of the canonical spelling (lower case, no apostrophe, one English).
    package var id: UInt64
    /// Hash of the stem.
    var stem: UInt64
    var classes: WordClasses
    /// Hashes of the first and of the last four letters, which survive most slips of the finger.
    var head: UInt64, tail: UInt64
    /// Where it stands: offsets of Unicode scalars in the text. Words of one contraction share a place.
    package var start: Int, end: Int
    /// Letters in the canonical spelling.
    var length: Int
    /// What was typed is no known word and was read as the known one a slip away.
    var isCorrected = false
}

/// A token of a text: a word, or a mark between words.
enum Token: Sendable, Equatable {
    case word(Word)
    case mark(Unicode.Scalar, at: Int, spaced: Bool)
}

/// FNV-1a, 64 bits: the same number for the same spelling everywhere.
struct SpellingHash: Sendable {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func take(_ letter: UInt32) {
        value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
    }

    static func of(_ spelling: String) -> UInt64 {
        var hash = SpellingHash()
        for scalar in spelling.unicodeScalars { hash.take(scalar.value) }
        return hash.value
    }

    static func of(_ letters: some Sequence<UInt32>) -> UInt64 {
        var hash = SpellingHash()
        for letter in letters { hash.take(letter) }
        return hash.value
    }
}
