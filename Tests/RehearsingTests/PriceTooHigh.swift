import Listening
import Scenarios

/// A small conversation with every kind of way in it.
let priceTooHigh = Scenario(
    id: "price-too-high", title: "Your price is too high", skill: .openQuestions,
    premise: "Dana Reyes runs operations at Northwind Clinics. Two calls, one demo; she was about to sign.",
    counterpart: Counterpart(name: "Dana", role: "operations lead", company: "Northwind Clinics", trust: 3),
    goal: "Find out what stands behind the number, before you answer it.",
    aims: [Weight(.acknowledgement, 30), Weight(.openQuestion, 25), Weight(.thanks, 5)],
    harms: [Weight(.pitch, -25, cap: 35), Weight(.discount, -25), Weight(.argues, -30, cap: 25)],
    drivers: [
        Driver(id: "board-freeze", reveal: "The board froze every new contract until June."),
        Driver(id: "bad-rollout", reveal: "The last rollout cost her a nurse she could not replace."),
    ],
    start: "objection",
    scenes: [
        Scene(
            id: "objection",
            says: [Beat("I'll be honest. You came in thirty percent over the other quote."), Beat("And I have to explain that to a board that has just had a bad quarter.")],
            hints: ["She has said two things, and one of them is about people.", "Say back what the board means for her, then ask.", "“That puts you in an awkward spot. What are they worried about?”"],
            models: [
                ModelReply("That puts you in an awkward spot with the board. What are they most worried about?", leads: "opens-up"),
                ModelReply("We're worth it, we have 99.9% uptime.", leads: "closes", isBad: true),
            ],
            branches: [
                Branch(id: "squeezed", when: Condition(any: [.discount]), says: [Beat("So the first price was never the real one?")], trust: -1, to: "closes"),
                Branch(id: "sold-to", when: Condition(any: [.pitch, .argues]), trust: -2, to: "closes"),
                Branch(id: "opens", when: Condition(all: [.openQuestion], any: [.acknowledgement, .reflection], none: [.pitch, .argues]), reveals: ["board-freeze"], trust: 1, to: "opens-up"),
                Branch(id: "one-word", when: Condition(any: [.closedQuestion]), says: [Beat("Yes.")], to: "objection", note: "A closed question got a one-word answer."),
                Branch(id: "silence", when: Condition(silent: true, visits: 1...1, hidden: ["board-freeze"]), says: [Beat("It isn't only the money, you know.")], to: "objection"),
                Branch(id: "otherwise", says: [Beat("Mm. Anyway, that's where we are.")], to: "objection", after: .init(tries: 3, to: "closes")),
            ]),
        Scene(
            id: "opens-up",
            says: [Beat("Honestly? Nobody signs anything before June."), Beat("And after the last rollout, I'm not sure I would either.", reveals: "bad-rollout")],
            hints: ["Let her finish."],
            models: [ModelReply("Thanks for telling me.", leads: "june")],
            branches: [
                Branch(id: "grateful", when: Condition(any: [.thanks], trust: 4...10), says: [Beat("Call me in May.")], to: "june"),
                Branch(id: "back", when: Condition(any: [.closedQuestion]), says: [Beat("We've been there.")], to: "objection"),
                Branch(id: "otherwise", to: "closes"),
            ]),
        Scene(id: "june", says: [Beat("I'd like that."), Beat("Bye for now.")], ending: Ending(.win, title: "A date in May")),
        Scene(id: "closes", says: [Beat("Leave it with me. I'll be in touch.")], ending: Ending(.loss, title: "The polite no")),
    ])
