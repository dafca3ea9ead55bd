import Foundation
import Testing

@testable import Drafting
@testable import highroad

@Suite("A finished draft") struct LetterTests {
    let visit: Visit
    init() throws {
        visit = try Visit()
        try visit.file("draft.txt", "Hi Dana,\n\nThank you.\n")
        try visit.file("deal.yaml", "prospect: Dana Reyes\ncompany: Northwind Clinics\nreason: the audit in March\nme: Sam Okafor\nmy-email: sam@alder.example\nemail: dana@northwind.example\ntime-zone: London\n")
        try visit.file("mail.eml", "From: Dana Reyes <dana@northwind.example>\nSubject: Your proposal\nMessage-ID: <m1@northwind.example>\n\nNo, sorry.\n")
    }

    @Test("leaves in every format there is", arguments: LeavingFormat.allCases)
    func formats(format: LeavingFormat) throws {
        let result = try visit.run("letter", "draft.txt", "--deal", "deal.yaml", "--from", "mail.eml", "--call", "10 December 2030 at 2pm", "--format", format.rawValue)
        #expect(result.code == 0)
        let start = switch format {
        case .txt: "Subject: Re: Your proposal\nFrom: Sam Okafor <sam@alder.example>\nTo: Dana Reyes <dana@northwind.example>\n\nHi Dana,\n"
        case .md: "# Re: Your proposal\n"
        case .eml: "Date: "
        case .ics: "BEGIN:VCALENDAR\r\n"
        case .mailto: "mailto:dana@northwind.example?subject=Re%3A%20Your%20proposal&body=Hi%20Dana%2C%0D%0A%0D%0AThank%20you.&in-reply-to=%3Cm1%40northwind.example%3E\n"
        case .sheet: "# Call with Dana Reyes (Northwind Clinics)\n\n**When:** Tuesday, 10 December 2030, 14:00 (Europe/London)"
        }
        #expect(result.out.hasPrefix(start))
        #expect(result.err.hasPrefix("Understood: Tuesday, 10 December 2030, 14:00, from “10 December 2030 at 2pm”.\n"))
    }

    @Test("is written as the ending of the file's name says, whole, for its owner alone, and never over another")
    func files() throws {
        for ending in ["txt", "md", "eml", "EML"] {
            let result = try visit.run("letter", "draft.txt", "--deal", "deal.yaml", "-o", "out-\(ending).\(ending)")
            #expect(result.code == 0 && result.out == "")
            #expect(result.err == "It is not ready: one thing stands in the way, and “highroad lint draft.txt” shows what. It has left all the same.\n")
            #expect(visit.mode(visit.home + "/out-\(ending).\(ending)") == 0o600)
        }
        let again = try visit.run("letter", "draft.txt", "-o", "out-txt.txt")
        #expect(again.code == 2 && again.err == "“out-txt.txt” is there already. Choose another name, or add --force to replace it.\n")
        #expect(try visit.run("letter", "draft.txt", "-o", "out-txt.txt", "--force").code == 0)
    }

    @Test("says in a sentence what is missing, and leaves nothing behind", arguments: [
        (["-o", "out.doc"], "“out.doc” should end in .txt, .md, .eml or .ics; the ending tells what to write.\n"),
        (["-o", "out.eml"], "A mail needs your own address. Add the fact “my-email”, or save as .txt.\n"),
        (["-o", "out.ics"], "No call is fixed yet, so there is nothing for a calendar. Name its day and hour first.\n"),
        (["-o", "out.ics", "--call", "some day", "--today", "2026-11-26"], "I find no day and no hour in these words. Write one like “Thursday 10 December at 2pm”.\n"),
        (["-o", "out.ics", "--moved", "the 9th at 3"], "Before a call can be moved, --call says when it was to be.\n"),
        (["-o", "out.ics", "--id", "a b"], "“a b” can't be an id. Use up to 60 letters, digits and “-”.\n"),
        (["-o", "nowhere/out.txt"], "I can't write “nowhere/out.txt”. The system says: No such file or directory.\n"),
        (["-o", "out.ics", "--call", "10 December 2030 at 2pm", "--deal", "mars.yaml"], "I know no time zone called “Europe/Londn”. Did you mean “Europe/London”? Write it like Europe/London.\n"),
    ])
    func missing(arguments: [String], sentence: String) throws {
        try visit.file("mars.yaml", "time-zone: Europe/Londn\n")
        let result = try visit.run(["letter", "draft.txt"] + arguments)
        #expect(result.code == 2 && result.out == "" && result.err == sentence)
        #expect(try FileManager.default.contentsOfDirectory(atPath: visit.home).filter { $0.hasPrefix("out") || $0.hasPrefix(".highroad") } == [])
    }

    @Test("is copied only where a terminal is") func copied() throws {
        let result = try visit.run(["letter", "draft.txt", "--copy"], environment: ["TERM": "xterm"])
        #expect(result.code == 2 && result.out == "")
        #expect(result.err == "Copying needs a terminal, and the output goes somewhere else. Without --copy the words are written out.\n")
        #expect(try visit.run("letter", "draft.txt", "--copy", "-o", "x.txt").code == 2)
    }

