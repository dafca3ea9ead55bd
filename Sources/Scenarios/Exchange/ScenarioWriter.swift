import Listening

extension Scenario {
    /// The scenario as a file of the format, YAML or JSON; reading it again gives the same scenario.
    public func written(in notation: Notation) -> String {
        switch notation {
        case .yaml: "highroad: 1\n" + outline.dropFirst().map { $0.value.yaml(key: $0.key, indent: 0) }.joined()
        case .json: Tree.table(outline).json(indent: 0) + "\n"
        }
    }

    /// How a file of the format can be written down.
    public enum Notation: String, CaseIterable, Sendable { case yaml, json }

    private var outline: [(key: String, value: Tree)] {
        var parts: [(key: String, value: Tree)] = [
            ("highroad", .number(1)), ("id", .text(id)), ("title", .text(title)), ("skill", .text(skill.rawValue)), ("premise", .text(premise)),
            ("counterpart", .table([("name", .text(counterpart.name))] + optional("role", counterpart.role) + optional("company", counterpart.company) + [("trust", .number(counterpart.trust))])),
            ("goal", .text(goal)),
        ]
        if !facts.isEmpty { parts.append(("facts", .table(facts.map { ($0.name, .table([("asks", .text($0.asks)), ("default", .text($0.otherwise))])) }))) }
        parts.append(("aims", .table(aims.map { ($0.move.rawValue, .number($0.points)) })))
        if !harms.isEmpty {
            parts.append(("harms", .table(harms.map { harm in
                (harm.move.rawValue, harm.cap.map { .table([("points", .number(harm.points)), ("cap", .number($0))]) } ?? .number(harm.points))
            })))
        }
        if !drivers.isEmpty { parts.append(("drivers", .list(drivers.map { .table([("id", .text($0.id)), ("reveal", .text($0.reveal))]) }))) }
        parts += [("start", .text(start)), ("scenes", .table(scenes.map { ($0.id, $0.outline) }))]
        if !tests.isEmpty { parts.append(("tests", .list(tests.map(\.outline)))) }
        return parts
    }
}

private func optional(_ key: String, _ text: String?) -> [(key: String, value: Tree)] {
    guard let text, !text.isEmpty else { return [] }
    return [(key, .text(text))]
}

private func texts(_ key: String, _ items: [String]) -> [(key: String, value: Tree)] {
    items.isEmpty ? [] : [(key, .list(items.map { .text($0) }))]
}

private func bounds(_ key: String, _ range: ClosedRange<Int>?) -> [(key: String, value: Tree)] {
    range.map { [(key, .table([("min", .number($0.lowerBound)), ("max", .number($0.upperBound))]))] } ?? []
}

private extension Scene {
    var outline: Tree {
        var parts: [(key: String, value: Tree)] = [("says", .list(says.map(\.outline)))] + texts("hints", hints)
        if !models.isEmpty {
            parts.append(("models", .list(models.map { .table([("reply", .text($0.reply)), ("leads", .text($0.leads))] + ($0.isBad ? [("bad", .truth(true))] : [])) })))
        }
        if !branches.isEmpty { parts.append(("branches", .list(branches.map(\.outline)))) }
        if let ending { parts.append(("ending", .table([("outcome", .text(ending.outcome.rawValue)), ("title", .text(ending.title))] + optional("meaning", ending.meaning)))) }
        return .table(parts)
    }
}

private extension Beat {
    var outline: Tree {
        guard reveals != nil || !variants.isEmpty else { return .text(text) }
        return .table([("say", .text(text))] + texts("or", variants) + optional("reveals", reveals))
    }
}

private extension Branch {
    var outline: Tree {
        var parts: [(key: String, value: Tree)] = [("id", .text(id))]
        if let when { parts.append(("when", when.outline)) }
        if !says.isEmpty { parts.append(("says", .list(says.map(\.outline)))) }
        parts += texts("reveal", reveals)
        if trust != 0 { parts.append(("trust", .number(trust))) }
        parts += [("to", .text(to))] + optional("note", note)
        if let after { parts.append(("after", .table([("tries", .number(after.tries)), ("to", .text(after.to))]))) }
        return .table(parts)
    }
}

private extension Condition {
    var outline: Tree {
        var parts = texts("all", all.map(\.rawValue)) + texts("any", any.map(\.rawValue)) + texts("none", none.map(\.rawValue))
        if let waited { parts.append(("waited", .truth(waited))) }
        if let silent { parts.append(("silent", .truth(silent))) }
        return .table(parts + bounds("trust", trust) + bounds("visits", visits) + texts("revealed", revealed) + texts("hidden", hidden))
    }
}

private extension Plan {
    var outline: Tree {
        .table([("name", .text(name)), ("plan", .list(steps.map { step in
            let words: [(key: String, value: Tree)] = step.say.map { [("say", .text($0))] } ?? [("wait", .truth(true))]
            return .table(words + texts("expect", step.expect.map(\.rawValue)) + texts("absent", step.absent.map(\.rawValue)) + optional("to", step.to) + texts("reveals", step.reveals))
        }))])
    }
}

/// What a file of the format is made of.
private indirect enum Tree {
    case text(String), number(Int), truth(Bool)
    case list([Tree])
    case table([(key: String, value: Tree)])

    /// As “key: value” at an indent, ending in a line break.
    func yaml(key: String, indent: Int) -> String {
        let pad = String(repeating: " ", count: indent)
        switch self {
        case .text, .number, .truth: return "\(pad)\(key): \(scalar)\n"
        case let .list(items):
            return items.isEmpty ? "\(pad)\(key): []\n" : "\(pad)\(key):\n" + items.map { $0.item(indent: indent + 2) }.joined()
        case let .table(entries):
            return entries.isEmpty ? "\(pad)\(key): {}\n" : "\(pad)\(key):\n" + entries.map { $0.value.yaml(key: $0.key, indent: indent + 2) }.joined()
        }
    }

    private func item(indent: Int) -> String {
        let pad = String(repeating: " ", count: indent)
        guard case let .table(entries) = self, !entries.isEmpty else { return "\(pad)- \(scalar)\n" }
        let lines = entries.map { $0.value.yaml(key: $0.key, indent: indent + 2) }.joined()
        return "\(pad)- " + lines.dropFirst(indent + 2)
    }

    private var scalar: String {
        switch self {
        case let .text(text): text.isPlainWord ? text : text.inQuotes
        case let .number(number): String(number)
        case let .truth(truth): String(truth)
        case .list, .table: json(indent: 0)
        }
    }

    func json(indent: Int) -> String {
        let pad = String(repeating: " ", count: indent + 2), end = "\n" + String(repeating: " ", count: indent)
        switch self {
        case let .text(text): return text.inQuotes
        case let .number(number): return String(number)
        case let .truth(truth): return String(truth)
        case let .list(items):
            return items.isEmpty ? "[]" : "[\n" + items.map { pad + $0.json(indent: indent + 2) }.joined(separator: ",\n") + end + "]"
        case let .table(entries):
            return entries.isEmpty ? "{}" : "{\n" + entries.map { pad + $0.key.inQuotes + ": " + $0.value.json(indent: indent + 2) }.joined(separator: ",\n") + end + "}"
        }
    }
}

private extension String {
    /// A name or a move, which YAML takes for text without quotes.
    var isPlainWord: Bool {
        guard let first = utf8.first, (0x61...0x7A).contains(first), utf8.count > 3 else { return false }
        guard !["true", "false", "null"].contains(self) else { return false }
        return utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension String {
    /// In double quotes, as YAML and JSON both read it.
    var inQuotes: String {
        var out = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
