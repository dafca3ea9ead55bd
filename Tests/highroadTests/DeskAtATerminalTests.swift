import Foundation
import Sitting
import Testing
@testable import highroad

/// The built program at a terminal, as a person meets it.
@Suite("A desk at a terminal") struct DeskAtATerminalTests {
    private func sitting(_ arguments: [String] = ["rehearse", "price-too-high"], in folder: Folder, rows: Int32 = 50, columns: Int32 = 80, _ environment: [String: String] = [:]) throws -> Sitting {
        let places = ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/state", "XDG_DATA_HOME": folder.path + "/data"]
        return try Sitting(Sitting.built("highroad"), arguments, rows: rows, columns: columns, places.merging(environment) { $1 })
    }

    @Test("shows their words, yours with the evidence marked, and the coach's")
    func page() throws {
        let folder = Folder(), sitting = try sitting(in: folder)
        #expect(sitting.sees("Dana Reyes"))
        #expect(sitting.sees("❯"))
        sitting.type("\r")
        #expect(sitting.sees("│ "))
        #expect(sitting.sees("❯"))
        sitting.type("We can do ten percent off.\r")
        #expect(sitting.sees("You"))
        #expect(sitting.sees("┃ "))
        #expect(sitting.sees("\u{1B}[4;"))
        #expect(sitting.sees("❯"))
        sitting.type("\u{4}")
        #expect(sitting.end() == 0)
        #expect(sitting.isSane)
    }

    @Test("shows a reply once: with its evidence marked, where it was typed")
    func once() throws {
        let folder = Folder(), sitting = try sitting(in: folder, ["NO_COLOR": "1"])
        #expect(sitting.sees("❯"))
        sitting.type("/help\r")
        #expect(sitting.sees("❯"))
        // The command stays where it was; of the reply the rows are taken away before it is shown again.
        #expect(!sitting.everything.contains("A\u{1B}[J"))
        sitting.type("one\u{A}two\r")
        #expect(sitting.sees("\u{1B}[2A\u{1B}[J"))
        #expect(sitting.sees("You"))
    }

