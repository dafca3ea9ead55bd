extension Scenario {
    /// The scenario with words for its facts in all its texts, and no facts left to fill.
    ///
    /// - Parameter known: words by the names of facts. What is missing or empty there takes its default; names that the
    ///   scenario does not know are left out. The words may be anyone's: they come in on one line and without control codes.
    public func filled(with known: [String: String] = [:]) -> Scenario {
        guard !facts.isEmpty else { return self }
        var words: [String: String] = [:]
        for fact in facts {
            let given = known[fact.name].map(Fact.harmless) ?? ""
            words[fact.name] = given.isEmpty ? fact.otherwise : given
        }
        for fact in facts {
            guard let first = fact.first, words[first] == nil, let name = words[fact.name] else { continue }
            words[first] = Fact.firstName(of: name)
        }
        let all = FactWords(words)
        var scenario = changingTexts { text, _ in Template.isOne(text) ? Template(text).filled(with: all) : text }
        scenario.facts = []
        return scenario
    }

    /// The words that a run with these facts uses: what is known, and the default for everything else.
    public func used(of known: [String: String]) -> [String: String] {
        Dictionary(facts.map { fact in
            let given = known[fact.name] ?? ""
            return (fact.name, Fact.harmless(given).isEmpty ? fact.otherwise : given)
        }, uniquingKeysWith: { first, _ in first })
    }

    /// What can stand between {{ and }}.
    var factNames: [String] { facts.flatMap { [$0.name] + ($0.first.map { [$0] } ?? []) } }

    /// The scenario with every text that takes facts changed, each given together with its way in the file; ids and titles stay.
    func changingTexts(_ change: (String, Way) -> String) -> Scenario {
        var new = self
        new.premise = change(premise, ["premise"])
        new.goal = change(goal, ["goal"])
        new.counterpart.name = change(counterpart.name, ["counterpart", "name"])
        new.counterpart.role = change(counterpart.role, ["counterpart", "role"])
        new.counterpart.company = change(counterpart.company, ["counterpart", "company"])
        for (place, driver) in drivers.enumerated() { new.drivers[place].reveal = change(driver.reveal, ["drivers", .item(place), "reveal"]) }
        for (place, scene) in scenes.enumerated() { new.scenes[place] = scene.changingTexts(at: [.scenes, .key(scene.id)], change) }
        for (number, plan) in tests.enumerated() {
            for (place, step) in plan.steps.enumerated() {
                new.tests[number].steps[place].say = step.say.map { change($0, ["tests", .item(number), "plan", .item(place), "say"]) }
            }
        }
        return new
    }
}

/// How a text is reached in its file.
typealias Way = [SourceMap.Step]

private extension Scene {
    func changingTexts(at way: Way, _ change: (String, Way) -> String) -> Scene {
        var new = self
        new.says = says.changingTexts(at: way, change)
        for (place, hint) in hints.enumerated() { new.hints[place] = change(hint, way + ["hints", .item(place)]) }
        for (place, model) in models.enumerated() { new.models[place].reply = change(model.reply, way + [.models, .item(place), "reply"]) }
        for (place, branch) in branches.enumerated() {
            let here = way + [.branches, .item(place)]
            new.branches[place].says = branch.says.changingTexts(at: here, change)
            new.branches[place].note = branch.note.map { change($0, here + ["note"]) }
        }
        if let ending {
            new.ending?.title = change(ending.title, way + ["ending", "title"])
            new.ending?.meaning = ending.meaning.map { change($0, way + ["ending", "meaning"]) }
        }
        return new
    }
}

private extension [Beat] {
    func changingTexts(at way: Way, _ change: (String, Way) -> String) -> [Beat] {
        var new = self
        for (place, beat) in enumerated() {
            let here = way + ["says", .item(place)]
            new[place].text = change(beat.text, here + ["say"])
            for (number, variant) in beat.variants.enumerated() { new[place].variants[number] = change(variant, here + ["or", .item(number)]) }
        }
        return new
    }
}
