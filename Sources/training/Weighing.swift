import Foundation

/// The second look: what the clauses of a reply say together, weighed once more for the whole reply.
struct Weighing {
    static let inputs = 42 * 3 + 6
    var slope = Array(repeating: Float(1), count: 42), offset = Array(repeating: Float(0), count: 42)
    var weights = Array(repeating: Float(0), count: 42 * Weighing.inputs)

    static func view(_ clauses: [[Float]]) -> (top: [Float], inputs: [Float]) {
        var top = Array(repeating: Float(-8), count: 42), second = top, sum = Array(repeating: Float(0), count: 42)
        for z in clauses {
            for m in 0..<42 {
                if z[m] > top[m] { (second[m], top[m]) = (top[m], z[m]) } else if z[m] > second[m] { second[m] = z[m] }
                sum[m] += 1 / (1 + expf(-z[m]))
            }
        }
        let sigmoid = { (z: Float) -> Float in 1 / (1 + expf(-z)) }
        var inputs = top.map(sigmoid) + second.map(sigmoid) + sum.map { min($0, 3) }
        let questions = sum[6 + 1] + sum[6 + 2 - 0]
        inputs += [min(questions, 4), questions > 1.5 ? 1 : 0, questions > 2.5 ? 1 : 0, Float(min(clauses.count, 8)) / 8, clauses.count == 1 ? 1 : 0, 1]
        return (top, inputs)
    }

    init(_ examples: [(top: [Float], inputs: [Float], gold: Set<Int>)], epochs: Int = 30, rate: Float = 0.05, decay: Float = 0.002, seed: UInt64 = 3) {
        var random = SplitMix(state: seed), order = Array(examples.indices)
        var g2 = Array(repeating: Float(0.1), count: weights.count), gs = Array(repeating: Float(0.1), count: 42), go = gs
        for _ in 0..<epochs {
            for n in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(n, random.below(n + 1)) }
            for n in order {
                let (top, x, gold) = examples[n]
                for m in 0..<42 {
                    let base = m * Weighing.inputs
                    var z = slope[m] * top[m] + offset[m]
                    for k in 0..<Weighing.inputs { z += weights[base + k] * x[k] }
                    let y: Float = gold.contains(m) ? 1 : 0
                    let g = 1 / (1 + expf(-z)) - y
                    if abs(g) < 0.003 { continue }
                    gs[m] += (g * top[m]) * (g * top[m]); slope[m] -= rate * g * top[m] / gs[m].squareRoot()
                    go[m] += g * g; offset[m] -= rate * g / go[m].squareRoot()
                    for k in 0..<Weighing.inputs where x[k] > 0.02 {
                        let d = g * x[k]
                        g2[base + k] += d * d
                        weights[base + k] -= rate * (d / g2[base + k].squareRoot() + decay * weights[base + k])
                    }
                }
            }
        }
    }

    func logits(_ clauses: [[Float]]) -> [Float] {
        let (top, x) = Weighing.view(clauses)
        return (0..<42).map { m in
            var z = slope[m] * top[m] + offset[m]
            for k in 0..<Weighing.inputs { z += weights[m * Weighing.inputs + k] * x[k] }
            return z
        }
    }
}
