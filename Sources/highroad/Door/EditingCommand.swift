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
            let found = editor.history.search(words).filter { !$0.hasPrefix("/") }
            let items = found.prefix(10).reversed().map { Text(Wrap.clipped($0.replacing("\n", with: " ⏎ "), to: 400)) }
            let title = words.isEmpty ? "What you sent, newest last" : "What you sent with “\(words)”, newest last"
            let page = found.isEmpty
                ? Page([.prompt(Text("Nothing you sent holds “\(words)”."))])
                : Page([.paragraph(.strong(title)), .list(Array(items)), .prompt("Ctrl-R looks while you type, and takes one up again.")])
            Screen.write("\n" + StyledFormat(theme: editor.theme, columns: Capabilities.columns).write(page) + "\n")
            return ""
        }
    }

    private func say(_ words: String, _ editor: LineEditor) {
        Screen.write(StyledFormat(theme: editor.theme, columns: Capabilities.columns).write(Page([.prompt(Text(words))])))
    }
}

private extension String {
    var trimmed: String {
        var text = self
        while text.hasSuffix("\n") { text.removeLast() }
        return text
    }
}
