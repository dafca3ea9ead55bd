import Foundation
import Listening

/// A reply with the moves that a careful reader heard in it.
struct CodedReply: Decodable {
    struct Code: Decodable { let move: Move; let evidence: String }
    let id: String
    let context: String?
    let reply: String
    let moves: [Code]

    static func load(_ path: String) throws -> [CodedReply] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").filter { !$0.isEmpty }.map {
            try JSONDecoder().decode(CodedReply.self, from: Data($0.utf8))
        }
    }
}

/// A reply ready to learn from: the features of its clauses, and which moves each clause makes.
struct Lesson {
    var id: String
    var features: [[UInt32]]
    var labels: [Set<Int>]
    var gold: Set<Int>

    init(id: String, scalars: [Unicode.Scalar], context: [Unicode.Scalar], spans: [(move: Int, range: Range<Int>)]) {
        let analysis = Analysis(scalars, context: context), reader = Features(analysis)
        self.id = id
        features = analysis.clauses.indices.map { reader.of($0) }
        var labels = Array(repeating: Set<Int>(), count: analysis.clauses.count)
        for (move, span) in spans {
            var best: (overlap: Int, clause: Int)?, placed = false
            for (n, clause) in analysis.clauses.enumerated() {
                let start = analysis.words[clause.words.lowerBound].start, end = analysis.words[clause.words.upperBound - 1].end
                let overlap = min(end, span.upperBound) - max(start, span.lowerBound)
                guard overlap > 0 else { continue }
                if overlap > (best?.overlap ?? 0) { best = (overlap, n) }
                if 2 * overlap >= min(end - start, span.count) { labels[n].insert(move); placed = true }
            }
            if let best, !placed { labels[best.clause].insert(move) }
        }
        self.labels = labels
        gold = Set(spans.map(\.move))
    }
}

/// Copies of a reply as hurried people type: no capitals, no marks, a slip of the finger.
enum Perturbation: CaseIterable { case none, bare, slips }

extension Lesson {
    init(_ coded: CodedReply, as perturbation: Perturbation, random: inout SplitMix) {
        let old = Array(coded.reply.unicodeScalars)
        var new: [Unicode.Scalar] = [], place = Array(repeating: 0, count: old.count + 1)
        for (n, scalar) in old.enumerated() {
            place[n] = new.count
            switch perturbation {
            case .none: new.append(scalar)
            case .bare, .slips:
                if scalar.properties.isAlphabetic || (scalar.value >= 48 && scalar.value < 58) {
                    new.append(perturbation == .bare ? scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar : scalar)
                } else if perturbation == .slips {
                    new.append(scalar)
                } else if ["'", "’", "%", "$", "£", "€"].contains(scalar) {
                    if scalar != "'" && scalar != "’" { new.append(scalar) }
                } else { if new.last != " " { new.append(" ") } }
            }
        }
        place[old.count] = new.count
        if perturbation == .slips {
            var n = 1
            while n + 2 < new.count {
                if random.below(40) == 0, [new[n - 1], new[n], new[n + 1], new[n + 2]].allSatisfy({ $0.properties.isAlphabetic }) {
                    switch random.below(3) {
                    case 0: new.swapAt(n, n + 1)
                    case 1: new[n] = new[n + 1]
                    default: new[n] = Unicode.Scalar(97 + UInt32(random.below(26))) ?? "x"
                    }
                    n += 12
                }
                n += 1
            }
        }
        let spans = coded.moves.compactMap { code -> (move: Int, range: Range<Int>)? in
            guard let found = coded.reply.range(of: code.evidence) else { return nil }
            let scalars = coded.reply.unicodeScalars
            let start = scalars.distance(from: scalars.startIndex, to: found.lowerBound), end = scalars.distance(from: scalars.startIndex, to: found.upperBound)
            return (code.move.place, place[start]..<max(place[end], place[start] + 1))
        }
        self.init(id: coded.id, scalars: new, context: Array((coded.context ?? "").unicodeScalars), spans: spans)
    }
}

/// SplitMix64: the same numbers from the same seed everywhere.
struct SplitMix {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
