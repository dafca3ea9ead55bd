/// Hears what a reply does. The same words always give the same reading; every text is a reply.
public struct Listener: Sendable {
    private let heads = Heads.learnt
    private let network = Network.learnt
    private let secondLook = SecondLook.learnt
    private let thresholds = Thresholds.learnt

    public init() {}

    /// How much a reading tells.
    public enum Depth: Sendable {
        /// What was heard, with the words that show it; why they do is left out.
        case heard
        /// Why it was heard, and what was half heard and nearly heard as well.
        case everything
    }

    /// Hears `text`, said after the counterpart's `context` (their last words, where they are known).
    public func hear(_ text: String, after context: String? = nil, depth: Depth = .everything) -> Reading {
        let scalars = Array(text.unicodeScalars)
        let analysis = Analysis(scalars, context: context.map { Array($0.unicodeScalars) } ?? [])
        guard !analysis.clauses.isEmpty else { return Reading(text: text, evidence: []) }
        guard !analysis.isForeign else { return Reading(text: text, evidence: [], isForeign: true) }
        let features = Features(analysis), hits = analysis.clauses.indices.map { heads.hits(features, $0) }
        let scores = hits.map(heads.logits), impression = network.read(analysis)
        let whole = secondLook.logits(scores, whole: impression.whole, isBare: analysis.isBare)
        let quoting = Quoting(scalars: scalars, analysis: analysis, heads: heads, hits: hits, scores: scores, impression: impression, tellsWhy: depth == .everything)
        let insult = Insults.english.find(in: analysis).map(quoting.quote)
        func evidence(_ margins: (Float) -> Bool) -> [Evidence] {
            Move.allCases.compactMap { move in
                let margin = whole[move.place] - thresholds[move]
                return margins(margin) && !(move.kind == .helps && insult != nil) ? quoting.evidence(for: move, margin: margin) : nil
            }
        }
        let heard = evidence { $0 > 0 }.ledAside
        guard depth == .everything else { return Reading(text: text, evidence: heard, insult: insult) }
        // A border that can be named is a better answer than half a hearing.
        let borders = Repertoire.borders.filter { border in !heard.contains { $0.move == border.move } }
            .compactMap { quoting.evidence(beyond: $0) }.prefix(Listener.mostNear)
        let half = evidence { $0 <= 0 && $0 > -Thresholds.half }.filter { half in !borders.contains { $0.move == half.move } }
        let near = Move.allCases.map { (move: $0, margin: whole[$0.place] - thresholds[$0]) }
            .filter { miss in miss.margin <= -Thresholds.half && miss.margin > -Thresholds.near && !borders.contains { $0.move == miss.move } }
            .sorted { ($1.margin, $0.move) < ($0.margin, $1.move) }
        let others = near.prefix(Listener.mostNear - borders.count).map { quoting.evidence(for: $0.move, margin: $0.margin) }
        return Reading(text: text, evidence: heard, borderline: half, nearMisses: borders + others, insult: insult)
    }

    /// How many near misses a reading tells.
    private static let mostNear = 3
}

extension Listener {
    /// The log-odds behind a reading: of each clause, and of the whole reply less the thresholds. For the workshop.
    package func scores(_ text: String, after context: String) -> (clauses: [(words: String, scores: [Float])], whole: [Float]) {
        let scalars = Array(text.unicodeScalars)
        let analysis = Analysis(scalars, context: Array(context.unicodeScalars)), features = Features(analysis)
        let scores = analysis.clauses.indices.map { heads.logits(heads.hits(features, $0)) }
        let words = analysis.clauses.map { clause in
            scalars[analysis.words[clause.words.lowerBound].start..<analysis.words[clause.words.upperBound - 1].end].text
        }
        return (Array(zip(words, scores)), zip(Move.allCases, secondLook.logits(scores, whole: network.read(analysis).whole, isBare: analysis.isBare)).map { $1 - thresholds[$0] })
    }
}

private extension [Evidence] {
    /// A leading question wants its own answer and asks after nothing (the manual): what the same words seem to ask after is left out.
    var ledAside: [Evidence] {
        guard let leading = first(where: { $0.move == .leadingQuestion }) else { return self }
        return filter { !Move.asking.contains($0.move) || !$0.range.overlaps(leading.range) }
    }
}

/// From which log-odds on a move counts as heard; learnt so that verdicts on replies of new people are right most often.
struct Thresholds: Sendable {
    static let learnt = Thresholds(LearnedWeights.thresholds.split(separator: " ").map { Float(Int($0) ?? 0) / 1000 })
    /// Log-odds below the threshold within which a move is half heard, and nearly heard.
    static let half: Float = 0.8, near: Float = 3

    private let values: [Float]
    init(_ values: [Float]) { self.values = values.count == Move.count ? values : Array(repeating: 0, count: Move.count) }
    subscript(move: Move) -> Float { values[move.place] }
}
