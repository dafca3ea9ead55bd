import Listening
import Scenarios

extension Debrief {
    /// Ending, what landed, what hurt, what stayed hidden, the best line, one thing to practise, and the sum.
    ///
    /// Before the end nothing is told that can still be found out.
    public func page(_ scenario: Scenario) -> Page {
        Page([.heading(ending == nil ? "Debrief so far" : "Debrief")] + endingBlocks(scenario) + landed + hurt + drivers(scenario) + bestLine + numbers + practiceBlocks + sum)
    }
}

private extension Debrief {
    func endingBlocks(_ scenario: Scenario) -> [Page.Block] {
        guard let ending else { return [] }
        let others = scenario.scenes.compactMap(\.ending).filter { $0 != ending }
        let wins = others.count { $0.outcome == .win }
        var text = "Ending: " + .strong(ending.title) + ". " + Text(ending.outcome.meaning)
        if let meaning = ending.meaning { text += Text(" \(meaning.trimmed)") }
        if !others.isEmpty {
            text += Text(others.count == 1
                ? " There is one other ending, \(wins == 1 ? "a win" : "and it is no win")."
                : " There are \(others.count) other endings, \(wins == 0 ? "none" : "\(wins)") of them \(wins < 2 ? "a win" : "wins").")
        }
        return [.paragraph(text)]
    }

    var landed: [Page.Block] {
        let lines = score.gains.map { Text("+\($0.points) ") + .name($0.evidence.move.rawValue) + ": " + .quote($0.evidence.words.excerpt) + " (turn \($0.turn))" }
        return lines.isEmpty ? [.paragraph("What landed: none of this conversation's aims yet.")] : [.paragraph("What landed:"), .list(lines)]
    }

    var hurt: [Page.Block] {
        var lines = score.losses.map { Text("−\(-$0.points) ") + .name($0.evidence.move.rawValue) + ": " + .quote($0.evidence.words.excerpt) + " (turn \($0.turn))" }
        let insults = turns.compactMap { turn -> Text? in turn.reading.insult.map { Text("An insult: ") + .quote($0.words.excerpt) + Text(" (turn \(turn.number))") } }
        lines = insults + lines
        let over = turns.filter(\.talkedOver).map { String($0.number) }
        if !over.isEmpty { lines.append(Text("They were not heard out before \(over.count == 1 ? "turn" : "turns") \(over.joined(separator: ", ")).")) }
        return lines.isEmpty ? [] : [.paragraph("What hurt:"), .list(lines)]
    }

    func drivers(_ scenario: Scenario) -> [Page.Block] {
        guard !scenario.drivers.isEmpty else { return [] }
        var blocks: [Page.Block] = []
        if !opened.isEmpty { blocks += [.paragraph("What came out:"), .list(opened.map { Text($0.reveal) })] }
        if ending == nil {
            if !hidden.isEmpty { blocks.append(.paragraph(Text(hidden.count == 1 ? "One thing is still hidden." : "\(hidden.count) things are still hidden."))) }
            return blocks
        }
        if !hidden.isEmpty { blocks += [.paragraph("What stayed hidden:"), .list(hidden.map { Text($0.driver.reveal) + " " + ($0.key?.text(in: scenario) ?? "") })] }
        return blocks
    }

    var bestLine: [Page.Block] {
        guard let best else { return [] }
        return [.paragraph("Best line: " + .quote(best.said.excerpt) + " (" + best.evidence.map { .name($0.move.rawValue) }.joined() + ")")]
    }

    var numbers: [Page.Block] { Numbers(turns).sentence.map { [.paragraph(Text("In numbers: \($0)"))] } ?? [] }