    @Test("says that a disk is full, and leaves nothing behind") func full() throws {
        try visit.file("draft.txt", String(repeating: "Hi Dana, thank you. ", count: 500))
        let result = try visit.run(["letter", "draft.txt", "-o", "out.txt"], shell: "ulimit -f 1; exec \"$@\"")
        #expect(result.code == 2)
        #expect(result.err == "Writing “out.txt” broke off, and nothing was left there. The system says: File too large.\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: visit.home).filter { $0.hasPrefix("out") || $0.hasPrefix(".highroad") } == [])
    }

    @Test("keeps the id of its call when it moves") func moved() throws {
        let call = ["letter", "draft.txt", "--deal", "deal.yaml", "--today", "2026-11-26", "--format", "ics", "--call", "Thursday 10 December at 2pm"]
        let first = try visit.run(call), moved = try visit.run(call + ["--moved", "Thursday doesn't work, how about the 12th at 3?"])
        func line(_ name: String, _ text: String) -> String? { text.split(separator: "\r\n").first { $0.hasPrefix(name) }.map(String.init) }
        #expect(line("UID:", first.out) != nil && line("UID:", first.out) == line("UID:", moved.out))
        #expect(line("SEQUENCE:", first.out) == "SEQUENCE:0" && line("SEQUENCE:", moved.out) == "SEQUENCE:1")
        #expect(line("DTSTART:", moved.out) == "DTSTART:20261212T150000Z")
        #expect(moved.err.hasSuffix("""
            Understood: Saturday, 12 December 2026, 15:00, from “12th at 3”.
            Not then: “Thursday”.
            I took “3” for 15:00.
            Saturday, 12 December 2026 is a weekend, and nobody's working day.

            """))
    }

    @Test("takes for the calendar the one time that the letter names itself") func named() throws {
        try visit.file("request.txt", "Hi Dana,\n\nHow does Thursday 10 December at 2pm work for you?\n")
        let result = try visit.run("letter", "request.txt", "--kind", "request", "--deal", "deal.yaml", "--today", "2026-11-26", "-o", "out.ics")
        #expect(result.code == 0 && result.err.hasPrefix("Understood: Thursday, 10 December 2026, 14:00, from “Thursday 10 December at 2pm”.\n"))
        #expect(String(decoding: try Data(contentsOf: URL(filePath: visit.home + "/out.ics")), as: UTF8.self).contains("DTSTART:20261210T140000Z"))
    }

    @Test("is greeted with the name of who sent the mail", arguments: [
        ("Dana Reyes <dana@northwind.example>", false), ("Jürgen Müller <j@bau.example>", true), ("\"Reyes, Dana (Procurement)\" <d@northwind.example>", false), ("j@bau.example", false),
    ])
    func greeting(sender: String, isWrong: Bool) throws {
        try visit.file("their.eml", "From: \(sender)\nSubject: No\n\nNo, sorry.\n")
        #expect(try visit.run("lint", "draft.txt", "--from", "their.eml", "--json").out.contains("wrong-greeting") == isWrong)
    }

    @Test("is not written for a time that nobody named", arguments: [
        ("Sorry, I am busy until Christmas. Maybe in the new year?", "I find no other day and no other hour in these words. Ask them for one, or offer one yourself."),
        ("Let's skip the call, I've nothing to add.", "They would rather not have the call. Leave it at that, and thank them."),
    ])
    func notMoved(words: String, sentence: String) throws {
        let call = ["letter", "draft.txt", "--deal", "deal.yaml", "--today", "2026-11-26", "--call", "Thursday 10 December at 2pm", "--moved", words, "-o", "out.ics"]
        let result = try visit.run(call)
        #expect(result.code == 2 && result.out == "")
        #expect(result.err.hasSuffix("“\(words)”: \(sentence) Nothing was written.\n"))
        #expect(!FileManager.default.fileExists(atPath: visit.home + "/out.ics"))
    }

    @Test("quotes on the sheet what was said best in rehearsals") func bestLines() throws {
        #expect(try visit.run("letter", "draft.txt", "--format", "sheet").out.contains("None yet: what you say well in a rehearsal will stand here."))
        _ = try visit.run("rehearse", "talk", input: "It was a real pleasure to work with you, and I enjoyed every meeting.\nhm\n")
        let sheet = try visit.run("letter", "draft.txt", "--format", "sheet").out
        #expect(sheet.contains("- “It was a real pleasure to work with you, and I enjoyed every meeting.”\\\n  warmth (A talk, "))
        #expect(!sheet.contains("hm"))
    }

    @Test("knows a clock by its name", arguments: ["Europe/London", "london", "New York", "America/New_York", "CET", "UTC+2", "gmt-03:30", "UTC"])
    func zones(name: String) throws { _ = try Zone(named: name) }

    @Test("counts summer time in") func summer() throws {
        let london = try Zone(named: "London"), new = try Zone(named: "new york"), shift = try Zone(named: "gmt-03:30")
        let time = try #require(Day("2027-07-20").flatMap { Time($0, hour: 10) })
        #expect(london.stamp(time).minutesEast == 60 && new.stamp(time).minutesEast == -240 && shift.stamp(time).minutesEast == -210)
    }
}
