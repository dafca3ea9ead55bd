/// One weight for each feature and move, learnt from coded replies by `Scripts/train` and kept as text in ``LearnedWeights``.
///
/// A row is five letters for the feature and one letter for each of the 42 moves; letters are digits to the base 91.
/// Sums are integers, so that the same words give the same score on every machine.
package struct Heads: Sendable {
    static let learnt = Heads(LearnedWeights.rows, unit: LearnedWeights.unit)

    private let keys: [UInt32]
    private let weights: [Int8]
    /// Where the keys that begin with the same 12 bits start.
    private let starts: [Int32]
    /// Log-odds that one step of a weight stands for.
    private let unit: Float

    init(_ rows: StaticString, unit: Float) {
        let bytes = UnsafeBufferPointer(start: rows.utf8Start, count: rows.utf8CodeUnitCount)
        let count = (bytes.count + 1) / Heads.width
        var keys: [UInt32] = [], weights = [Int8](repeating: 0, count: count * Move.count), starts = [Int32](repeating: 0, count: 4097)
        keys.reserveCapacity(count)
        for row in 0..<count {
            let base = row * Heads.width
            var key: UInt64 = 0
            for n in 0..<5 { key = key * 91 + UInt64(Heads.digit(bytes[base + n])) }
            keys.append(UInt32(truncatingIfNeeded: key))
            for move in 0..<Move.count { weights[row * Move.count + move] = Int8(Heads.digit(bytes[base + 5 + move]) - 45) }
        }
        var row = 0
        for start in 0...4096 {
            while row < count, keys[row] >> 20 < UInt32(start) { row += 1 }
            starts[start] = Int32(row)
        }
        (self.keys, self.weights, self.starts, self.unit) = (keys, weights, starts, unit)
    }

    /// Log-odds of each move, in the order of ``Move/allCases``.
    func logits(_ features: [UInt32]) -> [Float] {
        var sums = [Int32](repeating: 0, count: Move.count)
        sums.withUnsafeMutableBufferPointer { sums in
            weights.withUnsafeBufferPointer { weights in
                for feature in features {
                    guard let row = row(of: feature) else { continue }
                    let base = row * Move.count
                    for move in 0..<Move.count { sums[move] &+= Int32(weights[base + move]) }
                }
            }
        }
        return sums.map { Float($0) * unit }
    }

    /// What one feature says for `move`, in steps.
    func weight(_ feature: UInt32, for move: Move) -> Int {
        row(of: feature).map { Int(weights[$0 * Move.count + move.place]) } ?? 0
    }

    private func row(of feature: UInt32) -> Int? {
        var low = Int(starts[Int(feature >> 20)]), high = Int(starts[Int(feature >> 20) + 1])
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < feature { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == feature ? low : nil
    }
}

extension Heads {
    /// Five letters of key, 42 of weights, a new line.
    private static let width = 48

    private static func digit(_ letter: UInt8) -> Int { letter < 92 ? Int(letter) - 35 : Int(letter) - 36 }

    /// The letter for a digit 0…90: printable, and neither a quote nor a backslash.
    package static func letter(_ digit: Int) -> Character { Character(Unicode.Scalar(UInt8(digit < 57 ? digit + 35 : digit + 36))) }
}

extension Move {
    /// How many moves there are: 42.
    package static let count = allCases.count
}
