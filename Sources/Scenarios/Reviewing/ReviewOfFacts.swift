// Facts: each place for one is well formed, and each fact that is asked for is there.
extension Review.Scan {
    mutating func facts() {
        var found: [(text: String, way: Way)] = []
        _ = scenario.changingTexts { text, way in
            if Template.isOne(text) { found.append((text, way)) }
            return text
        }
        let names = scenario.factNames, known = Set(names)
        for (text, way) in found {
            let template = Template(text)
            guard let fault = template.fault else {
                for name in template.names where !known.contains(name) { unknown(name, at: review.places.find(way).value, among: names) }
                continue
            }
            tell(fault, at: review.places.find(way).value)
        }
        for (text, way) in [(scenario.title, ["title"])] + scenario.tests.enumerated().map({ ($1.name, ["tests", .item($0), "name"] as Way) })
        where Template.isOne(text) {
            report(
                .badTemplate, review.places.find(way).value, "A title takes no facts, and \(Letters.quoted(text)) asks for one.",
                help: "Titles are shown before any fact is known. Say it without.")
        }
    }

    private mutating func unknown(_ name: String, at place: Place, among names: [String]) {
        report(
            .unknownFact, place, "“{{\(name)}}” asks for a fact that the scenario does not know.\(guess(name, among: names))",
            help: names.isEmpty
                ? "Add “facts: {\(name): {asks: …, default: …}}” to the scenario." : "The facts here: \(names.joined(separator: ", ")). Add yours to “facts”, or correct the name.")
    }

    private mutating func tell(_ fault: Template.Fault, at place: Place) {
        switch fault {
        case let .open(words):
            report(.badTemplate, place, "\(Letters.quoted(words)) opens a place for a fact with {{ and never closes it.", help: "Close it with }}, for example {{company}}.")
        case let .noName(words):
            report(
                .badTemplate, place, "\(Letters.quoted(words)) is no place for a fact: between {{ and }} only its name can stand.",
                help: "Write for example {{company}}; names are made of small letters, digits and hyphens, with one dot at most.")
        case .unreadable:
            report(.badTemplate, place, "The places for facts in this text can't be read.", help: "Write each as {{, the name of a fact, and }}.")
        }
    }
}
