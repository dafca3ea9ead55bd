import Testing
@testable import Terminal

@Suite("What stands on the screen") struct PictureTests {
    // What the system knows of widths depends on it.
    init() { Tongue.settle() }

    private func picture(_ text: String, cursor: Int? = nil, columns: Int = 10, rows: Int = 24, top: Int = 0) -> Picture {
        var text = Buffer(text), top = top
        if let cursor { text.move(to: cursor) }
        return Picture(text, Layout(columns: columns, indent: 2), prompt: "> ", rows: rows, top: &top) { $0 }
    }

    @Test("has a row wherever the text breaks or the screen is full", arguments: [
        ("", ["> "]), ("abc", ["> abc"]), ("abcdefgh", ["> abcdefgh", ""]), ("abcdefghij\nk", ["> abcdefgh", "ij", "k"]),
        ("日本語の手紙", ["> 日本語の", "手紙"]), ("x日本語の手紙", ["> x日本語", "の手紙"]), ("abcdefge\u{301}", ["> abcdefge\u{301}", ""]), ("a\u{1}b", ["> a^Ab"]),
        ("👨‍👩‍👧", ["> 👨👩👧"]),
    ])
    func rows(text: String, rows: [String]) { #expect(picture(text).rows.map(\.text) == rows) }

    @Test("shows the rows around the cursor of a text that is taller than the screen, and how many are hidden", arguments: [
        (0, 0, ["> 0", "1", "2", "3", "⋯ 4 rows below"], 0), (14, 0, ["⋯ 4 rows above", "4", "5", "6", "7"], 4), (8, 0, ["⋯ 2 rows above", "2", "3", "4", "⋯ 3 rows below"], 3),
        (8, 4, ["⋯ 4 rows above", "4", "5", "6", "7"], 1), (6, 4, ["⋯ 3 rows above", "3", "4", "5", "⋯ 2 rows below"], 1), (2, 4, ["> 0", "1", "2", "3", "⋯ 4 rows below"], 1),
    ])
    func window(cursor: Int, top: Int, rows: [String], row: Int) {
        let picture = picture("0\n1\n2\n3\n4\n5\n6\n7", cursor: cursor, rows: 5, top: top)
        #expect(picture.rows.map(\.text) == rows)
        #expect(picture.cursor.row == row)
    }

    @Test("always has the cursor among as many rows as the screen has", arguments: 1...12)
    func everyWindow(most: Int) {
        for all in 1...30 {
            for row in 0..<all {
                for top in 0...all {
                    let window = Window(of: all, showing: row, rows: most, top: top)
                    let marks = (window.hasMarkAbove ? 1 : 0) + (window.hasMarkBelow ? 1 : 0)
                    #expect(window.rows.contains(row))
                    #expect(window.rows.lowerBound >= 0 && window.rows.upperBound <= all)
                    #expect(window.rows.count + marks == min(all, most))
                    #expect(most < 4 || (window.hasMarkAbove == (window.rows.lowerBound > 0) && window.hasMarkBelow == (window.rows.upperBound < all)))
                }
            }
        }
    }

    @Test("writes no more than has changed", arguments: [
        ("ab", "abc", "c"), ("a", "a\nb", "\r\nb\u{1B}[K"), ("a\nb", "a", "\u{1B}[1A\r> a\u{1B}[J"), ("ab", "ab", ""), ("abc", "ab", "\r> ab\u{1B}[K"),
        ("abcdefg", "abcdefgh", "\r> abcdefgh \r\u{1B}[K"),
    ])
    func changes(before: String, after: String, codes: String) {
        #expect(picture(after).codes(after: picture(before)) == codes)
    }
}
