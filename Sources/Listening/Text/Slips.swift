/// Reads a word that nobody knows as the known word one slip of the finger away: two neighbours swapped, a letter too many,
/// a wrong one, or one left out. Only words of five letters and more, and only ever one slip, so that the reach stays in sight.
struct Slips: Sendable {
    static let shortest = 5
    private static let longest = 16
    private let known: [UInt64: String]

    init(known list: String) {
        known = Dictionary(
            list.utf8.split(whereSeparator: { $0 == 32 || $0 == 10 }).map { (SpellingHash.of($0.lazy.map { UInt32($0) }), String(decoding: $0, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The known word that `letters` was probably meant to be; `nil` where it is known itself, or nothing is one slip away.
    func known(for letters: [UInt32]) -> [UInt32]? {
        guard !known.isEmpty, letters.count >= Slips.shortest, letters.count <= Slips.longest, letters.allSatisfy({ $0 >= 97 && $0 <= 122 }),
            known[SpellingHash.of(letters)] == nil
        else { return nil }
        var tried = letters
        for n in 0..<letters.count - 1 where letters[n] != letters[n + 1] {
            tried.swapAt(n, n + 1)
            if known[SpellingHash.of(tried)] != nil { return tried }
            tried.swapAt(n, n + 1)
        }
        for n in letters.indices {
            tried = letters
            tried.remove(at: n)
            if known[SpellingHash.of(tried)] != nil { return tried }
        }
        for n in 1..<letters.count {
            tried = letters
            for letter in UInt32(97)...122 where letter != letters[n] {
                tried[n] = letter
                if known[SpellingHash.of(tried)] != nil { return tried }
            }
        }
        for n in 1...letters.count {
            tried = letters
            tried.insert(97, at: n)
            for letter in UInt32(97)...122 {
                tried[n] = letter
                if known[SpellingHash.of(tried)] != nil { return tried }
            }
        }
        return nil
    }

    /// The known word with this hash.
    func spelling(of id: UInt64) -> String? { known[id] }
}
