import Scenarios

/// A small sound scenario, and a copy of it with one line changed.
let small = """
    highroad: 1
    id: small
    title: A small one
    skill: open-questions
    premise: Two people talk.
    counterpart: {name: Dana, trust: 3}
    goal: Find out why.
    aims: {open-question: 25}
    harms: {pitch: -25}
    drivers:
      - {id: freeze, reveal: "Everything is frozen."}
    start: first
    scenes:
      first:
        says: ["It costs too much.", "And I have to explain it."]
        hints: [one, two, three]
        models:
          - {reply: "What is behind that?", leads: second}
        branches:
          - {id: sold-to, when: {any: [pitch]}, to: gone}
          - {id: opens, when: {all: [open-question], waited: true}, reveal: freeze, trust: +1, to: second}
          - {id: otherwise, says: Mm., to: first, after: {tries: 3, to: gone}}
      second:
        says: Nobody signs before June.
        branches:
          - {id: otherwise, to: won}
      won:
        says: Ring me in May.
        ending: {outcome: win, title: A date}
      gone:
        says: I'll be in touch.
        ending: {outcome: loss, title: The polite no}
    tests:
      - {name: asking, plan: [{wait: true}, {say: "What is behind that?", to: second}, {say: ok, to: won}]}

    """

func read(_ text: String) -> ScenarioFile { ScenarioReader().read(text, name: "small.yaml") }

extension String {
    func changing(_ old: String, to new: String) -> String {
        precondition(contains(old), "nothing to change: \(old)")
        return replacing(old, with: new)
    }
}

/// Chance that is the same every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
