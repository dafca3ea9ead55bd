import CVectors

/// Weights from some inputs to some outputs; those of an input stand side by side, filled up to whole blocks of 48.
struct Layer: Sendable {
    private static let block = 48

    /// Outputs, filled up to whole blocks.
    let room: Int
    private let width: Int, reach: Int
    private let weights, bias: [Float]

    /// - Parameters:
    ///   - weights: of each input for all outputs; the inputs of one row, or of three, one after the other.
    ///   - width: how many numbers a row has.
    ///   - reach: how far away the rows on both sides stand, where there are three.
    init(weights: [Float], bias: [Float], width: Int, outputs: Int, reach: Int = 0) {
        room = (outputs + Layer.block - 1) / Layer.block * Layer.block
        let gap = [Float](repeating: 0, count: room - outputs), inputs = outputs == 0 ? 0 : weights.count / outputs
        self.weights = (0..<inputs).flatMap { weights[$0 * outputs..<($0 + 1) * outputs] + gap }
        self.bias = bias.isEmpty ? [Float](repeating: 0, count: room) : bias + gap
        (self.width, self.reach) = (width, reach)
    }

    /// What it makes of each row and, where it reaches further, of those on both sides: ``room`` numbers a row into `out`.
    func apply(to rows: Rows, into out: inout [Float]) {
        cv_apply(weights, bias, Int32(reach), Int32(width), Int32(room), rows.terms, rows.counts, Int32(rows.counts.count), &out)
    }
}

/// Rows of numbers of which many are nought, prepared to be multiplied.
struct Rows {
    fileprivate let terms: [cv_term]
    fileprivate let counts: [Int32]

    init(_ numbers: [Float], width: Int) {
        let count = numbers.count / width
        var counts = [Int32](repeating: 0, count: count)
        terms = Array(unsafeUninitializedCapacity: count * width + 1) { terms, made in
            cv_terms(numbers, Int32(count), Int32(width), terms.baseAddress, &counts)
            made = count * width
        }
        self.counts = counts
    }
}
