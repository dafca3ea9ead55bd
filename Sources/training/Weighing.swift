import Foundation
import Listening

extension SecondLook {
    /// Fits the second look on what the heads said of replies that they had not learnt from.
    static func fit(_ examples: [(top: [Float], inputs: [Float], gold: Set<Int>)], epochs: Int = 30, rate: Float = 0.05, decay: Float = 0.002) -> SecondLook {
        let n = Move.count
        var look = SecondLook(slopes: Array(repeating: 1, count: n), offsets: Array(repeating: 0, count: n), weights: Array(repeating: 0, count: n * inputs))
        var random = SplitMix(state: 3), order = Array(examples.indices)
        var g2 = Array(repeating: Float(0.1), count: look.weights.count), gs = Array(repeating: Float(0.1), count: n), go = gs
        for _ in 0..<epochs {
            for k in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(k, random.below(k + 1)) }
            for k in order {
                let (top, x, gold) = examples[k]
                for m in 0..<n {
                    let base = m * inputs
                    var z = look.slopes[m] * top[m] + look.offsets[m]
                    for i in 0..<inputs { z += look.weights[base + i] * x[i] }
                    let g = 1 / (1 + expf(-z)) - (gold.contains(m) ? 1 : 0)
                    if abs(g) < 0.003 { continue }
                    gs[m] += (g * top[m]) * (g * top[m])
                    look.slopes[m] -= rate * g * top[m] / gs[m].squareRoot()
                    go[m] += g * g
                    look.offsets[m] -= rate * g / go[m].squareRoot()
                    for i in 0..<inputs where x[i] > 0.02 {
                        let d = g * x[i]
                        g2[base + i] += d * d
                        look.weights[base + i] -= rate * (d / g2[base + i].squareRoot() + decay * look.weights[base + i])
                    }
                }
            }
        }
        return look
    }
}
