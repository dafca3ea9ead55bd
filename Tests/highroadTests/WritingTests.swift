import Drafting
import Foundation
import Listening
import Rehearsing
import Testing

@testable import highroad

/// Whole sittings over a draft as plain files: “> ” stands before what was typed, the rest is what was shown.
///
/// `HIGHROAD_RECORD=1 swift test --filter WritingTests` writes them anew from their typed lines; read the difference.
@Suite("A draft in a sitting") struct WritingTests {
    static let here = URL(filePath: #filePath).deletingLastPathComponent()
    static let folder = here.appending(path: "Writing")
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".sitting") }.sorted()

    static let handbook: Handbook = {
        let packs = here.appending(path: "../../Sources/highroad/Packs/drafts").standardized
        let files = ["buyer", "call", "rules", "slots"].map { (name: $0, bytes: [UInt8](try! Data(contentsOf: packs.appending(path: $0 + ".yaml")))) }
        return try! Handbook(files: files)
    }()

    static let mail = """
        From: Dana Reyes <dana@northwind.example>
        Subject: Your proposal
        Message-ID: <m1@northwind.example>

        Hi Sam,

        I'm sorry to tell you that we decided to go with Brightline. It came down to the native Epic connector before the audit in March. It was a close call, and I really enjoyed working with you. Let's keep in touch.

        Dana

        """

    static func session(_ errand: Errand = .reply, _ entries: [Draft.Entry]? = nil, manner: WritingSession.Manner = .byLines) throws -> WritingSession {
        let mail = Draft.Entry.mail(try Message(Array(mail.utf8), name: "mail.eml")), today = try #require(Day("2026-11-26"))
        return WritingSession(Draft(errand, entries: entries ?? [mail]), id: "a1b2c3d4e5", manner: manner, today: today, isKept: true, handbook: handbook) { Reading(text: $0, evidence: []) }
    }

    /// The door in short: pages in plain text, and in brackets what only a door can do.
    static func written(_ session: WritingSession, _ effects: [WritingEffect]) -> String {
        effects.compactMap { effect in
            switch effect {
            case .keep: nil
            case let .show(page): Format.plain.write(page)
            case .review: Format.plain.write(session.reviewPage)
            case let .part(command, rest): "[\(command.name) \(rest)]\n"
            case let .rehearse(id): "[rehearse \(id)]\n"
            case .leave: "[leave]\n"
            }
        }.joined(separator: "\n")
    }

    static func play(_ typed: [String], _ session: WritingSession) -> String {
        var session = session, shown = written(session, session.opening)
        for line in typed {
            let (next, effects) = session.step(line)
            session = next
            let answer = written(session, effects)
            shown += "\n> \(line)\n" + (answer.isEmpty ? "" : "\n" + answer)
        }
        return shown
    }

    @Test("shows what it showed before", arguments: files)
    func recorded(file: String) throws {
        let url = Self.folder.appending(path: file), kept = try String(contentsOf: url, encoding: .utf8)
        let typed = kept.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix(">") }.map { String($0.dropFirst().drop { $0 == " " }) }
        let errand = try #require(Errand(rawValue: String(file.prefix { $0 != "-" && $0 != "." })))
        let shown = Self.play(typed, try Self.session(errand))
        if ProcessInfo.processInfo.environment["HIGHROAD_RECORD"] != nil { try shown.write(to: url, atomically: true, encoding: .utf8) }
        #expect(shown == kept)
    }

    @Test("is there at all, for every errand")
    func present() { for errand in Errand.allCases { #expect(Self.files.contains { $0.hasPrefix(errand.rawValue) }) } }

    @Test("is the same draft again from what it wanted kept, whatever was typed") func replay() throws {
        let lines = ["", "Northwind", "/end", "/slot thanks", "Thank you for your time.", "/end", "x", "/undo", "/redo", "/silence pitch", "/facts winner -", "a", "", "b", "/end", "/diff", "/undo", "c", "/leave", "// slash", "/ 5", "/end", "/nonsense"]
        var session = try Self.session(.reply, []), kept: [Draft.Entry] = []
        for round in 0..<40 {
            let line = lines[(round * 7 + round / lines.count) % lines.count]
            let (next, effects) = session.step(line)
            session = next
            kept += effects.compactMap { if case let .keep(entry) = $0 { entry } else { nil } }
        }
        #expect(kept.count > 10)
        #expect(Draft(.reply, entries: kept) == session.draft)
    }

    @Test("keeps before it reviews, and reviews what was kept") func order() throws {
        var session = try Self.session(.reply, [], manner: .whole)
        (session, _) = session.step("/end")
        let effects = session.step("Hi Dana,\n\nThank you.").1
        guard case .keep(.wrote("Hi Dana,\n\nThank you.")) = effects.first, case .review = effects.last, effects.count == 2 else {
            Issue.record("\(effects)")
            return
        }
    }

    @Test("takes what was typed for a version even where the lines end without /end") func finish() throws {
        var session = try Self.session(.reply, [])
        for line in ["/end", "Hi Dana,", "", "Thank you."] { (session, _) = session.step(line) }
        #expect(session.draft.versions.isEmpty)
        #expect(session.finish().0.draft.text == "Hi Dana,\n\nThank you.")
        // After a power cut, the lines are still there.
        #expect(try Self.session(.reply, session.draft.entries).draft.lines == ["Hi Dana,", "", "Thank you."])
    }

    @Test("knows each command by its own name only, and shows one that works", arguments: WritingCommand.all.map(\.name))
    func commands(name: String) throws {
        let command = try #require(WritingCommand.named(name))
        #expect(WritingCommand.all.count { !Set($0.names).isDisjoint(with: command.names) } == 1)
        #expect(command.example.hasPrefix("/\(name)") && !command.summary.hasSuffix("."))
        let (_, effects) = try Self.session(.reply, [.wrote("Hi Dana,\n\nThank you."), .wrote("Hi Dana,"), .wrote("Hi")]).step(command.example)
        #expect(!effects.isEmpty)
        let shown = Self.written(try Self.session(), effects)
        #expect(!shown.contains("There is no command") && !shown.contains("I know no"))
    }

    @Test("lets nothing that steers a screen onto a page") func controls() throws {
        let bad = "well \u{1B}[31m \u{9B}2J \u{202E}ok\u{7}"
        for line in [bad, "/facts winner " + bad, "/slot " + bad, "/" + "x" + bad] {
            var session = try Self.session(), shown = ""
            for typed in ["/end", line, "/end", "/review", "/versions", "/facts"] {
                let (next, effects) = session.step(typed)
                session = next
                shown += Self.written(session, effects)
            }
            #expect(!shown.unicodeScalars.contains { ($0.value < 32 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E }, "\(line.debugDescription)")
        }
    }
}
