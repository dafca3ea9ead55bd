import CVectors

/// One weight for each feature and move, learnt from coded replies by `Scripts/train` and kept as text in ``LearnedWeights``.
///
/// A row is five letters for the feature and one letter for each of the 42 moves; letters are digits to the base 91.
/// Sums are integers, so that the same words give the same score on every machine.
package struct Heads: Sendable {
    static let learnt = Heads(LearnedWeights.rows, unit: LearnedWeights.unit)

    private let keys: SortedKeys
    /// A row for each key, filled up to ``room``.
    private let weights: [Int8]
    /// Log-odds that one step of a weight stands for.
    private let unit: Float

    init(_ rows: StaticString, unit: Float) {
        let bytes = UnsafeBufferPointer(start: rows.utf8Start, count: rows.utf8CodeUnitCount)
        let count = (bytes.count + 1) / Heads.width
        var weights = [Int8](repeating: 0, count: count * Heads.room)
        for row in 0..<count {
            let base = row * Heads.width
            for move in 0..<Move.count { weights[row * Heads.room + move] = Int8(truncatingIfNeeded: Heads.step(bytes[base + 5 + move])) }
        }
        (self.keys, self.weights, self.unit) = (SortedKeys(lines: bytes, length: Heads.width), weights, unit)
    }

    /// What a clause shows of what was learnt: a row, and the first and last word (places in the reply) that it came from.
    struct Hit {
        var row: Int32, first: Int32, last: Int32
    }

    /// The rows that clause `n` hits, in the order of its words; one row can be hit several times.
    func hits(_ features: Features, _ n: Int) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(256)
        features.forEach(of: n) { feature, first, last in
            if let row = keys.place(of: feature) { hits.append(Hit(row: Int32(row), first: Int32(first), last: Int32(last))) }
        }
        return hits
    }

    /// Log-odds of each move, in the order of ``Move/allCases``; a row counts once, however often it was hit.
    func logits(_ hits: [Hit]) -> [Float] {
        var seen = RowSet(expecting: hits.count), rows: [Int32] = []
        rows.reserveCapacity(hits.count)
        for hit in hits where seen.insert(hit.row) { rows.append(hit.row) }
        var sums = [Int32](repeating: 0, count: Heads.room)
        cv_sum_rows(weights, rows, Int32(rows.count), &sums)
        return sums.prefix(Move.count).map { Float($0) * unit }
    }

    /// What one row says for `move`, in steps.
    func weight(_ hit: Hit, for move: Move) -> Int { Int(weights[Int(hit.row) * Heads.room + move.place]) }
}

extension Heads {
    /// Five letters of key, 42 of weights, a new line.
    private static let width = 48
    /// Numbers of a row: one for each move, filled up.
    private static let room = Int(CV_ROW)

    package static func digit(_ letter: UInt8) -> Int { letter < 92 ? Int(letter) - 35 : Int(letter) - 36 }

    /// The digit less 45: the letters of weights and vectors stand for −45…45.
    @inline(__always)
    static func step(_ letter: UInt8) -> Int32 { Int32(letter) &- (letter > 91 ? 81 : 80) }

    /// The letter for a digit 0…90: printable, and neither a quote nor a backslash.
    package static func letter(_ digit: Int) -> Character { Character(Unicode.Scalar(UInt8(digit < 57 ? digit + 35 : digit + 36))) }
}

extension Move {
    /// How many moves there are: 42.
    package static let count = allCases.count
}

/// Which rows were met; open addressing over a power of two.
private struct RowSet {
    private var slots: [Int32]

    init(expecting count: Int) {
        var size = 64
        while size < 2 * count { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
    }

    /// Whether `row` is new.
    mutating func insert(_ row: Int32) -> Bool {
        var slot = Int(truncatingIfNeeded: UInt32(bitPattern: row) &* 0x9e37_79b1) & (slots.count - 1)
        while slots[slot] >= 0 {
            if slots[slot] == row { return false }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = row
        return true
    }
}
