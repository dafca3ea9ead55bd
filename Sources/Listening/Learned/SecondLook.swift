/// What the clauses of a reply say together, weighed once more for the whole reply.
///
/// A move needs one clause that makes it; but a second question makes `stacked-questions`, a rebuttal takes back the
/// acknowledgement before it, and a leading question is not also a closed one. These ties are learnt as well.
package struct SecondLook: Sendable {
    package static let inputs = Move.count * 3 + 6

    package var slopes: [Float], offsets: [Float], weights: [Float]

    package init(slopes: [Float], offsets: [Float], weights: [Float]) { (self.slopes, self.offsets, self.weights) = (slopes, offsets, weights) }

    static let learnt: SecondLook = {
        let numbers = LearnedWeights.secondLook.split(whereSeparator: \.isWhitespace).map { Float(Int($0) ?? 0) / 1000 }
        let n = Move.count
        guard numbers.count == n * (2 + inputs) else { return SecondLook(slopes: Array(repeating: 1, count: n), offsets: Array(repeating: 0, count: n), weights: Array(repeating: 0, count: n * inputs)) }
        return SecondLook(slopes: Array(numbers[..<n]), offsets: Array(numbers[n..<2 * n]), weights: Array(numbers[(2 * n)...]))
    }()

    /// The best score of each move over the clauses, and what the clauses show together.
    package static func view(_ clauses: [[Float]]) -> (top: [Float], inputs: [Float]) {
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
        inputs += [
            min(questions, 4), questions > 1.5 ? 1 : 0, questions > 2.5 ? 1 : 0, Float(min(clauses.count, 8)) / 8, clauses.count == 1 ? 1 : 0, 1,
        ]
        return (top, inputs)
    }

    /// Log-odds of each move in the whole reply.
    package func logits(_ clauses: [[Float]]) -> [Float] {
        let (top, inputs) = SecondLook.view(clauses)
        return logits(top: top, inputs: inputs)
    }

    package func logits(top: [Float], inputs: [Float]) -> [Float] {
        (0..<Move.count).map { move in
            var score = slopes[move] * top[move] + offsets[move]
            let base = move * SecondLook.inputs
            for n in 0..<SecondLook.inputs { score += weights[base + n] * inputs[n] }
            return score
        }
    }

    /// Log-odds as a share between 0 and 1, by plain arithmetic only.
    private static func share(_ score: Float) -> Float { min(max((score + 3) / 6, 0), 1) }
}
