import Listening
import Scenarios
import Testing

@testable import Rehearsing

@Suite("A rehearsal") struct RehearsalTests {
    func rehearsal(_ lines: String...) -> Rehearsal {
        var rehearsal = Rehearsal(priceTooHigh)
        for line in lines { _ = rehearsal.take(line, hearing: hears) }
        return rehearsal
    }

    @Test("speaks one breath at the start and keeps the next for someone who waits")
    func beats() {
        var rehearsal = Rehearsal(priceTooHigh)
        #expect(rehearsal.standing.words == "I'll be honest. You came in thirty percent over the other quote.")
        let happening = rehearsal.take("  ", hearing: hears)
        #expect(happening == .beat([Beat("And I have to explain that to a board that has just had a bad quarter.")], revealed: []))
        #expect(rehearsal.turns.isEmpty)
        #expect(rehearsal.standing.toCome.isEmpty)
    }

    @Test("marks a reply before the last beat as talking over, and one after it not")
    func talkedOver() throws {
        #expect(try #require(rehearsal("is it the price?").turns.last).talkedOver)
        #expect(try !#require(rehearsal("", "is it the price?").turns.last).talkedOver)
    }

    @Test("follows the first way whose condition holds", arguments: [
        ("I could do 15% off, we have 99.9% uptime", "squeezed", "closes", 2),
        ("we have 99.9% uptime", "sold-to", "closes", 1),
        ("An awkward spot. What is behind it?", "opens", "opens-up", 4),
        ("What is behind it?", "otherwise", "objection", 3),
        ("An awkward spot, but that's wrong. What is behind it?", "sold-to", "closes", 1),
        ("is it the price", "one-word", "objection", 3),
    ])
    func branches(line: String, branch: String, to: String, trust: Int) throws {
        let turn = try #require(rehearsal(line).turns.last)
        #expect(turn.branch == branch)
        #expect(turn.to == to)
        #expect(turn.trust == trust)
    }

    @Test("reveals a driver by a reply, and another one to someone who waits")
    func reveals() {
        var rehearsal = rehearsal("", "An awkward spot. What is behind it?")
        #expect(rehearsal.standing.revealed == ["board-freeze"])
        #expect(rehearsal.take("", hearing: hears) == .beat([Beat("And after the last rollout, I'm not sure I would either.", reveals: "bad-rollout")], revealed: ["bad-rollout"]))
        #expect(rehearsal.standing.revealed == ["board-freeze", "bad-rollout"])
    }

    @Test("lets a reaction run into the cue of the next scene")
    func reactionRunsIn() throws {
        let turn = try #require(rehearsal("15% off").turns.last)
        #expect(turn.answer.map(\.text) == ["So the first price was never the real one?", "Leave it with me. I'll be in touch."])
    }

    @Test("says all it has to say in an ending")
    func endingSaysAll() throws {
        let rehearsal = rehearsal("An awkward spot. What is behind it?", "", "Thanks")
        #expect(rehearsal.isOver)
        #expect(try #require(rehearsal.turns.last).answer.map(\.text) == ["Call me in May.", "I'd like that.", "Bye for now."])
    }

    @Test("does not repeat the cue to someone who stays, and does to someone who comes back")
    func cues() throws {
        #expect(try #require(rehearsal("is it the price").turns.last).answer == [Beat("Yes.")])
        let back = rehearsal("An awkward spot. What is behind it?", "", "is it the price")
        #expect(try #require(back.turns.last).answer.map(\.text) == ["We've been there.", "I'll be honest. You came in thirty percent over the other quote."])
        #expect(back.standing.visits["objection"] == 2)
    }

    @Test("goes elsewhere when a scene has gone round in circles")
    func after() throws {
        let third = rehearsal("hm", "well", "right")
        #expect(third.turns.map(\.to) == ["objection", "objection", "closes"])
        #expect(third.turns.map(\.ranOut) == [false, false, true])
    }

