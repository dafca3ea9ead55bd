import Listening
import Scenarios

/// One sitting: a rehearsal, what was typed in it, and the coach beside it.
///
/// A line is for the counterpart. An empty line lets them go on. A line that starts with “/” and a letter is a command
/// to the coach; “//” at the start stands for a single “/” said to the counterpart, and “/ 5” or “/5” are plain words.
public struct Session: Sendable {
    public internal(set) var transcript: Transcript
    public internal(set) var rehearsal: Rehearsal
    /// The node of the transcript where the rehearsal stands.
    public internal(set) var node: Int
    /// Whether what is typed is kept for another sitting.
    public var isKept = true
    /// How many hints were given since the last reply.
    var hints = 0
    let hearing: Hearing

    public var scenario: Scenario { rehearsal.scenario }

    /// A sitting that starts a scenario anew.
    ///
    /// - Parameter facts: words for the facts of the scenario, by their names; what is missing takes its default.
    public init(
        _ scenario: Scenario, seed: UInt64 = 0, facts: [String: String] = [:], hearing: @escaping Hearing = { Listener().hear($0, after: $1) }
    ) {
        let head = scenario.facts.isEmpty ? [] : [Transcript.Entry.facts(scenario.used(of: facts))]
        transcript = Transcript(scenario: scenario.id, seed: seed, entries: head)
        rehearsal = Rehearsal(scenario.settled(by: transcript))
        node = 0
        self.hearing = hearing
    }

    /// What to do before the first line: premise, goal and the first words.
    public var opening: [Effect] {
        let head = transcript.entries.prefix { if case .facts = $0 { true } else { false } }
        return head.map { .keep($0) } + [.show(Page(scenario.introduction) + Page(rehearsal.cue))]
    }

    /// Answers any line: the session after it, and what should happen, in order.
    public func step(_ line: String) -> (Session, [Effect]) {
        let line = line.last == "\r" ? String(line.dropLast()) : line
        switch Line(line) {
        case let .command(name, rest): return run(name, rest)
        case .empty: return say("")
        case let .words(words): return say(words)
        }
    }
}

/// What a typed line is.
public enum Line: Equatable, Sendable {
    case empty
    case words(String)
    case command(String, String)

    public init(_ line: String) {
        let text = line.drop { $0.isWhitespace }
        if text.isEmpty {
            self = .empty
        } else if text.hasPrefix("//") {
            self = .words(String(text.dropFirst()))
        } else if text.first == "/", text.dropFirst().first?.isLetter == true {
            let name = text.dropFirst().prefix { !$0.isWhitespace }
            self = .command(name.lowercased(), String(text.dropFirst(1 + name.count)).trimmed)
        } else {
            self = .words(line)
        }
    }
}

extension String {
    /// Without the spaces around it.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[start...end])
    }
}

private extension Session {
    func say(_ words: String) -> (Session, [Effect]) {
        guard !rehearsal.isOver else {
            return (self, [.show(Page([.prompt("This conversation is over. " + .command("/again") + " starts it anew, " + .command("/undo")
                + " takes the last reply back, " + .command("/debrief") + " shows the debrief, " + .command("/leave") + " leaves.")]))])
        }
        var session = self
        let entry: Transcript.Entry = words.isEmpty ? .waited(at: rehearsal.standing.scene) : .said(words, at: rehearsal.standing.scene)
        let happening = session.rehearsal.take(words, hearing: hearing)
        session.transcript.add(entry)
        session.node = session.transcript.entries.count
        session.hints = 0
        var effects: [Effect] = [.keep(entry), .show(session.rehearsal.page(of: happening))]
        if session.rehearsal.isOver {
            effects += [.show(Debrief(session.rehearsal, hearing: hearing).page(scenario)), .end]
        }
        return (session, effects)
    }

    func run(_ name: String, _ rest: String) -> (Session, [Effect]) {
        guard let command = Command.named(name) else {
            let nearest = Nearest.name(to: name, among: Command.all.flatMap(\.names))
            var text: Text = "The coach knows no command " + .command("/\(name)") + "."
            if let nearest { text += "The nearest is ".text + .command("/\(nearest)") + "." }
            text += " " + .command("/help") + " lists them all; to say it to \(scenario.counterpart.name), start with " + .command("//") + "."
            return (self, [.show(Page([.paragraph(text)]))])
        }
        return command.run(self, rest)
    }
}

private extension String {
    var text: Text { Text(" " + self) }
}
