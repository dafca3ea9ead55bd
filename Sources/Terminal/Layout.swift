import CEditLine

/// Where each character of a text stands on a screen that breaks rows wherever they are full.
struct Layout: Equatable {
    struct Place: Equatable { var row: Int, column: Int }

    let columns: Int
    /// Columns that the prompt takes in the first row.
    let indent: Int

    /// Where the cursor stands before the scalar at an offset.
    func place(of offset: Int, in text: [Unicode.Scalar]) -> Place {
        var place = Place(row: indent / columns, column: indent % columns)
        for scalar in text[..<min(offset, text.count)] { step(&place, over: scalar) }
        return place
    }

    /// The offset a row further up or down, as near as can be to a column; `nil` where there is no such row.
    func offset(rows: Int, from offset: Int, in text: [Unicode.Scalar], aiming column: Int? = nil) -> Int? {
        let here = place(of: offset, in: text)
        let row = here.row + rows, aim = column ?? here.column
        var place = Place(row: indent / columns, column: indent % columns), best: Int?
        for index in 0...text.count {
            // A combining mark is no place to stop at.
            let isStop = index == text.count || Width.of(text[index]) != 0 || text[index] == "\n"
            if isStop, place.row == row, best == nil || place.column <= aim { best = index }
            if place.row > row || index == text.count { break }
            step(&place, over: text[index])
        }
        return best
    }
}

private extension Layout {
    func step(_ place: inout Place, over scalar: Unicode.Scalar) {
        if scalar == "\n" {
            place = Place(row: place.row + 1, column: 0)
            return
        }
        let width = scalar == "\t" ? 8 - place.column % 8 : Width.shown(scalar)
        // A wide character that doesn't fit leaves the last column empty.
        if width == 2, place.column + 2 > columns { place = Place(row: place.row + 1, column: 0) }
        place.column += width
        while place.column >= columns { place = Place(row: place.row + 1, column: place.column - columns) }
    }
}

/// How many columns characters take.
public enum Width {
    /// 0 for marks that join the letter before, 2 for wide ones; controls take none.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x7F && scalar.value >= 0x20 ? 1 : max(0, Int(cel_width(wchar_t(scalar.value))))
    }

    public static func of(_ text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + of($1) } }

    /// As the editor draws it: a control as “^X”, what the system can't print as “\U+1FAE8”.
    static func shown(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
        let width = cel_width(wchar_t(scalar.value))
        return width >= 0 ? Int(width) : scalar.value > 0xFFFF ? 8 : 7
    }
}
