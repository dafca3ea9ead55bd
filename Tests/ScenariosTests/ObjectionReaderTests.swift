import Listening
import Testing

@testable import Scenarios

@Suite("A bank of objections") struct ObjectionReaderTests {
    static let measure = "measures: {open-questions: {wants: {all: [open-question]}, aims: {open-question: 25}, harms: {pitch: -25}, hints: [Ask.]}}"
    static let objection = "{id: dear, skill: open-questions, about: price, speaker: a baker, says: Too dear., driver: The oven broke., model: Why?, bad: No.}"

    func read(_ lines: String...) -> ScenarioFile { ScenarioReader().read((["highroad: 1"] + lines).joined(separator: "\n"), name: "o.yaml") }

    @Test("is read whole, and is no scenario")
    func whole() {
        let file = read(Self.measure, "objections:", "  - \(Self.objection)")
        #expect(file.problems.isEmpty)
        #expect(file.scenario == nil)
        #expect(file.claimedID == nil)
        #expect(file.bank == ObjectionBank(
            measures: [.openQuestions: .init(wants: Condition(all: [.openQuestion]), aims: [Weight(.openQuestion, 25)], harms: [Weight(.pitch, -25)], hints: ["Ask."])],
            objections: [.init(id: "dear", skill: .openQuestions, about: .price, speaker: "a baker", says: "Too dear.", driver: "The oven broke.", model: "Why?", bad: "No.")]))
    }

    @Test("tells every problem at once, word for word")
    func problems() {
        let file = read(
            "measures: {open-qestions: {wants: {all: [open-question]}}}", "objections:", "  - \(Self.objection)", "  - \(Self.objection)",
            "  - {id: thin, skill: open-questions, about: pirce}")
        #expect(file.bank == nil)
        #expect(file.problems.map(\.message) == [
            "“open-qestions” is no skill I know. Did you mean “open-questions”?",
            "The objection “dear” trains open-questions, and nothing says how a reply to it is measured.",
            "There are two objections called “dear”.",
            "The objection “dear” trains open-questions, and nothing says how a reply to it is measured.",
            "An objection has no “speaker”.", "An objection has no “says”.", "An objection has no “driver”.", "An objection has no “model”.", "An objection has no “bad”.",
            "“pirce” is no about I know. Did you mean “price”?",
        ])
    }
}
