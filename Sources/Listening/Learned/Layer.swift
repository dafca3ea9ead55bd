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
        let inputs = weights.count / (blocks * Layer.lanes)
        for block in 0..<blocks {
            let lane = block * Layer.lanes
            var a = bias[lane], b = bias[lane + 1], c = bias[lane + 2]
            if !start.isEmpty {
                start.withUnsafeBytes { start in
                    a += start.loadUnaligned(fromByteOffset: lane * 64, as: SIMD16<Float>.self)
                    b += start.loadUnaligned(fromByteOffset: lane * 64 + 64, as: SIMD16<Float>.self)
                    c += start.loadUnaligned(fromByteOffset: lane * 64 + 128, as: SIMD16<Float>.self)
                }
            }
            weights.withUnsafeBufferPointer { weights in
                values.withUnsafeBufferPointer { values in
                    func add(_ tap: Int, _ place: Int) {
                        guard place >= 0, place < count, tap * width < inputs else { return }
                        var row = (block * inputs + tap * width) * Layer.lanes
                        for n in 0..<width {
                            let value = values[place * width + n]
                            if value != 0 {
                                a += weights[row] * value
                                b += weights[row + 1] * value
                                c += weights[row + 2] * value
                            }
                            row += Layer.lanes
                        }
                    }
                    add(0, places.0)
                    add(1, places.1)
                    add(2, places.2)
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
}
