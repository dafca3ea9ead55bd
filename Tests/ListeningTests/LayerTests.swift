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

    /// Numbers as whole steps, none further from nought than `most`, and what a step stands for.
    private static func rounded(_ numbers: [Float], most: Float) -> (steps: [Int], unit: Float) {
        let largest = numbers.map(abs).max() ?? 0
        guard largest > 0 else { return (numbers.map { _ in 0 }, 0) }
        return (numbers.map { Int(($0 * (most / largest)).rounded()) }, largest / most)
    }

    /// Whole numbers add up to the same in any order, so that every machine comes to the same sum, to the last bit.
    @Test(
        "adds up whole numbers",
        arguments: [
            (8, 42, 0, 1, Rows.Middle.half), (96, 96, 2, 9, .none), (96, 96, 4, 3, .none), (144, 288, 0, 2, .half), (4, 48, 1, 4, .none), (96, 42, 0, 7, .none),
        ])
    func sums(width: Int, outputs: Int, reach: Int, count: Int, middle: Rows.Middle) {
        let taps = reach > 0 ? 3 : 1
        let weights = Self.numbers(taps * width * outputs, seed: 1), bias = Self.numbers(outputs, seed: 2)
        let numbers = Self.numbers(count * width, seed: 3).map { middle == .none ? abs($0) : $0 }
        let layer = Layer(weights: weights, bias: bias, width: width, outputs: outputs, reach: reach, middle: middle)
        var rows = Rows(count, width: width)
        rows.round(numbers, middle: middle)
        var made = [Float](repeating: 0, count: Rows.whole(count) * layer.room), added = [Float](repeating: 1, count: made.count)
        layer.apply(to: rows, into: &made)
        layer.addPositive(of: rows, to: &added)
        let (rowSteps, rowUnit) = Self.rounded(numbers, most: middle == .none ? 127 : 63)
        for output in 0..<outputs {
            let (weightSteps, weightUnit) = Self.rounded(stride(from: output, to: weights.count, by: outputs).map { weights[$0] }, most: 127)
            for n in 0..<count {
                var sum = 0
                for tap in 0..<taps {
                    let row = taps == 1 ? n : n + (tap - 1) * reach
                    guard (0..<count).contains(row) else { continue }
                    for place in 0..<width { sum += rowSteps[row * width + place] * weightSteps[tap * width + place] }
                }
                let expected = Float(sum) * (weightUnit * rowUnit) + bias[output]
                #expect(made[n * layer.room + output] == expected)
                #expect(added[n * layer.room + output] == 1 + max(expected, 0))
            }
        }
    }

    @Test("makes nothing of nothing") func nothing() {
        let layer = Layer(weights: [1, -1, 0.5, 2, 0, 0, 0, 0], bias: [3, 4], width: 4, outputs: 2)
        var rows = Rows(1, width: 4), made = [Float](repeating: 0, count: Rows.whole(1) * layer.room)
        rows.round([0, 0, 0, 0])
        layer.apply(to: rows, into: &made)
        #expect(made[0] == 3 && made[1] == 4)
    }
}

@Suite("Sorted keys") struct SortedKeysTests {
    @Test("each key is found at its place, and no other is found", arguments: [0, 1, 2, 50, 5_000])
    func places(count: Int) {
        var state: UInt32 = 7
        let keys = Set((0..<count).map { _ -> UInt32 in
            state = state &* 1_664_525 &+ 1_013_904_223
            return state
        }).sorted()
        let sorted = SortedKeys(keys)
        for (place, key) in keys.enumerated() { #expect(sorted.place(of: key) == place) }
        let others = keys.flatMap { [$0 &+ 1, $0 &- 1] } + [0, .max, 1 << 31]
        for other in Set(others).subtracting(keys) { #expect(sorted.place(of: other) == nil) }
    }
}
