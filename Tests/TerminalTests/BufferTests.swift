import Testing
@testable import Terminal

@Suite("The text and the place in it") struct BufferTests {
    // What the system knows of widths depends on it.
    init() { Tongue.settle() }

    /// “|” marks the cursor.
    private func buffer(_ marked: String) -> Buffer {
        let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
        return Buffer(Array((parts[0] + parts[1]).unicodeScalars), cursor: parts[0].unicodeScalars.count)
    }

    private func marked(_ buffer: Buffer) -> String {
        String(String.UnicodeScalarView(buffer.scalars[..<buffer.cursor])) + "|" + String(String.UnicodeScalarView(buffer.scalars[buffer.cursor...]))
    }

    @Test("goes by letters as people see them, and by words", arguments: [
        ("ab|c", "a|bc", "abc|", "|abc", "abc|"),
        ("e\u{301}|x", "|e\u{301}x", "e\u{301}x|", "|e\u{301}x", "e\u{301}x|"),
        ("👨‍👩‍👧|🇩🇪🇫🇷", "|👨‍👩‍👧🇩🇪🇫🇷", "👨‍👩‍👧🇩🇪|🇫🇷", "|👨‍👩‍👧🇩🇪🇫🇷", "👨‍👩‍👧🇩🇪🇫🇷|"),
        ("one\n|two", "one|\ntwo", "one\nt|wo", "|one\ntwo", "one\ntwo|"),
        ("don’t |stop", "don’t| stop", "don’t s|top", "|don’t stop", "don’t stop|"),
        ("Привет, |мир", "Привет,| мир", "Привет, м|ир", "|Привет, мир", "Привет, мир|"),
        ("|", "|", "|", "|", "|"),
    ])
    func motion(start: String, left: String, right: String, back: String, on: String) {
        let text = buffer(start)
        let places = [text.previousLetter, text.nextLetter, text.previousWord, text.nextWord]
        #expect(places.map { marked(Buffer(text.scalars, cursor: $0)) } == [left, right, back, on])
    }

    @Test("knows in which row and column a letter stands", arguments: [
        ("abc", 3, 10, 2, 0, 5), ("abcdefgh", 8, 10, 2, 1, 0), ("ab\ncd", 4, 10, 2, 1, 1), ("1234567日", 8, 10, 2, 1, 2), ("12345678日", 9, 10, 0, 1, 0), ("日本", 2, 10, 0, 0, 4),
    ])
    func place(text: String, offset: Int, columns: Int, indent: Int, row: Int, column: Int) {
        let place = Layout(columns: columns, indent: indent).place(of: offset, in: Array(text.unicodeScalars))
        #expect(place == Layout.Place(row: row, column: column))
    }

    @Test("goes up and down by rows of the screen", arguments: [
        ("abcdefghij|klm", -1, "|abcdefghijklm"), ("one\ntw|o", -1, "|one\ntwo"), ("one\n|two", 1, nil), ("o|ne\n", 1, "one\n|"), ("on|e", -1, nil),
    ] as [(String, Int, String?)])
    func rows(start: String, rows: Int, end: String?) {
        let text = buffer(start)
        let offset = Layout(columns: 10, indent: 2).offset(rows: rows, from: text.cursor, in: text.scalars)
        #expect(offset.map { marked(Buffer(text.scalars, cursor: $0)) } == end)
    }

    @Test("takes back a word at a time, and brings it back")
    func undo() {
        var undo = Undo()
        var text = Buffer()
        for letter in "one two" {
            text.insert(String(letter))
            undo.note(text)
        }
        #expect(undo.undo()?.text == "one ")
        #expect(undo.undo()?.text == "")
        #expect(undo.undo() == nil)
        #expect(undo.redo()?.text == "one ")
        #expect(undo.redo()?.text == "one two")
        #expect(undo.redo() == nil)
    }

    @Test("keeps steering codes out of what is pasted and shown", arguments: [
        ("a\r\nb\rc\nd", "a\nb\nc\nd", "a\u{FFFD}\nb\u{FFFD}c\nd"),
        ("\u{1B}[31mred\u{7}", "[31mred", "\u{FFFD}[31mred\u{FFFD}"),
        ("x\u{202E}y\u{9B}z\u{7F}", "xyz", "x\u{FFFD}y\u{FFFD}z\u{FFFD}"),
        ("a\tb", "a    b", "a b"),
    ])
    func filter(text: String, pasted: String, shown: String) {
        #expect(OutputFilter.pasted(text) == pasted)
        #expect(Array(OutputFilter.clean(text).unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test("asks the terminal to copy", arguments: [("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("né 日", "bsOpIOaXpQ==")])
    func clipboard(text: String, code: String) {
        #expect(Clipboard.code(copying: text) == "\u{1B}]52;c;\(code)\u{7}")
    }
}
