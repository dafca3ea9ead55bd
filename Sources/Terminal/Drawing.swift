// From one picture to the next with as little as possible; all moves are relative to where the text began.
extension Picture {
    /// The codes that make this picture of another that stands there, its cursor where that has it.
    func codes(after old: Picture) -> String {
        let same = zip(rows, old.rows).prefix { $0 == $1 }.count
        if same == rows.count, same == old.rows.count { return Self.move(from: old.cursor, to: cursor) }
        if let added = addition(to: old, same) { return added + Self.move(from: Layout.Place(row: same, column: rows[same].width), to: cursor) }
        // Where rows have only gone, the last that stays is written again and all below it taken away.
        var row = min(same, rows.count - 1)
        var out = row == old.rows.count ? old.leaving : Self.move(from: old.cursor, to: Layout.Place(row: row, column: 0))
        while true {
            let now = rows[row], isLast = row + 1 == rows.count
            out += now.text
            let isRestSame = rows.count == old.rows.count && rows[(row + 1)...] == old.rows[(row + 1)...] && now.flows == old.rows[row].flows
            // Behind the last character of a full row, clearing to the end would take that character.
            if now.width < columns { out += isLast && old.rows.count > rows.count ? "\u{1B}[J" : "\u{1B}[K" }
            if isLast || isRestSame { return out + Self.move(from: Layout.Place(row: row, column: now.width), to: cursor) }
            // A full row goes on by itself once something follows; where nothing does, a blank makes it.
            out += !now.flows ? "\r\n" : rows[row + 1].width == 0 ? " \r" : ""
            row += 1
        }
    }

    /// The codes that leave everything on the screen and the cursor at the beginning of the row below it.
    var leaving: String { Self.move(rows: rows.count - 1 - cursor.row) + "\r\n" }

    /// The codes that take everything away, after the screen has broken the rows anew at `columns`; the cursor is where the first began.
    func clearing(at columns: Int) -> String {
        var above = 0, run = 0
        for row in rows[..<cursor.row] {
            run += row.width
            guard !row.flows else { continue }
            above += max(1, (run + columns - 1) / columns)
            run = 0
        }
        above += (run + cursor.column) / columns
        return "\r" + (above > 0 ? "\u{1B}[\(above)A" : "") + "\u{1B}[J"
    }

    /// What was added at the end, where nothing else has changed.
    private func addition(to old: Picture, _ same: Int) -> String? {
        guard same + 1 == rows.count, same + 1 == old.rows.count, old.cursor == Layout.Place(row: same, column: old.rows[same].width) else { return nil }
        let now = rows[same].text.utf8, before = old.rows[same].text.utf8
        return now.starts(with: before) ? String(decoding: now.dropFirst(before.count), as: UTF8.self) : nil
    }

    private static func move(from: Layout.Place, to: Layout.Place) -> String {
        from == to ? "" : move(rows: to.row - from.row) + "\r" + (to.column > 0 ? "\u{1B}[\(to.column)C" : "")
    }

    private static func move(rows: Int) -> String { rows < 0 ? "\u{1B}[\(-rows)A" : rows > 0 ? "\u{1B}[\(rows)B" : "" }
}
