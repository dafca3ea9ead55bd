import Listening

// Table by table, from the scenario down to the step of a test.
extension Interpreter {
    mutating func scenario(_ root: Node) -> Scenario? {
        guard let table = table(root, .scenario, called: "the file") else { return nil }
        version(in: table)
        let id = name(table["id"]), title = text(table["title"], atMost: 80), skill = choice(table["skill"], of: Skill.self)
        let premise = text(table["premise"], atMost: 1_500), goal = text(table["goal"], atMost: 400)
        let counterpart = table["counterpart"].flatMap { self.counterpart($0.value) }
        let facts = self.facts(table["facts"])
        let aims = weights(table["aims"], isHarm: false), harms = weights(table["harms"], isHarm: true)
        let drivers = list(table["drivers"]).map { driver($0) }
        let start = name(table["start"])
        let scenes = self.scenes(table["scenes"])
        let tests = list(table["tests"]).map { plan($0) }
        if id == nil || start == nil || scenes.isEmpty { lose(.scenes) }
        return Scenario(
            id: id ?? "", title: title ?? "", skill: skill ?? .openQuestions, premise: premise ?? "",
            counterpart: counterpart ?? Counterpart(name: ""), goal: goal ?? "", facts: facts, aims: aims, harms: harms, drivers: drivers,
            start: start ?? scenes.first?.id ?? "", scenes: scenes, tests: tests)
    }
}

extension Interpreter {
    mutating func weights(_ entry: Node.Entry?, isHarm: Bool) -> [Weight] {
        guard let entry else { return [] }
        guard case let .table(table) = entry.value.content else {
            if case .broken = entry.value.content { return [] }
            report(
                .wrongType, entry.value.place, "“\(entry.key)” should be a table of moves and points, and this is \(entry.value.inWords).",
                help: isHarm ? "For example “harms: {pitch: -25}”." : "For example “aims: {open-question: 25}”.")
            return []
        }
        return table.entries.compactMap { item in
            let move = move(item.key, at: item.place)
            var cap: Int?
            let points: Int?
            if isHarm, case .table = item.value.content {
                guard let harm = self.table(item.value, .harm, called: "the harm \(Letters.quoted(item.key))") else { return nil }
                points = whole(harm["points"], in: -100...100)
                cap = whole(harm["cap"], in: 0...100)
            } else {
                points = whole(item, in: -100...100)
            }
            guard let points else { return nil }
            if isHarm, points >= 0 {
                report(.wrongSign, item.value.place, "The harm \(Letters.quoted(item.key)) gives \(points) points, and a harm takes some.", help: points == 0 ? "Give it a number below 0." : "Write -\(points), or move it to the aims.")
            } else if !isHarm, points <= 0 {
                report(.wrongSign, item.value.place, "The aim \(Letters.quoted(item.key)) gives \(points) points, and an aim earns some.", help: points == 0 ? "Give it a number above 0." : "Write \(-points), or move it to the harms.")
            }
            return move.map { Weight($0, points, cap: cap) }
        }
    }

    mutating func condition(_ node: Node, of branch: String) -> Condition? {
        guard let table = table(node, .condition, called: "the condition of “\(branch)”") else { return nil }
        if table.entries.isEmpty {
            report(
                .emptyCondition, node.place, "The condition of “\(branch)” is empty, so it would always hold.",
                help: "Say what must hold, or delete “when” and make this the last branch.")
            return nil
        }
        return Condition(
            all: moves(table["all"]), any: moves(table["any"]), none: moves(table["none"]),
            waited: truth(table["waited"]), silent: truth(table["silent"]),
            trust: bounds(table["trust"], in: 0...10), visits: bounds(table["visits"], in: 1...Condition.mostVisits),
            revealed: names(table["revealed"]), hidden: names(table["hidden"]))
    }

    /// A file that is written for another version of the format is told, and read all the same.
    mutating func version(in table: Node.Table) {
        if let version = table["highroad"], case let .word(written, _) = version.value.content, written != "1" {
            report(
                .unknownVersion, version.value.place, "This file is written for version \(Letters.quoted(written)) of the format, and I read version 1.",
                help: "Write “highroad: 1”, or get a newer highroad.")
        } else if let version = table["highroad"] {
            _ = text(version)
        }
    }
}

