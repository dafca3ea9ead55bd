import Foundation
import Scenarios
import Testing

@testable import Rehearsing

/// Facts in a sitting, and in what is kept of it.
@Suite("The facts of a sitting") struct FactsKeptTests {
    static let scenario: Scenario = {
        var scenario = priceTooHigh
        scenario.facts = [Fact("prospect.name", asks: "Who?", otherwise: "Dana Reyes"), Fact("company", asks: "Where?", otherwise: "Northwind")]
        scenario.counterpart.name = "{{prospect.first}}"
        scenario.premise = "It is about {{company}}."
        return scenario
    }()

    private func lines(_ session: Session, _ lines: String...) -> Session { lines.reduce(session) { $0.step($1).0 } }

    @Test("stand at the head of the transcript, defaults too, and are kept before anything is said")
    func head() throws {
        let session = Session(Self.scenario, facts: ["prospect.name": "Zoë O'Hara", "colour": "red"], hearing: hears)
        let head = Transcript.Entry.facts(["prospect.name": "Zoë O'Hara", "company": "Northwind"])
        #expect(session.transcript.entries == [head])
        #expect(session.opening.first == .keep(head))
        #expect(session.scenario.counterpart.name == "Zoë" && session.scenario.premise == "It is about Northwind.")
        let written = String(decoding: try JSONEncoder().encode(head), as: UTF8.self)
        #expect(try JSONDecoder().decode(Transcript.Entry.self, from: Data(written.utf8)) == head)
    }

    @Test("are absent where a scenario takes none")
    func none() throws {
        let session = Session(priceTooHigh, facts: ["company": "x"], hearing: hears)
        #expect(session.transcript.entries.isEmpty && session.opening.count == 1)
    }

    @Test("make every later look the same as the first: replay, re-enactment, going on, starting again")
    func same() throws {
        var changed = Self.scenario
        changed.facts[1].otherwise = "Elsewhere"
        let session = lines(Session(Self.scenario, facts: ["prospect.name": "Zoë O'Hara"], hearing: hears), "", "What is behind that?", "/undo", "What are they afraid of?")
        let read = try JSONDecoder().decode(Transcript.self, from: try JSONEncoder().encode(session.transcript))
        #expect(read == session.transcript)
        #expect(Replay(read, in: changed, hearing: hears).rehearsal == session.rehearsal)
        #expect(Reenactment(read, in: changed, hearing: hears).rehearsal == session.rehearsal)
        let (resumed, effects) = Session.resume(read, in: changed, hearing: hears)
        #expect(resumed.rehearsal == session.rehearsal && resumed.transcript == read && resumed.node == session.node)
        #expect(!effects.contains { if case .keep = $0 { true } else { false } })
        #expect(Format.plain.write(Reenactment(read, in: changed, hearing: hears).page).contains("Zoë"))
        let again = lines(session, "/again", "What is behind that?")
        #expect(again.scenario == session.scenario && again.transcript.facts == session.transcript.facts)
        #expect(again.changed(to: changed).0.scenario.premise == "It is about Northwind.")
    }

    @Test("are missing from what was kept before there were any, and take their defaults")
    func before() throws {
        let old = #"{"format": 1, "scenario": "price-too-high", "entries": [{"waited": true, "at": "objection"}]}"#
        let transcript = try JSONDecoder().decode(Transcript.self, from: Data(old.utf8))
        #expect(transcript.facts == [:])
        #expect(Replay(transcript, in: Self.scenario, hearing: hears).rehearsal.scenario.counterpart.name == "Dana")
    }

    @Test("raise the format of what holds them, and of nothing else")
    func format() throws {
        func format(_ transcript: Transcript) throws -> Int? {
            (try JSONSerialization.jsonObject(with: try JSONEncoder().encode(transcript)) as? [String: Any])?["format"] as? Int
        }
        #expect(try format(Transcript(scenario: "x")) == 1)
        #expect(try format(Transcript(scenario: "x", entries: [.facts(["company": "y"])])) == 2)
    }

    @Test("that a stranger wrote into a transcript are shown as plain words")
    func hostile() {
        let transcript = Transcript(scenario: "price-too-high", entries: [.facts(["prospect.name": "\u{1B}[2J {{company}}", "company": "a\nb"])])
        let page = Format.plain.write(Reenactment(transcript, in: Self.scenario, hearing: hears).page)
        #expect(!page.contains("\u{1B}") && page.contains("It is about a b."))
    }
}
