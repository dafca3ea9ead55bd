import Listening
import Scenarios

extension Feedback {
    /// The reply with its words marked, and the coach's remarks: one thing first, quotes always, the task and not the person.
    public func page(_ scenario: Scenario) -> Page {
        guard let said = turn.said else { return Page(remark) }
        var blocks: [Page.Block] = [.reply(marked(said))]
        let harms = harmed.map { point in Page.Block.note(point.harm(cap: scenario.harms.first { $0.move == point.move }?.cap)) }
        let helps = helped.filter { $0.points > 0 }.map { Page.Block.note($0.help) } + also
        if let insult = turn.reading.insult { blocks.append(.note(insult.note(to: scenario.counterpart.name))) }
        blocks += harms
        if turn.talkedOver {
            blocks.append(.note(.init(.harmed, "Talked over", Text("\(scenario.counterpart.name) had more to say. An empty line lets the next words come."))))
        }
        blocks += helps
        blocks += half.map { evidence in
            .note(.init(.half, "Half heard", .name(evidence.move.rawValue) + " in " + .quote(evidence.words.excerpt) + ". It counts neither way.",
                details: [Text(evidence.reason), Text("\(isHarm(evidence.move) ? "To keep clear of it" : "To make it clear"): \(evidence.move.fix.asSentence)")]))
        }
        if helps.isEmpty, harms.isEmpty, half.isEmpty, turn.reading.insult == nil { blocks.append(.note(nothing)) }
        return Page(blocks + remark)
    }
}

extension Reading {
    /// Said of a reply that is foreign.
    static let notUnderstood = "Too few of these words are English to be understood."
}

private extension Feedback {
    /// What the author remarks on the way that was taken, and that a scene has run out of patience.
    var remark: [Page.Block] {
        var blocks: [Page.Block] = []
        if let note = turn.note { blocks.append(.note(.init(.advice, "Worth noticing", Text(note)))) }
        if turn.ranOut { blocks.append(.note(.init(.missed, "Moved on", "The same ground had been covered too often, so the conversation went elsewhere."))) }
        return blocks
    }

    /// What earns nothing here, or has earned before, in one remark.
    var also: [Page.Block] {
        let rest = helped.filter { $0.points == 0 }
        guard !rest.isEmpty else { return [] }
        return [.note(.init(.helped, rest.count == helped.count ? "Heard" : "Heard too", rest.map { .name($0.move.rawValue) + " in " + .quote($0.evidence.words.excerpt) }.joined() + "."))]
    }

    /// Where nothing was heard, the nearest thing is said, or the next aim; never invented praise.
    var nothing: Page.Note {
        if turn.reading.isForeign {
            return .init(.missed, "Not understood", Text("\(Reading.notUnderstood) They count neither way."), details: ["/undo takes the reply back."])
        }
        if let closest = near.first(where: { !isHarm($0.move) }) {
            return .init(.missed, "Nearly", .name(closest.move.rawValue) + " in " + .quote(closest.words.excerpt) + ", but it does not count.",
                details: [Text(closest.reason), Text("To make it count: \(closest.move.fix.asSentence)")])
        }
        guard let next else { return .init(.missed, "Nothing heard", "None of the moves of this conversation was heard in these words.") }
        return .init(.missed, "Nothing heard", "None of the moves of this conversation was heard in these words.",
            details: ["Worth trying: " + .name(next.move.rawValue) + ": \(next.move.fix.asSentence)"])
    }

    func marked(_ said: String) -> Text {
        var marks: [(range: Range<Int>, role: Text.Role)] = []
        if let insult = turn.reading.insult { marks.append((insult.range, .harms)) }
        marks += harmed.map { ($0.evidence.range, .harms) }
        marks += helped.map { ($0.evidence.range, .helps) }
        marks += half.map { ($0.range, .half) }
        return Text(said, marked: marks)
    }
}

extension Quote {
    /// What to do where an insult lies on the tongue.
    static let insteadOfInsult = "say what the news does to you, or wait: an empty line lets them speak."

    /// That these words insult, for the coach's margin.
    func note(to name: String) -> Page.Note {
        .init(.harmed, "Insult", .quote(words.excerpt) + " is an insult. \(name) hears nothing that helps beside it, and trust falls.",
            details: [Text("Try instead: \(Quote.insteadOfInsult)")])
    }
}

private extension Feedback.Point {
    var help: Page.Note {
        .init(.helped, "Landed, +\(points)", .name(move.rawValue) + " in " + .quote(evidence.words.excerpt) + ".",
            details: [Text("It \(move.meaning). Source: \(move.source).")])
    }

    func harm(cap: Int?) -> Page.Note {
        let held = cap.map { " With it, no more than \($0) of 100 can be reached." } ?? ""
        return .init(.harmed, points < 0 ? "Cost, −\(-points)" : "Harms", .name(move.rawValue) + " in " + .quote(evidence.words.excerpt) + Text("." + held),
            details: [Text("Try instead: \(move.fix.asSentence)"), Text("Why: it \(move.meaning). Source: \(move.source).")])
    }
}

extension Text {
    /// `words` with the roles of some ranges, offsets of Unicode scalars; where two overlap, the first one given wins.
    init(_ words: String, marked marks: [(range: Range<Int>, role: Role)]) {
        let scalars = Array(words.unicodeScalars)
        var roles = Array(repeating: Role.plain, count: scalars.count)
        for mark in marks.reversed() {
            for place in mark.range.clamped(to: 0..<scalars.count) { roles[place] = mark.role }
        }
        var spans: [Span] = []
        for (scalar, role) in zip(scalars, roles) {
            if let last = spans.last, last.role == role {
                spans[spans.count - 1].words.unicodeScalars.append(scalar)
            } else {
                spans.append(Span(words: String(scalar), role: role))
            }
        }
        self.init(spans: spans)
    }
}
