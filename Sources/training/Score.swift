import Listening

struct Tally {
    var heard = Array(repeating: 0, count: 42), wrong = Array(repeating: 0, count: 42), missed = Array(repeating: 0, count: 42), exact = 0, count = 0

    mutating func add(gold: Set<Int>, found: Set<Int>) {
        count += 1
        if gold == found { exact += 1 }
        for m in gold.union(found) {
            if gold.contains(m) && found.contains(m) { heard[m] += 1 } else if gold.contains(m) { missed[m] += 1 } else { wrong[m] += 1 }
        }
    }
    static func f1(_ t: Int, _ w: Int, _ m: Int) -> Double { Double(2 * t) / Double(max(1, 2 * t + w + m)) }
    var micro: Double { Tally.f1(sum(heard), sum(wrong), sum(missed)) }
    func sum(_ x: [Int]) -> Int { x.reduce(0, +) }
    var line: String {
        let h = sum(heard), w = sum(wrong), m = sum(missed)
        return "micro-F1 \(three(micro)) P \(three(Double(h) / Double(max(1, h + w)))) R \(three(Double(h) / Double(max(1, h + m)))) exact \(three(Double(exact) / Double(max(1, count)))) of \(count)"
    }
    func three(_ x: Double) -> String { String((x * 1000).rounded() / 1000) }
    var table: String {
        (0..<42).sorted { Tally.f1(heard[$0], wrong[$0], missed[$0]) < Tally.f1(heard[$1], wrong[$1], missed[$1]) }.map {
            "\(Move.allCases[$0]) F1 \(three(Tally.f1(heard[$0], wrong[$0], missed[$0]))) heard \(heard[$0]) wrong \(wrong[$0]) missed \(missed[$0])"
        }.joined(separator: "\n")
    }
}