    var practiceBlocks: [Page.Block] {
        switch practice {
        case nil: []
        case let .leave(evidence, times):
            [.note(.init(.advice, "To practise next", "leave out " + .name(evidence.move.rawValue) + ", heard \(times.times), \(times == 1 ? "in" : "last in") " + .quote(evidence.words.excerpt) + ".",
                details: [Text("Instead: \(evidence.move.fix.asSentence)"), Text("Why: it \(evidence.move.meaning). Source: \(evidence.move.source).")]))]
        case let .reach(move):
            [.note(.init(.advice, "To practise next", .name(move.rawValue) + ": " + Text("\(move.fix.asSentence)"),
                details: [Text("Why: it \(move.meaning). Source: \(move.source).")]))]
        case let .leaveInsult(insult):
            [.note(.init(.advice, "To practise next", "leave out the insult, heard in " + .quote(insult.words.excerpt) + ".",
                details: [Text("Instead: \(Quote.insteadOfInsult)")]))]
        case .wait:
            [.note(.init(.advice, "To practise next", "hear them out: an empty line lets the next words come."))]
        }
    }

    var sum: [Page.Block] { [.paragraph("Score: " + .strong("\(score.total) of 100") + ". " + Text(score.arithmetic))] }
}

private extension Scenario {
    /// A moment by how it begins, for a person who doesn't know what the author calls it: “ after “I'll be honest. You came in …””.
    func moment(_ id: Scene.ID) -> String {
        guard let words = scene(id)?.says.first?.text.split(whereSeparator: \.isWhitespace) else { return "" }
        let start = words.prefix(8).joined(separator: " ")
        return " after “\(start)\(words.count > 8 ? " …" : "")”"
    }
}

private extension Debrief.Key {
    func text(in scenario: Scenario) -> Text {
        switch self {
        case let .reply(words, scene): "A reply that opens it\(scenario.moment(scene)): " + .quote(words)
        case let .condition(condition, scene): "It opens\(scenario.moment(scene)) to a reply with \(condition.words)."
        case let .wait(scene): "It comes out\(scenario.moment(scene)) to someone who waits: an empty line."
        }
    }
}

extension Ending.Outcome {
    /// What it means that a conversation ended so.
    public var meaning: String {
        switch self {
        case .win: "A win: this is what the conversation could reach."
        case .even: "Neither won nor lost: nothing was broken, and more could be reached."
        case .loss: "A loss: something closed that could have stayed open."
        }
    }
}

extension Condition {
    /// The condition in words: “acknowledgement, and one of open-question or reflection, and no pitch”.
    public var words: String {
        var parts: [String] = []
        if !all.isEmpty { parts.append(all.map(\.rawValue).joined(separator: " and ")) }
        if !any.isEmpty { parts.append((any.count > 1 ? "one of " : "") + any.map(\.rawValue).joined(separator: " or ")) }
        if !none.isEmpty { parts.append("no " + none.map(\.rawValue).joined(separator: " and no ")) }
        if let waited { parts.append(waited ? "they were heard out" : "they were talked over") }
        if let silent { parts.append(silent ? "nothing was said" : "something was said") }
        if let trust { parts.append("trust \(trust.words(below: 0, above: 10))") }
        if let visits { parts.append("visit \(visits.words(below: 1, above: .max))") }
        if !revealed.isEmpty { parts.append(revealed.map { "“\($0)” known" }.joined(separator: " and ")) }
        if !hidden.isEmpty { parts.append(hidden.map { "“\($0)” still hidden" }.joined(separator: " and ")) }
        return parts.isEmpty ? "anything at all" : parts.joined(separator: ", and ")
    }
}

extension ClosedRange<Int> {
    /// “at least 5”, “at most 3”, “2 to 4” or “3”.
    func words(below floor: Int, above ceiling: Int) -> String {
        if lowerBound == upperBound { return "\(lowerBound)" }
        if upperBound >= ceiling { return "at least \(lowerBound)" }
        if lowerBound <= floor { return "at most \(upperBound)" }
        return "\(lowerBound) to \(upperBound)"
    }
}

extension Int {
    var times: String { self == 1 ? "once" : self == 2 ? "twice" : "\(self) times" }
}
