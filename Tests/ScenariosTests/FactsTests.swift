import Testing

@testable import Scenarios

/// The small scenario with facts in every text that takes them.
private let own = small
    .changing("aims: {open-q", to: "facts:\n  prospect.name: {asks: \"Who?\", default: Nadia Brandt}\n  company: {asks: \"Where?\", default: \"Tarn & Rowe\"}\naims: {open-q")
    .changing("premise: Two people talk.", to: "premise: \"{{prospect.name}} talks.\"")
    .changing("name: Dana,", to: "name: \"{{ prospect.first }}\", role: \"buyer at {{company}}\", company: \"{{company}}\",")
    .changing("goal: Find out why.", to: "goal: \"Find out why {{company}} left.\"")
    .changing("\"Everything is frozen.\"", to: "\"{{company}} is frozen.\"")
    .changing("says: [\"It costs too much.\",", to: "says: [{say: \"{{prospect.first}} here.\", or: [\"{{company}} here.\"]},")
    .changing("hints: [one, two, three]", to: "hints: [one, two, \"ask {{prospect.first}}\"]")
    .changing("- {reply: \"What is behind that?\"", to: "- {reply: \"What is behind that, {{prospect.first}}?\"")
    .changing("says: Mm.", to: "says: \"Mm, {{company}}.\", note: \"{{prospect.first}} waits.\"")
    .changing("title: A date}", to: "title: \"A date at {{company}}\", meaning: \"{{prospect.first}} rings.\"}")
    .changing("{say: \"What is behind that?\"", to: "{say: \"What is behind that, {{prospect.first}}?\"")

@Suite("Facts")
struct FactsTests {
    private func scenario() throws -> Scenario {
        let file = read(own)
        #expect(file.problems == [])
        return try #require(file.scenario)
    }

    /// Every text that a scenario holds, one a line.
    private func texts(_ scenario: Scenario) -> [String] {
        var all: [String] = []
        _ = scenario.changingTexts { text, _ in
            all.append(text)
            return text
        }
        return all
    }

