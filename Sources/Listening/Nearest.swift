/// Finds the name that was probably meant; one implementation for moves, keys, scenes and commands.
public enum Nearest {
    /// The candidate fewest edits away from `word`, where it is near enough to be meant; the first of equals.
    /// Where none is, the first candidate that `word` begins, or that begins or ends with it (“acknowledge” → “acknowledgement”).
    public static func name<Names: Sequence<String>>(to word: String, among candidates: Names) -> String? {
        let wanted = Array(word.lowercased().utf8.prefix(longest))
        guard !wanted.isEmpty else { return nil }
        var allowed = max(1, min(4, wanted.count / 3)), best: String?, kin: String?
        for candidate in candidates {
            let other = Array(candidate.lowercased().utf8.prefix(longest))
            if let edits = distance(wanted, other, atMost: best == nil ? allowed : allowed - 1) {
                (allowed, best) = (edits, candidate)
                if edits == 0 { break }
            } else if kin == nil, wanted.count >= 4, other.starts(with: wanted) || other.reversed().starts(with: wanted.reversed()) {
                kin = candidate
            }
        }
        return best ?? kin
    }

    /// Edits between the two (a letter put in, left out, changed, or two neighbours swapped); `nil` where there are more than `limit`.
    public static func distance(_ a: String, _ b: String, atMost limit: Int) -> Int? {
        distance(Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: limit)
    }

    /// Names are short; whatever is longer is compared by its beginning.
    private static let longest = 80
}

private extension Nearest {
    static func distance<Letter: Equatable>(_ a: [Letter], _ b: [Letter], atMost limit: Int) -> Int? {
        guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
        var before: [Int] = [], last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            row.reserveCapacity(b.count + 1)
            for j in b.indices {
                var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            if row.min() ?? 0 > limit { return nil }
            (before, last) = (last, row)
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }
}
