import CVectors

/// Weights from some inputs to some outputs, as whole numbers; in blocks of outputs, those of two inputs in pairs.
struct Layer: Sendable {
    private static let block = Int(CV_TILE)
    /// How far away the neighbours of a row can be.
    fileprivate static let farthest = 4

    /// Outputs, filled up to whole blocks.
    let room: Int
    private let width: Int, reach: Int
    private let weights: [Int16], unit: Float
    private let bias: [Float]

    /// - Parameters:
    ///   - weights: of each input for all outputs; the inputs of one row, or of three, one after the other.
    ///   - width: how many numbers a row has, an even number.
    ///   - reach: how far away the rows on both sides stand, where there are three; at most four.
    init(weights: [Float], bias: [Float], width: Int, outputs: Int, reach: Int = 0) {
        let room = (outputs + Layer.block - 1) / Layer.block * Layer.block, inputs = outputs == 0 ? 0 : weights.count / outputs
        let (steps, unit) = rounded(weights)
        var pairs = [Int16](repeating: 0, count: inputs * room)
        for input in 0..<inputs {
            for output in 0..<outputs {
                let (block, place) = output.quotientAndRemainder(dividingBy: Layer.block)
                pairs[((block * inputs + input / 2 * 2) * Layer.block) + place * 2 + input % 2] = steps[input * outputs + output]
            }
        }
        self.weights = pairs
        self.unit = unit
        self.bias = bias + [Float](repeating: 0, count: room - bias.count)
        (self.room, self.width, self.reach) = (room, width, reach)
    }

    /// What it makes of each row and, where it reaches further, of those on both sides: ``room`` numbers a row into `out`.
    func apply(to rows: Rows, into out: inout [Float]) {
        rows.numbers.withUnsafeBufferPointer { numbers in
            guard let start = numbers.baseAddress else { return }
            cv_apply(weights, unit * rows.unit, bias, Int32(reach), Int32(width), Int32(room), start + Layer.farthest * width, Int32(rows.count), &out)
        }
    }
}

/// Rows of numbers, rounded to be multiplied, between rows of noughts.
struct Rows {
    fileprivate let numbers: [Int16], unit: Float, count: Int

    init(_ numbers: [Float], width: Int) {
        let gap = Layer.farthest * width
        let (steps, unit) = rounded(numbers, gap: gap)
        (self.numbers, self.unit, count) = (steps, unit, numbers.count / width)
    }
}

/// Numbers as whole steps, and what a step stands for; with a gap of noughts before and behind them.
private func rounded(_ numbers: [Float], gap: Int = 0) -> (steps: [Int16], unit: Float) {
    var unit: Float = 0
    let steps = [Int16](unsafeUninitializedCapacity: numbers.count + 2 * gap) { steps, made in
        steps.initialize(repeating: 0)
        if let start = steps.baseAddress { unit = cv_round(numbers, Int32(numbers.count), start + gap) }
        made = numbers.count + 2 * gap
    }
    return (steps, unit)
}