    @Test("fits its rows to the window", arguments: [40, 57, 80, 120, 200] as [Int32])
    func width(columns: Int32) throws {
        let folder = Folder(), sitting = try sitting(in: folder, columns: columns)
        #expect(sitting.sees("❯"))
        sitting.type("\rWe can do ten percent off.\r/help\r")
        _ = sitting.rest()
        for row in sitting.everything.withoutCodes.split(whereSeparator: \.isNewline) { #expect(row.count <= Int(columns), "\(row)") }
    }

    @Test("uses no colour where none is wanted, and no code at all in plain text", arguments: [
        ([], ["NO_COLOR": "1"], true), (["--plain"], [:], false), ([], ["TERM": "dumb"], false),
    ] as [([String], [String: String], Bool)])
    func colourless(options: [String], environment: [String: String], hasCodes: Bool) throws {
        let folder = Folder(), sitting = try sitting(["rehearse", "price-too-high"] + options, in: folder, environment)
        #expect(sitting.sees("Dana Reyes"))
        _ = sitting.rest()
        sitting.type("\rWe can do ten percent off.\r/leave\r")
        #expect(sitting.end() == 0)
        #expect(!sitting.everything.contains("38;2"))
        #expect(sitting.everything.contains("\u{1B}") == hasCodes)
    }

    @Test("breaks plain text between words, too")
    func plainWidth() throws {
        let folder = Folder(), sitting = try sitting(["rehearse", "price-too-high", "--plain"], in: folder, columns: 40)
        #expect(sitting.sees("Dana Reyes"))
        sitting.type("\rWe can do ten percent off.\r/leave\r")
        #expect(sitting.end() == 0)
        let rows = sitting.everything.split(whereSeparator: \.isNewline)
        for row in rows { #expect(row.count <= 40, "\(row)") }
        #expect(rows.joined(separator: " ").contains("Answer in your own words. An empty line waits; /help"))
    }

    @Test("completes commands, moves and the names of conversations")
    func completion() throws {
        let folder = Folder(), sitting = try sitting(in: folder)
        #expect(sitting.sees("❯"))
        sitting.type("/h\t")
        #expect(sitting.sees("lists what the coach can do"))
        // Each command in one row, those of the editor among them.
        sitting.type("\u{15}/\t")
        #expect(sitting.sees("or /quit, /exit, /q: leaves"))
        #expect(sitting.sees("takes lines until /end"))
        #expect(!sitting.everything.contains(" more"))
        sitting.type("\u{15}/disagree stacked\t")
        #expect(sitting.sees("-questions"))
        sitting.type("\u{15}\u{4}")
        let chooser = try self.sitting([], in: folder)
        #expect(chooser.sees("❯"))
        chooser.type("price\t\r")
        #expect(chooser.sees("Dana Reyes"))
    }

    @Test("shows the way to a conversation on pages that fit the window, and first what was left a moment ago")
    func chooser() throws {
        let folder = Folder(), sitting = try sitting([], in: folder, rows: 24, ["NO_COLOR": "1"])
        #expect(sitting.sees("A good one to begin with"))
        #expect(sitting.sees("❯"))
        #expect(sitting.everything.withoutCodes.count { $0 == "\n" } < 24)
        sitting.type("open questions\r")
        #expect(sitting.sees("an empty line goes back"))
        #expect(sitting.sees("❯"))
        sitting.type("price-too-high\r")
        #expect(sitting.sees("Dana Reyes"))
        #expect(sitting.sees("❯"))
        sitting.type("hm\r/leave\r")
        #expect(sitting.sees("left open"))
        #expect(sitting.sees("An empty line goes on with"))
        #expect(sitting.sees("❯"))
        sitting.type("\r")
        #expect(sitting.sees("Taken up again after 1 reply."))
    }

    @Test("offers the nearest command to the editor")
    func nearest() throws {
        let folder = Folder(), sitting = try sitting(in: folder)
        #expect(sitting.sees("❯"))
        sitting.type("/edti\r")
        #expect(sitting.sees("The nearest is"))
        #expect(sitting.sees("/edit"))
    }

    @Test("takes many lines as one reply after /paste, and a reply from an editor after /edit")
    func pasteAndEdit() throws {
        let folder = Folder(), sitting = try sitting(in: folder, ["EDITOR": "sh -c 'echo from outside > \"$0\"'", "NO_COLOR": "1"])
        #expect(sitting.sees("❯"))
        sitting.type("/paste\rone\rtwo\r/end\r")
        #expect(sitting.sees("❯"))
        _ = sitting.rest()
        sitting.type("\r")
        #expect(sitting.sees("┃"))
        #expect(sitting.sees("two"))
        #expect(sitting.sees("❯"))
        sitting.type("/edit\r")
        #expect(sitting.sees("from outside"))
        sitting.type("\r")
        #expect(sitting.sees("┃"))
        #expect(sitting.sees("from outside"))
    }

    @Test("does without an editor what can be done: many lines as one reply, the person's own editor, and what was sent before", arguments: [(["--plain"], "xterm"), ([], "dumb")])
    func withoutEditor(options: [String], terminal: String) throws {
        let folder = Folder(), sitting = try sitting(["rehearse", "price-too-high"] + options, in: folder, ["TERM": terminal, "EDITOR": "sh -c 'echo from outside > \"$0\"'"])
        #expect(sitting.sees("> "))
        sitting.type("/paste\none\ntwo\n/end\n")
        #expect(sitting.sees("You: one"))
        #expect(sitting.sees("> "))
        sitting.type("/edit\n")
        #expect(sitting.sees("You: from outside"))
        #expect(sitting.sees("> "))
        sitting.type("/history outside\n")
        #expect(sitting.sees("from outside"))
        #expect(sitting.sees("> "))
        sitting.type("/paste\nnever sent\n")
        _ = sitting.rest()
        kill(sitting.process, SIGKILL)
        #expect(sitting.end() == -SIGKILL)
        #expect(!sitting.everything.contains("\u{1B}"))
        let next = try self.sitting(["rehearse", "price-too-high"] + options, in: folder, ["TERM": terminal])
        #expect(next.sees("A draft was left here"))
        #expect(next.sees("never sent"))
    }

    @Test("takes many lines as one reply from a pipe, too")
    func pastedThroughPipe() throws {
        let visit = try Visit()
        let result = try visit.run("rehearse", "talk", input: "/paste\r\none\r\n\r\ntwo\r\n/end\r\n/history one\n/edit\n/paste\nlast")
        #expect(result.code == 0)
        #expect(result.out.contains("You: one  two\n"))
        #expect(result.out.contains("one ⏎  ⏎ two"))
        #expect(result.out.contains("There is no terminal here that an editor could be opened in."))
        #expect(result.out.contains("You: last"))
    }

    @Test("shows what was sent before, by a word of it, and keeps it from one sitting to the next")
    func history() throws {
        let folder = Folder(), first = try sitting(in: folder)
        #expect(first.sees("❯"))
        first.type("Привет, Dana\r")
        #expect(first.sees("❯"))
        first.type("\u{4}")
        #expect(first.end() == 0)
        let next = try sitting([], in: folder)
        #expect(next.sees("❯"))
        next.type("/history привет\r")
        #expect(next.sees("• "))
        #expect(next.sees("Привет, Dana"))
        let modes = try FileManager.default.attributesOfItem(atPath: folder.path + "/state/highroad/history")[.posixPermissions] as? Int
        #expect(modes == 0o600)
    }

    @Test("writes nothing in private")
    func privately() throws {
        let folder = Folder(), sitting = try sitting(["rehearse", "price-too-high", "--private"], in: folder)
        #expect(sitting.sees("❯"))
        sitting.type("a secret\r")
        #expect(sitting.sees("❯"))
        sitting.type("another, unsent")
        _ = sitting.rest()
        kill(sitting.process, SIGKILL)
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        #expect(files == [], "\(files)")
    }

    @Test("offers the draft of a sitting that was killed")
    func draft() throws {
        let folder = Folder(), first = try sitting(in: folder)
        #expect(first.sees("❯"))
        first.type("I wanted to say")
        _ = first.rest()
        kill(first.process, SIGKILL)
        #expect(first.end() == -SIGKILL)
        // Said before the list, and again where it can be sent, just above the place to write.
        let next = try sitting([], in: folder, rows: 24)
        #expect(next.sees("A draft was left here"))
        #expect(next.sees("❯"))
        next.type("1\r1\r")
        #expect(next.sees("I wanted to say"))
        #expect(next.sees("The Up key brings it back."))
        let below = next.sees("❯") ? next.everything.withoutCodes.components(separatedBy: "The Up key brings it back.").last ?? "" : ""
        #expect(below.count { $0 == "\n" } < 5)
        next.type("\u{1B}[A")
        #expect(next.sees("I wanted to say"))
    }

    @Test("takes a terminal's word for its background")
    func background() throws {
        let folder = Folder(), sitting = try sitting(in: folder)
        #expect(sitting.sees("\u{1B}]11;?"))
        sitting.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
        #expect(sitting.sees("❯"))
        sitting.type("\r")
        // The speaker's colour on a light background, bold.
        #expect(sitting.sees("\u{1B}[1;38;2;138;62;0m"))
    }
}

extension String {
    /// What is seen of it.
    var withoutCodes: String {
        var text = "", rest = self[...]
        while let start = rest.firstIndex(of: "\u{1B}") {
            text += rest[..<start]
            rest = rest[start...].dropFirst()
            if rest.first == "[" {
                rest = rest.drop { !$0.isLetter }.dropFirst()
            } else if rest.first == "]" {
                rest = rest.drop { $0 != "\\" }.dropFirst()
            } else {
                rest = rest.dropFirst()
            }
        }
        return text + rest
    }
}
