import Foundation
import Listening
import Rehearsing
import Scenarios
import Terminal

/// What a person sits down for, which decides what Tab completes.
enum Occasion {
    /// Before the list of conversations: their ids, and what each is about.
    case choosing([LineEditor.Completion])
    case rehearsing
    /// Over a draft, which the person's own editor opens.
    case drafting(CurrentText)

    var isChoosing: Bool { if case .choosing = self { true } else { false } }
    var isDrafting: Bool { if case .drafting = self { true } else { false } }
}

extension Desk {
    /// Sets the editor up where somebody types; the first desk then finds it ready.
    static func prepare(_ options: some Wishes) { _ = Seat.editor(options) }

    /// The desk that fits the terminal: with an editor and colours, or line by line.
    static func seated(_ options: some Wishes, _ occasion: Occasion) -> Desk {
        guard let editor = Seat.editor(options) else { return plain(options, occasion) }
        Seat.ask(editor)
        var isFirst = true, last = ""
        return Desk(
            read: {
                editor.complete = occasion.completions
                let line = Seat.read(editor, occasion)
                last = line ?? ""
                return line
            },
            show: { page in
                let isHelp = ["/help", "/h"].contains(last)
                // Last of all, where it is still to be seen when the page is long.
                editor.show(page + (isHelp ? EditingCommand.help : isFirst ? occasion.keys + Seat.offer(occasion) : Page()))
                isFirst = false
            },
            isTyped: true, hasEditor: true, fits: { StyledFormat(theme: .bare, columns: Capabilities.columns).fits($0, rows: Capabilities.rows) })
    }
}

/// The one editor of the program, made when a person first sits down.
private enum Seat {
    // Only the main thread comes here.
    nonisolated(unsafe) private static var seated: LineEditor?
    /// A draft that was left behind and has not been offered yet where it can be sent.
    nonisolated(unsafe) private static var left: String?

    /// Whether the terminal is still to be asked for its background.
    nonisolated(unsafe) private static var asks = false

    /// Why nothing can be kept while it is written, until it has been said.
    nonisolated(unsafe) private static var trouble: String?

    /// That there is a draft, and how to take it up; or that none can be kept.
    static func offer(_ occasion: Occasion) -> Page {
        defer { trouble = nil }
        guard let draft = left else { return Page(trouble.map { [.prompt(Text($0))] } ?? []) }
        let start = Text.quote(Wrap.clipped(draft.replacing("\n", with: " "), to: 48))
        if occasion.isChoosing { return Page([.prompt("A draft was left here: " + start + " In a conversation the Up key brings it back.")]) }
        left = nil
        return Page([.prompt("A draft was left here: " + start + " The Up key brings it back.")])
    }

    static func editor(_ options: some Wishes) -> LineEditor? {
        if let seated { return seated }
        let capabilities = Capabilities.found(isPlain: options.plain)
        guard capabilities.hasEditor else { return nil }
        Tongue.settle()
        let folder = options.isPrivate ? nil : State.folder
        let history = History(path: folder.map { $0 + "/history" })
        let left = folder.map(DraftFile.left) ?? []
        let drafts = folder.flatMap(DraftFile.init)
        guard let editor = LineEditor(theme: .fitting(capabilities), history: history, drafts: drafts) else { return nil }
        seated = editor
        asks = capabilities.hasColour && capabilities.isLightBackground == nil
        atexit { Seat.seated?.close() }
        if drafts == nil, !options.isPrivate {
            let place = folder.map { "in “\($0)”" } ?? "where there is no home folder"
            trouble = "What you write can't be kept \(place) while you write it, nor found again with Up. Everything else works."
        }
        for draft in left { history.add(draft) }
        Self.left = left.last
        return editor
    }

    /// Asks the terminal, once, how light it is: asked first, it has mostly answered by the time there is something to show.
    static func ask(_ editor: LineEditor) {
        if asks { editor.fitToBackground() }
        asks = false
    }

