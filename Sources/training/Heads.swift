import Foundation

typealias Row = (SIMD16<Float>, SIMD16<Float>, SIMD16<Float>)

/// 42 logistic heads over the same features, learnt together with AdaGrad and feature dropout.
struct Trainer {
    struct Settings {
        var epochs = 12, rate: Float = 0.1, decay: Float = 1e-5, positive: Float = 3, dropout = 0.3, least = 2, seed: UInt64 = 1
    }
    var places: [UInt32: Int32] = [:]
    var weights: [SIMD16<Float>] = []
    static let lanes = 3

    init(_ lessons: [Lesson], _ settings: Settings) {
        scale = Float(1 - settings.dropout)
        var counts: [UInt32: Int32] = [:]
        for lesson in lessons { for clause in lesson.features { for feature in clause { counts[feature, default: 0] += 1 } } }
        for (feature, count) in counts.sorted(by: { $0.key < $1.key }) where count >= settings.least { places[feature] = Int32(places.count) }
        weights = Array(repeating: SIMD16<Float>(repeating: 0), count: places.count * Trainer.lanes)
        var squares = Array(repeating: SIMD16<Float>(repeating: 0.1), count: weights.count)
        var sums = weights
        var examples: [(rows: [Int32], y: [SIMD16<Float>])] = []
        for lesson in lessons {
            for (n, clause) in lesson.features.enumerated() {
                var y = Array(repeating: SIMD16<Float>(repeating: 0), count: Trainer.lanes)
                for move in lesson.labels[n] { y[move / 16][move % 16] = 1 }
                examples.append((clause.compactMap { places[$0] }, y))
            }
        }
        var random = SplitMix(state: settings.seed)
        var order = Array(examples.indices)
        let keep = UInt64(Double(UInt32.max) * (1 - settings.dropout))
        var kept: [Int] = []
        for epoch in 0..<settings.epochs {
            for n in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(n, random.below(n + 1)) }
            let rate = settings.rate * (epoch < settings.epochs / 2 ? 1 : 0.5)
            for index in order {
                kept.removeAll(keepingCapacity: true)
                for row in examples[index].rows where random.next() & 0xffff_ffff < keep { kept.append(Int(row) * Trainer.lanes) }
                weights.withUnsafeMutableBufferPointer { w in
                    squares.withUnsafeMutableBufferPointer { g2 in
                        for lane in 0..<Trainer.lanes {
                            var z = SIMD16<Float>(repeating: 0)
                            for row in kept { z += w[row + lane] }
                            var p = SIMD16<Float>()
                            for k in 0..<16 { p[k] = 1 / (1 + expf(-z[k])) }
                            let y = examples[index].y[lane]
                            let g = (p - y) * (1 + y * (settings.positive - 1))
                            let gg = g * g
                            for row in kept {
                                g2[row + lane] += gg
                                w[row + lane] -= rate * (g / g2[row + lane].squareRoot() + settings.decay * w[row + lane])
                            }
                        }
                    }
                }
            }
            if epoch >= settings.epochs / 2 { for n in sums.indices { sums[n] += weights[n] } }
        }
        let share = 1 / Float(settings.epochs - settings.epochs / 2)
        for n in sums.indices { weights[n] = sums[n] * share }
    }
    let scale: Float

    /// Log-odds of each move in a clause.
    func logits(_ features: [UInt32]) -> [Float] {
        var z = Array(repeating: SIMD16<Float>(repeating: 0), count: Trainer.lanes)
        for feature in features {
            guard let row = places[feature] else { continue }
            for lane in 0..<Trainer.lanes { z[lane] += weights[Int(row) * Trainer.lanes + lane] }
        }
        return (0..<42).map { z[$0 / 16][$0 % 16] * scale }
    }
}
