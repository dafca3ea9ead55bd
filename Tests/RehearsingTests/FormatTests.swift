import Foundation
import Testing

@testable import Rehearsing

@Suite("A format") struct FormatTests {
    /// Every kind of block, with text that every format has to treat with care.
    static let page = Page([
        .heading("A *heading* | more"), .paragraph("One " + .strong("two") + " " + .command("/help") + "."), .spoken(by: "Dana", ["First.", "Second\u{1B}[31m."]),
        .stage("Dana waits"), .reply(Text("I said <b>so</b>", marked: [(2..<6, .helps)])),
        .note(.init(.harmed, "Cost, −25", .name("pitch") + " in " + .quote("99%"), details: ["Try: less."])), .list(["a", "b"]),
        .table(header: ["move", "points"], rows: [["pitch", "−25"]]),
        .sideBySide(.init(title: "Works", lines: ["yes"]), .init(title: "Does not", lines: ["no"])), .drawing(["a", "└ b"]), .prompt("Go on."),
    ])

    @Test("plain says everything in words, line by line")
    func plain() {
        #expect(Format.plain.write(Self.page) == """
            A *heading* | more

            One two /help.

            Dana: First.
            Dana: Second\u{FFFD}[31m.

            (Dana waits)

            You: I said <b>so</b>

            Coach: Cost, −25: pitch in “99%”
              Try: less.

            - a
            - b

            move: pitch; points: −25

            Works:
              yes
            Does not:
              no

            a
            └ b

            Go on.

            """)
    }

    @Test("Markdown sets apart what would be read as a sign")
    func markdown() {
        #expect(Format.markdown.write(Self.page) == """
            ## A \\*heading\\* \\| more

            One **two** `/help`.

            **Dana:** First.  
            Second\u{FFFD}\\[31m.

            _Dana waits_

            > I **said** \\<b\\>so\\</b\\>

            - **Cost, −25:** `pitch` in “99%”
              - Try: less.

            - a
            - b

            | move | points |
            | --- | --- |
            | pitch | −25 |

            **Works**

            - yes

            **Does not**

            - no

            ```text
            a
            └ b
            ```

            Go on.

            """)
    }

    @Test("JSON can be read by another reader, with nothing lost")
    func json() throws {
        let data = Data(Format.json.write(Self.page).utf8)
        let page = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String: Any]]])
        let blocks = try #require(page["page"])
        #expect(blocks.compactMap { $0["block"] as? String } == ["heading", "paragraph", "spoken", "stage", "reply", "note", "list", "table", "sideBySide", "drawing", "prompt"])
        #expect(blocks[2]["beats"] as? [String] == ["First.", "Second\u{1B}[31m."])
        #expect(Format.json.write(Self.page).split(separator: "\n").count == 1)
    }

    @Test("writes no control code, whatever it is given", arguments: Format.allCases)
    func controls(format: Format) {
        let all = (UInt32(0)...0x2100).compactMap(Unicode.Scalar.init).map { String(Character($0)) }.joined()
        let written = format.write(Page([.paragraph(Text(all)), .reply(Text(all)), .drawing([Text(all)]), .heading(all), .spoken(by: all, [all])]))
        let bad = written.unicodeScalars.filter { ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) }
        #expect(bad.isEmpty)
    }

    @Test("writes nothing for an empty page", arguments: Format.allCases)
    func empty(format: Format) { #expect(format.write(Page()) == "") }
}