private extension Interpreter {
    mutating func counterpart(_ node: Node) -> Counterpart? {
        guard let table = table(node, .counterpart, called: "the counterpart") else { return nil }
        return Counterpart(
            name: text(table["name"], atMost: 40) ?? "", role: text(table["role"], atMost: 80) ?? "",
            company: text(table["company"], atMost: 80) ?? "", trust: whole(table["trust"], in: 0...10) ?? 3)
    }

    mutating func facts(_ entry: Node.Entry?) -> [Fact] {
        guard let entry else { return [] }
        guard case let .table(table) = entry.value.content else {
            if case .broken = entry.value.content { return [] }
            report(
                .wrongType, entry.value.place, "“facts” should be a table of names and facts, and this is \(entry.value.inWords).",
                help: "Begin each fact with its name and a colon: “company: {asks: …, default: …}”.")
            return []
        }
        return table.entries.compactMap { item in
            guard Fact.isName(item.key) else {
                report(
                    .badName, item.place, "\(Letters.quoted(item.key)) can't be the name of a fact.",
                    help: "It is made of small letters, digits and hyphens, with one dot at most, for example “company” or “prospect.name”.")
                return nil
            }
            let table = self.table(item.value, .fact, called: "the fact “\(item.key)”")
            return Fact(item.key, asks: text(table?["asks"], atMost: 200) ?? "", otherwise: text(table?["default"], atMost: Fact.longest) ?? "")
        }
    }

    mutating func driver(_ node: Node) -> Driver {
        let table = table(node, .driver, called: "a driver")
        let id = name(table?["id"])
        if id == nil { lose(.drivers) }
        return Driver(id: id ?? "", reveal: text(table?["reveal"]) ?? "")
    }

    mutating func scenes(_ entry: Node.Entry?) -> [Scene] {
        guard let entry else { return [] }
        guard case let .table(table) = entry.value.content else {
            if case .broken = entry.value.content { return [] }
            report(
                .wrongType, entry.value.place, "“scenes” should be a table of names and scenes, and this is \(entry.value.inWords).",
                help: "Begin each scene with its name and a colon, and indent what belongs to it.")
            return []
        }
        return table.entries.compactMap { item in
            // The name stands as a key, so it is looked at as if it were a value.
            guard let id = name(Node(content: .word(item.key, isPlain: false), place: item.place), called: "the name of a scene"),
                let scene = scene(item.value, id: id)
            else {
                lose(.scenes)
                return nil
            }
            return scene
        }
    }

    mutating func scene(_ node: Node, id: String) -> Scene? {
        guard let table = table(node, .scene, called: "scene “\(id)”") else { return nil }
        let hints = list(table["hints"]).compactMap { text($0, called: "a hint", atMost: 400) }
        if let entry = table["hints"], case let .list(items) = entry.value.content, items.count != 3 {
            report(
                .notThreeHints, entry.place, "Scene “\(id)” has \(items.count == 1 ? "1 hint" : "\(items.count) hints"), and hints come in three steps.",
                help: "Write three: a nudge, a direction, and nearly the answer.")
        }
        let branches = list(table["branches"])
        return Scene(
            id: id, says: beats(table["says"]), hints: hints,
            models: list(table["models"]).map { model($0) },
            branches: branches.map { branch($0, in: id) },
            ending: table["ending"].flatMap { ending($0.value, of: id) })
    }

    mutating func beats(_ entry: Node.Entry?) -> [Beat] {
        list(entry, orOne: true).map { node in
            guard case .table = node.content else { return Beat(text(node, called: "a beat") ?? "") }
            let table = table(node, .beat, called: "a beat")
            let variants = list(table?["or"], orOne: true).compactMap { text($0, called: "“or”") }
            return Beat(text(table?["say"]) ?? "", or: variants, reveals: name(table?["reveals"]))
        }
    }

    mutating func model(_ node: Node) -> ModelReply {
        let table = table(node, .model, called: "a model reply")
        return ModelReply(text(table?["reply"]) ?? "", leads: name(table?["leads"]) ?? "", isBad: truth(table?["bad"]) ?? false)
    }

