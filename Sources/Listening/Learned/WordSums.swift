import Synchronization

/// What the words met so far come to in the first convolution. It makes hearing quicker and changes nothing in what is heard: a
/// sum is the same whether it is kept or made anew.
final class WordSums: Sendable {
    /// So many words are kept, the first ones met; some ten megabytes.
    private static let most = 2_048

    private struct Kept {
        /// By row; empty where there is none.
        var sums: [[Float]]
        var count = 0
    }
    private let kept: Mutex<Kept>

    /// - Parameter rows: how many rows there are.
    init(rows: Int) { kept = Mutex(Kept(sums: Array(repeating: [], count: rows))) }

    /// The sums of words, by the rows of their vectors.
    ///
    /// - Parameter made: makes the sums of a row.
    func of(_ rows: [Int], made: (Int) -> [Float]) -> [[Float]] {
        var sums = kept.withLock { kept in rows.map { kept.sums[$0] } }
        for n in rows.indices where sums[n].isEmpty {
            // A word that comes twice is made once.
            let made = made(rows[n])
            for same in n..<rows.count where rows[same] == rows[n] { sums[same] = made }
            kept.withLock { kept in
                guard kept.count < WordSums.most, kept.sums[rows[n]].isEmpty else { return }
                kept.sums[rows[n]] = made
                kept.count += 1
            }
        }
        return sums
    }
}
