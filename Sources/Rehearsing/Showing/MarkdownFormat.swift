extension Page {
    var markdown: String { blocks.map(\.markdown).joined(separator: "\n\n") + "\n" }
}

private extension Page.Block {
    var markdown: String {
        switch self {
        case let .heading(title): "## \(title.escaped)"
        case let .paragraph(text), let .prompt(text): text.markdown
        case let .spoken(name, beats): "**\(name.escaped):** " + beats.map(\.escaped).joined(separator: "  \n")
        case let .stage(text): "_\(text.escaped)_"
        case let .reply(text): "> \(text.markdown)"
        case let .note(note):
            "- **\(note.label.escaped):** \(note.text.markdown)" + note.details.map { "\n  - \($0.markdown)" }.joined()
        case let .list(items): items.map { "- \($0.markdown)" }.joined(separator: "\n")
        case let .table(header, rows):
            ([header.map(\.escaped), header.map { _ in "---" }] + rows.map { $0.map(\.markdown) })
                .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
        case let .sideBySide(one, other):
            [one, other].map { column in
                "**\(column.title.escaped)**\n\n" + column.lines.map { "- \($0.markdown)" }.joined(separator: "\n")
            }.joined(separator: "\n\n")
        case let .drawing(lines): "```text\n" + lines.map(\.words.visible).joined(separator: "\n") + "\n```"
        }
    }
}

private extension Text {
    var markdown: String { spans.map(\.markdown).joined() }
}

private extension Text.Span {
    var markdown: String {
        switch role {
        case .plain, .faint, .quote: words.escaped
        case .strong, .helps, .harms, .half: "**\(words.escaped)**"
        case .name, .command: "`\(words.visible.replacing("`", with: "ʼ"))`"
        }
    }
}

private extension String {
    /// The text with every character that Markdown would read as a sign set apart.
    var escaped: String {
        var out = ""
        for character in visible {
            if "\\`*_[]<>#|~&".contains(character) { out.append("\\") }
            out.append(character)
        }
        return out
    }
}
