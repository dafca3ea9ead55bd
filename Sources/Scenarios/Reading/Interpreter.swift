import Listening

/// Takes tables apart and says what it misses; what it cannot read it leaves out and goes on, so that all is told at once.
struct Interpreter {
    let file: String?
    private(set) var problems: [Problem] = []
    /// Whole parts could not be read, so that the review does not conclude anything from their absence.
    private(set) var unreadable: Set<Part> = []
    private var searches = 0

    enum Part { case scenes, drivers, branches }

    init(file: String?) { self.file = file }

    mutating func report(_ code: Code, _ place: Place, _ message: String, help: String) {
        guard problems.count < Limits.problems else { return }
        problems.append(Problem(code, file: file, at: place, message, help: help))
    }

    mutating func lose(_ part: Part) { unreadable.insert(part) }

    mutating func nearest(to word: String, among names: [String]) -> String? {
        searches += 1
        return searches > Limits.searches ? nil : Nearest.name(to: word, among: names)
    }
}

// What every table needs.
extension Interpreter {
    /// The table, where `node` is one; unknown and missing keys are told.
    mutating func table(_ node: Node, _ kind: Vocabulary, called name: @autoclosure () -> String) -> Node.Table? {
        switch node.content {
        case .broken:
            return nil
        case .word, .list:
            report(
                .wrongType, node.place, "\(name().capitalizedFirst) should be a table of keys and values, and this is \(node.inWords).",
                help: "\(kind.inWords.capitalizedFirst) knows these keys: \(kind.keys.joined(separator: ", ")).")
            return nil
        case let .table(table):
            let known = kind.keys
            for entry in table.entries where !known.contains(entry.key) {
                let near = nearest(to: entry.key, among: kind.keys)
                report(
                    .unknownKey, entry.place,
                    "\(kind.inWords.capitalizedFirst) has no key called \(Letters.quoted(entry.key)).\(near.map { " Did you mean “\($0)”?" } ?? "")",
                    help: "\(kind.inWords.capitalizedFirst) knows these keys: \(kind.keys.joined(separator: ", ")).")
            }
            for key in kind.required where table[key] == nil {
                report(.missingKey, node.place, "\(name().capitalizedFirst) has no “\(key)”.", help: "Add a line “\(key): …” to it.")
            }
            return table
        }
    }

    /// The items of a list; one thing where a list may stand is a list of one.
    mutating func list(_ entry: Node.Entry?, orOne: Bool = false) -> [Node] {
        guard let entry else { return [] }
        switch entry.value.content {
        case let .list(items): return items
        case .broken: return []
        case .word, .table:
            if orOne { return [entry.value] }
            report(
                .wrongType, entry.value.place, "“\(entry.key)” should be a list, and this is \(entry.value.inWords).",
                help: "Put each item on a line of its own that begins with “- ”, or all of them between [ and ].")
            return []
        }
    }

    /// Text, as it was written, without blanks at its ends.
    mutating func text(_ node: Node, called name: @autoclosure () -> String, atMost limit: Int = 600) -> String? {
        guard case let .word(written, isPlain) = node.content else {
            if case .broken = node.content { return nil }
            report(.wrongType, node.place, "\(name().capitalizedFirst) should be text, and this is \(node.inWords).", help: "Put the words in quotes.")
            return nil
        }
        if isPlain, written.utf8.count <= Self.longestTrap, Self.traps.contains(written.lowercased()) {
            report(
                .bareYesOrNo, node.place, "YAML takes a bare \(Letters.quoted(written)) for a truth value or for nothing, not for text.",
                help: "Put it in quotes: \"\(written)\".")
            return nil
        }
        let text = written.trimmed
        guard !text.isEmpty else {
            report(.emptyText, node.place, "\(name().capitalizedFirst) is empty.", help: "Write the words, or delete the line.")
            return nil
        }
        // A text has no more characters than bytes.
        if text.utf8.count > limit, case let size = text.unicodeScalars.count, size > limit {
            report(
                .longText, node.place, "\(name().capitalizedFirst) is \(size) characters long, and more than \(limit) do not fit a screen well.",
                help: "Say it in fewer words, or divide it.")
        }
        return text
    }

    mutating func text(_ entry: Node.Entry?, called name: @autoclosure () -> String? = nil, atMost limit: Int = 600) -> String? {
        guard let entry else { return nil }
        return text(entry.value, called: name() ?? "“\(entry.key)”", atMost: limit)
    }

    /// A name that files and commands can carry: small letters, digits and hyphens.
    mutating func name(_ node: Node, called what: @autoclosure () -> String) -> String? {
        guard let name = text(node, called: what(), atMost: 10_000) else { return nil }
        let isGood = name.utf8.count <= Limits.keyLength && name.utf8.first != UInt8(ascii: "-") && name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard isGood else {
            report(
                .badName, node.place, "\(Letters.quoted(name)) can't be a name.",
                help: "A name is made of small letters, digits and hyphens, for example “\(name.asName)”; at most \(Limits.keyLength) of them.")
            return nil
        }
        return name
    }

