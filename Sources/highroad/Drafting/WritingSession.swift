import Drafting
import Listening
import Rehearsing

/// One sitting over a draft: the facts that are asked for, the person's own text as it grows, and the coach beside it.
///
/// A text becomes a version of the draft, or goes where the slot belongs that was asked for. A line that starts with “/” and a
/// letter is a command; “//” at the start stands for a single “/”.
struct WritingSession: Sendable {
    /// How a text comes in.
    enum Manner: Sendable {
        /// An editor gives it whole.
        case whole
        /// Lines come one by one, until a line says “/end”.
        case byLines
    }

    var draft: Draft
    /// What the coach waits for.
    var waiting: Waiting
    let id: String
    let manner: Manner
    let today: Day
    /// Whether what is typed is kept for another sitting.
    let isKept: Bool
    /// Nothing was typed or decided since the draft was begun, so it lies nowhere yet.
    var isUntouched: Bool { !isResumed && draft.entries.count == began && draft.text == nil }
    private let isResumed: Bool, began: Int
    private let handbook: Handbook
    private let hear: @Sendable (String) -> Reading

    /// What the next line is.
    enum Waiting: Sendable, Equatable {
        /// Whether facts found in their message are right.
        case proposal([ProposedFact])
        /// The first of these facts.
        case facts([Deal.Fact])
        case text
        /// What belongs in this slot.
        case slot(String)
    }

    struct ProposedFact: Sendable, Equatable {
        var fact: Deal.Fact
        var words: String
    }

    init(_ draft: Draft, id: String, manner: Manner, today: Day, isKept: Bool, isResumed: Bool = false, handbook: Handbook, hear: @escaping @Sendable (String) -> Reading) {
        (self.draft, self.id, self.manner, self.today, self.isKept) = (draft, id, manner, today, isKept)
        (self.handbook, self.hear, self.isResumed, began) = (handbook, hear, isResumed, draft.entries.count)
        waiting = .text
        guard draft.versions.isEmpty, draft.lines.isEmpty else { return }
        let found = proposals
        waiting = found.isEmpty ? next(draft.errand.facts) : .proposal(found)
    }

    /// What to do before the first line.
    var opening: [WritingEffect] { [.show(openingPage)] }

    /// Answers any line: the session after it, and what should happen, in order.
    func step(_ line: String) -> (WritingSession, [WritingEffect]) {
        let line = line.last == "\r" ? String(line.dropLast()) : line
        switch Line(line) {
        case let .command(name, rest): return run(name, rest)
        case .empty: return hearing("", line)
        case let .words(words): return hearing(words, words)
        }
    }

    /// The end of all lines: a text that was not closed is a version, too.
    func finish() -> (WritingSession, [WritingEffect]) { draft.lines.isEmpty ? (self, []) : closing }
}

/// What should happen in the world after a line; the door does it, in order.
enum WritingEffect: Sendable {
    /// Keep this before anything else is done.
    case keep(Draft.Entry)
    case show(Page)
    /// Review the draft as it is now, and show what was found.
    case review
    /// Let the draft leave, or fix its call.
    case part(LeavingCommand, String)
    /// Rehearse a conversation with the facts of this deal, and come back; the call, where no other is named.
    case rehearse(String)
    case leave
}

extension WritingSession {
    var reviewer: Reviewer { Reviewer(handbook, deal: draft.deal, today: today, silenced: draft.silenced, hear: hear) }
    func review(_ text: String) -> Review { reviewer.review(text, as: draft.errand) }
    var slots: [Slot] { handbook.slots(for: draft.errand) }
    /// Every id that can be silenced.
    var rules: [String] {
        handbook.rules.filter { $0.errands.contains(draft.errand) }.map(\.id) + slots.filter(\.isNeeded).map { "missing-" + $0.id }
    }
    var heard: BuyersMail? { draft.mail.map { BuyersMail($0.body, by: handbook) } }

    /// On its way out, in the words of the current version.
    var parting: Parting {
        Parting(
            letter: Letter(draft.text ?? "", as: draft.errand, deal: draft.deal, answering: draft.mail), deal: draft.deal,
            appointment: draft.call?.appointment(id: Parting.callID(id)), handbook: handbook, id: id, obstacles: draft.text.map { review($0).obstacles } ?? 0)
    }

    /// Adds entries to the draft, to be kept before anything else happens.
    mutating func take(_ entries: Draft.Entry...) -> [WritingEffect] {
        for entry in entries { draft.take(entry) }
        return entries.map { .keep($0) }
    }

    /// Nothing changes but what is shown.
    func showing(_ blocks: Page.Block...) -> (WritingSession, [WritingEffect]) { (self, [.show(Page(blocks))]) }

    /// Waits for the first of these facts that isn't known, or for the text.
    func next(_ facts: [Deal.Fact]) -> Waiting {
        let missing = facts.filter { draft.deal[$0] == nil }
        return missing.isEmpty ? .text : .facts(missing)
    }

