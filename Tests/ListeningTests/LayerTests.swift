import Testing

@testable import Listening

@Suite("A layer of the network") struct LayerTests {
    /// Numbers without a pattern, some of them nought; the same each time.
    private static func numbers(_ count: Int, seed: UInt64) -> [Float] {
        var state = seed
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Float(Int64(bitPattern: state) >> 40) / 4_194_304
            return state >> 33 & 3 == 0 ? 0 : number
        }
    }

    /// Every sum begins with the bias and takes the rows from front to back, each product rounded by itself: to the last bit, on every machine.
    @Test("adds up in one order", arguments: [(7, 42, 0, 1), (96, 96, 2, 9), (96, 96, 4, 3), (96, 288, 0, 2), (5, 48, 1, 4)])
    func order(width: Int, outputs: Int, reach: Int, count: Int) {
        let taps = reach > 0 ? 3 : 1
        let weights = Self.numbers(taps * width * outputs, seed: 1), bias = Self.numbers(outputs, seed: 2), rows = Self.numbers(count * width, seed: 3)
        let layer = Layer(weights: weights, bias: bias, width: width, outputs: outputs, reach: reach)
        var made = [Float](repeating: 0, count: count * layer.room)
        layer.apply(to: Rows(rows, width: width), into: &made)
        for n in 0..<count {
            for output in 0..<outputs {
                var sum = bias[output]
                for tap in 0..<taps {
                    let row = taps == 1 ? n : n + (tap - 1) * reach
                    guard (0..<count).contains(row) else { continue }
                    for place in 0..<width where rows[row * width + place] != 0 {
                        let product = rows[row * width + place] * weights[(tap * width + place) * outputs + output]
                        sum += product
                    }
                }
                #expect(made[n * layer.room + output] == sum)
            }
        }
    }
}
