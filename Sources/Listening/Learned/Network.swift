/// A small network over word vectors: it hears meaning where the heads know only the words they were shown.
///
/// Two convolutions look at each word with its neighbours; from what they find, each word says which moves it is part of, and all
/// together say which moves the reply makes. Learnt by `Scripts/train`; sums are taken in a fixed order, so that the same words
/// give the same score on every machine.
package struct Network: Sendable {
    package static let learnt = Network()

    /// What the network makes of a reply: log-odds of each move, for the whole and for each word (empty beyond the words it reads).
    struct Impression: Sendable {
        var whole: [Float]
        var words: [[Float]]

        /// The loudest of some words for a move.
        func loudest(_ words: Range<Int>, for move: Move) -> Float {
            var loudest: Float = -8
            for n in words.clamped(to: 0..<self.words.count) { loudest = max(loudest, self.words[n][move.place]) }
            return loudest
        }
    }

    private static let width = NetworkWeights.width, hidden = NetworkWeights.hidden

    private let special, classes, echo: [Float]
    private let context, first, second, perWord, perReply: Layer
    private let gain, offset: [Float]

    private init() {
        var blocks = NetworkWeights.blocks.map { unit, letters in Network.numbers(letters, unit: unit) }[...]
        func next() -> [Float] { blocks.popFirst() ?? [] }
        (special, classes, echo) = (next(), next(), next())
        let (width, hidden, moves) = (Network.width, Network.hidden, Move.count)
        context = Layer(weights: next(), bias: [], inputs: width, outputs: hidden)
        first = Layer(weights: next(), bias: next(), inputs: 3 * width, outputs: hidden)
        second = Layer(weights: next(), bias: next(), inputs: 3 * hidden, outputs: hidden)
        perWord = Layer(weights: next(), bias: next(), inputs: hidden, outputs: moves)
        perReply = Layer(weights: next(), bias: next(), inputs: hidden, outputs: moves)
        (gain, offset) = (next(), next())
    }

    /// Reads a reply; its cost grows with the number of words, up to a fixed number of them.
    func read(_ analysis: Analysis) -> Impression {
        let beads = Bead.string(analysis, vocabulary: WordVectors.place)
        let (width, hidden, moves) = (Network.width, Network.hidden, Move.count)
        guard !beads.isEmpty else { return Impression(whole: [Float](repeating: -8, count: moves), words: []) }

        var vectors = [Float](repeating: 0, count: beads.count * width)
        for (n, bead) in beads.enumerated() { add(bead, to: &vectors, at: n * width) }
        let around = surroundings(Bead.context(analysis, vocabulary: WordVectors.place))

        var near = [Float](repeating: 0, count: beads.count * hidden), far = near
        for n in beads.indices {
            first.apply(to: vectors, width: width, at: (n - 1, n, n + 1), of: beads.count, startingWith: around, into: &near, at: n * hidden)
        }
        for n in near.indices where near[n] < 0 { near[n] = 0 }
        for n in beads.indices {
            second.apply(to: near, width: hidden, at: (n - 2, n, n + 2), of: beads.count, startingWith: [], into: &far, at: n * hidden)
        }
        for n in far.indices { far[n] = near[n] + max(0, far[n]) }

        var words: [[Float]] = [], top = [Float](repeating: -30, count: moves), loudest = [Float](repeating: 0, count: hidden)
        var said = [Float](repeating: 0, count: perWord.room)
        for n in beads.indices {
            perWord.apply(to: far, width: hidden, at: (n, -1, -1), of: beads.count, startingWith: [], into: &said, at: 0)
            for move in 0..<moves { top[move] = max(top[move], said[move]) }
            for lane in 0..<hidden { loudest[lane] = max(loudest[lane], far[n * hidden + lane]) }
            if beads[n].word != nil { words.append(Array(said.prefix(moves))) }
        }
        var whole = [Float](repeating: 0, count: perReply.room)
        perReply.apply(to: loudest, width: hidden, at: (0, -1, -1), of: 1, startingWith: [], into: &whole, at: 0)
        for move in 0..<moves { whole[move] += top[move] * gain[move] + offset[move] }
        return Impression(whole: Array(whole.prefix(moves)), words: words)
    }

    /// Log-odds of each move in the whole reply. For the workshop.
    package func opinion(_ analysis: Analysis) -> [Float] { read(analysis).whole }

    private func add(_ bead: Bead, to vectors: inout [Float], at start: Int) {
        let width = Network.width
        if bead.row < Bead.firstWord {
            for n in 0..<width { vectors[start + n] += special[bead.row * width + n] }
        } else {
            WordVectors.add(bead.row - Bead.firstWord, to: &vectors, at: start)
        }
        for place in bead.classes { for n in 0..<width { vectors[start + n] += classes[place * width + n] } }
        if bead.isEcho { for n in 0..<width { vectors[start + n] += echo[n] } }
    }

    /// What the counterpart's words lend to every word of the reply: the mean of their vectors, through a layer.
    private func surroundings(_ beads: [Bead]) -> [Float] {
        guard !beads.isEmpty else { return [] }
        var mean = [Float](repeating: 0, count: Network.width), result = [Float](repeating: 0, count: Network.hidden)
        for bead in beads {
            if bead.row < Bead.firstWord {
                for n in 0..<Network.width { mean[n] += special[bead.row * Network.width + n] }
            } else {
                WordVectors.add(bead.row - Bead.firstWord, to: &mean, at: 0)
            }
        }
        for n in mean.indices { mean[n] /= Float(beads.count) }
        context.apply(to: mean, width: Network.width, at: (0, -1, -1), of: 1, startingWith: [], into: &result, at: 0)
        return result
    }

    /// Two letters a number, digits to the base 91.
    private static func numbers(_ letters: StaticString, unit: Float) -> [Float] {
        let bytes = UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
        return stride(from: 0, to: bytes.count - 1, by: 2).map { Float(Heads.digit(bytes[$0]) * 91 + Heads.digit(bytes[$0 + 1]) - 4140) * unit }
    }
}

/// Weights from some inputs to some outputs; those of an input stand side by side, in whole blocks of 48.
private struct Layer: Sendable {
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

/// The vectors of the words of the vocabulary: five letters of key, then a letter a number, sorted by key.
enum WordVectors {
    private static let line = 5 + NetworkWeights.width + 1

    private static var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: NetworkWeights.vectors.utf8Start, count: NetworkWeights.vectors.utf8CodeUnitCount) }
    private static let count = (letters.count + 1) / line

    /// The place of the word with this hash of its spelling.
    static func place(of word: UInt64) -> Int? {
        let key = key(of: word)
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if self.key(at: middle) < key { low = middle + 1 } else { high = middle }
        }
        return low < count && self.key(at: low) == key ? low : nil
    }

    static func add(_ place: Int, to vectors: inout [Float], at start: Int) {
        let base = place * line + 5
        for n in 0..<NetworkWeights.width { vectors[start + n] += Float(Heads.digit(letters[base + n]) - 45) * NetworkWeights.unit }
    }

    /// 32 bits of the hash of a spelling.
    package static func key(of word: UInt64) -> UInt64 { (word ^ (word >> 32)) & 0xffff_ffff }

    private static func key(at place: Int) -> UInt64 {
        var key: UInt64 = 0
        for n in 0..<5 { key = key * 91 + UInt64(Heads.digit(letters[place * line + n])) }
        return key
    }
}
