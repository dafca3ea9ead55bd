import Listening

// An objection bank: {highroad: 1, measures: {open-questions: {wants, aims, harms, hints}}, objections: [{id, skill, about, …}]}.
extension Interpreter {
    mutating func objectionBank(_ root: Node) -> ObjectionBank? {
        guard let table = table(root, .bank, called: "the file") else { return nil }
        version(in: table)
        var measures: [Skill: ObjectionBank.Measure] = [:]
        for (skill, node) in self.measures(table["measures"]) { measures[skill] = measure(node, of: skill) }
        var seen: Set<String> = []
        let objections = list(table["objections"]).compactMap { node -> Objection? in
            guard let objection = objection(node) else { return nil }
            if !seen.insert(objection.id).inserted {
                report(.nameTwice, node.place, "There are two objections called “\(objection.id)”.", help: "Give one of the two another name.")
            }
            if measures[objection.skill] == nil {
                report(
                    .missingKey, node.place, "The objection “\(objection.id)” trains \(objection.skill.rawValue), and nothing says how a reply to it is measured.",
                    help: "Add “\(objection.skill.rawValue)” to the measures.")
            }
            return objection
        }
        return ObjectionBank(measures: measures, objections: objections)
    }
}

private extension Interpreter {
    mutating func measures(_ entry: Node.Entry?) -> [(Skill, Node)] {
        guard let entry else { return [] }
        guard case let .table(table) = entry.value.content else {
            report(
                .wrongType, entry.value.place, "“measures” should be a table of skills, and this is \(entry.value.inWords).",
                help: "Begin each measure with the name of its skill and a colon.")
            return []
        }
        return table.entries.compactMap { item in
            if let skill = Skill(rawValue: item.key) { return (skill, item.value) }
            let names = Skill.allCases.map(\.rawValue)
            let near = nearest(to: item.key, among: names).map { " Did you mean “\($0)”?" } ?? ""
            report(.unknownChoice, item.place, "\(Letters.quoted(item.key)) is no skill I know.\(near)", help: "Choose one of: \(names.joined(separator: ", ")).")
            return nil
        }
    }

    mutating func measure(_ node: Node, of skill: Skill) -> ObjectionBank.Measure? {
        guard let table = table(node, .measure, called: "the measure of \(skill.rawValue)") else { return nil }
        guard let wants = table["wants"].flatMap({ condition($0.value, of: skill.rawValue) }) else { return nil }
        return .init(
            wants: wants, aims: weights(table["aims"], isHarm: false), harms: weights(table["harms"], isHarm: true),
            hints: list(table["hints"]).compactMap { text($0, called: "a hint", atMost: 400) })
    }

    mutating func objection(_ node: Node) -> Objection? {
        guard let table = table(node, .objection, called: "an objection") else { return nil }
        guard let id = name(table["id"]), let skill = choice(table["skill"], of: Skill.self), let about = choice(table["about"], of: Objection.Topic.self),
            let speaker = text(table["speaker"], atMost: 40), let says = text(table["says"]), let driver = text(table["driver"]),
            let model = text(table["model"]), let bad = text(table["bad"])
        else { return nil }
        return Objection(id: id, skill: skill, about: about, speaker: speaker, says: says, driver: driver, model: model, bad: bad)
    }
}
