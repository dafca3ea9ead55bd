import Listening

/// A reply ready to learn from: the features of its clauses, and which moves each clause makes.
struct Lesson {
    let features: [[UInt32]]
    let labels: [Set<Int>]
    let gold: Set<Int>
    /// What the network says of the whole, where that is known.
    let whole: [Float]
    let isBare: Bool

    init(_ phrase: CodedPhrase) {
        let scalars = Array(phrase.words.unicodeScalars)
        self.init(scalars, context: phrase.context, spans: phrase.moves.map { ($0.place, 0..<scalars.count) }, whole: [])
    }

    init(_ coded: CodedReply, as perturbation: Perturbation = .asWritten, opinions: Opinions) {
        let (typed, spans) = coded.typed(as: perturbation)
        self.init(typed, context: coded.context ?? "", spans: spans, whole: opinions.of(coded, as: perturbation))
    }

    private init(_ scalars: [Unicode.Scalar], context: String, spans: [(move: Int, range: Range<Int>)], whole: [Float]) {
        self.whole = whole
        let analysis = Analysis(scalars, context: Array(context.unicodeScalars)), reader = Features(analysis)
        isBare = analysis.isBare
        features = analysis.clauses.indices.map { reader.of($0) }
        var labels = Array(repeating: Set<Int>(), count: analysis.clauses.count)
        for (move, span) in spans {
            var best: (overlap: Int, clause: Int)?, isPlaced = false
            for (n, clause) in analysis.clauses.enumerated() {
                let start = analysis.words[clause.words.lowerBound].start, end = analysis.words[clause.words.upperBound - 1].end
                let overlap = min(end, span.upperBound) - max(start, span.lowerBound)
                guard overlap > 0 else { continue }
                if overlap > (best?.overlap ?? 0) { best = (overlap, n) }
                if 2 * overlap >= min(end - start, span.count) {
                    labels[n].insert(move)
                    isPlaced = true
                }
            }
            if let best, !isPlaced { labels[best.clause].insert(move) }
        }
        self.labels = labels
        gold = Set(spans.map(\.move))
    }
}

extension CodedReply {
    /// The reply as a hurried person types it, and where in it each move stands.
    ///
    /// The same reply always slips in the same places.
    func typed(as perturbation: Perturbation) -> (text: [Unicode.Scalar], spans: [(move: Int, range: Range<Int>)]) {
        let text = Array(reply.unicodeScalars)
        var random = SplitMix(seed: Spelling.number(of: id))
        let (typed, places) = perturbation.apply(to: text, random: &random)
        let spans = moves.compactMap { code -> (move: Int, range: Range<Int>)? in
            guard let range = place(of: Array(code.evidence.unicodeScalars), in: text) else { return nil }
            return (code.move.place, places[range.lowerBound]..<max(places[range.upperBound], places[range.lowerBound] + 1))
        }
        return (typed, spans)
    }
}

/// Where `part` stands in `text` for the first time.
private func place(of part: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
    guard !part.isEmpty, part.count <= text.count else { return nil }
    for start in 0...(text.count - part.count) where text[start] == part[0] && text[start..<start + part.count].elementsEqual(part) {
        return start..<start + part.count
    }
    return nil
}
