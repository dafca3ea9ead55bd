import Foundation
import Testing

@testable import highroad

@Suite("The command line") struct ContractTests {
    let visit: Visit
    init() throws { visit = try Visit() }

    @Test("answers what it cannot do with one sentence and the code 2, and writes nothing else", arguments: [
        (["history", "show", "abc"], "Nothing has been kept yet, so there is no rehearsal “abc”."),
        (["export", "last"], "Nothing has been kept yet, so there is no rehearsal “last”."),
        (["replay", "nowhere.json"], "I can't find “nowhere.json”. Look at the spelling, and at the folder you are in."),
        (["replay", "broken.json"], "“broken.json” is not a transcript that I can read. The given data was not valid JSON."),
        (["replay", "list.json"], "“list.json” is not a transcript that I can read: “scenario” is missing."),
        (["replay", "newer.json"], "“newer.json” is not a transcript that I can read. This transcript has format 99; this highroad reads up to format 2. A newer highroad can read it."),
        (["rehearse", "talk", "--data-dir", "broken.json"], "“broken.json” is not a folder, so nothing can be kept in it. Name another one with --data-dir. To rehearse without keeping anything, add --private."),
        (["rehearse", "talk", "--data-dir", "taken"], "“taken/archive.sqlite” is a folder, and a file of that name is wanted there. Move it away, or name another folder with --data-dir. To rehearse without keeping anything, add --private."),
        (["history", "--data-dir", "notes"], "“notes/archive.sqlite” is damaged, and I leave it as it is. Keep a copy, move it away to start afresh, and try “sqlite3 notes/archive.sqlite .recover” on the copy."),
        (["rehearse", "broken", "--pack", "mine"], "“broken” can't be rehearsed yet:"),
        (["rehearse", "bank.yaml"], "“bank.yaml” holds objections and no conversation. “highroad drill” asks them, one after the other."),
        (["rehearse", "talk", "--pack", "nowhere"], "“nowhere” is no folder I can look into for conversations."),
        (["history", "delete"], "Name the rehearsals to delete, or say --all. “highroad history” shows them."),
        (["rehearse", "talk", "--resume", "--anew"], "Value to be set with flag '--anew'"),
    ])
    func complaints(arguments: [String], sentence: String) throws {
        try visit.file("broken.json", "{")
        try visit.file("list.json", "{\"format\": 1}")
        try visit.file("newer.json", "{\"format\": 99}")
        try visit.file("taken/archive.sqlite/x", "")
        try visit.file("notes/archive.sqlite", String(repeating: "These are notes. ", count: 300))
        try visit.file("mine/broken.yaml", "highroad: 1\nid: broken\nscenes: [\n")
        try visit.file("bank.yaml", "highroad: 1\nmeasures: {open-questions: {wants: {all: [open-question]}, aims: {open-question: 25}, harms: {pitch: -25}, hints: [Ask.]}}\nobjections: []\n")
        let result = try visit.run(arguments, input: "well\n")
        #expect(result.code == 2)
        #expect(result.out == "")
        #expect(result.err.contains(sentence))
        #expect(result.err.split(separator: "\n").count <= (arguments[0] == "history" && sentence.hasPrefix("Name") || arguments.contains("--anew") ? 4 : 1))
    }

    @Test("needs a home only where something is to be kept")
    func homeless() throws {
        let result = try visit.run(["rehearse", "talk"], input: "well\n", environment: ["HOME": ""])
        #expect(result.code == 2)
        #expect(result.err == "HOME is not set, so I do not know where to keep what you type. Name a folder with --data-dir.\n")
        #expect(try visit.run(["rehearse", "talk", "--private"], input: "well\n", environment: ["HOME": ""]).code == 0)
        #expect(try visit.run(["list"], environment: ["HOME": ""]).code == 0)
    }

