import Drafting
import Listening
import Rehearsing

/// A `/word` in a draft.
struct WritingCommand: Sendable {
    let name: String
    /// Other ways to type it.
    let also: [String]
    /// What follows the name; empty where nothing does.
    let arguments: String
    /// One clause that follows “this command …”.
    let summary: String
    let example: String
    /// It shows the review itself.
    let showsReview: Bool
    let run: @Sendable (WritingSession, String) -> (WritingSession, [WritingEffect])

    init(
        _ name: String, also: [String] = [], arguments: String = "", summary: String, example: String, showsReview: Bool = false,
        run: @escaping @Sendable (WritingSession, String) -> (WritingSession, [WritingEffect])
    ) {
        (self.name, self.also, self.arguments) = (name, also, arguments)
        (self.summary, self.example, self.showsReview, self.run) = (summary, example, showsReview, run)
    }

    /// Every command, in the order help shows them.
    static let all: [WritingCommand] =
        [.help, .facts, .slot, .end, .review, .silence, .versions, .diff, .compare, .undo, .redo] + LeavingCommand.all.map(WritingCommand.init) + [.rehearse, .leave]

    static func named(_ name: String) -> WritingCommand? { all.first { $0.names.contains(name) } }

    var names: [String] { [name] + also }
    /// “/help [COMMAND]”.
    var usage: String { arguments.isEmpty ? "/\(name)" : "/\(name) \(arguments)" }

    /// The same for a command that lets the draft leave: the door does it, and tells what came of it.
    private init(_ leaving: LeavingCommand) {
        self.init(leaving.name, arguments: leaving.arguments, summary: leaving.summary, example: leaving.example) { session, rest in
            guard session.draft.text != nil || !leaving.needsText else { return session.showing(.prompt("There is no text yet that could leave. Type it first.")) }
            return (session, [.part(leaving, rest)])
        }
    }
}

extension WritingCommand {
    static let help = WritingCommand("help", also: ["h"], arguments: "[COMMAND]", summary: "lists the commands, or explains one", example: "/help diff") { session, name in
        let name = name.first == "/" ? String(name.dropFirst()) : name
        guard !name.isEmpty else {
            return session.showing(
                .paragraph(session.howToWrite),
                .list(WritingCommand.all.map { .command($0.usage) + " \($0.summary)" }),
                .paragraph("For a text that starts with / type // for the first one."))
        }
        guard let command = WritingCommand.named(name.lowercased()) else { return session.unknown(name, "command", among: WritingCommand.all.flatMap(\.names)) }
        return session.showing(.paragraph(.command(command.usage) + " \(command.summary)."), .paragraph("For example: " + .command(command.example)))
    }

    static let end = WritingCommand(
        "end", summary: "closes a text that was typed line by line; among the questions, skips those that are left", example: "/end", showsReview: true
    ) { session, _ in
        var session = session
        switch session.waiting {
        case .proposal, .facts:
            session.waiting = .text
            return (session, [.show(session.question)])
        case .text, .slot: return session.closing
        }
    }

    static let leave = WritingCommand("leave", also: ["quit", "exit", "q"], summary: "leaves; the draft is kept and can be taken up again", example: "/leave") { session, _ in
        (session, [.show(session.farewell), .leave])
    }

    static let rehearse = WritingCommand(
        "rehearse", arguments: "[ID]", summary: "rehearses the call with this buyer's name, reason and tone, and comes back; another conversation by its id", example: "/rehearse"
    ) { session, id in (session, [.rehearse(id)]) }

    static let facts = WritingCommand(
        "facts", arguments: "[FACT [VALUE]]", summary: "shows what is known of the deal, or sets a fact; “-” forgets it", example: "/facts winner Brightline"
    ) { session, rest in
        let (name, words) = rest.firstWord
        guard !name.isEmpty else { return (session, [.show(session.factsPage)]) }
        guard let fact = Deal.Fact(rawValue: name.lowercased()) else { return session.unknown(name, "fact", among: Deal.Fact.allCases.map(\.rawValue)) }
        guard !words.isEmpty else {
            return session.showing(.paragraph(session.draft.deal[fact].map { .name(fact.rawValue) + ": " + .quote($0) } ?? Text(fact.question + " It is not known yet.")))
        }
        var next = session
        let effects = next.take(.fact(fact.rawValue, words == "-" ? nil : words))
        if case let .facts(facts) = session.waiting { next.waiting = next.next(facts.filter { $0 != fact }) }
        let now = next.draft.deal[fact].map { .name(fact.rawValue) + ": " + .quote($0) } ?? .name(fact.rawValue) + " is forgotten."
        return (next, effects + [.show(Page([.paragraph(now)]))] + (next.draft.text == nil ? [] : [.review]))
    }

    static let silence = WritingCommand(
        "silence", arguments: "[RULE]", summary: "lets a rule keep silent in this draft; again, and it speaks", example: "/silence exclamations"
    ) { session, rule in
        guard !rule.isEmpty else {
            let silent = session.draft.silenced.sorted()
            return session.showing(
                .paragraph(Text(silent.isEmpty ? "Every rule speaks." : "Silent: \(silent.joined(separator: ", "))")),
                .paragraph(Text("The rules: \(session.rules.joined(separator: ", ")).")))
        }
        guard session.rules.contains(rule) else { return session.unknown(rule, "rule", among: session.rules) }
        var next = session
        let isSilent = session.draft.silenced.contains(rule)
        let effects = next.take(isSilent ? .heeded(rule) : .silenced(rule))
        let words: Text = .name(rule) + (isSilent ? " speaks again." : " keeps silent in this draft; the same command lets it speak again.")
        return (next, effects + [.show(Page([.paragraph(words)]))] + (next.draft.text == nil ? [] : [.review]))
    }
}

extension LeavingCommand {
    /// Whether it takes a text with it, so that there has to be one.
    var needsText: Bool { ["save", "copy", "mailto"].contains(name) }
}

extension WritingSession {
    /// Nothing is known by this name; the nearest is offered.
    func unknown(_ name: String, _ kind: String, among names: [String]) -> (WritingSession, [WritingEffect]) {
        let nearest = Nearest.name(to: name, among: names).map { Text(" Did you mean ") + .name($0) + "?" } ?? Text(" There are: \(names.joined(separator: ", ")).")
        return showing(.paragraph(Text("I know no \(kind) called “\(name)”.") + nearest))
    }
}

extension String {
    /// The first word, and the rest without the blanks around it.
    var firstWord: (String, String) {
        let parts = split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1].drop(while: \.isWhitespace)) : "")
    }
}

extension WritingCommand {
    /// What can stand at a place behind a command; empty where anything can.
    static func choices(after name: String, count: Int) -> [String] {
        guard count == 1, let command = named(name) else { return [] }
        if command.name == "help" { return all.map(\.name) }
        if command.arguments.contains("FACT") { return Deal.Fact.allCases.map(\.rawValue) }
        return []
    }
}
