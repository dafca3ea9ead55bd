/// A question for the call, in the words of a handbook: with facts in it, and as it is asked where one of them is missing.
public struct CallQuestion: Sendable, Equatable {
    public var id: String
    /// “Why {{winner}}?” A fact stands in double braces.
    public var asks: String
    /// Without the facts; empty where the question falls away then.
    public var without: String
    /// A fact that answers it already.
    public var known: Deal.Fact?
    public var source: String

    /// As it is asked in this deal; `nil` where it need not be.
    public func words(for deal: Deal) -> String? {
        if let known, deal[known] != nil { return nil }
        var words = ""
        for part in parts {
            switch part {
            case let .words(text): words += text
            case let .fact(name):
                guard let value = Deal.Fact(rawValue: name).flatMap({ deal[$0] }) else { return without.nonEmpty }
                words += value
            }
        }
        return words
    }

    /// The names of the facts in it.
    var facts: [String] {
        parts.compactMap { if case let .fact(name) = $0 { name } else { nil } }
    }

    private enum Part { case words(String), fact(String) }
    private var parts: [Part] {
        var parts: [Part] = [], rest = asks[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            parts += [.words(String(rest[..<open.lowerBound])), .fact(rest[open.upperBound..<close.lowerBound].trimmed)]
            rest = rest[close.upperBound...]
        }
        return parts + [.words(String(rest))]
    }
}

extension Handbook {
    /// What to ask on the call in this deal, in order.
    public func questions(for deal: Deal) -> [String] { questions.compactMap { $0.words(for: deal) } }
}

/// Something the person said well in a rehearsal.
public struct BestLine: Sendable, Equatable {
    public var words: String
    /// What it did, in words.
    public var does: [String]
    /// The conversation it was said in, and the day.
    public var conversation: String
    public var day: Day?

    public init(_ words: String, does: [String], conversation: String, day: Day?) {
        (self.words, self.does, self.conversation, self.day) = (words, does, conversation, day)
    }
}

/// All that is needed beside the telephone, on one page of Markdown.
public struct CallSheet: Sendable, Equatable {
    public let text: String

    /// - Parameters:
    ///   - here: the person's own clock, where it may differ from theirs.
    ///   - lines: the best of their own, the best first; five are shown.
    public init(_ deal: Deal, appointment: Appointment?, zone: Zone, here: Zone, questions: [String], lines: [BestLine]) {
        var parts = ["# Call with \(deal.whom.inMarkdown)"]
        var facts: [String] = []
        if let appointment { facts.append("**When:** " + appointment.when(zone, here).inMarkdown) } else { facts.append("**When:** no day is fixed yet.") }
        if let winner = deal[.winner] { facts.append("**They chose:** " + winner.inMarkdown) }
        facts.append("**Asked for:** \(Appointment.minutes) minutes, to learn.")
        parts.append(facts.joined(separator: "\\\n"))
        parts.append(deal[.reason].map { "Their reason, in their words:\n\n> \($0.clipped(400).inMarkdown)" } ?? "They have given no reason yet.")
        parts.append("## Ask, in this order\n\n" + questions.enumerated().map { "\($0 + 1). \($1.oneLine.inMarkdown)" }.joined(separator: "\n"))
        let best = lines.prefix(5).map { line in
            let when = [line.conversation, line.day?.inWords].compactMap { $0 }.joined(separator: ", ")
            return "- “\(line.words.oneLine.clipped(300).inMarkdown)”\\\n  \((line.does.joined(separator: ", ") + " (\(when))").inMarkdown)"
        }
        parts.append("## Your own best lines\n\n" + (best.isEmpty ? "None yet: what you say well in a rehearsal will stand here." : best.joined(separator: "\n")))
        text = parts.joined(separator: "\n\n") + "\n"
    }
}

extension Appointment {
    /// By their clock, and by the person's own where it shows another hour.
    public func when(_ zone: Zone, _ here: Zone) -> String {
        let own = here.stamp(zone.stamp(time).seconds).time
        return "\(time.inWords) (\(zone.name))" + (own == time ? "" : "; with you \(own.day == time.day ? own.clock : own.inWords) (\(here.name))")
    }
}

private extension String {
    func clipped(_ most: Int) -> String { count <= most ? self : prefix(most - 1) + "…" }
}