    static func read(_ editor: LineEditor, _ occasion: Occasion) -> String? {
        var draft = ""
        while true {
            // What picks a conversation is no reply that anyone looks for later.
            switch editor.readReply(prompt: [Styled("❯", .prompt), Styled(" ")], draft: draft, isKept: !occasion.isChoosing) {
            case .end: return nil
            case .interrupted: draft = ""
            case let .text(line):
                if let command = EditingCommand(line)?.about(occasion.text) {
                    draft = command.run(editor)
                } else if let meant = EditingCommand.nearest(to: line, among: occasion.names) {
                    editor.show(Page([.prompt("There is no command " + .command(line) + ". The nearest is " + .command("/" + meant) + ".")]))
                    draft = ""
                } else {
                    return line
                }
            }
        }
    }
}

private extension Occasion {
    var completions: (String) -> [LineEditor.Completion] {
        let all: [LineEditor.Completion] =
            switch self {
            case let .choosing(ids): ids + Skill.allCases.map { LineEditor.Completion($0.words, "a skill") }
            case .rehearsing, .drafting: []
            }
        let isChoosing = isChoosing
        return { typed in
            let offered =
                typed.hasPrefix("/") ? commands(from: typed) + arguments(after: typed) : isChoosing && typed.isEmpty ? all + commands(from: typed) : all
            return offered.filter { $0.text.hasPrefix(typed) }
        }
    }

    /// What helps a person who sits down for the first time.
    var keys: Page {
        switch self {
        case .choosing: Page([.prompt(.command("Tab") + " completes a name; " + .command("Ctrl-D") + " leaves.")])
        case .rehearsing: Page([.prompt(.command("Enter") + " sends, " + .command("Alt-Enter") + " or " + .command("Ctrl-J") + " begins a new line, " + .command("/ Tab") + " lists commands.")])
        case .drafting: Page([.prompt("A draft is kept with every version; " + .command("/ Tab") + " lists commands.")])
        }
    }

    /// The text that an editor opens; empty where there is none yet.
    var text: String {
        switch self {
        case .choosing, .rehearsing: ""
        case let .drafting(text): text.words
        }
    }

    /// Every name of a command that is no matter of the editor.
    var names: [String] {
        switch self {
        case .choosing: Choice.commands.map(\.name)
        case .rehearsing: Command.all.flatMap(\.names)
        case .drafting: WritingCommand.all.flatMap(\.names)
        }
    }

    private var listed: [(names: [String], summary: String)] {
        switch self {
        case .choosing: Choice.commands.map { ([$0.name], $0.summary) }
        case .rehearsing: Command.all.map { ($0.names, $0.summary) }
        case .drafting: WritingCommand.all.map { ($0.names, $0.summary) }
        }
    }

    /// Each command once, by the first of its names that begins so.
    func commands(from typed: String) -> [LineEditor.Completion] {
        listed.compactMap { command in
            let names = command.names.map { "/" + $0 }
            guard let name = names.first(where: { $0.hasPrefix(typed) }) else { return nil }
            let others = names.filter { $0 != name }
            return LineEditor.Completion(name, (others.isEmpty ? "" : "or \(others.joined(separator: ", ")): ") + command.summary)
        } + EditingCommand.completions
    }

    /// What can follow a command that takes a name.
    func arguments(after typed: String) -> [LineEditor.Completion] {
        let words = typed.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count > 1 else { return [] }
        let before = words.dropLast().joined(separator: " ") + " ", name = String(words[0].dropFirst())
        if case .drafting = self { return WritingCommand.choices(after: name, count: words.count - 1).map { LineEditor.Completion(before + $0, "") } }
        guard let command = Command.named(name) else { return [] }
        if command.name == "help" { return Command.all.map { LineEditor.Completion(before + $0.name, $0.summary) } }
        guard command.arguments.contains("MOVE") else { return [] }
        return Move.allCases.map { LineEditor.Completion(before + $0.rawValue, "") }
    }
}

extension LineEditor {
    /// Shows a page at the width and in the colours of now, a row free on both sides.
    ///
    /// A reply that comes back with its evidence marked stands in the place of the one that was typed.
    func show(_ page: Page) {
        takeAnswer()
        let isReply = if case .reply = page.blocks.first { true } else { false }
        Screen.write((writing(isReplaced: isReply) ? "" : "\n") + StyledFormat(theme: theme, columns: Capabilities.columns).write(page) + "\n")
    }
}
