import Listening

/// Counts what was heard rightly, wrongly and not at all, by move.
struct Tally {
    private(set) var heard = Array(repeating: 0, count: Move.count), wrong = Array(repeating: 0, count: Move.count)
    private(set) var missed = Array(repeating: 0, count: Move.count)
    private(set) var exact = 0, replies = 0
    /// Correct moves whose quoted words overlap the coded words by half or more, out of those compared.
    var rightWords = 0, comparedWords = 0

    mutating func add(gold: Set<Int>, found: Set<Int>) {
        replies += 1
        if gold == found { exact += 1 }
        for move in gold.union(found) {
            switch (gold.contains(move), found.contains(move)) {
            case (true, true): heard[move] += 1
            case (true, false): missed[move] += 1
            case (false, _): wrong[move] += 1
            }
        }
    }

    static func + (a: Tally, b: Tally) -> Tally {
        var sum = a
        for m in 0..<Move.count {
            sum.heard[m] += b.heard[m]
            sum.wrong[m] += b.wrong[m]
            sum.missed[m] += b.missed[m]
        }
        sum.exact += b.exact
        sum.replies += b.replies
        sum.rightWords += b.rightWords
        sum.comparedWords += b.comparedWords
        return sum
    }

    var micro: Double { f1(heard.reduce(0, +), wrong.reduce(0, +), missed.reduce(0, +)) }
    var precision: Double { ratio(heard.reduce(0, +), heard.reduce(0, +) + wrong.reduce(0, +)) }
    var recall: Double { ratio(heard.reduce(0, +), heard.reduce(0, +) + missed.reduce(0, +)) }
    var macro: Double {
        let met = (0..<Move.count).filter { heard[$0] + wrong[$0] + missed[$0] > 0 }
        return met.map { f1(heard[$0], wrong[$0], missed[$0]) }.reduce(0, +) / Double(max(1, met.count))
    }

    /// One line in the shape of “replies 600  micro-F1 0.746 …”.
    var line: String {
        "replies \(replies)  micro-F1 \(three(micro))  precision \(three(precision))  recall \(three(recall))  macro-F1 \(three(macro))  exact \(three(ratio(exact, replies)))"
            + (comparedWords > 0 ? "  right words \(three(ratio(rightWords, comparedWords)))" : "")
    }

    /// A Markdown table by move, the weakest first.
    var table: String {
        let order = (0..<Move.count).sorted { f1(heard[$0], wrong[$0], missed[$0]) < f1(heard[$1], wrong[$1], missed[$1]) }
        return (["| move | F1 | precision | recall | coded |", "|---|---|---|---|---|"]
            + order.map { m in
                "| `\(Move.allCases[m])` | \(two(f1(heard[m], wrong[m], missed[m]))) | \(two(ratio(heard[m], heard[m] + wrong[m]))) | \(two(ratio(heard[m], heard[m] + missed[m]))) | \(heard[m] + missed[m]) |"
            }).joined(separator: "\n")
    }

    private func f1(_ heard: Int, _ wrong: Int, _ missed: Int) -> Double { ratio(2 * heard, 2 * heard + wrong + missed) }
    private func ratio(_ part: Int, _ whole: Int) -> Double { Double(part) / Double(max(1, whole)) }
    private func three(_ x: Double) -> String { digits(x, 3) }
    private func two(_ x: Double) -> String { digits(x, 2) }
    private func digits(_ x: Double, _ count: Int) -> String {
        let scale = count == 3 ? 1000 : 100, whole = Int((x * Double(scale)).rounded())
        let fraction = String(whole % scale)
        return "\(whole / scale)." + String(repeating: "0", count: count - fraction.count) + fraction
    }
}
