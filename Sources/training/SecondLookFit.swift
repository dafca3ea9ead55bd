import Foundation
import Listening

/// What the heads said of a reply that they had not learnt from, and what is true of it.
struct View {
    let top: [Float], whole: [Float], inputs: [Float]
    let gold: Set<Int>
    var isBare: Bool { inputs[SecondLook.bare] > 0 }

    init(_ lesson: Lesson, heads: HeadsFit.Fitted) {
        whole = lesson.whole
        (top, inputs) = SecondLook.view(lesson.features.map { heads.logits($0) }, whole: whole, isBare: lesson.isBare)
        gold = lesson.gold
    }
}

extension SecondLook {
    static func fit(_ views: [View], epochs: Int = 10, rate: Float = 0.03, decay: Float = 0.02) -> SecondLook {
        let n = Move.count
        var look = SecondLook()
        var random = SplitMix(seed: 3), order = Array(views.indices)
        var g2 = Array(repeating: Float(0.1), count: look.weights.count), gs = Array(repeating: Float(0.1), count: n), go = gs, gt = gs
        for _ in 0..<epochs {
            random.shuffle(&order)
            for k in order {
                let (top, whole, x, gold) = (views[k].top, views[k].whole, views[k].inputs, views[k].gold)
                for m in 0..<n {
                    var z = look.slopes[m] * top[m] + look.trust[m] * whole[m] + look.offsets[m]
                    for i in 0..<inputs { z += look.weights[i * n + m] * x[i] }
                    let g = 1 / (1 + expf(-z)) - (gold.contains(m) ? 1 : 0)
                    if abs(g) < 0.003 { continue }
                    gs[m] += (g * top[m]) * (g * top[m])
                    look.slopes[m] -= rate * g * top[m] / gs[m].squareRoot()
                    gt[m] += (g * whole[m]) * (g * whole[m])
                    look.trust[m] -= rate * g * whole[m] / gt[m].squareRoot()
                    go[m] += g * g
                    look.offsets[m] -= rate * g / go[m].squareRoot()
                    for i in 0..<inputs where x[i] > 0.02 {
                        let d = g * x[i]
                        g2[i * n + m] += d * d
                        look.weights[i * n + m] -= rate * (d / g2[i * n + m].squareRoot() + decay * look.weights[i * n + m])
                    }
                }
            }
        }
        return look
    }

    /// From which log-odds on each move counts: what serves best on replies not learnt from, drawn towards the best common one.
    ///
    /// The network shipped is a little less sure of strangers than those it is fitted with here, so that in the end a move is rather missed than
    /// falsely heard: a coach that praises or scolds for nothing is worse than a quiet one.
    func limits(_ views: [View]) -> [Float] {
        let scored = views.map { (logits(top: $0.top, whole: $0.whole, inputs: $0.inputs), $0.gold) }
        func worth(_ limit: Float, _ moves: Range<Int>) -> Double {
            var heard = 0, wrong = 0, missed = 0
            for (z, gold) in scored {
                for m in moves {
                    if z[m] > limit { if gold.contains(m) { heard += 1 } else { wrong += 1 } } else if gold.contains(m) { missed += 1 }
                }
            }
            return 2 * Double(heard) / max(1, 2 * Double(heard) + Double(wrong) + Double(missed))
        }
        let steps = (-16...4).map { Float($0) * 0.15 }
        let common = steps.max { worth($0, 0..<Move.count) < worth($1, 0..<Move.count) } ?? -0.6
        return (0..<Move.count).map { m in
            steps.max { worth($0, m..<m + 1) - 0.04 * Double(abs($0 - common)) < worth($1, m..<m + 1) - 0.04 * Double(abs($1 - common)) } ?? common
        }
    }

    /// The same limits for replies without marks, in which every clause shows less by itself: what they lack is added where such a reply is known.
    mutating func level(_ views: [View], limits: [Float]) {
        for (move, limit) in self.limits(views.filter(\.isBare)).enumerated() { weights[SecondLook.bare * Move.count + move] += limits[move] - limit }
    }
}