    /// What can't be read leaves a gap, so that the places of the others stay right.
    mutating func branch(_ node: Node, in scene: String) -> Branch {
        guard let table = table(node, .branch, called: "a branch of scene “\(scene)”") else {
            lose(.branches)
            return Branch(id: "", to: "")
        }
        let id = name(table["id"]), to = name(table["to"])
        let found = problems.count
        let when = table["when"].flatMap { condition($0.value, of: id ?? "") }
        let isReadable = problems.count == found && (table["when"] == nil) == (when == nil)
        let branch = Branch(
            id: id ?? "", when: when, says: beats(table["says"]), reveals: names(table["reveal"]), trust: whole(table["trust"], in: -10...10) ?? 0,
            to: to ?? "", note: text(table["note"], atMost: 400), after: table["after"].flatMap { after($0.value) })
        if id == nil || to == nil || !isReadable { lose(.branches) }
        return branch
    }

    /// “4”, “4+”, “2-5” or {min: 2, max: 5}.
    mutating func bounds(_ entry: Node.Entry?, in limits: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard let entry else { return nil }
        let help = "Write one number, “3+” for three and more, “2-5” for two to five, or {min: 2, max: 5}; from \(limits.lowerBound) to \(limits.upperBound)."
        var low: Int?, high: Int?
        switch entry.value.content {
        case .broken: return nil
        case .list:
            report(.wrongType, entry.value.place, "“\(entry.key)” should be a number or bounds, and this is a list.", help: help)
            return nil
        case .table:
            guard let table = table(entry.value, .bounds, called: "“\(entry.key)”") else { return nil }
            (low, high) = (limits.lowerBound, limits.upperBound)
            if table["min"] != nil { low = whole(table["min"], in: limits) }
            if table["max"] != nil { high = whole(table["max"], in: limits) }
            if low == nil || high == nil { return nil }
        case let .word(written, _):
            let word = written.trimmed
            guard word.utf8.count <= 12 else { break }
            let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
            if word.hasSuffix("+") { (low, high) = (Int(word.dropLast()), limits.upperBound) }
            else if ends.count == 2 { (low, high) = (ends[0], ends[1]) }
            else if ends.count == 1 { (low, high) = (ends[0], ends[0]) }
        }
        guard let low, let high, low <= high, limits.contains(low), limits.contains(high) else {
            let shown = if case let .word(written, _) = entry.value.content { " " + Letters.quoted(written) } else { " it" }
            report(.numberOutOfBounds, entry.value.place, "“\(entry.key)” should be a number or bounds, and\(shown) is neither.", help: help)
            return nil
        }
        return low...high
    }

    mutating func after(_ node: Node) -> Branch.After? {
        guard let table = table(node, .after, called: "“after”") else {
            lose(.branches)
            return nil
        }
        let tries = whole(table["tries"], in: 1...20), to = name(table["to"])
        guard let tries, let to else {
            lose(.branches)
            return nil
        }
        return Branch.After(tries: tries, to: to)
    }

    mutating func ending(_ node: Node, of scene: String) -> Ending? {
        guard let table = table(node, .ending, called: "the ending of scene “\(scene)”") else {
            lose(.scenes)
            return nil
        }
        let outcome = choice(table["outcome"], of: Ending.Outcome.self), title = text(table["title"], atMost: 80)
        if outcome == nil { lose(.scenes) }
        return Ending(outcome ?? .even, title: title ?? "", meaning: text(table["meaning"], atMost: 400))
    }

    mutating func plan(_ node: Node) -> Plan {
        let table = table(node, .test, called: "a test")
        let name = text(table?["name"], atMost: 120)
        let steps = list(table?["plan"]).map { step($0, of: name ?? "") }
        return Plan(name: name ?? "", steps: steps)
    }

    mutating func step(_ node: Node, of test: String) -> Plan.Step {
        guard let table = table(node, .step, called: "a step of the test “\(test)”") else { return Plan.Step(say: nil) }
        let say = text(table["say"]), waits = truth(table["wait"]) ?? false
        if (table["say"] == nil) == (table["wait"] == nil) {
            report(
                .missingKey, node.place, "A step of the test “\(test)” should either say something or wait.",
                help: "Write “say: …” for words, or “wait: true” for an empty line; not both.")
        } else if table["wait"] != nil, !waits, say == nil {
            report(.missingKey, node.place, "A step of the test “\(test)” neither says something nor waits.", help: "Write “wait: true”, or say something.")
        }
        return Plan.Step(
            say: say, expect: moves(table["expect"]), absent: moves(table["absent"]), to: name(table["to"]), reveals: names(table["reveals"]))
    }
}

private extension Substring {
    var trimmed: String { String(self).trimmed }
}
