import Foundation
import Rehearsing
import Terminal

/// What a person sits down for, which decides what Tab completes.
enum Occasion {
    /// Before the list of conversations: their ids, and what each is about.
    case choosing([LineEditor.Completion])
    case rehearsing
}

extension Desk {
    /// The desk that fits the terminal: with an editor and colours, or line by line.
    static func seated(_ options: GlobalOptions, _ occasion: Occasion) -> Desk {
        guard let editor = Seat.editor(options) else { return plain() }
        return Desk(
            read: {
                editor.complete = occasion.completions
                return Seat.read(editor, occasion)
            },
            show: { Screen.write("\n" + StyledFormat(theme: editor.theme, columns: Capabilities.columns).write($0) + "\n") },
            isTyped: true)
    }
}

/// The one editor of the program, made when a person first sits down.
private enum Seat {
    // Only the main thread comes here.
    nonisolated(unsafe) private static var seated: LineEditor?

    static func editor(_ options: GlobalOptions) -> LineEditor? {
        if let seated { return seated }
        let capabilities = Capabilities.found(isPlain: options.plain)
        guard capabilities.hasEditor else { return nil }
        Tongue.settle()
        let folder = options.isPrivate ? nil : State.folder
        let history = History(path: folder.map { $0 + "/history" })
        let left = folder.map(DraftFile.left) ?? []
        guard let editor = LineEditor(theme: .fitting(capabilities), history: history, drafts: folder.flatMap(DraftFile.init)) else { return nil }
        seated = editor
        atexit { Seat.seated?.close() }
        for draft in left { history.add(draft) }
        if let draft = left.last {
            let start = Wrap.clipped(draft.replacing("\n", with: " "), to: 48)
            let page = Page([.prompt("A draft was left here: " + .quote(start) + " The Up key brings it back.")])
            Screen.write("\n" + StyledFormat(theme: editor.theme, columns: Capabilities.columns).write(page))
        }
        return editor
    }

    static func read(_ editor: LineEditor, _ occasion: Occasion) -> String? {
        var draft = ""
        while true {
            switch editor.readReply(prompt: [Styled("❯", .prompt), Styled(" ")], draft: draft) {
            case .end: return nil
            case .interrupted: draft = ""
            case let .text(line):
                guard let command = EditingCommand(line) else { return line }
                draft = command.run(editor)
            }
        }
    }
}

private extension Occasion {
    var completions: (String) -> [LineEditor.Completion] {
        switch self {
        case let .choosing(all): { typed in typed.isEmpty ? all : (all + EditingCommand.completions).filter { $0.text.hasPrefix(typed) } }
        case .rehearsing: { typed in
            guard typed.hasPrefix("/") else { return [] }
            let commands = Command.all.flatMap { command in command.names.map { LineEditor.Completion("/" + $0, command.summary) } }
            return (commands + EditingCommand.completions).filter { $0.text.hasPrefix(typed) }
        }
        }
    }
}
