import CVectors

/// A small network over word vectors: it hears meaning where the heads know only the words they were shown.
///
/// Readers look at each word with its neighbours; from what they find, each word says which moves it is part of, and all
/// together say which moves the reply makes; what they say is averaged. Learnt by `Scripts/train`; sums are of whole numbers or taken in a fixed
/// order, so that the same words give the same score on every machine.
package struct Network: Sendable {
    package static let learnt = Network()

    /// What the network makes of a reply: log-odds of each move, for the whole and for each word (none beyond the words it reads).
    struct Impression: Sendable {
        var whole: [Float]
        /// What the readers said together, move by move, a bead after the other; which bead each word is, and the share of one reader.
        fileprivate var words: [Float], beads: [Int], share: Float

        /// The loudest of some words for a move.
        func loudest(_ words: Range<Int>, for move: Move) -> Float {
            var loudest: Float = -8
            for n in words.clamped(to: beads.indices) { loudest = max(loudest, self.words[beads[n] * Move.count + move.place] * share) }
            return loudest
        }
    }

    private static let width = NetworkWeights.width

    private let special: [[Float]]
    private let readers: [Reader]
    private let first: FirstConvolution

    private init() {
        var blocks = NetworkWeights.blocks.map { unit, letters in Network.numbers(letters, unit: unit) }[...]
        func next() -> [Float] { blocks.popFirst() ?? [] }
        func rows(_ numbers: [Float]) -> [[Float]] { numbers.chunks(of: Network.width) }
        let (special, classes, echo) = (rows(next()), rows(next()), next())
        let readers = (0..<NetworkWeights.readers).map { _ in Reader(width: Network.width, hidden: NetworkWeights.hidden, next: next) }
        (self.special, self.readers) = (special, readers)
        first = FirstConvolution(readers: readers, special: special, classes: classes, echo: echo)
    }

    /// Reads a reply; its cost grows with the number of words, up to a fixed number of them.
    func read(_ analysis: Analysis) -> Impression {
        let beads = Bead.string(analysis, vocabulary: WordVectors.place), moves = Move.count
        guard !beads.isEmpty, var sheet = readers.first?.sheet(beads: beads.count) else { return Impression(whole: [Float](repeating: -8, count: moves), words: [], beads: [], share: 0) }
        let voiced = mean(Bead.context(analysis, vocabulary: WordVectors.place))
        var said = [Float](repeating: 0, count: beads.count * moves), whole = [Float](repeating: 0, count: moves)
        first.of(beads) { sums in
            for (n, reader) in readers.enumerated() {
                reader.read(sums, at: n * reader.breadth, voiced: voiced, on: &sheet, words: &said, whole: &whole)
            }
        }
        let share = 1 / Float(readers.count)
        // What it has not read to the end it can't deny.
        let least: Float = analysis.tokens.count > Bead.most ? 0 : -30
        return Impression(whole: whole.map { max($0 * share, least) }, words: said, beads: beads.indices.filter { beads[$0].word != nil }, share: share)
    }

    /// Log-odds of each move in the whole reply. For the workshop.
    package func opinion(_ analysis: Analysis) -> [Float] { read(analysis).whole }

    /// The mean of the vectors of the counterpart's words; noughts where they said nothing.
    private func mean(_ beads: [Bead]) -> Rows {
        var mean = [Float](repeating: 0, count: Network.width), steps = [Int32](repeating: 0, count: Network.width)
        steps.withUnsafeMutableBufferPointer { steps in
            guard let first = steps.baseAddress else { return }
            for bead in beads where bead.row >= Bead.firstWord { WordVectors.forEach(of: bead.row - Bead.firstWord) { first[$0] &+= $1 } }
        }
        for bead in beads where bead.row < Bead.firstWord { cv_add(&mean, special[bead.row], Int32(mean.count)) }
        for n in mean.indices { mean[n] = (mean[n] + Float(steps[n]) * NetworkWeights.unit) / Float(max(beads.count, 1)) }
        var rows = Rows(1, width: Network.width)
        rows.round(mean, middle: .half)
        return rows
    }

    /// Two letters a number, digits to the base 91.
    private static func numbers(_ letters: StaticString, unit: Float) -> [Float] {
        let bytes = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Float(Heads.digit(bytes[$0]) * 91 + Heads.digit(bytes[$0 + 1]) - 4140) * unit }
    }
}

private extension [Float] {
    /// One piece of so many numbers after the other.
    func chunks(of size: Int) -> [[Float]] { stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) } }
}
