import Listening
import Scenarios
import Testing

@testable import Rehearsing

@Suite("A drill") struct DrillTests {
    static let bank = ObjectionBank(
        measures: [
            .openQuestions: .init(
                wants: Condition(all: [.openQuestion], any: [.acknowledgement], none: [.pitch]), aims: [Weight(.acknowledgement, 30), Weight(.openQuestion, 25)],
                harms: [Weight(.pitch, -25)], hints: ["Ask."]),
            .honestApology: .init(wants: Condition(any: [.apology])),
        ],
        objections: (1...4).map {
            Objection(
                id: "o\($0)", skill: $0 == 4 ? .honestApology : .openQuestions, about: .price, speaker: "a plant manager", says: "Too dear, number \($0).",
                driver: "Driver \($0).", model: "An awkward spot. What is it?", bad: "99.9%")
        })
    static let good = "An awkward spot. What is it?"

    func drill(_ lines: String..., skill: Skill? = .openQuestions, seed: UInt64 = 1) -> Drill {
        lines.reduce(Drill(Self.bank, skill: skill, seed: seed, hearing: hears)) { $0.step($1).0 }
    }

    @Test("asks the same order for the same seed, and every objection once")
    func seeded() {
        #expect(drill().queue == drill().queue)
        #expect(Set(drill(skill: nil).queue.map(\.id)) == ["o1", "o2", "o3", "o4"])
        #expect(Set((0..<20).map { drill(seed: $0).queue.map(\.id) }).count > 2)
    }

    @Test("asks only the skill that is wanted")
    func skills() { #expect(drill(skill: .honestApology).queue.map(\.id) == ["o4"]) }

    @Test("brings back what was missed, up to three times, and not what landed")
    func repeats() {
        let first = drill().queue
        #expect(drill(Self.good).queue == [first[1], first[2]])
        #expect(drill("99.9%").queue == [first[1], first[2], first[0]])
        let over = drill("hm", Self.good, Self.good, "hm", "hm")
        #expect(over.isOver)
        #expect(over.answers.map(\.landed) == [false, true, true, false, false])
    }

    @Test("keeps a reply before it shows anything, and leaves when it is over")
    func effects() {
        let (drill, effects) = drill("hm", Self.good, Self.good, "hm").step(Self.good)
        #expect(drill.isOver)
        #expect(effects.first == .keep(.said(Self.good, at: drill.answers[4].objection.id)))
        #expect(Array(effects.suffix(2)) == [.end, .leave])
        #expect(drill.transcript.entries.count == 5)
    }

    @Test("says what was missed, what stands behind it, and in the end what to practise")
    func words() {
        let effects = drill(Self.good, Self.good).step("We have 99.9%").1
        let text = effects.map { if case let .show(page) = $0 { Format.plain.write(page) } else { "" } }.joined()
        #expect(text.contains("Coach: Missed: open-question was not heard; acknowledgement was not heard; pitch was heard, and must not be.\n  It comes back later."))
        #expect(text.contains("Coach: Behind it: Driver"))
        let end = Format.plain.write(drill(Self.good, Self.good, "99.9%", "99.9%", "99.9%").summary)
        #expect(end.hasPrefix("Drill: 2 of 3 landed at the first try\n\nNot landed yet:"))
        #expect(end.contains("To practise next: leave out pitch, heard 3 times, last in “99.9%”."))
    }

    @Test("answers every line", arguments: ["", "/hint", "/model", "/why", "/rubric", "/leave", "/undo", "/nonsense", "//hm", "/ 5", "\r"])
    func total(line: String) {
        for drill in [drill(), drill("hm"), drill(Self.good, Self.good, Self.good)] {
            #expect(!drill.step(line).1.isEmpty)
        }
    }

    @Test("says so where there is nothing to drill")
    func empty() {
        let drill = drill(skill: .postMortem)
        #expect(drill.isOver)
        #expect(drill.opening.last == .leave)
    }
}
