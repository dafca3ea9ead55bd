import Listening
import Scenarios

/// One objection after another, one reply each; what was missed comes back at the end.
///
/// The order follows from the seed, so the same drill can be done again. An objection is asked up to ``mostTries`` times.
public struct Drill: Sendable {
    public let bank: ObjectionBank
    public private(set) var transcript: Transcript
    /// Still to be asked, the current one first.
    public private(set) var queue: [Objection]
    /// In order of time.
    public private(set) var answers: [Answer] = []
    /// The objection being answered, and the one answered last, as sittings: so the coach's commands work on both.
    private var current: Session?, last: Session?
    private let hearing: Hearing

    public struct Answer: Sendable, Equatable {
        public let objection: Objection
        public let turn: Turn
        public var landed: Bool { turn.to == ObjectionBank.landed }
    }

    public static let mostTries = 3

    /// - Parameters:
    ///   - skill: only objections of this skill; all where none is given.
    ///   - count: how many different objections to ask; fewer where the bank holds fewer.
    public init(
        _ bank: ObjectionBank, skill: Skill? = nil, count: Int = 10, seed: UInt64 = 0,
        hearing: @escaping Hearing = { Listener().hear($0, after: $1) }
    ) {
        var chance = Chance(seed: seed)
        (self.bank, self.hearing) = (bank, hearing)
        transcript = Transcript(scenario: Drill.name(of: skill), seed: seed)
        queue = Array(chance.shuffled(bank.objections.filter { skill == nil || $0.skill == skill }).prefix(max(0, count)))
        current = queue.first.map { Session(bank.scenario(of: $0), seed: seed, hearing: hearing) }
    }

    /// The name a drill is kept under: “drill”, or “drill:open-questions”.
    public static func name(of skill: Skill?) -> String { skill.map { "drill:\($0.rawValue)" } ?? "drill" }

    public var isOver: Bool { queue.isEmpty }

    /// How many there are, and the first one.
    public var opening: [Effect] {
        guard !queue.isEmpty else { return [.show(Page([.paragraph("There is no objection of this kind to drill.")])), .leave] }
        let count = queue.count == 1 ? "One objection" : "\(queue.count) objections"
        return [.show(Page([
            .heading("Drill"), .paragraph(Text("\(count), one reply each. What is missed comes back.")),
            .prompt(Drill.commands.map { .command("/\($0)") }.joined() + " work here too."),
        ] + asked))]
    }

    /// Answers any line.
    public func step(_ line: String) -> (Drill, [Effect]) {
        let line = line.last == "\r" ? String(line.dropLast()) : line
        switch Line(line) {
        case .empty: return (self, [.show(Page([.stage(queue.first.map { "\($0.speaker.capitalised) waits for an answer." } ?? "The drill is over.")]))])
        case let .command(name, rest): return run(name, rest)
        case let .words(words): return answer(words)
        }
    }

    /// The coach's commands that make sense in a drill.
    static let commands = ["hint", "model", "why", "rubric", "leave"]
}

private extension Drill {
    var asked: [Page.Block] { queue.first.map { [.spoken(by: $0.speaker.capitalised, [$0.says])] } ?? [] }

    func run(_ name: String, _ rest: String) -> (Drill, [Effect]) {
        guard let command = Command.named(name), Drill.commands.contains(command.name) else {
            let list = Drill.commands.map { Text.command("/\($0)") }.joined()
            return (self, [.show(Page([.paragraph("In a drill the coach knows these commands: " + list + ".")]))])
        }
        var drill = self
        // What was said belongs to the last objection; what could be said, to this one.
        if command.name == "why" {
            guard let last else { return (self, [.show(Page([.paragraph("Nothing has been said yet, so there is nothing to explain.")]))]) }
            return (drill, last.step("/why").1)
        }
        guard let current else { return (self, [.show(summary), .leave]) }
        let (next, effects) = current.step("/\(name) \(rest)")
        drill.current = next
        return (drill, command.name == "leave" ? [.show(summary), .leave] : effects)
    }

