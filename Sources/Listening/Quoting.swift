/// Finds the words of a reply that show a move.
struct Quoting {
    let scalars: [Unicode.Scalar]
    let analysis: Analysis
    let heads: Heads
    /// What each clause hits of what the heads learnt.
    let hits: [[Heads.Hit]]
    let scores: [[Float]]
    let impression: Network.Impression
    /// Whether the reasons are told as well.
    let tellsWhy: Bool

    /// The words, why they count, and how sure that is. `margin` is how far the score lies above the threshold, in log-odds.
    func evidence(for move: Move, margin: Float) -> Evidence {
        let clause = best(for: move)
        let range = move == .stackedQuestions ? questions(around: clause) : span(analysis.clauses[clause].words)
        var why = ""
        if tellsWhy { why = reason(for: text(move == .stackedQuestions ? range : weightiest(for: move, in: clause)), in: clause, margin: margin) }
        return Evidence(move: move, words: text(range), range: range, confidence: confidence(margin), reason: why)
    }

    /// A move that a phrase of the reply comes near and does not make.
    func evidence(beyond border: Border) -> Evidence? {
        guard let place = border.place(in: analysis.words) else { return nil }
        let range = span(place), words = text(range)
        return Evidence(move: border.move, words: words, range: range, confidence: 0, reason: "“\(words)” \(border.why).")
    }

    /// Which words spoke for the move, and what a typo among them was read as.
    private func reason(for weighty: String, in clause: Int, margin: Float) -> String {
        var reason =
            margin > 0 ? "“\(weighty)” speaks for it most"
            : margin > -Thresholds.half ? "“\(weighty)” points to it, but only half" : "“\(weighty)” comes near it, and the rest does not carry it"
        for word in analysis.words[analysis.clauses[clause].words] where word.isCorrected {
            guard let known = WordBook.english.spelling(of: word) else { continue }
            reason += "; heard “\(known)” in “\(text(word.start..<word.end))”"
        }
        return reason + "."
    }

    private func best(for move: Move) -> Int {
        var best = 0, loudest = -Float.infinity
        for n in scores.indices {
            let score = scores[n][move.place] + impression.loudest(analysis.clauses[n].words, for: move) / 2
            if score > loudest { (best, loudest) = (n, score) }
        }
        return best
    }

    /// From the first question to the last.
    private func questions(around clause: Int) -> Range<Int> {
        let asking = scores.indices.filter { n in
            [Move.openQuestion, .closedQuestion, .leadingQuestion].contains { scores[n][$0.place] > 0 }
        }
        guard let first = asking.first, let last = asking.last else { return span(analysis.clauses[clause].words) }
        return span(analysis.clauses[first].words.lowerBound..<analysis.clauses[last].words.upperBound)
    }

    /// The run of at most six words that speaks loudest for the move.
    private func weightiest(for move: Move, in clause: Int) -> Range<Int> {
        let words = analysis.clauses[clause].words
        var gains = [Int](repeating: 0, count: words.count)
        for hit in hits[clause] {
            let first = Int(hit.first), last = Int(hit.last)
            guard last - first < 4, words.contains(first), words.contains(last) else { continue }
            let weight = heads.weight(hit, for: move)
            for n in first...last { gains[n - words.lowerBound] += weight * 4 / (last - first + 1) }
        }
        var best = (gain: Int.min, range: 0..<1)
        for first in gains.indices {
            var gain = 0
            for last in first..<min(first + 6, gains.count) {
                gain += gains[last]
                if gain > best.gain { best = (gain, first..<(last + 1)) }
            }
        }
        return span((words.lowerBound + best.range.lowerBound)..<(words.lowerBound + best.range.upperBound))
    }

    /// Some words of the reply, exactly as they stand there.
    func quote(_ words: Range<Int>) -> Quote { Quote(words: text(span(words)), range: span(words)) }

    private func span(_ words: Range<Int>) -> Range<Int> { analysis.words[words.lowerBound].start..<analysis.words[words.upperBound - 1].end }

    private func text(_ range: Range<Int>) -> String { scalars[range].text }

    /// Log-odds above the threshold as a confidence from 0 to 1, one half at the threshold; two decimals, plain arithmetic.
    private func confidence(_ margin: Float) -> Double {
        let share = 0.5 + 0.5 * margin / (1.5 + abs(margin))
        return Double((share * 100).rounded()) / 100
    }
}

extension ArraySlice<Unicode.Scalar> {
    /// The scalars as text.
    var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count)
        for scalar in self { bytes.append(contentsOf: scalar.utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
