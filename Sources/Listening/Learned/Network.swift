import CVectors

/// A small network over word vectors: it hears meaning where the heads know only the words they were shown.
///
/// Readers look at each word with its neighbours; from what they find, each word says which moves it is part of, and all
/// together say which moves the reply makes; what they say is averaged. Learnt by `Scripts/train`; sums are of whole numbers or taken in a fixed
/// order, so that the same words give the same score on every machine.
package struct Network: Sendable {
    package static let learnt = Network()

    /// What the network makes of a reply: log-odds of each move, for the whole and for each word (empty beyond the words it reads).
    struct Impression: Sendable {
        var whole: [Float]
        /// Move by move, a word after the other.
        var words: [Float]

        /// The loudest of some words for a move.
        func loudest(_ words: Range<Int>, for move: Move) -> Float {
            var loudest: Float = -8
            for n in words.clamped(to: 0..<self.words.count / Move.count) { loudest = max(loudest, self.words[n * Move.count + move.place]) }
            return loudest
        }
    }

    private static let width = NetworkWeights.width

    private let special: [Float]
    private let readers: [Reader]
    /// What each class of words and an echo come to in the first convolution of the readers.
    private let classes: [[Float]], echo: [Float]
    private let known = WordSums(rows: Bead.firstWord + WordVectors.count)

    private init() {
        var blocks = NetworkWeights.blocks.map { unit, letters in Network.numbers(letters, unit: unit) }[...]
        func next() -> [Float] { blocks.popFirst() ?? [] }
        let (width, special, classes, echo) = (Network.width, next(), next(), next())
        let readers = (0..<NetworkWeights.readers).map { _ in Reader(width: width, hidden: NetworkWeights.hidden, next: next) }
        (self.special, self.readers) = (special, readers)
        self.classes = stride(from: 0, to: classes.count, by: width).map { start in readers.flatMap { $0.sums(of: Array(classes[start..<start + width])) } }
        self.echo = readers.flatMap { $0.sums(of: echo) }
    }

    /// Reads a reply; its cost grows with the number of words, up to a fixed number of them.
    func read(_ analysis: Analysis) -> Impression {
        let beads = Bead.string(analysis, vocabulary: WordVectors.place), moves = Move.count
        guard !beads.isEmpty, !readers.isEmpty else { return Impression(whole: [Float](repeating: -8, count: moves), words: []) }
        let words = known.of(beads.map(\.row)) { row in
            let vector = self.vector(row)
            return readers.flatMap { $0.sums(of: vector) }
        }
        let stride = readers.count * 3 * NetworkWeights.hidden
        var sums = [Float](repeating: 0, count: beads.count * stride)
        sums.withUnsafeMutableBufferPointer { sums in
            guard let start = sums.baseAddress else { return }
            for (n, bead) in beads.enumerated() {
                cv_add(start + n * stride, words[n], Int32(stride))
                for place in bead.classes { cv_add(start + n * stride, classes[place], Int32(stride)) }
                if bead.isEcho { cv_add(start + n * stride, echo, Int32(stride)) }
            }
        }
        let voiced = mean(Bead.context(analysis, vocabulary: WordVectors.place))
        var said = [Float](repeating: 0, count: beads.count * moves), whole = [Float](repeating: 0, count: moves)
        for (n, reader) in readers.enumerated() {
            reader.read(sums, stride: stride, at: n * 3 * NetworkWeights.hidden, voiced: voiced, words: &said, whole: &whole)
        }
        let share = 1 / Float(readers.count)
        var perWord: [Float] = []
        perWord.reserveCapacity(said.count)
        for (n, bead) in beads.enumerated() where bead.word != nil {
            for place in n * moves..<(n + 1) * moves { perWord.append(said[place] * share) }
        }
        // What it has not read to the end it can't deny.
        let least: Float = analysis.tokens.count > Bead.most ? 0 : -30
        return Impression(whole: whole.map { max($0 * share, least) }, words: perWord)
    }

    /// Log-odds of each move in the whole reply. For the workshop.
    package func opinion(_ analysis: Analysis) -> [Float] { read(analysis).whole }

    private func vector(_ row: Int) -> [Float] {
        var vector = [Float](repeating: 0, count: Network.width)
        add(row, to: &vector)
        return vector
    }

    private func add(_ row: Int, to vector: inout [Float]) {
        if row < Bead.firstWord {
            for n in 0..<Network.width { vector[n] += special[row * Network.width + n] }
        } else {
            WordVectors.add(row - Bead.firstWord, to: &vector, at: 0)
        }
    }

    /// The mean of the vectors of the counterpart's words; noughts where they said nothing.
    private func mean(_ beads: [Bead]) -> [Float] {
        var mean = [Float](repeating: 0, count: Network.width)
        guard !beads.isEmpty else { return mean }
        for bead in beads { add(bead.row, to: &mean) }
        for n in mean.indices { mean[n] /= Float(beads.count) }
        return mean
    }

    /// Two letters a number, digits to the base 91.
    private static func numbers(_ letters: StaticString, unit: Float) -> [Float] {
        let bytes = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Float(Heads.digit(bytes[$0]) * 91 + Heads.digit(bytes[$0 + 1]) - 4140) * unit }
    }
}
