import CVectors

/// Weights from some inputs to some outputs, as whole numbers from −127 to 127; in tiles of outputs, those of four inputs side by side.
final class Layer: Sendable {
    /// How far away the neighbours of a row can be.
    fileprivate static let farthest = 4

    /// Outputs, filled up to whole tiles.
    let room: Int
    private let width: Int, reach: Int
    private let weights: [Int8]
    /// For each output: where its sum starts, and what one step of its weights stands for.
    private let start: [Int32], units: [Float]
    private let bias: [Float]

    /// - Parameters:
    ///   - weights: of each input for all outputs; the inputs of one row, or of three, one after the other.
    ///   - width: how many numbers a row has, a multiple of four.
    ///   - reach: how far away the rows on both sides stand, where there are three; at most four.
    ///   - middle: what stands for nought in the rows; it is taken out of the sums again.
    init(weights: [Float], bias: [Float], width: Int, outputs: Int, reach: Int = 0, middle: Rows.Middle = .none) {
        let tile = Int(CV_TILE), together = Int(CV_INPUTS), most = Float(CV_MOST)
        let room = (outputs + tile - 1) / tile * tile, inputs = outputs == 0 ? 0 : weights.count / outputs
        var steps = [Int8](repeating: 0, count: inputs * room), start = [Int32](repeating: 0, count: room), units = [Float](repeating: 0, count: room)
        for output in 0..<outputs {
            var largest: Float = 0
            for input in 0..<inputs { largest = max(largest, abs(weights[input * outputs + output])) }
            guard largest > 1e-20 else { continue }
            units[output] = largest / most
            let place = output / tile * inputs * tile + output % tile * together
            for input in 0..<inputs {
                let step = Int8((weights[input * outputs + output] * (most / largest)).rounded())
                steps[place + input / together * together * tile + input % together] = step
                start[output] -= Int32(step) * middle.number
            }
        }
        (self.weights, self.start, self.units) = (steps, start, units)
        self.bias = bias + [Float](repeating: 0, count: room - bias.count)
        (self.room, self.width, self.reach) = (room, width, reach)
    }

    /// What it makes of each row and, where it reaches further, of those on both sides: ``room`` numbers a row into `out`, which has
    /// room for as many rows as ``Rows/whole(_:)`` says.
    func apply(to rows: Rows, into out: inout [Float]) { apply(to: rows, adds: false, into: &out) }

    /// Adds what it makes above nought.
    func addPositive(of rows: Rows, to out: inout [Float]) { apply(to: rows, adds: true, into: &out) }

    private func apply(to rows: Rows, adds: Bool, into out: inout [Float]) {
        rows.numbers.withUnsafeBufferPointer { numbers in
            guard let first = numbers.baseAddress, rows.width == width, out.count >= Rows.whole(rows.count) * room else { return }
            cv_apply(
                weights, start, units, bias, rows.unit, Int32(reach), Int32(width), Int32(room), first + Layer.farthest * width,
                Int32(Rows.whole(rows.count)), adds ? 1 : 0, &out)
        }
    }
}

/// Rows of numbers, rounded to be multiplied, between rows of noughts.
struct Rows {
    /// What stands for nought.
    enum Middle {
        /// Nought itself; no number lies below it.
        case none
        /// The middle of what there is room for, with numbers on both sides of it.
        case half

        fileprivate var number: Int32 { self == .none ? 0 : Int32(CV_MIDDLE) }
    }

    /// Rows are taken four at a time: `count` filled up.
    static func whole(_ count: Int) -> Int { (count + Int(CV_ROWS) - 1) / Int(CV_ROWS) * Int(CV_ROWS) }

    let width: Int, count: Int
    fileprivate private(set) var numbers: [UInt8]
    fileprivate private(set) var unit: Float = 0

    /// Room for some rows.
    init(_ count: Int, width: Int) {
        numbers = [UInt8](repeating: 0, count: (Rows.whole(count) + 2 * Layer.farthest) * width)
        (self.width, self.count) = (width, count)
    }

    /// The vectors of some words, which are whole numbers already.
    init(words: [Int]) {
        self.init(words.count, width: NetworkWeights.width)
        unit = NetworkWeights.unit
        numbers.withUnsafeMutableBufferPointer { numbers in
            guard let first = numbers.baseAddress else { return }
            for (n, word) in words.enumerated() {
                let row = first + (Layer.farthest + n) * width
                WordVectors.forEach(of: word) { row[$0] = UInt8(truncatingIfNeeded: Middle.half.number &+ $1) }
            }
        }
    }

    /// Takes in the first numbers of a list, as many as there is room for.
    mutating func round(_ list: [Float], middle: Middle = .none) {
        numbers.withUnsafeMutableBufferPointer { numbers in
            guard let first = numbers.baseAddress, list.count >= count * width else { return }
            unit = cv_round(list, Int32(count * width), middle.number, first + Layer.farthest * width)
        }
    }
}
