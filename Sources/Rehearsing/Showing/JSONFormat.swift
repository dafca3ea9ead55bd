extension Page {
    /// One line: `{"page": [{"block": "…", …}, …]}`. A text is a list of spans, each with its role.
    var json: String {
        let page: JSON = ["page": .array(blocks.map(\.json))]
        return page.written + "\n"
    }
}

private extension Page.Block {
    var json: JSON {
        switch self {
        case let .heading(title): ["block": "heading", "title": .string(title)]
        case let .paragraph(text): ["block": "paragraph", "text": text.json]
        case let .spoken(name, beats): ["block": "spoken", "by": .string(name), "beats": .array(beats.map(JSON.string))]
        case let .stage(text): ["block": "stage", "words": .string(text)]
        case let .reply(text): ["block": "reply", "text": text.json]
        case let .note(note):
            ["block": "note", "kind": .string(note.kind.rawValue), "label": .string(note.label), "text": note.text.json,
             "details": .array(note.details.map(\.json))]
        case let .list(items): ["block": "list", "items": .array(items.map(\.json))]
        case let .table(header, rows):
            ["block": "table", "header": .array(header.map(JSON.string)), "rows": .array(rows.map { .array($0.map(\.json)) })]
        case let .sideBySide(one, other): ["block": "sideBySide", "columns": [one.json, other.json]]
        case let .drawing(lines): ["block": "drawing", "lines": .array(lines.map { .string($0.words) })]
        case let .prompt(text): ["block": "prompt", "text": text.json]
        }
    }
}

private extension Page.Column {
    var json: JSON { ["title": .string(title), "lines": .array(lines.map(\.json))] }
}

private extension Text {
    var json: JSON { .array(spans.map { ["words": .string($0.words), "role": .string($0.role.rawValue)] }) }
}