    @Test("stand in every text, and are plain words there")
    func filled() throws {
        let filled = try scenario().filled(with: ["prospect.name": "Dr. Zoë O'Hara", "company": "Ax <b> & \"Co\""])
        #expect(texts(filled) == [
            "Dr. Zoë O'Hara talks.", "Find out why Ax <b> & \"Co\" left.", "Zoë", "buyer at Ax <b> & \"Co\"", "Ax <b> & \"Co\"", "Ax <b> & \"Co\" is frozen.",
            "Zoë here.", "Ax <b> & \"Co\" here.", "And I have to explain it.", "one", "two", "ask Zoë", "What is behind that, Zoë?", "Mm, Ax <b> & \"Co\".",
            "Zoë waits.", "Nobody signs before June.", "Ring me in May.", "A date at Ax <b> & \"Co\"", "Zoë rings.", "I'll be in touch.", "The polite no",
            "What is behind that, Zoë?", "ok",
        ])
        #expect(filled.facts.isEmpty)
    }

    @Test("take their defaults where nothing is given, and what no one asked for is left out", arguments: [[:], ["company": " \n\t"], ["cmpany": "x", "prospect.first": "x"]])
    func defaults(given: [String: String]) throws {
        let filled = try scenario().filled(with: given)
        #expect(filled.counterpart == Counterpart(name: "Nadia", role: "buyer at Tarn & Rowe", company: "Tarn & Rowe", trust: 3))
    }

    @Test("can neither become a template nor steer the screen, however hostile", arguments: [
        ("{{company}}", "{{company}}"), ("{{#prospect.name}}", "{{#prospect.name}}"), ("{{% CONTENT_TYPE:HTML}}<", "{{% CONTENT_TYPE:HTML}}<"),
        ("{{=<% %>=}}", "{{=<% %>=}}"), ("}}", "}}"), ("{{{", "{{{"),
        ("\u{1B}[31mred\u{7}", "[31mred"), ("a\r\nb\u{2028}c", "a b c"), ("\u{202E}evil\u{2066}", "evil"), ("\u{9B}31m", "31m"), ("  two   words ", "two words"),
        ("a: b\n- c # \"d\" 'e' &f *g !h", "a: b - c # \"d\" 'e' &f *g !h"), ("&lt;", "&lt;"), ("👩🏽‍💻 שלום", "👩🏽‍💻 שלום"), ("$(rm) `x` \\", "$(rm) `x` \\"),
    ])
    func hostile(given: String, shown: String) throws {
        let filled = try scenario().filled(with: ["company": given])
        #expect(filled.counterpart.company == shown)
        #expect(filled.goal == "Find out why \(shown) left.")
        #expect(filled.filled(with: ["company": "again"]) == filled)
        // As a file of the format it is text again, and nothing else.
        for notation in Scenario.Notation.allCases where !shown.contains("{{") { #expect(read(filled.written(in: notation)).scenario == filled) }
    }

    @Test("are shown as long as a name or a reason can be, and no longer")
    func long() throws {
        let company = try scenario().filled(with: ["company": String(repeating: "x", count: 5_000)]).counterpart.company
        #expect(company == String(repeating: "x", count: 299) + "…")
    }

    @Test("are written down with the scenario, and read again the same", arguments: Scenario.Notation.allCases)
    func written(notation: Scenario.Notation) throws {
        let scenario = try scenario()
        #expect(scenario.facts.map(\.name) == ["prospect.name", "company"])
        #expect(read(scenario.written(in: notation)).scenario == scenario)
    }

    @Test("that are not there, or not well written, are told in sentences", arguments: [
        ("{{compnay}}", Code.unknownFact, "“{{compnay}}” asks for a fact that the scenario does not know. Did you mean “company”?", "The facts here: prospect.name, prospect.first, company. Add yours to “facts”, or correct the name."),
        ("{{prospect.last}}", .unknownFact, "“{{prospect.last}}” asks for a fact that the scenario does not know. Did you mean “prospect.name”?", "The facts here: prospect.name, prospect.first, company. Add yours to “facts”, or correct the name."),
        ("{{company", .badTemplate, "“{{company.”, she said.” opens a place for a fact with {{ and never closes it.", "Close it with }}, for example {{company}}."),
        ("{{#company}}x{{/company}}", .badTemplate, "“{{#company}}” is no place for a fact: between {{ and }} only its name can stand.", "Write for example {{company}}; names are made of small letters, digits and hyphens, with one dot at most."),
        ("{{{company}}}", .badTemplate, "“{{{company}}” is no place for a fact: between {{ and }} only its name can stand.", "Write for example {{company}}; names are made of small letters, digits and hyphens, with one dot at most."),
        ("{{> other}}", .badTemplate, "“{{> other}}” is no place for a fact: between {{ and }} only its name can stand.", "Write for example {{company}}; names are made of small letters, digits and hyphens, with one dot at most."),
        ("{{}}", .badTemplate, "“{{}}” is no place for a fact: between {{ and }} only its name can stand.", "Write for example {{company}}; names are made of small letters, digits and hyphens, with one dot at most."),
    ])
    func faults(place: String, code: Code, message: String, help: String) {
        let problems = read(own.changing("says: Nobody signs before June.", to: "says: \"“\(place).”, she said.\"")).problems
        #expect(problems.map(\.code) == [code])
        #expect(problems.first?.message == message)
        #expect(problems.first?.help == help)
        #expect(problems.first?.place == Place(line: 27, column: 11, length: 16 + place.count))
    }

    @Test("are neither in titles nor, where none are listed, anywhere")
    func elsewhere() {
        #expect(read(own.changing("title: A small one", to: "title: \"At {{company}}\"")).problems.map(\.message) == ["A title takes no facts, and “At {{company}}” asks for one."])
        #expect(read(small.changing("says: Nobody signs before June.", to: "says: \"{{company}}\"")).problems.map(\.help) == ["Add “facts: {company: {asks: …, default: …}}” to the scenario."])
    }

    @Test("have names that a place for them can hold", arguments: ["Company", "a.b.c", ".a", "a.", "-a", "a b", "ä"])
    func names(name: String) {
        let problems = read(own.changing("  company: {asks", to: "  \"\(name)\": {asks: x, default: y}\n  company: {asks")).problems
        #expect(problems.map(\.code) == [.badName])
        #expect(problems.first?.message == "“\(name)” can't be the name of a fact.")
    }
}
