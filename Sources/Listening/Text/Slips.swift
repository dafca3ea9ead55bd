/// Reads a word that nobody knows as the known word one slip of the finger away: two neighbours swapped, a letter too many,
/// a wrong one, or one left out. Only words of five letters and more, and only ever one slip, so that the reach stays in sight.
struct Slips: Sendable {
    static let shortest = 5
    private static let longest = 16
    private var known = SpellingTable<String>()
    /// Nearly all spellings that nobody knows, and beginnings that no known word has, are told by these little tables alone.
    private var listed = HashBits(), begun = HashBits()

    init(known list: String) {
        for word in list.utf8.split(whereSeparator: { $0 == 32 || $0 == 10 }) {
            var hash = SpellingHash()
            for letter in word {
                begun.insert(hash.value)
                hash.take(UInt32(letter))
            }
            begun.insert(hash.value)
            listed.insert(hash.value)
            known[hash.value] = String(decoding: word, as: UTF8.self)
        }
    }

    /// The known word that `letters` was probably meant to be; `nil` where it is known itself, or nothing is one slip away.
    func known(for letters: [UInt32]) -> [UInt32]? {
        guard !known.isEmpty, letters.count >= Slips.shortest, letters.count <= Slips.longest, letters.allSatisfy({ $0 >= 97 && $0 <= 122 }) else { return nil }
        guard !knows(SpellingHash.of(letters)) else { return nil }
        // The hash of the first n letters, so that only what follows a slip is hashed anew.
        var begun = [SpellingHash()]
        // A slip stands no further than the first letter that no known word goes on with.
        while begun.count <= letters.count {
            var hash = begun[begun.count - 1]
            hash.take(letters[begun.count - 1])
            guard self.begun.contains(hash.value) else { break }
            begun.append(hash)
        }
        /// Whether the first letters, up to two others and the rest make a known word.
        func isKnown(_ first: Int, _ a: UInt32? = nil, _ b: UInt32? = nil, rest: Int) -> Bool {
            var hash = begun[first]
            if let a { hash.take(a) }
            if let b { hash.take(b) }
            for n in rest..<letters.count { hash.take(letters[n]) }
            return knows(hash.value)
        }
        func word(_ first: Int, _ inserted: [UInt32], rest: Int) -> [UInt32] { letters[..<first] + inserted + letters[rest...] }
        for n in 0..<min(letters.count - 1, begun.count) where letters[n] != letters[n + 1] && isKnown(n, letters[n + 1], letters[n], rest: n + 2) {
            return word(n, [letters[n + 1], letters[n]], rest: n + 2)
        }
        for n in 0..<min(letters.count, begun.count) where isKnown(n, rest: n + 1) { return word(n, [], rest: n + 1) }
        for n in 1..<min(letters.count, begun.count) {
            for letter in UInt32(97)...122 where letter != letters[n] && isKnown(n, letter, rest: n + 1) { return word(n, [letter], rest: n + 1) }
        }
        for n in 1..<begun.count {
            for letter in UInt32(97)...122 where isKnown(n, letter, rest: n) { return word(n, [letter], rest: n) }
        }
        return nil
    }

    /// Whether the word with this hash is known.
    func knows(_ hash: UInt64) -> Bool { listed.contains(hash) && known[hash] != nil }

    /// The known word with this hash.
    func spelling(of id: UInt64) -> String? { known[id] }
}

/// A bit for the last 18 bits of each hash: that a hash is none of those put in is mostly seen at once.
private struct HashBits: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 12)

    mutating func insert(_ hash: UInt64) { bits[Int(hash >> 6 & 0xfff)] |= 1 << (hash & 63) }
    func contains(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 0xfff)] & 1 << (hash & 63) != 0 }
}
