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

    /// Numbers as whole steps, of which the largest is 2047, and what a step stands for.
    private static func rounded(_ numbers: [Float]) -> (steps: [Int], unit: Float) {
        let most = numbers.map(abs).max() ?? 0
        guard most > 0 else { return (numbers.map { _ in 0 }, 0) }
        return (numbers.map { Int($0 * (2047 / most) + ($0 < 0 ? -0.5 : 0.5)) }, most / 2047)
    }

    /// Whole numbers add up to the same in any order, so that every machine comes to the same sum, to the last bit.
    @Test("adds up whole numbers", arguments: [(8, 42, 0, 1), (96, 96, 2, 9), (96, 96, 4, 3), (144, 288, 0, 2), (6, 48, 1, 4), (96, 42, 0, 7)])
    func sums(width: Int, outputs: Int, reach: Int, count: Int) {
        let taps = reach > 0 ? 3 : 1
        let weights = Self.numbers(taps * width * outputs, seed: 1), bias = Self.numbers(outputs, seed: 2), rows = Self.numbers(count * width, seed: 3)
        let layer = Layer(weights: weights, bias: bias, width: width, outputs: outputs, reach: reach)
        var made = [Float](repeating: 0, count: count * layer.room)
        layer.apply(to: Rows(rows, width: width), into: &made)
        let (weightSteps, weightUnit) = Self.rounded(weights), (rowSteps, rowUnit) = Self.rounded(rows), unit = weightUnit * rowUnit
        for n in 0..<count {
            for output in 0..<outputs {
                var sum = 0
                for tap in 0..<taps {
                    let row = taps == 1 ? n : n + (tap - 1) * reach
                    guard (0..<count).contains(row) else { continue }
                    for place in 0..<width { sum += rowSteps[row * width + place] * weightSteps[(tap * width + place) * outputs + output] }
                }
                #expect(made[n * layer.room + output] == Float(sum) * unit + bias[output])
            }
        }
    }

    @Test("makes nothing of nothing") func nothing() {
        let layer = Layer(weights: [1, -1, 0.5, 2], bias: [3, 4], width: 2, outputs: 2)
        var made = [Float](repeating: 0, count: layer.room)
        layer.apply(to: Rows([0, 0], width: 2), into: &made)
        #expect(made[0] == 3 && made[1] == 4)
    }
}