    @Test("takes silence as a reply where a way asks for it, and waits where none does")
    func silence() throws {
        var rehearsal = rehearsal("", "")
        let turn = try #require(rehearsal.turns.last)
        #expect(turn.branch == "silence")
        #expect(turn.said == nil)
        #expect(turn.answer == [Beat("It isn't only the money, you know.")])
        _ = rehearsal.take("An awkward spot. What is behind it?", hearing: hears)
        _ = rehearsal.take("", hearing: hears)
        let before = rehearsal
        #expect(rehearsal.take("", hearing: hears) == .silence)
        #expect(rehearsal == before)
    }

    @Test("hears a reply after all they said since the last one")
    func context() {
        var rehearsal = Rehearsal(priceTooHigh)
        let listens: Hearing = { text, context in
            Reading(text: text, evidence: [Evidence(move: .thanks, words: context ?? "", range: 0..<0, confidence: 1, reason: "")])
        }
        _ = rehearsal.take("", hearing: listens)
        _ = rehearsal.take("Right.", hearing: listens)
        #expect(rehearsal.turns.last?.cue == rehearsal.turns.last?.reading.evidence.first?.words)
        #expect(rehearsal.turns.last?.cue == priceTooHigh.scenes[0].says.map(\.text).joined(separator: " "))
    }

    @Test("answers every line after the end with nothing but that it is over")
    func over() {
        var rehearsal = rehearsal("15% off")
        let before = rehearsal
        #expect(rehearsal.take("wait!", hearing: hears) == .over)
        #expect(rehearsal.take("", hearing: hears) == .over)
        #expect(rehearsal == before)
    }

    @Test("keeps trust between 0 and 10")
    func trust() {
        var scenario = priceTooHigh
        scenario.counterpart.trust = 1
        var rehearsal = Rehearsal(scenario)
        _ = rehearsal.take("99.9%", hearing: hears)
        #expect(rehearsal.standing.trust == 0)
    }

    @Test("stands still in a scenario that leads nowhere, and does not break")
    func unsound() {
        let scenario = Scenario(
            id: "x", title: "X", skill: .openQuestions, premise: "", counterpart: Counterpart(name: "X"), goal: "", start: "a",
            scenes: [Scene(id: "a", says: [], branches: [Branch(id: "away", when: Condition(any: [.thanks]), to: "nowhere")])])
        var rehearsal = Rehearsal(scenario)
        _ = rehearsal.take("thanks", hearing: hears)
        _ = rehearsal.take("hello", hearing: hears)
        #expect(rehearsal.standing.scene == "a")
        #expect(rehearsal.turns.map(\.branch) == ["away", nil])
    }
}

@Suite("A condition") struct ConditionTests {
    static let now = Circumstances(moves: [.thanks, .openQuestion], waited: true, trust: 5, visits: 2, revealed: ["a"])

    @Test("says each part that does not hold", arguments: [
        (Condition(all: [.thanks, .pitch]), [Unmet.lacks([.pitch])]),
        (Condition(any: [.pitch, .argues]), [.lacksAny(of: [.pitch, .argues])]),
        (Condition(none: [.thanks, .pitch]), [.spoiled(by: [.thanks])]),
        (Condition(waited: false), [.waited(wanted: false)]),
        (Condition(silent: true), [.silent(wanted: true)]),
        (Condition(trust: 6...10), [.trust(5, wanted: 6...10)]),
        (Condition(visits: 1...1), [.visits(2, wanted: 1...1)]),
        (Condition(revealed: ["a", "b"]), [.stillHidden(["b"])]),
        (Condition(hidden: ["a", "b"]), [.alreadyRevealed(["a"])]),
        (Condition(all: [.thanks], any: [.openQuestion, .pitch], none: [.argues], waited: true, trust: 5...5, visits: 2...3, revealed: ["a"], hidden: ["b"]), []),
        (Condition(), []),
    ])
    func parts(condition: Condition, unmet: [Unmet]) {
        #expect(condition.unmet(in: Self.now) == unmet)
        #expect(condition.holds(in: Self.now) == unmet.isEmpty)
    }
}
