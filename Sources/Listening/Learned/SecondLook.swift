import CVectors

/// What the clauses of a reply say together, weighed once more for the whole reply.
///
/// A move needs one clause that makes it; but a second question makes `stacked-questions`, a rebuttal takes back the
/// acknowledgement before it, and a leading question is not also a closed one. These ties are learnt as well.
package struct SecondLook: Sendable {
    package static let inputs = Move.count * 4 + 7
    /// The input that says that the reply has no marks.
    package static let bare = inputs - 2

    /// What the best clause of the heads and the network's word count for, where a move begins, and what every share adds: of each
    /// input for all moves, one after the other.
    package var slopes: [Float], trust: [Float], offsets: [Float], weights: [Float]

    /// Before anything is learnt.
    package init() {
        let n = Move.count
        slopes = Array(repeating: 1, count: n)
        trust = Array(repeating: 0.4, count: n)
        offsets = Array(repeating: 0, count: n)
        weights = Array(repeating: 0, count: n * SecondLook.inputs)
    }

    static let learnt: SecondLook = {
        let numbers = LearnedWeights.secondLook.split(whereSeparator: \.isWhitespace).map { Float(Int($0) ?? 0) / 1000 }
        let n = Move.count
        var look = SecondLook()
        guard numbers.count == n * (3 + inputs) else { return look }
        look.slopes = Array(numbers[..<n])
        look.trust = Array(numbers[n..<2 * n])
        look.offsets = Array(numbers[2 * n..<3 * n])
        look.weights = Array(numbers[(3 * n)...])
        return look
    }()

    /// The best score of each move over the clauses, and what the clauses and the network's view of the whole show together.
    package static func view(_ clauses: [[Float]], whole: [Float], isBare: Bool) -> (top: [Float], inputs: [Float]) {
        let n = Move.count
        var top = [Float](repeating: -8, count: n), second = top, sums = [Float](repeating: 0, count: n)
        for scores in clauses {
            for move in 0..<n {
                if scores[move] > top[move] { (second[move], top[move]) = (top[move], scores[move]) } else if scores[move] > second[move] { second[move] = scores[move] }
                sums[move] += share(scores[move])
            }
        }
        let questions = sums[Move.openQuestion.place] + sums[Move.closedQuestion.place] + sums[Move.leadingQuestion.place]
        var inputs: [Float] = []
        inputs.reserveCapacity(SecondLook.inputs)
        for score in top { inputs.append(share(score)) }
        for score in second { inputs.append(share(score)) }
        for sum in sums { inputs.append(min(sum, 3)) }
        for score in whole { inputs.append(share(score)) }
        inputs += [
            min(questions, 4), questions > 1.5 ? 1 : 0, questions > 2.5 ? 1 : 0, Float(min(clauses.count, 8)) / 8, clauses.count == 1 ? 1 : 0, isBare ? 1 : 0, 1,
        ]
        return (top, inputs)
    }

    /// Log-odds of each move in the whole reply.
    package func logits(_ clauses: [[Float]], whole: [Float], isBare: Bool) -> [Float] {
        let (top, inputs) = SecondLook.view(clauses, whole: whole, isBare: isBare)
        return logits(top: top, whole: whole, inputs: inputs)
    }

    package func logits(top: [Float], whole: [Float], inputs: [Float]) -> [Float] {
        var scores = (0..<Move.count).map { slopes[$0] * top[$0] + trust[$0] * whole[$0] + offsets[$0] }
        weights.withUnsafeBufferPointer { weights in
            guard let first = weights.baseAddress else { return }
            for (n, input) in inputs.enumerated() where input != 0 { cv_add_times(&scores, first + n * Move.count, input, Int32(Move.count)) }
        }
        return scores
    }

    /// Log-odds as a share between 0 and 1, by plain arithmetic only.
    private static func share(_ score: Float) -> Float { min(max((score + 3) / 6, 0), 1) }
}
