import Foundation
import Sitting
import Testing
@testable import Terminal

/// Everything here goes through a real terminal.
@Suite("Writing a reply") struct EditingTests {
    static let up = "\u{1B}[A", down = "\u{1B}[B", left = "\u{1B}[D", home = "\u{1B}[H"

    private func got(_ keys: String, _ environment: [String: String] = [:]) throws -> String {
        let sitting = try Sitting("EditorProbe", [], environment)
        #expect(sitting.sees("say>"))
        sitting.type(keys + "\r")
        #expect(sitting.sees("GOT "), "\(sitting.rest().debugDescription)")
        _ = sitting.sees("say>")
        return sitting.lastGot
    }

    @Test("does with each key what people expect", arguments: [
        ("hello", "hello"),
        ("one\u{A}two", "one\ntwo"),
        ("one\u{1B}\rtwo", "one\ntwo"),
        ("one\u{1B}[13;2utwo", "one\ntwo"),
        ("one\u{1B}[27;2;13~two", "one\ntwo"),
        ("b\(home)a", "ab"),
        ("one two\u{17}three", "one three"),
        ("one two\u{1B}[1;5Dx", "one xtwo"),
        ("one\u{1}\u{B}two\u{19}", "twoone"),
        ("café é👨‍👩‍👧\u{7F}!", "café é!"),
        ("e\u{301}\u{7F}x", "x"),
        ("ab\(left)\u{4}c", "ac"),
        ("long one\u{A}longer two\(up)X", "long Xone\nlonger two"),
        ("long one\u{A}\u{A}longer two\(up)\(up)X", "long Xone\n\nlonger two"),
        ("one\u{A}two\(up)\(down)X", "one\ntwoX"),
        ("one two\u{1F}", "one "),
        ("one two\u{1F}\u{1B}/", "one two"),
        ("/le\t", "/leave "),
        ("\u{1B}[200~a\u{D}b\u{3}c\u{1B}[201~", "a\nbc"),
        ("x\u{1B}[5~y", "xy"),
        ("né 日本 Привет", "né 日本 Привет"),
    ])
    func keys(typed: String, text: String) throws {
        #expect(try got(typed) == text.debugDescription)
    }

    @Test("keeps letters beyond ASCII whatever the locale", arguments: ["C", "", "xx_XX.UTF-8"])
    func locale(name: String) throws {
        #expect(try got("né 日 Л", ["LANG": name, "LC_ALL": name]) == "né 日 Л".debugDescription)
    }

    @Test("edits at a terminal of which nothing is known")
    func unknownTerminal() throws {
        #expect(try got("ab\(Self.left)c", ["TERM": "xterm-kitty-of-tomorrow"]) == "acb".debugDescription)
    }

    @Test("takes a bracketed paste of 100,000 characters as one edit")
    func longPaste() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        let line = String(repeating: "0123456789", count: 10)
        sitting.type("\u{1B}[200~" + String(repeating: line, count: 1000) + "\u{1B}[201~\r")
        #expect(sitting.sees("LONG 100000", within: 30))
    }

    @Test("takes back a whole paste at once")
    func undoPaste() throws {
        #expect(try got("a \u{1B}[200~many words\rin rows\u{1B}[201~\u{1F}b") == "a b".debugDescription)
    }

    @Test("loses nothing of what is typed while it works")
    func typedAhead() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        sitting.type("busy\r")
        #expect(sitting.sees("BUSY"))
        sitting.type(String(repeating: "0123456789", count: 650) + "\r")
        #expect(sitting.sees("LONG 6500"))
    }

    @Test("puts nothing in the place of a long draft when the history is looked at")
    func longDraft() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        sitting.type("first\r")
        #expect(sitting.sees("GOT"))
        let text = String(repeating: "0123456789", count: 200)
        sitting.type(text + "\u{10}\u{E}" + String(repeating: Self.up, count: 30) + String(repeating: Self.down, count: 60) + "\r")
        #expect(sitting.sees("GOT \"\(text)\""))
    }

    @Test("keeps changes made to what was sent before, while going up and down")
    func changedEntries() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        sitting.type("one\rtwo\rdraft\(Self.up)!\(Self.up)?\(Self.down)\(Self.down)")
        #expect(sitting.sees("GOT \"two\""))
        sitting.type("\(Self.up)\r")
        #expect(sitting.sees("GOT \"two!\""))
    }

    @Test("lets vi keys be vi keys, and Escape come at once")
    func viKeys() throws {
        let home = Folder()
        try "bind -v\n".write(toFile: home.path + "/.editrc", atomically: true, encoding: .utf8)
        #expect(try got("abc", ["HOME": home.path]) == "abc".debugDescription)
        let sitting = try Sitting("EditorProbe", [], ["HOME": home.path])
        #expect(sitting.sees("say>"))
        sitting.type("abc\u{1B}")
        _ = sitting.rest()
        sitting.type("0ix\u{1B}[D\u{1B}[Cy\r")
        #expect(sitting.sees("GOT \"xyabc\""))
    }

    @Test("takes a person's own keys from .editrc, and keeps its own")
    func editrc() throws {
        let home = Folder()
        try "bind ^T ed-move-to-beg\nbind ^C ed-insert\n".write(toFile: home.path + "/.editrc", atomically: true, encoding: .utf8)
        #expect(try got("bc\u{14}a", ["HOME": home.path]) == "abc".debugDescription)
        let sitting = try Sitting("EditorProbe", [], ["HOME": home.path])
        #expect(sitting.sees("say>"))
        sitting.type("abc\u{3}")
        #expect(sitting.sees("INTERRUPTED \"abc\""))
    }

    @Test("finds what was sent before by letters of any script")
    func search() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        sitting.type("Лёд тронулся\rsomething else\r")
        #expect(sitting.sees("GOT \"something else\""))
        sitting.type("\u{12}Лёд\r\r")
        #expect(sitting.sees("GOT \"Лёд тронулся\""))
    }

    @Test("shows what each command does, and the rest of one while it is typed")
    func completion() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        sitting.type("/h\t")
        #expect(sitting.sees("shows all"))
        #expect(sitting.sees("gives a hint"))
        sitting.type("e")
        #expect(sitting.sees("lp"))
    }

    @Test("lets an editor of the person's choice change the draft, and keeps the draft when that fails", arguments: [
        ("sed -i s/draft/letter/", "my letter"), ("false", "my draft"), ("sh -c 'test $(stat -c %a \"$0\") = 600 && echo private > \"$0\"'", "private"),
    ])
    func ownEditor(command: String, text: String) throws {
        let sitting = try Sitting("EditorProbe", [], ["EDITOR": command])
        #expect(sitting.sees("say>"))
        sitting.type("my draft\u{18}\u{5}")
        #expect(sitting.sees("say>"))
        _ = sitting.rest()
        sitting.type("\r")
        #expect(sitting.sees("GOT \(text.debugDescription)"))
    }

    @Test("draws the rows anew when the window changes")
    func resized() throws {
        let sitting = try Sitting()
        #expect(sitting.sees("say>"))
        sitting.type(String(repeating: "word ", count: 30))
        _ = sitting.rest()
        sitting.resize(rows: 24, columns: 40)
        #expect(sitting.sees("\u{1B}[J"))
        #expect(sitting.sees("word"))
        sitting.type("end\r")
        #expect(sitting.sees("word end\""))
    }
}

private extension Sitting {
    /// What the probe said it read last.
    var lastGot: String {
        let line = everything.split(separator: "\r\n").last { $0.contains("GOT ") } ?? ""
        return line.range(of: "GOT ").map { String(line[$0.upperBound...]) } ?? ""
    }
}
