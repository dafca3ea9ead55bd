extension String {
    /// The candidate that is fewest edits away, if it is near enough to be meant; the first of equals.
    func nearest(among candidates: [String]) -> String? {
        let best = candidates.map { ($0, distance(to: $0)) }.min { $0.1 < $1.1 }
        guard let best, best.1 <= max(1, count / 2) else { return nil }
        return best.0
    }

    /// Edits between the two: a character put in, left out, changed, or two neighbours swapped.
    func distance(to other: String) -> Int {
        let a = Array(self), b = Array(other)
        var before: [Int] = [], last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = Swift.min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = Swift.min(least, before[j - 1] + 1) }
                row.append(least)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
