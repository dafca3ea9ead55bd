import CVectors

/// Three convolutions over the vectors of a reply, each reaching further, and what they say of each word and of the whole. The
/// readers of a network learn each for itself; what one of them overhears by chance, the others seldom do.
struct Reader: Sendable {
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
        taps = Layer(weights: sideBySide, bias: [], width: width, outputs: 3 * hidden)
        context = Layer(weights: around, bias: next(), width: width, outputs: hidden)
        further = [2, 4].map { Layer(weights: next(), bias: next(), width: hidden, outputs: hidden, reach: $0) }
        perWord = Layer(weights: next(), bias: next(), width: hidden, outputs: Move.count)
        perReply = Layer(weights: next(), bias: next(), width: hidden, outputs: Move.count)
        (gain, offset) = (next(), next())
    }

    /// What a vector comes to in the first convolution, tap by tap.
    func sums(of vector: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: 3 * hidden)
        taps.apply(to: Rows(vector, width: vector.count), into: &sums)
        return sums
    }

    /// Adds its log-odds to those of `words` and of the `whole`.
    ///
    /// - Parameters:
    ///   - beads: for each bead the sums of all readers, `stride` numbers each; mine begin at `place`.
    ///   - voiced: the mean vector of the counterpart's words, noughts where there are none.
    func read(_ beads: [Float], stride: Int, at place: Int, voiced: [Float], words: inout [Float], whole: inout [Float]) {
        let count = beads.count / stride, moves = Move.count
        var around = [Float](repeating: 0, count: hidden)
        context.apply(to: Rows(voiced, width: voiced.count), into: &around)
        var found = [Float](repeating: 0, count: count * hidden), next = found
        beads.withUnsafeBufferPointer { beads in
            next.withUnsafeMutableBufferPointer { next in
                guard let beads = beads.baseAddress, let next = next.baseAddress else { return }
                for n in 0..<count {
                    cv_add(next + n * hidden, around, Int32(hidden))
                    for (tap, neighbour) in (n - 1...n + 1).enumerated() where neighbour >= 0 && neighbour < count {
                        cv_add(next + n * hidden, beads + neighbour * stride + place + tap * hidden, Int32(hidden))
                    }
                }
            }
        }
        cv_add_positive(&found, next, Int32(found.count))
        for layer in further {
            layer.apply(to: Rows(found, width: hidden), into: &next)
            cv_add_positive(&found, next, Int32(found.count))
        }
        var said = [Float](repeating: 0, count: count * perWord.room), loudest = [Float](repeating: 0, count: hidden)
        perWord.apply(to: Rows(found, width: hidden), into: &said)
        var top = [Float](repeating: -30, count: moves)
        said.withUnsafeBufferPointer { said in
            found.withUnsafeBufferPointer { found in
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
        var last = [Float](repeating: 0, count: perReply.room)
        perReply.apply(to: Rows(loudest, width: hidden), into: &last)
        for move in 0..<moves { whole[move] += last[move] + top[move] * gain[move] + offset[move] }
    }
}
