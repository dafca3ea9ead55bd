/// Two convolutions over the vectors of a reply, and what they say of each word and of the whole. The readers of a network learn
/// each for itself; what one of them overhears by chance, the others seldom do.
struct Reader: Sendable {
    private let width: Int, hidden: Int
    private let context, second, perWord, perReply: Layer
    /// The first convolution: what a word lends to the one behind it, to itself and to the one before it.
    private let taps: [Layer]
    private let start: [Float]
    private let gain, offset: [Float]

    init(width: Int, hidden: Int, next: () -> [Float]) {
        (self.width, self.hidden) = (width, hidden)
        context = Layer(weights: next(), bias: [], inputs: width, outputs: hidden)
        let first = next(), part = width * hidden
        taps = (0..<3).map { Layer(weights: Array(first.dropFirst($0 * part).prefix(part)), bias: [], inputs: width, outputs: hidden) }
        start = next()
        second = Layer(weights: next(), bias: next(), inputs: 3 * hidden, outputs: hidden)
        perWord = Layer(weights: next(), bias: next(), inputs: hidden, outputs: Move.count)
        perReply = Layer(weights: next(), bias: next(), inputs: hidden, outputs: Move.count)
        (gain, offset) = (next(), next())
    }

    /// What a vector comes to in the first convolution, tap by tap.
    func sums(of vector: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: 3 * hidden)
        for (n, tap) in taps.enumerated() {
            tap.apply(to: vector, width: width, at: (0, -1, -1), of: 1, startingWith: [], into: &sums, at: n * hidden)
        }
        return sums
    }

    /// Adds its log-odds to those of `words` and of the `whole`.
    ///
    /// - Parameters:
    ///   - beads: for each bead the sums of all readers that it is made of; mine begin at `place`.
    ///   - voiced: the mean vector of the counterpart's words, or nothing.
    func read(_ beads: [[[Float]]], at place: Int, voiced: [Float], words: inout [Float], whole: inout [Float]) {
        let count = beads.count
        var around = start
        if !voiced.isEmpty { context.apply(to: voiced, width: width, at: (0, -1, -1), of: 1, startingWith: start, into: &around, at: 0) }
        var near = [Float](repeating: 0, count: count * hidden), far = near
        for n in 0..<count {
            near.replaceSubrange(n * hidden..<(n + 1) * hidden, with: around)
            for (tap, neighbour) in [n - 1, n, n + 1].enumerated() where neighbour >= 0 && neighbour < count {
                for part in beads[neighbour] { Reader.add(part, from: place + tap * hidden, to: &near, at: n * hidden, count: hidden) }
            }
        }
        for n in near.indices where near[n] < 0 { near[n] = 0 }
        for n in 0..<count {
            second.apply(to: near, width: hidden, at: (n - 2, n, n + 2), of: count, startingWith: [], into: &far, at: n * hidden)
        }
        for n in far.indices { far[n] = near[n] + max(0, far[n]) }

        let moves = Move.count
        var top = [Float](repeating: -30, count: moves), loudest = [Float](repeating: 0, count: hidden), said = [Float](repeating: 0, count: perWord.room)
        for n in 0..<count {
            perWord.apply(to: far, width: hidden, at: (n, -1, -1), of: count, startingWith: [], into: &said, at: 0)
            for move in 0..<moves {
                top[move] = max(top[move], said[move])
                words[n * moves + move] += said[move]
            }
            for lane in 0..<hidden { loudest[lane] = max(loudest[lane], far[n * hidden + lane]) }
        }
        perReply.apply(to: loudest, width: hidden, at: (0, -1, -1), of: 1, startingWith: [], into: &said, at: 0)
        for move in 0..<moves { whole[move] += said[move] + top[move] * gain[move] + offset[move] }
    }

    private static func add(_ part: [Float], from start: Int, to sum: inout [Float], at place: Int, count: Int) {
        part.withUnsafeBufferPointer { part in
            sum.withUnsafeMutableBufferPointer { sum in for n in 0..<count { sum[place + n] += part[start + n] } }
        }
    }
}
