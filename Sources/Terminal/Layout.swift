import CEditLine

/// Where each character of a text stands on a screen that breaks rows wherever they are full.
struct Layout: Equatable {
    struct Place: Equatable { var row: Int, column: Int }

    /// The part of a text that stands in one row.
    struct Line: Equatable {
        /// Offsets of its scalars; a line break belongs to none.
        var range: Range<Int>
        /// Columns up to the end of its last character.
        var width: Int
        /// It is full, and the next row goes on with it.
        var flows = false
    }

    let columns: Int
    /// Columns that the prompt takes in the first row; fewer than there are.
    let indent: Int

    /// The rows of a text; at least one. After a full row another begins at once, so that the cursor has a place to stand.
    func lines(of text: [Unicode.Scalar]) -> [Line] {
        var lines: [Line] = [], start = 0, column = indent
        func end(_ place: Int, flows: Bool) {
            lines.append(Line(range: start..<place, width: column, flows: flows))
            (start, column) = (place, 0)
        }
        for (place, scalar) in text.enumerated() {
            if scalar == "\n" {
                if column >= columns { end(place, flows: true) }
                end(place, flows: false)
                start += 1
                continue
            }
            let width = Width.shown(scalar, at: column)
            // A mark that joins a letter stays with it; a wide one that doesn't fit leaves the last column empty.
            if width > 0, column > 0, column + width > columns { end(place, flows: column == columns) }
            column += width
        }
        if column >= columns { end(text.count, flows: true) }
        end(text.count, flows: false)
        return lines
    }

    /// Where the cursor stands before the scalar at an offset.
    func place(of offset: Int, in text: [Unicode.Scalar]) -> Place { place(of: offset, in: text, lines(of: text)) }

    func place(of offset: Int, in text: [Unicode.Scalar], _ lines: [Line]) -> Place {
        let row = lines.lastIndex { $0.range.lowerBound <= offset } ?? 0
        var column = row == 0 ? indent : 0
        for scalar in text[lines[row].range.lowerBound..<min(offset, text.count)] { column += Width.shown(scalar, at: column) }
        return Place(row: row, column: column)
    }

    /// The offset a row further up or down, as near as can be to a column; `nil` where there is no such row.
    func offset(rows: Int, from offset: Int, in text: [Unicode.Scalar], aiming column: Int? = nil) -> Int? {
        let lines = lines(of: text), here = place(of: offset, in: text, lines)
        let row = here.row + rows, aim = column ?? here.column
        guard lines.indices.contains(row) else { return nil }
        let line = lines[row]
        var best = line.range.lowerBound, at = row == 0 ? indent : 0
        for place in line.range {
            // A combining mark is no place to stop at.
            if at <= aim, place == best || Width.of(text[place]) != 0 { best = place }
            at += Width.shown(text[place], at: at)
        }
        // The end of a row that goes on in the next one is where that begins.
        let isLast = row + 1 == lines.count || lines[row + 1].range.lowerBound > line.range.upperBound
        return at <= aim && isLast ? line.range.upperBound : best
    }
}

/// How many columns characters take.
public enum Width {
    /// 0 for marks that join the letter before, 2 for wide ones; controls take none.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x7F && scalar.value >= 0x20 ? 1 : max(0, Int(cel_width(wchar_t(scalar.value))))
    }

    public static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

    /// As the editor draws it.
    static func shown(_ scalar: Unicode.Scalar, at column: Int) -> Int {
        if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
        if scalar == "\t" { return 8 - column % 8 }
        let width = Int(cel_width(wchar_t(scalar.value)))
        return width >= 0 ? width : drawn(scalar, at: column).utf8.count
    }

    /// A control as “^X”, what the system can't print as “\U+1FAE8”. What joins letters to one picture is left out:
    /// terminals do not agree on how wide that is.
    static func drawn(_ scalar: Unicode.Scalar, at column: Int) -> String {
        switch scalar.value {
        case 0x20..<0x7F: return String(scalar)
        case 0x09: return String(repeating: " ", count: 8 - column % 8)
        case 0..<0x20: return "^" + String(Unicode.Scalar(UInt8(scalar.value + 64)))
        case 0x7F: return "^?"
        case 0x200D, 0xFE00...0xFE0F: return ""
        case let value where cel_width(wchar_t(value)) < 0: return "\\U+" + String(value, radix: 16, uppercase: true)
        case _: return String(scalar)
        }
    }
}
