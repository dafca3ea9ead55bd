/// What stands on the screen while a text is written: its rows, as many as the screen has, and the cursor among them.
struct Picture: Equatable {
    struct Row: Equatable {
        /// With the codes of its colours.
        var text: String
        var width: Int
        /// It is full, and the screen goes on in the next row by itself: what is copied from there has no break.
        var flows = false
        /// It tells how many rows are not shown.
        var isMark = false
    }

    private(set) var rows: [Row]
    private(set) var cursor: Layout.Place
    let columns: Int

    /// Nothing yet, with the cursor at the beginning of a row of its own.
    static let blank = Picture(rows: [Row(text: "", width: 0)], cursor: Layout.Place(row: 0, column: 0), columns: .max)

    /// - Parameters:
    ///   - prompt: what stands before the text, with its codes; `layout` knows how wide it is.
    ///   - rows: how many there are; of a longer text those around the cursor are shown, and how many are above and below.
    ///   - top: the first row of a longer text that was shown before; moved no further than the cursor asks for.
    ///   - mark: how “12 rows above” looks.
    init(_ text: Buffer, _ layout: Layout, prompt: String, rows most: Int, top: inout Int, mark: (String) -> String) {
        let lines = layout.lines(of: text.scalars)
        var cursor = layout.place(of: text.cursor, in: text.scalars, lines)
        let window = Window(of: lines.count, showing: cursor.row, rows: most, top: top)
        top = window.rows.lowerBound
        cursor.row += (window.hasMarkAbove ? 1 : 0) - window.rows.lowerBound
        (rows, self.cursor, columns) = ([], cursor, layout.columns)
        if window.hasMarkAbove { rows.append(Row(text: mark(Window.words(top, "above")), width: layout.columns - 1, isMark: true)) }
        for row in window.rows {
            let line = lines[row], isFirst = row == 0
            var words = Array((isFirst ? prompt : "").utf8), column = isFirst ? layout.indent : 0
            for scalar in text.scalars[line.range] {
                if scalar.value >= 0x20, scalar.value < 0x7F {
                    words.append(UInt8(truncatingIfNeeded: scalar.value))
                    column += 1
                } else {
                    words.append(contentsOf: Width.drawn(scalar, at: column).utf8)
                    column += Width.shown(scalar, at: column)
                }
            }
            rows.append(Row(text: String(decoding: words, as: UTF8.self), width: line.width, flows: line.flows && row + 1 < window.rows.upperBound))
        }
        let below = lines.count - window.rows.upperBound
        if window.hasMarkBelow { rows.append(Row(text: mark(Window.words(below, "below")), width: layout.columns - 1, isMark: true)) }
    }

    private init(rows: [Row], cursor: Layout.Place, columns: Int) { (self.rows, self.cursor, self.columns) = (rows, cursor, columns) }

    /// Rows are missing above or below.
    var isPart: Bool { rows.first?.isMark == true || rows.last?.isMark == true }

    /// Puts something after the text, in its last row.
    mutating func append(_ text: String, width: Int, movesCursor: Bool = false) {
        rows[rows.count - 1].text += text
        rows[rows.count - 1].width += width
        if movesCursor { cursor.column += width }
    }

    /// Whether a letter can be written where the cursor is, and nothing else changes: a plain one, at the end, in a row that is not full after it.
    func hasRoom(for letter: Unicode.Scalar) -> Bool {
        (0x20..<0x7F).contains(letter.value) && cursor.row + 1 == rows.count && cursor.column == rows[cursor.row].width && cursor.column + 1 < columns && !isPart
    }
}

/// Which rows of a long text are shown.
struct Window: Equatable {
    var rows: Range<Int>
    var hasMarkAbove: Bool, hasMarkBelow: Bool

    /// - Parameters:
    ///   - all: how many rows the text has.
    ///   - row: one that must be shown.
    ///   - rows: how many the screen has.
    ///   - top: the first that was shown before.
    init(of all: Int, showing row: Int, rows most: Int, top: Int) {
        guard all > most else {
            (rows, hasMarkAbove, hasMarkBelow) = (0..<all, false, false)
            return
        }
        // On a very small screen nothing but the text has room.
        let marks = most >= 4 ? 1 : 0, middle = max(1, most - 2 * marks)
        // At either end of the text a mark less is needed, and a row more is shown.
        var first = min(max(0, top), all - middle)
        if row < first { first = row }
        if row >= first + middle { first = row - middle + 1 }
        if first <= marks { first = 0 }
        if first + middle >= all - marks { first = all - middle - marks }
        let isTop = first == 0, isBottom = first + middle + marks >= all
        rows = isTop ? 0..<(middle + marks) : isBottom ? (all - middle - marks)..<all : first..<(first + middle)
        (hasMarkAbove, hasMarkBelow) = (marks > 0 && !isTop, marks > 0 && !isBottom)
    }

    static func words(_ count: Int, _ place: String) -> String { "⋯ \(count == 1 ? "1 row" : "\(count) rows") \(place)" }
}
