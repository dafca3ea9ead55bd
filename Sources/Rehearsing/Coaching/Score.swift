import Listening
import Scenarios

/// What a road is worth by the aims and harms of its scenario, with the whole sum.
///
/// An aim earns once, at the reply that first reaches it; a harm costs each time. What was earned is set against what could be
/// earned, so a part of the aims is a part of the points; some harms hold the score down whatever else was done.
public struct Score: Sendable, Equatable {
    public let entries: [Entry]
    /// The sum of all aims.
    public let available: Int
    /// The harm that holds the score down, where one does.
    public let cap: Weight?
    /// Somebody was insulted, which holds the score down in every conversation.
    public let isInsulting: Bool
    /// The most that can be reached with an insult, of 100.
    static let mostWithInsult = 20

    /// One sum: a move, its points, and the reply it stands in.
    public struct Entry: Sendable, Equatable {
        public let turn: Int
        public let evidence: Evidence
        public let points: Int
    }

    public init(_ turns: [Turn], in scenario: Scenario) {
        var entries: [Entry] = [], earned: Set<Move> = [], done: Set<Move> = []
        for turn in turns {
            for weight in scenario.aims + scenario.harms {
                guard let evidence = turn.reading.evidence(for: weight.move) else { continue }
                if weight.points > 0, !earned.insert(weight.move).inserted { continue }
                entries.append(Entry(turn: turn.number, evidence: evidence, points: weight.points))
                done.insert(weight.move)
            }
        }
        self.entries = entries
        isInsulting = turns.contains { $0.reading.insult != nil }
        available = scenario.aims.reduce(0) { $0 + max(0, $1.points) }
        cap = scenario.harms.filter { done.contains($0.move) && $0.cap != nil }.min { ($0.cap ?? 100) < ($1.cap ?? 100) }
    }

    public var sum: Int { entries.reduce(0) { $0 + $1.points } }
    /// What was earned of what could be, before anything holds it down; may be above 100.
    private var share: Int { available > 0 ? (100 * max(0, sum) + available / 2) / available : 0 }
    /// 0 to 100.
    public var total: Int {
        min(share, cap?.cap ?? 100, isInsulting ? Score.mostWithInsult : 100)
    }
    public var gains: [Entry] { entries.filter { $0.points > 0 } }
    public var losses: [Entry] { entries.filter { $0.points < 0 } }

    /// The sum in words: “30 (acknowledgement) − 25 (pitch) = 5 of 55, which is 9 of 100.”
    public var arithmetic: String {
        guard available > 0 else { return "This conversation gives no points." }
        guard !entries.isEmpty else { return "0 of \(available) points, which is 0 of 100." }
        var line = ""
        for entry in entries {
            let sign = entry.points < 0 ? (line.isEmpty ? "−" : " − ") : (line.isEmpty ? "" : " + ")
            line += "\(sign)\(abs(entry.points)) (\(entry.evidence.move))"
        }
        line += " = \(sum < 0 ? "−" : "")\(abs(sum)) of \(available)"
        if isInsulting, min(share, cap?.cap ?? 100) > Score.mostWithInsult {
            return line + ", but with an insult no more than \(Score.mostWithInsult) of 100 can be reached: \(total) of 100."
        }
        if let cap, let most = cap.cap, share > most {
            return line + ", but with \(cap.move) no more than \(most) of 100 can be reached: \(total) of 100."
        }
        return line + (available == 100 && sum == total ? "." : ", which is \(total) of 100.")
    }
}