    @Test("says that it could not write, and keeps what was typed", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullOutput() throws {
        let result = try visit.run(["rehearse", "talk"], input: "well\n", shell: "\"$@\" > /dev/full")
        #expect(result.code == 2)
        #expect(result.err == "The output can't be written. The system says: No space left on device.\n")
        #expect(try visit.run(["list"], shell: "\"$@\" | head -1 >/dev/null").err == "")
    }

    @Test("lets no control code through, neither from a reply nor from a file")
    func noEscapes() throws {
        let reply = "well\u{1B}[31m \u{9B}2J \u{202E}ok\u{7}"
        for plain in [[], ["--plain"]] {
            let result = try visit.run(["rehearse", "talk"] + plain, input: reply + "\n/why\n/tree\n/undo\n")
            #expect(result.code == 0 && result.out.contains("well"))
            for text in [result.out, try visit.run("history").out, try visit.run("history", "show", "last").out, try visit.run("export", "last").out] {
                #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" || $0 == "\u{7}" })
            }
        }
        let json = try visit.run("export", "last", "--format", "json")
        #expect(!json.out.contains("\u{1B}"))
        let path = try visit.file("last.json", json.out)
        #expect(try visit.run("replay", path).code == 0)
        #expect(try !visit.run("rehearse", "\u{1B}[31m").err.contains("\u{1B}"))
    }

    @Test("never writes over a file unless that is asked for, and never over anything else")
    func overwriting() throws {
        _ = try visit.run("rehearse", "talk", input: "well\n")
        let path = try visit.file("out.md", "mine")
        let refused = try visit.run("export", "last", "--output", path)
        #expect(refused.code == 2 && refused.err == "“\(path)” is there already. Choose another name, or add --force to replace it.\n")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
        #expect(try visit.run("export", "last", "--output", path, "--force").code == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("well"))
        #expect(visit.mode(path) == 0o600)
        try FileManager.default.createSymbolicLink(atPath: visit.home + "/link", withDestinationPath: path)
        for other in [visit.home, visit.home + "/link", "/dev/null"] {
            #expect(try visit.run("export", "last", "--output", other, "--force").err == "“\(other)” is there already and is no regular file. Choose another name.\n")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: visit.home).filter { $0.hasSuffix(".part") }.isEmpty)
    }

    @Test("plays a transcript again: 0 where nothing changed, 1 where something did, the same bytes each time")
    func replaying() throws {
        _ = try visit.run("rehearse", "talk", input: "\nwell\n/what-if \"I hear you\"\nok\n")
        let json = try visit.run("export", "last", "--format", "json").out
        let same = try visit.run("replay", try visit.file("same.json", json))
        #expect(same.code == 0 && same.out.hasSuffix("What changed since\n\nNothing: 3 replies were held against the verdict of then.\n"))
        #expect(try visit.run("replay", "same.json").out == same.out)
        let other = json.replacing("\"trust\" : 3", with: "\"trust\" : 9").replacing("\"digest\" : \"", with: "\"digest\" : \"0")
        let changed = try visit.run("replay", try visit.file("other.json", other), "--changes")
        #expect(changed.code == 1 && changed.out.contains("leaves trust at 3 instead of 9."))
        #expect(changed.out.contains("The file of the scenario has changed since then."))
        let moved = try visit.run("replay", try visit.file("moved.json", json.replacing("\"at\" : \"lift\"", with: "\"at\" : \"gone\"")), "--changes")
        #expect(moved.code == 1 && moved.out.contains("was typed in a place that no road leads to any more."))
        let bare = try visit.run("replay", try visit.file("bare.json", "{\"format\":1,\"scenario\":\"talk\",\"entries\":[{\"said\":\"well\",\"at\":\"lift\"}]}"))
        #expect(bare.code == 0 && bare.out.contains("Nothing: 0 replies"))
    }

    @Test("takes the options that work everywhere in any place", arguments: [
        (["--plain", "history", "show", "x"], ["history", "show", "x", "--plain"]),
        (["--data-dir", "d", "list"], ["list", "--data-dir", "d"]),
        (["history", "--data-dir=d", "show", "x"], ["history", "show", "x", "--data-dir=d"]),
        (["--pack", "a", "check", "--", "--plain"], ["check", "--pack", "a", "--", "--plain"]),
        (["--data-dir"], ["--data-dir"]),
        ([], []),
    ])
    func arrangement(typed: [String], arranged: [String]) { #expect(highroad.arranged(typed) == arranged) }

    @Test("is described by a manual page that names every command and option")
    func manual() throws {
        let page = try visit.run("manual").out
        for command in ["rehearse", "drill", "list", "show", "check", "walk", "explain", "history delete", "export", "replay"] { #expect(page.contains(".SS \(command)")) }
        for option in ["\\-\\-data\\-dir", "\\-\\-plain", "\\-\\-private", "\\-\\-force"] { #expect(page.contains(option)) }
        #expect(!page.contains(".SS manual"))
    }
}
