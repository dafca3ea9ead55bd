import Listening
@testable import Scenarios
import Testing

@Suite("A branch that can never win")
struct ReviewTests {
    static let pairs: [(Condition, Condition, Bool)] = [
        (Condition(any: [.pitch]), Condition(all: [.pitch]), true),
        (Condition(any: [.pitch, .argues]), Condition(any: [.argues]), true),
        (Condition(any: [.argues]), Condition(any: [.pitch, .argues]), false),
        (Condition(any: [.argues]), Condition(any: [.pitch, .argues], none: [.pitch]), true),
        (Condition(all: [.thanks]), Condition(all: [.thanks, .warmth]), true),
        (Condition(all: [.thanks, .warmth]), Condition(all: [.thanks]), false),
        (Condition(all: [.thanks], none: [.pitch]), Condition(all: [.thanks]), false),
        (Condition(all: [.thanks], none: [.pitch]), Condition(all: [.thanks], none: [.pitch, .argues]), true),
        (Condition(any: [.thanks], waited: true), Condition(any: [.thanks]), false),
        (Condition(any: [.thanks]), Condition(any: [.thanks], waited: true), true),
        (Condition(any: [.thanks], trust: 3...10), Condition(any: [.thanks], trust: 5...10), true),
        (Condition(any: [.thanks], trust: 5...10), Condition(any: [.thanks], trust: 3...10), false),
        (Condition(any: [.thanks], visits: 1...Condition.mostVisits), Condition(any: [.thanks]), true),
        (Condition(any: [.thanks], revealed: ["a"]), Condition(any: [.thanks], revealed: ["a", "b"]), true),
        (Condition(any: [.thanks], hidden: ["a"]), Condition(any: [.thanks]), false),
        (Condition(none: [.pitch]), Condition(silent: true), false),
        (Condition(none: [.pitch]), Condition(waited: true), false),
        (Condition(none: [.pitch], waited: true), Condition(silent: true), true),
        (Condition(silent: true), Condition(none: [.pitch], waited: true), false),
        (Condition(silent: false), Condition(all: [.thanks]), true),
    ]

    @Test("is one whose condition always comes with an earlier one", arguments: pairs)
    func covered(earlier: Condition, later: Condition, never: Bool) {
        #expect(later.isCovered(by: earlier) == never)
    }
}
