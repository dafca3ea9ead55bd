/// Weights from some inputs to some outputs; those of an input stand side by side, in whole blocks of 48.
struct Layer: Sendable {
    private static let lanes = 3, block = 16 * lanes

    private let blocks: Int
    private let weights, bias: [SIMD16<Float>]

    init(weights: [Float], bias: [Float], inputs: Int, outputs: Int) {
        let blocks = (outputs + Layer.block - 1) / Layer.block
        var rows = [SIMD16<Float>](repeating: SIMD16(), count: inputs * blocks * Layer.lanes)
        // A block of outputs after the other, so that its weights are read in one go.
        for input in 0..<inputs {
            for output in 0..<outputs {
                let (block, place) = output.quotientAndRemainder(dividingBy: Layer.block)
                rows[(block * inputs + input) * Layer.lanes + place / 16][place % 16] = weights[input * outputs + output]
            }
        }
        var start = [SIMD16<Float>](repeating: SIMD16(), count: blocks * Layer.lanes)
        for (output, value) in bias.enumerated() { start[output / 16][output % 16] = value }
        (self.blocks, self.weights, self.bias) = (blocks, rows, start)
    }

    /// Outputs, filled up to whole blocks.
    var room: Int { blocks * Layer.block }

    /// Adds up the weights of what stands at `places`, `width` numbers each; a place out of `0..<count` counts as nothing.
    ///
    /// `result` has ``room`` from `offset` on; `start` is empty or has as much.
    func apply(
        to values: [Float], width: Int, at places: (Int, Int, Int), of count: Int, startingWith start: [Float], into result: inout [Float], at offset: Int
    ) {
        let inputs = weights.count / (blocks * Layer.lanes), places = [places.0, places.1, places.2]
        withUnsafeTemporaryAllocation(of: (row: Int, value: Float).self, capacity: inputs + 1) { present in
            // Many values are nought. Those that are not are picked first, so that the long sums below meet no doubt.
            var picked = 0
            values.withUnsafeBufferPointer { values in
                for (tap, place) in places.enumerated() where place >= 0 && place < count && (tap + 1) * width <= inputs {
                    for n in 0..<width {
                        let value = values[place * width + n]
                        present.initializeElement(at: picked, to: ((tap * width + n) * Layer.lanes, value))
                        picked += value != 0 ? 1 : 0
                    }
                }
            }
            for block in 0..<blocks { add(present[..<picked], of: inputs, block, startingWith: start, into: &result, at: offset) }
        }
    }

    @inline(__always)
    private func add(
        _ present: Slice<UnsafeMutableBufferPointer<(row: Int, value: Float)>>, of inputs: Int, _ block: Int, startingWith start: [Float],
        into result: inout [Float], at offset: Int
    ) {
        let lane = block * Layer.lanes, base = block * inputs * Layer.lanes
        var a = bias[lane], b = bias[lane + 1], c = bias[lane + 2]
        if !start.isEmpty {
            start.withUnsafeBytes { start in
                a += start.loadUnaligned(fromByteOffset: lane * 64, as: SIMD16<Float>.self)
                b += start.loadUnaligned(fromByteOffset: lane * 64 + 64, as: SIMD16<Float>.self)
                c += start.loadUnaligned(fromByteOffset: lane * 64 + 128, as: SIMD16<Float>.self)
            }
        }
        weights.withUnsafeBufferPointer { weights in
            for (row, value) in present {
                a += weights[base + row] * value
                b += weights[base + row + 1] * value
                c += weights[base + row + 2] * value
            }
        }
        result.withUnsafeMutableBytes { result in
            let base = (offset + block * Layer.block) * 4
            result.storeBytes(of: a, toByteOffset: base, as: SIMD16<Float>.self)
            result.storeBytes(of: b, toByteOffset: base + 64, as: SIMD16<Float>.self)
            result.storeBytes(of: c, toByteOffset: base + 128, as: SIMD16<Float>.self)
        }
    }
}