    func answer(_ words: String) -> (Drill, [Effect]) {
        guard let objection = queue.first, let current else { return (self, [.show(summary), .leave]) }
        var drill = self
        let entry = Transcript.Entry.said(words, at: objection.id)
        drill.transcript.add(entry)
        let answered = current.step(words.escapedForCounterpart).0
        guard let turn = answered.rehearsal.turns.last, let feedback = Feedback(answered.rehearsal.turns, in: answered.scenario) else { return (self, []) }
        let answer = Answer(objection: objection, turn: turn)
        drill.answers.append(answer)
        drill.last = answered
        drill.queue.removeFirst()
        let tries = drill.answers.count { $0.objection.id == objection.id }
        if !answer.landed, tries < Drill.mostTries { drill.queue.append(objection) }
        drill.current = drill.queue.first.map { Session(bank.scenario(of: $0), seed: transcript.seed, hearing: hearing) }
        var blocks = feedback.page(answered.scenario).blocks + verdict(answer, tries)
        if drill.isOver {
            blocks += drill.summary.blocks
        } else {
            blocks += drill.asked
        }
        return (drill, [.keep(entry), .show(Page(blocks))] + (drill.isOver ? [.end, .leave] : []))
    }

    func verdict(_ answer: Answer, _ tries: Int) -> [Page.Block] {
        let driver = Page.Note(.revealed, "Behind it", Text(answer.objection.driver))
        guard !answer.landed else { return [.note(driver)] }
        let unmet = (bank.measures[answer.objection.skill]?.wants ?? Condition()).unmet(in: Circumstances(moves: answer.turn.reading.moves))
        let missing = unmet.map(\.words).joined(separator: "; ")
        return [
            .note(.init(.missed, "Missed", Text("\(missing)."), details: tries < Drill.mostTries
                ? ["It comes back later."] : ["A reply that lands: " + .quote(answer.objection.model)])),
            .note(driver),
        ]
    }
}

extension Drill {
    /// How many landed at the first try and later, and which never did.
    public var summary: Page {
        let ids = answers.map(\.objection.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let first = ids.filter { id in answers.first { $0.objection.id == id }?.landed == true }
        let later = ids.filter { id in !first.contains(id) && answers.contains { $0.objection.id == id && $0.landed } }
        let never = ids.filter { !first.contains($0) && !later.contains($0) }
        guard !ids.isEmpty else { return Page([.heading("Drill"), .paragraph("Nothing was answered.")]) }
        var blocks: [Page.Block] = [
            .heading("Drill: \(first.count) of \(ids.count) landed at the first try"),
        ]
        if !later.isEmpty { blocks.append(.paragraph(Text("Landed later: \(later.count)."))) }
        let missed = never.compactMap { id in answers.first { $0.objection.id == id }?.objection }
        if !missed.isEmpty { blocks += [.paragraph("Not landed yet:"), .list(missed.map { .quote($0.says) + " A reply that lands: " + .quote($0.model) })] }
        let costs = Dictionary(grouping: answers.flatMap { $0.turn.reading.evidence }.filter { $0.move.kind == .harms }, by: \.move)
        if let (move, evidence) = costs.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }), let words = evidence.last?.words {
            blocks.append(.note(.init(.advice, "To practise next", "leave out " + .name(move.rawValue) + ", heard \(evidence.count.times), \(evidence.count == 1 ? "in" : "last in") " + .quote(words.excerpt) + ".",
                details: [Text("Instead: \(move.fix.asSentence)")])))
        }
        return Page(blocks)
    }
}

extension String {
    /// With a capital first letter.
    public var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

private extension String {
    /// Typed so that a session takes it as words, whatever it begins with.
    var escapedForCounterpart: String { trimmed.first == "/" ? "/" + trimmed : self }
}