    /// The lines so far as a version, or as the words of the slot that was asked for.
    var closing: (WritingSession, [WritingEffect]) {
        var lines = draft.lines[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        guard !lines.isEmpty else { return showing(.prompt("There are no words yet.")) }
        return write(lines.joined(separator: "\n"))
    }
}

private extension WritingSession {
    /// What their message says, where it isn't known from elsewhere.
    var proposals: [ProposedFact] {
        guard let mail = draft.mail, let heard else { return [] }
        return heard.facts(in: mail).filter { draft.deal[$0.fact] == nil }.map { ProposedFact(fact: $0.fact, words: $0.words) }
    }

    /// - Parameter line: the same as the words, or the blank line as it was typed.
    func hearing(_ words: String, _ line: String) -> (WritingSession, [WritingEffect]) {
        switch waiting {
        case let .proposal(found): answer(words, found)
        case let .facts(facts): tell(words, facts)
        case .text, .slot: text(words, line)
        }
    }

    func answer(_ words: String, _ found: [ProposedFact]) -> (WritingSession, [WritingEffect]) {
        var session = self, effects: [WritingEffect] = []
        switch words.lowercased().filter({ !$0.isWhitespace }) {
        case "", "y", "yes": for one in found { effects += session.take(.fact(one.fact.rawValue, one.words)) }
        case "n", "no": break
        default:
            // “1 3” takes the first and the third.
            let numbers = words.split { $0.isWhitespace || $0 == "," }.map { Int($0) ?? 0 }
            guard !numbers.isEmpty, numbers.allSatisfy({ (1...found.count).contains($0) }) else { return showing(.prompt(proposalQuestion)) }
            for (number, one) in zip(1..., found) where numbers.contains(number) { effects += session.take(.fact(one.fact.rawValue, one.words)) }
        }
        session.waiting = session.next(draft.errand.facts)
        return (session, effects + [.show(session.question)])
    }

    /// An empty line leaves the fact unknown.
    func tell(_ words: String, _ facts: [Deal.Fact]) -> (WritingSession, [WritingEffect]) {
        guard let fact = facts.first else { return text(words, words) }
        var session = self, effects: [WritingEffect] = []
        if !words.isEmpty { effects = session.take(.fact(fact.rawValue, words)) }
        session.waiting = session.next(Array(facts.dropFirst()))
        return (session, effects + [.show(session.question)])
    }

    func text(_ words: String, _ line: String) -> (WritingSession, [WritingEffect]) {
        switch manner {
        case .whole: return words.isEmpty ? (self, [.show(question)]) : write(words)
        case .byLines:
            guard !(words.isEmpty && draft.lines.isEmpty) else { return (self, []) }
            var session = self
            let effects = session.take(.line(words.isEmpty ? "" : line))
            return (session, effects)
        }
    }

    func write(_ words: String) -> (WritingSession, [WritingEffect]) {
        var session = self, text = words
        if case let .slot(slot) = waiting, let old = draft.text { text = review(old).placing(words, in: slot, of: old) }
        session.waiting = .text
        // A line alone was probably meant for a part of the draft.
        let isFragment = text == words && !words.contains("\n") && draft.text?.contains("\n") == true
        let effects = session.take(.wrote(text))
        let remark = Page([.prompt("This line is the whole draft now. " + .command("/undo") + " brings the text before back; " + .command("/slot") + " puts words where they belong.")])
        return (session, effects + [.review] + (isFragment ? [.show(remark)] : []))
    }

    func run(_ name: String, _ rest: String) -> (WritingSession, [WritingEffect]) {
        guard let command = WritingCommand.named(name) else {
            if EditingCommand.all.contains(where: { $0.name == name }) {
                return showing(.paragraph(.command("/\(name)") + " needs an editor at a terminal. Here, type the text line by line, and close it with " + .command("/end") + "."))
            }
            let nearest = Nearest.name(to: name, among: WritingCommand.all.flatMap(\.names)).map { " The nearest is ".text + .command("/\($0)") + "." } ?? ""
            return showing(.paragraph("There is no command " + .command("/\(name)") + "." + nearest + " " + .command("/help") + " lists them all; for a text that starts with / type " + .command("//") + "."))
        }
        // A command closes the text before it, so that it is about all that was typed.
        guard !draft.lines.isEmpty, command.name != "end" else { return command.run(self, rest) }
        let (closed, before) = closing
        let (next, after) = command.run(closed, rest)
        return (next, (command.showsReview ? before.filter { !$0.isReview } : before) + after)
    }
}

private extension WritingEffect {
    var isReview: Bool {
        switch self {
        case .review: true
        case .keep, .show, .part, .rehearse, .leave: false
        }
    }
}

private extension String {
    var text: Text { Text(self) }
}
