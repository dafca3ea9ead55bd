import Rehearsing
import Terminal

/// A page on a screen: what they say, what you say and what the coach says, each in a place and with a sign of its own.
struct StyledFormat {
    var theme: Theme
    /// Of the whole screen; text is no wider than is good to read.
    var columns: Int

    /// Whether a page can be seen as a whole in a window of so many rows, with what is written around it.
    func fits(_ page: Page, rows: Int) -> Bool {
        let around = 7, room = rows - around
        // A long list is known to be too long before it is laid out.
        return page.fewestRows <= room && write(page).count { $0 == "\n" } <= room
    }

    func write(_ page: Page) -> String {
        var text = "", last: Page.Block?
        for block in page.blocks {
            let rows = rows(of: block)
            guard !rows.isEmpty else { continue }
            if let last, !last.isNear(block) { text += "\n" }
            text += rows.map { theme.paint($0) + "\n" }.joined()
            last = block
        }
        return text
    }
}

private extension StyledFormat {
    var measure: Int { min(columns - 1, 92) }
    var indent: [Styled] { [Styled("  ")] }

    func rows(of block: Page.Block) -> [[Styled]] {
        switch block {
        case let .heading(title): wrapped([Styled(title, .heading)])
        // Where a file broke its lines says nothing here.
        case let .paragraph(text): wrapped(text.styled.map { Styled(String($0.words.map { $0 == "\n" ? " " : $0 }), $0.role) })
        case let .spoken(name, beats): said([Styled("  "), Styled(name, .speaker)], beats.map { [Styled($0)] }, "│ ", .speaker)
        case let .stage(text): Wrap.rows([Styled(text, .faint)], width: measure, first: indent + indent, rest: indent + indent)
        case let .reply(text): said([Styled("  "), Styled("You", .prompt)], [text.styled], "┃ ", .prompt)
        case let .note(note): rows(of: note)
        case let .list(items): items.flatMap { Wrap.rows($0.styled, width: measure, first: [Styled("  • ", .margin)], rest: [Styled("    ")]) }
        case let .table(header, rows): table(header, rows)
        case let .sideBySide(one, other): sideBySide(one, other)
        case let .drawing(lines): lines.flatMap { Wrap.rows($0.styled, width: columns - 1, first: indent, rest: [Styled("      ")]) }
        case let .prompt(text): Wrap.rows(text.styled.map { $0.role == .plain ? Styled($0.words, .faint) : $0 }, width: measure, first: [Styled("  "), Styled("→ ", .margin)], rest: [Styled("    ")])
        }
    }

    func wrapped(_ text: [Styled]) -> [[Styled]] { Wrap.rows(text, width: measure, first: indent, rest: indent) }

    /// A name, and below it what they said, along a line.
    func said(_ name: [Styled], _ beats: [[Styled]], _ line: String, _ role: Role) -> [[Styled]] {
        let bar = [Styled("  "), Styled(line, role)]
        return [name] + beats.flatMap { Wrap.rows($0, width: measure, first: bar, rest: bar) }
    }

    /// The coach stands further to the right: a sign, a word, and the remark beside it, or below it where there is little room.
    func rows(of note: Page.Note) -> [[Styled]] {
        let (sign, role) = note.kind.look
        let label = [Styled("    "), Styled(sign, role.isPlain ? .margin : role), Styled(" "), Styled(note.label, role)]
        let isNarrow = columns < 72
        let width = isNarrow ? 6 : max(22, Width.of(label) + 2), rest = [Styled(String(repeating: " ", count: width))]
        var rows: [[Styled]]
        if isNarrow {
            rows = [label] + Wrap.rows(note.text.styled, width: measure, first: rest, rest: rest)
        } else {
            let gap = Styled(String(repeating: " ", count: width - Width.of(label)))
            rows = Wrap.rows(note.text.styled, width: measure, first: label + [gap], rest: rest)
        }
        for detail in note.details {
            rows += Wrap.rows(detail.styled.map { $0.role == .plain ? Styled($0.words, .faint) : $0 }, width: measure, first: rest, rest: rest)
        }
        return rows
    }

