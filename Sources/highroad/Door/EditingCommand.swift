import Listening
import Rehearsing
import Terminal

/// A `/word` to the editor itself: the conversation never hears of it.
enum EditingCommand: Equatable {
    case edit(String), paste, history(String)

    static let all: [(name: String, arguments: String, summary: String)] = [
        ("edit", "[TEXT]", "opens your own editor ($VISUAL or $EDITOR) for a long reply"),
        ("paste", "", "takes lines until /end as one reply"),
        ("history", "[WORD]", "shows what you sent before that holds a word"),
    ]

    static var completions: [LineEditor.Completion] { all.map { LineEditor.Completion("/" + $0.name, $0.summary) } }

    /// What a person with a question about commands should know of the keys, too.
    static var help: Page {
        let keys: [(String, String)] = [
            ("Enter", "sends"), ("Ctrl-J, Alt-Enter", "begins a new line"), ("Up, Down", "goes through the text, then through what you sent before"),
            ("Ctrl-R", "looks for what you sent before"), ("Ctrl-_, Alt-/", "takes a change back, and brings it back"),
            ("Ctrl-X Ctrl-E", "goes on in your own editor"), ("Tab", "completes a command, or lists what fits"),
            ("Ctrl-C", "puts the text aside; Up brings it back"), ("Ctrl-D", "leaves, on an empty line"),
        ]
        return help(without: "") + Page([.table(header: ["", ""], rows: keys.map { [.command($0.0), Text($0.1)] })])
    }

    /// The commands alone, for who writes without an editor.
    static func help(without name: String) -> Page {
        let those = all.filter { $0.name != name }
        return Page([
            .paragraph("While you write:"),
            .list(those.map { .command("/" + $0.name + ($0.arguments.isEmpty ? "" : " " + $0.arguments)) + " \($0.summary)" }),
        ])
    }

    /// The command to the editor that was probably meant, where no other is nearer.
    ///
    /// - Parameter known: the names of the other commands.
    static func nearest(to line: String, among known: [String]) -> String? {
        let word = String(line.split(separator: " ").first ?? "")
        guard word.first == "/", word.dropFirst().first?.isLetter == true else { return nil }
        let name = String(word.dropFirst())
        guard !known.contains(name), let near = Nearest.name(to: name, among: known + all.map(\.name)) else { return nil }
        return known.contains(near) ? nil : near
    }

    init?(_ line: String) {
        let parts = line.split(separator: " ", maxSplits: 1)
        let rest = parts.count > 1 ? String(parts[1]) : ""
        switch parts.first {
        case "/edit": self = .edit(rest)
        case "/paste": self = .paste
        case "/history": self = .history(rest)
        case _: return nil
        }
    }

    /// The same, opening the text there is where the person gave none.
    func about(_ text: String) -> EditingCommand {
        switch self {
        case .edit(""): .edit(text)
        case .edit, .paste, .history: self
        }
    }

    /// - Returns: the draft to go on with.
    func run(_ editor: LineEditor) -> String {
        switch self {
        case let .edit(text):
            switch editor.edit(text) {
            case let .success(new): return new
            case let .failure(trouble):
                say(trouble.sentence, editor)
                return text
            }
        case .paste:
            say("Paste or type; a line with only /end closes it. Nothing is sent before you press Enter.", editor)
            var lines: [String] = []
            while true {
                switch editor.readReply(prompt: [Styled("…", .margin), Styled(" ")], isKept: false) {
                case let .text(line) where line.split(separator: "\n").last == "/end" || line == "/end":
                    return (lines + [String(line.dropLast(4))]).joined(separator: "\n").trimmed
                case let .text(line): lines.append(line)
                case .interrupted, .end: return lines.joined(separator: "\n")
                }
            }
        case let .history(words):
            let page = Self.page(of: editor.history, words)
            editor.show(page.blocks.count > 1 ? page + Page([.prompt("Ctrl-R looks while you type, and takes one up again.")]) : page)
            return ""
        }
    }

    /// What was sent before and holds these words, or that there is none.
    static func page(of history: History, _ words: String) -> Page {
        let found = history.search(words).filter { !$0.hasPrefix("/") }
        guard !found.isEmpty else { return Page([.prompt(Text(words.isEmpty ? "Nothing was sent yet." : "Nothing you sent holds “\(words)”."))]) }
        let items = found.prefix(10).reversed().map { Text(Wrap.clipped($0.replacing("\n", with: " ⏎ "), to: 400)) }
        let title = words.isEmpty ? "What you sent, newest last" : "What you sent with “\(words)”, newest last"
        return Page([.paragraph(.strong(title)), .list(Array(items))])
    }

    private func say(_ words: String, _ editor: LineEditor) {
        editor.show(Page([.prompt(Text(words))]))
    }
}

private extension String {
    var trimmed: String {
        var text = self
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
