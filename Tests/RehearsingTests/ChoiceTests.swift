import Scenarios
import Testing

@testable import Rehearsing

private let list = [("price-too-high", "Your price is too high", Skill.openQuestions), ("the-ghost", "The ghost comes back", .openQuestions), ("the-call", "Five minutes", .postMortem)]
    .map { Listing(id: $0, title: $1, skill: $2) }

@Suite("A choice") struct ChoiceTests {
    static func choice(_ line: String) -> Choice { Choice(line, on: list.map { .scenario($0.id) }, among: list) }

    @Test("is made by number, id, title, a word that only one has, or a skill", arguments: [
        ("1", Choice.scenario("price-too-high")), (" 3 ", .scenario("the-call")), ("The-Ghost", .scenario("the-ghost")), ("five minutes", .scenario("the-call")),
        ("ghost", .scenario("the-ghost")), ("/leave", .leave), ("q", .leave), ("Open questions", .skill(.openQuestions)), ("post-mortem", .skill(.postMortem)),
        ("apology", .skill(.honestApology)), ("qualification", .skill(.qualification)), ("/all", .all), ("/draft", .draft("")), ("/draft exit", .draft("exit")), ("/h", .help),
    ])
    func made(line: String, choice: Choice) { #expect(Self.choice(line) == choice) }

    @Test("says what stands in its way", arguments: [
        ("4", "There is no number 4; the list goes from 1 to 3."), ("the", "“the” fits several: the-ghost, the-call."),
        ("the-gohst", "There is no conversation and no skill called “the-gohst”. The nearest is “the-ghost”."), ("quite else", "There is no conversation and no skill called “quite else”."),
        ("apologies", "There is no conversation and no skill called “apologies”. The nearest is “apology”."),
        ("/dratf", "There is no command /dratf here. The nearest is /draft. /help lists them."), ("", "Type a number or a name; /leave leaves."),
    ])
    func unclear(line: String, words: String) { #expect(Self.words(Self.choice(line)) == words) }

    static func words(_ choice: Choice) -> String {
        guard case let .unclear(page) = choice else { return "" }
        return Format.plain.write(page).trimmed
    }
}

@Suite("A chooser") struct ChooserTests {
    static func chooser(_ open: [Chooser.Open] = [], practised: Set<String> = [], rows: Int = .max) -> Chooser {
        Chooser(list, open: open, practised: practised, first: "price-too-high") { Format.plain.write($0).count { $0 == "\n" } <= rows }
    }

    static func words(_ page: Page) -> String { Format.plain.write(page) }

    @Test("shows every conversation where that fits, and says where to begin")
    func whole() {
        #expect(Self.words(Self.chooser().page) == """
            Conversations

            open questions
            1  Your price is too high (price-too-high)
            2  The ghost comes back (the-ghost)

            post mortem
            3  Five minutes (the-call)

            Type a number or a name; /leave leaves.

            A good one to begin with: price-too-high.

            """)
    }

    @Test("shows the skills where it does not fit, what was left open before them, and what was practised")
    func bySkill() {
        #expect(Self.words(Self.chooser([.init(id: "the-ghost", state: "after 2 replies")], practised: ["price-too-high"], rows: 12).page) == """
            Conversations

            left open
            1  The ghost comes back (the-ghost) after 2 replies

            2  open questions  2 conversations, 1 practised
            3  post mortem     1 conversation

            Type a number, a skill or a name; /all lists every conversation, /leave leaves.

            An empty line goes on with The ghost comes back.

            """)
    }

    @Test("takes a number from the page that was shown last, and a name on every page")
    func numbers() {
        var chooser = Self.chooser([.init(id: "the-call", state: "after 1 reply")], practised: ["the-ghost"], rows: 12)
        #expect(chooser.step("1") == .rehearse("the-call", goesOn: false))
        #expect(chooser.step("") == .rehearse("the-call", goesOn: true))
        guard case let .show(page) = chooser.step("2") else { Issue.record("no page"); return }
        #expect(Self.words(page) == """
            Open questions

            1  Your price is too high (price-too-high)
            2  The ghost comes back (the-ghost), practised

            Type a number or a name; an empty line goes back.

            """)
        #expect(chooser.step("2") == .rehearse("the-ghost", goesOn: false))
        #expect(chooser.step("five minutes") == .rehearse("the-call", goesOn: false))
        let start = Self.chooser([.init(id: "the-call", state: "after 1 reply")], practised: ["the-ghost"], rows: 12).page
        #expect(chooser.step("") == .show(start))
        _ = chooser.step("/all")
        #expect(chooser.step("1") == .rehearse("price-too-high", goesOn: false))
    }

    @Test("forgets what was left open of a conversation that is there no more")
    func gone() { #expect(Self.chooser([.init(id: "another", state: "after 1 reply")]).page == Self.chooser().page) }
}