    /// In columns where they fit, otherwise a block a row with its headings.
    func table(_ header: [String], _ rows: [[Text]]) -> [[Styled]] {
        let titles = header.map { [Styled($0, .faint)] }, cells = rows.map { $0.map(\.styled) }
        let widths = header.indices.map { (column: Int) -> Int in
            let all: [[Styled]] = ([titles] + cells).compactMap { $0.indices.contains(column) ? $0[column] : nil }
            return all.map { Width.of($0) }.max() ?? 0
        }
        let fixed = widths.dropLast().reduce(0) { $0 + $1 + 2 } + 2
        guard let last = widths.last, fixed + min(last, 24) <= measure else {
            var all: [[Styled]] = []
            if header.allSatisfy(\.isEmpty) {
                return cells.flatMap { row in
                    let words = row.enumerated().flatMap { $0.offset == 0 ? $0.element : [Styled("  ")] + $0.element }
                    return Wrap.rows(words, width: measure, first: indent, rest: indent + indent)
                }
            }
            for row in cells {
                if !all.isEmpty { all.append([]) }
                for (title, cell) in zip(header, row) {
                    let words = (title.isEmpty ? [] : [Styled(title + ": ", .faint)]) + cell
                    all += Wrap.rows(words, width: measure, first: indent, rest: indent + indent)
                }
            }
            return all
        }
        let all: [[[Styled]]] = header.contains { !$0.isEmpty } ? [titles] + cells : cells
        return all.flatMap { (row: [[Styled]]) -> [[Styled]] in
            var front = indent
            for (cell, width) in zip(row.dropLast(), widths) { front += cell + [Styled(spaces(width - Width.of(cell) + 2))] }
            return Wrap.rows(row.last ?? [], width: measure, first: front, rest: [Styled(spaces(fixed))])
        }
    }

    func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    func sideBySide(_ one: Page.Column, _ other: Page.Column) -> [[Styled]] {
        func rows(_ column: Page.Column, _ width: Int) -> [[Styled]] {
            Wrap.rows([Styled(column.title, .strong)], width: width) + column.lines.flatMap { Wrap.rows($0.styled, width: width, rest: [Styled("  ")]) }
        }
        guard columns >= 76 else {
            return (rows(one, measure - 2) + [[]] + rows(other, measure - 2)).map { indent + $0 }
        }
        let width = (measure - 7) / 2, left = rows(one, width), right = rows(other, width)
        return (0..<max(left.count, right.count)).map { index in
            let start = index < left.count ? left[index] : []
            let gap = Styled(String(repeating: " ", count: max(0, width - Width.of(start))))
            return indent + start + [gap, Styled("  │  ", .margin)] + (index < right.count ? right[index] : [])
        }
    }
}

private extension Page {
    /// At any width.
    var fewestRows: Int {
        blocks.reduce(0) { rows, block in
            if case let .drawing(lines) = block { rows + lines.count } else { rows + 1 }
        }
    }
}

private extension Role {
    var isPlain: Bool { self == .plain }
}

private extension Page.Block {
    /// Whether no row is left free between the two: remarks of one row each, and one thing to do after another.
    func isNear(_ next: Page.Block) -> Bool {
        switch (self, next) {
        case let (.note(one), .note(other)): one.details.isEmpty && other.details.isEmpty
        case (.prompt, .prompt): true
        case _: false
        }
    }
}

private extension Page.Note.Kind {
    /// A sign that says without colour what the colour says.
    var look: (sign: String, role: Role) {
        switch self {
        case .helped: ("+", .good)
        case .harmed: ("−", .bad)
        case .half: ("~", .half)
        case .missed: ("○", .half)
        case .advice: ("›", .command)
        case .revealed: ("◆", .heading)
        }
    }
}

extension Text {
    var styled: [Styled] { spans.map { Styled($0.words, $0.role.look) } }
}

private extension Text.Role {
    var look: Role {
        switch self {
        case .plain: .plain
        case .strong: .strong
        case .faint: .faint
        case .quote: .quote
        case .helps: .goodWords
        case .harms: .badWords
        case .half: .halfWords
        case .name: .name
        case .command: .command
        }
    }
}
