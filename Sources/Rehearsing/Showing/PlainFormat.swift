extension Page {
    /// One thing after another, an empty line between them; no line is broken, so that a reader or a pipe can do it.
    var plain: String { blocks.map { $0.plain.joined(separator: "\n") }.joined(separator: "\n\n") + "\n" }
}

private extension Page.Block {
    var plain: [String] {
        switch self {
        case let .heading(title): [title.visible]
        case let .paragraph(text), let .prompt(text): [text.words.visible]
        case let .spoken(name, beats): beats.map { "\(name.visible): \($0.visible)" }
        case let .stage(text): ["(\(text.visible))"]
        case let .reply(text): ["You: \(text.words.visible)"]
        case let .note(note): ["Coach: \(note.label): \(note.text.words.visible)"] + note.details.map { "  \($0.words.visible)" }
        case let .list(items): items.map { "- \($0.words.visible)" }
        case let .table(header, rows):
            rows.map { row in
                if header.allSatisfy(\.isEmpty) { return row.map(\.words.visible).joined(separator: "  ") }
                let cells = zip(header, row).map { title, cell in title.isEmpty ? cell.words.visible : "\(title): \(cell.words.visible)" }
                return cells.joined(separator: "; ")
            }
        case let .sideBySide(one, other):
            [one, other].flatMap { column in ["\(column.title.visible):"] + column.lines.map { "  \($0.words.visible)" } }
        case let .drawing(lines): lines.map(\.words.visible)
        }
    }
}
