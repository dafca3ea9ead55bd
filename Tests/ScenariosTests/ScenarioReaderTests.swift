import Listening
import Scenarios
import Testing

@Suite("Reading a scenario")
struct ScenarioReaderTests {
    @Test("takes every part of a sound file")
    func sound() throws {
        let file = read(small)
        #expect(file.problems == [])
        let scenario = try #require(file.scenario)
        #expect(scenario.id == "small")
        #expect(scenario.skill == .openQuestions)
        #expect(scenario.counterpart == Counterpart(name: "Dana", trust: 3))
        #expect(scenario.aims == [Weight(.openQuestion, 25)])
        #expect(scenario.harms == [Weight(.pitch, -25)])
        #expect(scenario.drivers == [Driver(id: "freeze", reveal: "Everything is frozen.")])
        #expect(scenario.scenes.map(\.id) == ["first", "second", "won", "gone"])
        let first = try #require(scenario.scene("first"))
        #expect(first.says == [Beat("It costs too much."), Beat("And I have to explain it.")])
        #expect(first.hints == ["one", "two", "three"])
        #expect(first.models == [ModelReply("What is behind that?", leads: "second")])
        #expect(first.branches == [
            Branch(id: "sold-to", when: Condition(any: [.pitch]), to: "gone"),
            Branch(id: "opens", when: Condition(all: [.openQuestion], waited: true), reveals: ["freeze"], trust: 1, to: "second"),
            Branch(id: "otherwise", says: [Beat("Mm.")], to: "first", after: .init(tries: 3, to: "gone")),
        ])
        #expect(scenario.scene("won")?.ending == Ending(.win, title: "A date"))
        #expect(scenario.tests == [
            Plan(name: "asking", steps: [.init(say: nil), .init(say: "What is behind that?", to: "second"), .init(say: "ok", to: "won")])
        ])
    }

    @Test("takes bounds in each way of writing them", arguments: [
        ("4", 4...4), ("4+", 4...10), ("\"2-5\"", 2...5), ("2-5", 2...5), ("{min: 2}", 2...10), ("{max: 6}", 0...6), ("{min: 1, max: 2}", 1...2),
    ])
    func bounds(written: String, bounds: ClosedRange<Int>) {
        let file = read(small.changing("waited: true}", to: "trust: \(written)}"))
        #expect(file.problems == [])
        #expect(file.scenario?.scene("first")?.branches[1].when?.trust == bounds)
    }

    @Test("refuses bounds that are none", arguments: ["5-2", "11", "-3", "3++", "x", "''", "99999999999999999999", "{min: 7, max: 2}", "190:20:30"])
    func badBounds(written: String) {
        #expect(read(small.changing("waited: true}", to: "trust: \(written)}")).problems.contains { $0.code == .numberOutOfBounds || $0.code == .emptyText })
    }

    @Test("takes a harm with a cap")
    func cap() {
        #expect(read(small.changing("{pitch: -25}", to: "{pitch: {points: -25, cap: 35}}")).scenario?.harms == [Weight(.pitch, -25, cap: 35)])
    }

    @Test("takes JSON, with pairs of escapes and tabs between the parts")
    func json() throws {
        let text = """
            {"highroad":1,"id":"small","title":"A \\ud83d\\ude00 one","skill":"open-questions","premise":"p","counterpart":{"name":"Dana"},
            \t"goal":"g","aims":{"open-question":25},"start":"a","scenes":{"a":{"says":"Hi\\u0020there.","branches":[{"id":"otherwise","to":"b"}]},
            "b":{"says":["Bye."],"ending":{"outcome":"win","title":"t"}}},"tests":[{"name":"n","plan":[{"say":"x","to":"b"}]}]}
            """
        let file = read(text)
        #expect(file.problems == [])
        #expect(file.scenario?.title == "A 😀 one")
        #expect(file.scenario?.scene("a")?.says == [Beat("Hi there.")])
    }

    @Test("counts columns in characters, also behind letters of more than one byte")
    func columns() throws {
        let file = read(small.changing("title: A small one", to: "title: \"Größe 😀\"\nkill: x"))
        let problem = try #require(file.problems.first { $0.code == .unknownKey })
        #expect(problem.place == Place(line: 4, column: 1, length: 4))
        #expect(problem.message == "A scenario has no key called “kill”. Did you mean “skill”?")
    }

    @Test("tells all problems at once, in the order of the file")
    func allAtOnce() {
        let file = read(small.changing("skill: open-questions", to: "skill: open-question").changing("[pitch]", to: "[pich]").changing("- {id: otherwise, to: won}", to: "- {id: otherwise, to: one}"))
        #expect(file.problems.map(\.code) == [.unknownChoice, .unknownMove, .missingScene])
        #expect(file.problems.map(\.place.line) == [4, 20, 26])
        #expect(file.scenario == nil)
    }

    @Test("keeps what an author may write: Windows line ends, a byte order mark, comments")
    func harmless() {
        #expect(read("\u{FEFF}# hello\n" + small).problems == [])
        #expect(read(small.replacing("\n", with: "\r\n")).problems == [])
    }

    @Test("knows where each part stands")
    func places() {
        let places = read(small).places
        #expect(places.value("scenes", "first", "branches", 1, "to") == Place(line: 21, column: 96, length: 6))
        #expect(places.key("scenes", "second") == Place(line: 23, column: 3, length: 6))
        #expect(places.value("scenes", "first", "branches", 1, "reveal", 0).line == 21)
        #expect(places.value("nowhere") == Place(line: 1, column: 1, length: 1))
    }
}
