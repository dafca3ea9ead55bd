import CVectors

/// Three convolutions over the vectors of a reply, each reaching further, and what they say of each word and of the whole. The
/// readers of a network learn each for itself; what one of them overhears by chance, the others seldom do.
final class Reader: Sendable {
    private let hidden: Int
    private let context, perWord, perReply: Layer
    /// The first convolution: what a word lends to the one behind it, to itself and to the one before it, side by side.
    private let taps: Layer
    private let further: [Layer]
    private let gain, offset: [Float]

    init(width: Int, hidden: Int, next: () -> [Float]) {
        self.hidden = hidden
        let around = next(), first = next()
        let sideBySide = (0..<width).flatMap { input in (0..<3).flatMap { tap in first[((tap * width + input) * hidden)...].prefix(hidden) } }
        taps = Layer(weights: sideBySide, bias: [], width: width, outputs: 3 * hidden, middle: .half)
        context = Layer(weights: around, bias: next(), width: width, outputs: hidden, middle: .half)
        further = [2, 4].map { Layer(weights: next(), bias: next(), width: hidden, outputs: hidden, reach: $0) }
        perWord = Layer(weights: next(), bias: next(), width: hidden, outputs: Move.count)
        perReply = Layer(weights: next(), bias: next(), width: hidden, outputs: Move.count)
        (gain, offset) = (next(), next())
    }

    /// How many numbers a vector comes to in the first convolution.
    var breadth: Int { taps.room }

    /// What vectors come to in the first convolution, tap by tap: ``breadth`` numbers each.
    func sums(of vectors: Rows) -> [Float] {
        var sums = [Float](repeating: 0, count: Rows.whole(vectors.count) * breadth)
        taps.apply(to: vectors, into: &sums)
        return sums
    }

    /// What the readers write on, one after the other.
    struct Sheet {
        /// For each bead what the convolutions find, and what they say of each move.
        fileprivate var found: [Float], said: [Float]
        fileprivate var rows: Rows, loudest: Rows

        fileprivate init(beads: Int, hidden: Int, moves: Int) {
            found = [Float](repeating: 0, count: Rows.whole(beads) * hidden)
            said = [Float](repeating: 0, count: Rows.whole(beads) * moves)
            (rows, loudest) = (Rows(beads, width: hidden), Rows(1, width: hidden))
        }
    }

    /// A sheet for all readers of a network: they are equally large.
    func sheet(beads: Int) -> Sheet { Sheet(beads: beads, hidden: hidden, moves: perWord.room) }

    /// Adds its log-odds to those of `words` and of the `whole`.
    ///
    /// - Parameters:
    ///   - beads: for each bead the sums of all readers; mine begin at `place`. Noughts stand for the beads before the first and after the last.
    ///   - voiced: the mean vector of the counterpart's words, noughts where there are none.
    func read(_ beads: [UnsafePointer<Float>], at place: Int, voiced: Rows, on sheet: inout Sheet, words: inout [Float], whole: inout [Float]) {
        let count = beads.count - 2, moves = Move.count
        var around = [Float](repeating: 0, count: Rows.whole(1) * context.room)
        context.apply(to: voiced, into: &around)
        sheet.found.withUnsafeMutableBufferPointer { found in
            guard let found = found.baseAddress else { return }
            for n in 0..<count {
                let (before, here, after) = (beads[n] + place, beads[n + 1] + place, beads[n + 2] + place)
                cv_sum_positive(found + n * hidden, around, before, here + hidden, after + 2 * hidden, Int32(hidden))
            }
        }
        for layer in further {
            sheet.rows.round(sheet.found)
            layer.addPositive(of: sheet.rows, to: &sheet.found)
        }
        sheet.rows.round(sheet.found)
        perWord.apply(to: sheet.rows, into: &sheet.said)
        var top = [Float](repeating: -30, count: moves), loudest = [Float](repeating: 0, count: hidden)
        sheet.said.withUnsafeBufferPointer { said in
            sheet.found.withUnsafeBufferPointer { found in
                words.withUnsafeMutableBufferPointer { words in
                    guard let said = said.baseAddress, let found = found.baseAddress, let words = words.baseAddress else { return }
                    for n in 0..<count {
                        cv_add(words + n * moves, said + n * perWord.room, Int32(moves))
                        cv_raise(&top, said + n * perWord.room, Int32(moves))
                        cv_raise(&loudest, found + n * hidden, Int32(hidden))
                    }
                }
            }
        }
        sheet.loudest.round(loudest)
        var last = [Float](repeating: 0, count: Rows.whole(1) * perReply.room)
        perReply.apply(to: sheet.loudest, into: &last)
        for move in 0..<moves { whole[move] += last[move] + top[move] * gain[move] + offset[move] }
    }
}
