/// Reads a word that nobody knows as the known word one slip of the finger away: two neighbours swapped, a letter too many,
/// a wrong one, or one left out. Only words of five letters and more, and only ever one slip, so that the reach stays in sight.
struct Slips: Sendable {
    static let shortest = 5
    private static let longest = 16
    private var known = SpellingTable<String>()
    /// A bit for the last 17 of each hash: nearly all spellings that nobody knows are told apart by this little table.
    private var bits = [UInt64](repeating: 0, count: 2_048)

    init(known list: String) {
        for word in list.utf8.split(whereSeparator: { $0 == 32 || $0 == 10 }) {
            let hash = SpellingHash.of(word.lazy.map { UInt32($0) })
            known[hash] = String(decoding: word, as: UTF8.self)
            bits[Int(hash >> 6 & 2_047)] |= 1 << (hash & 63)
        }
    }

    /// The known word that `letters` was probably meant to be; `nil` where it is known itself, or nothing is one slip away.
    func known(for letters: [UInt32]) -> [UInt32]? {
        guard !known.isEmpty, letters.count >= Slips.shortest, letters.count <= Slips.longest, letters.allSatisfy({ $0 >= 97 && $0 <= 122 }), !isListed(SpellingHash.of(letters)) else { return nil }
        // The hash of the first n letters, so that only what follows a slip is hashed anew.
        var begun = [SpellingHash()]
        for letter in letters {
            var hash = begun[begun.count - 1]
            hash.take(letter)
            begun.append(hash)
        }
        /// Whether the first letters, up to two others and the rest make a known word.
        func isKnown(_ first: Int, _ a: UInt32? = nil, _ b: UInt32? = nil, rest: Int) -> Bool {
            var hash = begun[first]
            if let a { hash.take(a) }
            if let b { hash.take(b) }
            for n in rest..<letters.count { hash.take(letters[n]) }
            return isListed(hash.value)
        }
        func word(_ first: Int, _ inserted: [UInt32], rest: Int) -> [UInt32] { letters[..<first] + inserted + letters[rest...] }
        for n in 0..<letters.count - 1 where letters[n] != letters[n + 1] && isKnown(n, letters[n + 1], letters[n], rest: n + 2) {
            return word(n, [letters[n + 1], letters[n]], rest: n + 2)
        }
        for n in letters.indices where isKnown(n, rest: n + 1) { return word(n, [], rest: n + 1) }
        for n in 1..<letters.count {
            for letter in UInt32(97)...122 where letter != letters[n] && isKnown(n, letter, rest: n + 1) { return word(n, [letter], rest: n + 1) }
        }
        for n in 1...letters.count {
            for letter in UInt32(97)...122 where isKnown(n, letter, rest: n) { return word(n, [letter], rest: n) }
        }
        return nil
    }

    private func isListed(_ hash: UInt64) -> Bool { bits[Int(hash >> 6 & 2_047)] & 1 << (hash & 63) != 0 && known[hash] != nil }

    /// The known word with this hash.
    func spelling(of id: UInt64) -> String? { known[id] }
}
