import Foundation
import Testing

@testable import Drafting
@testable import highroad

@Suite("Leaving with a draft") struct LeavingCommandTests {
    let home: String
    init() throws { home = try Visit().home }

    func parting(_ appointment: Appointment? = nil, _ body: String = "Hi Dana,\n\nThank you.") -> Parting {
        let deal = Deal([.prospect: "Dana Reyes", .email: "dana@northwind.example", .me: "Sam", .myEmail: "sam@alder.example", .timeZone: "UTC"])
        return Parting(letter: Letter(body, as: .request, deal: deal), deal: deal, appointment: appointment, handbook: try! Handbook(files: []), id: "a1")
    }

    func run(_ line: String, _ parting: Parting, terminal: String = "xterm", isSeen: Bool = true) throws -> LeavingCommand.Outcome {
        var place = Surroundings(try GlobalOptions.parse([]))
        (place.now, place.here) = (Stamp(seconds: 1_795_697_618), .utc)
        (place.isSeen, place.environment, place.lines) = (isSeen, ["TERM": terminal], { [] })
        let name = line.prefix { $0 != " " }.dropFirst(), rest = String(line.dropFirst(name.count + 2))
        return try #require(LeavingCommand.named(String(name))).run(parting, rest, place)
    }

    var call: Appointment? { Day("2026-12-10").flatMap { Time($0, hour: 14) }.map { Appointment(at: $0, id: "a1.call@highroad.invalid") } }

    @Test("saves by the ending, and never over a file unless that is asked for") func save() throws {
        for format in ["txt", "md", "eml", "ics"] {
            let path = "\(home)/my letter.\(format)"
            #expect(try run("/save \(path)", parting(call)).sentences == ["Saved \(try #require(LeavingFormat(rawValue: format)).summary) as “\(path)”."])
            #expect(throws: Complaint("“\(path)” is there already. Choose another name, or add --force to replace it.")) { try run("/save \(path)", parting(call)) }
            #expect(try run("/save \(path) --force", parting(call)).sentences.count == 1)
        }
        #expect(try run("/sheet \(home)/call.md", parting(call)).sentences == ["Saved the sheet for the call as “\(home)/call.md”."])
    }

    @Test("says in a sentence what can't be done", arguments: [
        ("/save", "Name a file that ends in .txt, .md, .eml or .ics, such as “/save reply.eml”."),
        ("/save reply", "“reply” should end in .txt, .md, .eml or .ics; the ending tells what to write."),
        ("/save call.ics", "No call is fixed yet, so there is nothing for a calendar. Name its day and hour first."),
        ("/call", "No call is fixed yet. Say its day and hour: “/call Thursday 10 December at 2pm”."),
        ("/call the 9th", "“9th” is Wednesday, 9 December 2026, and no hour is named. Add one, such as “at 2pm”."),
        ("/reschedule the 9th at 3", "No call is fixed yet that could be moved. Fix one first: “/call Thursday 10 December at 2pm”."),
        ("/sheet call.txt", "“call.txt” should end in .md; the sheet is Markdown."),
    ])
    func complaints(line: String, sentence: String) { #expect(throws: Complaint(sentence)) { try run(line, parting()) } }

    @Test("copies where a terminal can, and says where it can't") func copy() throws {
        #expect(try run("/copy", parting(nil, "foo")).code == "\u{1B}]52;c;Zm9v\u{7}")
        let piped = try run("/copy", parting(), isSeen: false)
        #expect(piped.code == nil && piped.sentences == ["Copying needs a terminal, and the output goes somewhere else.", "“/save reply.txt” and “/mailto” work everywhere."])
        #expect(try run("/copy", parting(), terminal: "dumb").code == nil)
    }

    @Test("says that the letter names another time than the call's") func contradiction() throws {
        let letter = parting(call, "How does Tuesday, 8 December at 2pm work?")
        #expect(try run("/save \(home)/a.txt", letter).sentences.last == "Your words say “Tuesday, 8 December at 2pm”, and the call is Thursday, 10 December 2026 at 14:00.")
        #expect(try run("/copy", parting(call, "How does Thursday, 10 December at 2pm work?")).sentences.count == 1)
    }

    @Test("shows a link, and warns of one that is too long") func mailto() throws {
        #expect(try run("/mailto", parting()) == LeavingCommand.Outcome(text: "mailto:dana@northwind.example?subject=A%20small%20favour&body=Hi%20Dana%2C%0D%0A%0D%0AThank%20you.", hasLeft: true))
        #expect(try run("/mailto", parting(nil, String(repeating: "x", count: 2000))).sentences == ["This link has 2062 letters, and some programs cut off after 2000. “/save reply.eml” always works."])
    }

    @Test("fixes the call and moves it") func reschedule() throws {
        let first = try run("/call Thursday 10 December at 2pm", parting())
        #expect(first.appointment == call)
        #expect(first.sentences == ["Understood: Thursday, 10 December 2026, 14:00, from “Thursday 10 December at 2pm”."])
        let moved = try run("/reschedule \"Thursday doesn't work, how about the 9th at 3?\"", parting(call))
        #expect(moved.appointment?.sequence == 1 && moved.appointment?.id == call?.id)
        #expect(moved.sentences == [
            "Understood: Wednesday, 9 December 2026, 15:00, from “9th at 3”.", "Not then: “Thursday”.", "I took “3” for 15:00.",
            "“/save call.ics” writes it anew; opened in a calendar, it takes the place of the old one.",
            "Now one line back, in your own words: thank them, and name Wednesday the 9th at 15:00 again, so that nobody waits alone.",
        ])
        #expect(try run("/reschedule that Thursday at 2pm is fine", parting(call)).appointment == nil)
    }

    @Test("has left once its words have, and not with the call alone", arguments: [
        ("/save \(NSTemporaryDirectory())/\(UUID().uuidString).txt", true), ("/copy", true), ("/mailto", true), ("/save \(NSTemporaryDirectory())/\(UUID().uuidString).ics", false), ("/sheet", false), ("/call", false),
    ])
    func hasLeft(line: String, hasLeft: Bool) throws { #expect(try run(line, parting(call)).hasLeft == hasLeft) }

    @Test("says that the letter was not ready, and lets it leave all the same")
    func unready() throws {
        var letter = parting(nil)
        letter.obstacles = 2
        let outcome = try run("/mailto", letter)
        #expect(outcome.sentences == ["It is not ready: 2 things stand in the way, and “/review” shows what. It has left all the same."])
        #expect(outcome.text != nil && outcome.hasLeft)
    }

    @Test("says by whose clock a call is counted, where nobody has said it")
    func clock() throws {
        var letter = parting()
        letter.deal = Deal([.prospect: "Dana Reyes"])
        #expect(try run("/call Thursday 10 December at 2pm", letter).sentences.last
            == "Counted by your own clock (UTC). If theirs is another, say it, such as “/facts time-zone Europe/Lisbon”, and fix the call again.")
    }

    @Test("has every command explained, each name once") func list() {
        let names = LeavingCommand.all.map(\.name)
        #expect(Set(names).count == names.count)
        for command in LeavingCommand.all { #expect(!command.summary.isEmpty && !command.summary.hasSuffix(".") && command.example.hasPrefix("/" + command.name)) }
    }
}