    mutating func name(_ entry: Node.Entry?) -> String? {
        guard let entry else { return nil }
        return name(entry.value, called: "“\(entry.key)”")
    }

    mutating func names(_ entry: Node.Entry?) -> [String] {
        list(entry, orOne: true).compactMap { name($0, called: "“\(entry?.key ?? "")”") }
    }

    mutating func whole(_ entry: Node.Entry?, in bounds: ClosedRange<Int>) -> Int? {
        guard let entry else { return nil }
        guard case let .word(written, _) = entry.value.content else {
            if case .broken = entry.value.content { return nil }
            report(.wrongType, entry.value.place, "“\(entry.key)” should be a whole number, and this is \(entry.value.inWords).", help: "Write a number from \(bounds.lowerBound) to \(bounds.upperBound).")
            return nil
        }
        guard written.utf8.count <= 9, let number = Int(written), bounds.contains(number) else {
            report(
                .numberOutOfBounds, entry.value.place,
                "“\(entry.key)” should be a whole number from \(bounds.lowerBound) to \(bounds.upperBound), and \(Letters.quoted(written)) is none.",
                help: "Write a number from \(bounds.lowerBound) to \(bounds.upperBound).")
            return nil
        }
        return number
    }

    mutating func truth(_ entry: Node.Entry?) -> Bool? {
        guard let entry else { return nil }
        guard case let .word(written, isPlain) = entry.value.content else {
            if case .broken = entry.value.content { return nil }
            report(.wrongType, entry.value.place, "“\(entry.key)” should be true or false, and this is \(entry.value.inWords).", help: "Write true or false.")
            return nil
        }
        if isPlain, written == "true" { return true }
        if isPlain, written == "false" { return false }
        report(
            .bareYesOrNo, entry.value.place, "“\(entry.key)” should be true or false, and \(Letters.quoted(written)) is neither.",
            help: "Write true or false, in small letters and without quotes.")
        return nil
    }

    mutating func choice<Choice: RawRepresentable & CaseIterable>(_ entry: Node.Entry?, of type: Choice.Type) -> Choice?
    where Choice.RawValue == String {
        guard let entry, let word = text(entry) else { return nil }
        if let choice = Choice(rawValue: word) { return choice }
        let names = Choice.allCases.map(\.rawValue)
        let near = nearest(to: word, among: names)
        report(
            .unknownChoice, entry.value.place, "\(Letters.quoted(word)) is no \(entry.key) I know.\(near.map { " Did you mean “\($0)”?" } ?? "")",
            help: "Choose one of: \(names.joined(separator: ", ")).")
        return nil
    }

    mutating func move(_ word: String, at place: Place) -> Move? {
        if let move = Move(rawValue: word) { return move }
        let near = nearest(to: word, among: Move.allCases.map(\.rawValue))
        report(
            .unknownMove, place, "I hear no move called \(Letters.quoted(word)).\(near.map { " Did you mean “\($0)”?" } ?? "")",
            help: "“highroad moves” lists all \(Move.allCases.count) of them.")
        return nil
    }

    mutating func moves(_ entry: Node.Entry?) -> [Move] {
        var found: [Move] = []
        for node in list(entry, orOne: true) {
            if let move = text(node, called: "“\(entry?.key ?? "")”").flatMap({ move($0, at: node.place) }), !found.contains(move) { found.append(move) }
        }
        return found
    }

    /// What readers of YAML 1.1 take for a truth value or for nothing.
    private static let traps: Set<String> = ["yes", "no", "on", "off", "true", "false", "y", "n", "null", "~"]
    private static let longestTrap = 5
}

extension Node {
    var inWords: String {
        switch content {
        case .word: "a plain word"
        case .list: "a list"
        case .table: "a table"
        case .broken: "not readable"
        }
    }
}

extension String {
    var trimmed: String {
        // Most texts begin and end with a letter, and stay as they are.
        if let first = utf8.first, let last = utf8.last, (0x21..<0x7F).contains(first), (0x21..<0x7F).contains(last) { return self }
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(self[first...last])
    }

    /// The first letter large, where the string begins with a letter.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The nearest thing to it that can be a name.
    var asName: String {
        var name = ""
        for byte in lowercased().utf8.prefix(Limits.keyLength) {
            if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                name.unicodeScalars.append(Unicode.Scalar(byte))
            } else if !name.isEmpty, !name.hasSuffix("-") {
                name += "-"
            }
        }
        while name.hasSuffix("-") { name.removeLast() }
        return name.isEmpty ? "my-scenario" : name
    }
}
