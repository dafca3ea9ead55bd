import Foundation

/// 42 logistic heads over the same features, learnt together with AdaGrad and feature dropout, averaged over the second half.
struct HeadsFit {
    var epochs = 12, rate: Float = 0.1, decay: Float = 1e-5, seed: UInt64 = 1
    /// How much more a move that is there weighs than one that is not.
    var positive: Float = 2
    /// The share of features left out of each look at a clause.
    var dropout = 0.3
    /// A feature seen less often is not learnt.
    var least = 5
    static let lanes = 3

    /// The weights, a row of three lanes for each feature.
    struct Fitted {
        let rows: [UInt32: Int32]
        let weights: [SIMD16<Float>]

        /// Log-odds of each move in a clause.
        func logits(_ features: [UInt32]) -> [Float] {
            var z = Array(repeating: SIMD16<Float>(repeating: 0), count: lanes)
            for feature in features {
                guard let row = rows[feature] else { continue }
                for lane in 0..<lanes { z[lane] += weights[Int(row) * lanes + lane] }
            }
            return (0..<42).map { z[$0 / 16][$0 % 16] }
        }

        func weight(row: Int32, move: Int) -> Float { weights[Int(row) * lanes + move / 16][move % 16] }

        /// With the rows that weigh most; what is learnt from heads later on sees them as they are shipped.
        func kept(_ most: Int) -> Fitted {
            func strength(_ row: Int32) -> Float { (0..<42).reduce(0) { max($0, abs(weight(row: row, move: $1))) } }
            let ranked = rows.map { (key: $0.key, row: $0.value, strength: strength($0.value)) }.sorted { ($1.strength, $0.key) < ($0.strength, $1.key) }
            return Fitted(rows: Dictionary(uniqueKeysWithValues: ranked.prefix(most).map { ($0.key, $0.row) }), weights: weights)
        }
    }

    func fit(_ lessons: [Lesson]) -> Fitted {
        var counts: [UInt32: Int] = [:]
        for lesson in lessons { for clause in lesson.features { for feature in clause { counts[feature, default: 0] += 1 } } }
        var rows: [UInt32: Int32] = [:]
        for (feature, count) in counts.sorted(by: { $0.key < $1.key }) where count >= least { rows[feature] = Int32(rows.count) }
        let examples = lessons.flatMap { lesson in
            lesson.features.indices.map { n -> (rows: [Int32], y: [SIMD16<Float>]) in
                var y = Array(repeating: SIMD16<Float>(repeating: 0), count: HeadsFit.lanes)
                for move in lesson.labels[n] { y[move / 16][move % 16] = 1 }
                return (lesson.features[n].compactMap { rows[$0] }, y)
            }
        }
        var weights = Array(repeating: SIMD16<Float>(repeating: 0), count: rows.count * HeadsFit.lanes)
        var squares = Array(repeating: SIMD16<Float>(repeating: 0.1), count: weights.count), sums = weights
        var random = SplitMix(seed: seed), order = Array(examples.indices), kept: [Int] = []
        let keep = UInt64(Double(UInt32.max) * (1 - dropout))
        for epoch in 0..<epochs {
            random.shuffle(&order)
            let rate = epoch < epochs / 2 ? self.rate : self.rate / 2
            for index in order {
                kept.removeAll(keepingCapacity: true)
                for row in examples[index].rows where random.next() & 0xffff_ffff < keep { kept.append(Int(row) * HeadsFit.lanes) }
                for lane in 0..<HeadsFit.lanes { step(kept, lane, examples[index].y[lane], rate, &weights, &squares) }
            }
            if epoch >= epochs / 2 { for n in sums.indices { sums[n] += weights[n] } }
        }
        let share = Float(1 - dropout) / Float(epochs - epochs / 2)
        return Fitted(rows: rows, weights: sums.map { $0 * share })
    }

    private func step(
        _ rows: [Int], _ lane: Int, _ y: SIMD16<Float>, _ rate: Float, _ weights: inout [SIMD16<Float>], _ squares: inout [SIMD16<Float>]
    ) {
        weights.withUnsafeMutableBufferPointer { w in
            squares.withUnsafeMutableBufferPointer { g2 in
                var z = SIMD16<Float>(repeating: 0)
                for row in rows { z += w[row + lane] }
                var p = SIMD16<Float>()
                for k in 0..<16 { p[k] = 1 / (1 + expf(-z[k])) }
                let g = (p - y) * (1 + y * (positive - 1)), gg = g * g
                for row in rows {
                    g2[row + lane] += gg
                    w[row + lane] -= rate * (g / g2[row + lane].squareRoot() + decay * w[row + lane])
                }
            }
        }
    }
}
