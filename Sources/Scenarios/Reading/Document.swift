internal import CYaml

/// A file taken apart by the parser's own events, one by one, so that nothing grows before it has been measured.
///
/// The events come from libyaml; nothing is composed, no alias is followed, no tag is obeyed.
struct Document {
    private(set) var root: Node?
    private(set) var problems: [Problem] = []
    private let file: String?
    private var open: [Frame] = []
    private var count = 0
    /// Only an escape can hide what the bytes did not show.
    private var hasEscapes = false

    init(_ bytes: [UInt8], file: String?) {
        self.file = file
        guard let bytes = examined(bytes) else { return }
        hasEscapes = bytes.contains(UInt8(ascii: "\\"))
        walk(bytes)
        if root == nil, problems.isEmpty {
            report(.notYAML, Place(), "The file is empty.", help: "Begin with “highroad: 1”, or let “highroad new scenario” write one.")
        }
    }

    /// A list or a table whose end has not come yet.
    fileprivate struct Frame {
        var isTable: Bool
        var place: Place
        var items: [Node] = []
        var entries: [Node.Entry] = []
        var key: (name: String, place: Place)?
        /// The keys of a large table; in a small one they are looked for among the entries.
        var names: Set<String> = []
        /// Below a key that is no word: read, but not kept.
        var isKey = false

        /// Whether a key is new here.
        mutating func takes(_ name: String) -> Bool {
            guard entries.count >= 16 else { return !entries.contains { $0.key == name } }
            if names.isEmpty { names = Set(entries.map(\.key)) }
            return names.insert(name).inserted
        }
    }
}

private extension Document {
    /// The bytes, where they are text of a bearable size without hidden characters; otherwise the reason is reported.
    mutating func examined(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count <= Limits.bytes else {
            report(.tooMuch, Place(), "The file is larger than 1 MB, and a scenario never is.", help: "Divide it: one conversation a file.")
            return nil
        }
        var bytes = bytes
        if bytes.starts(with: "\u{FEFF}".utf8) { bytes.removeFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = 1 + bytes[..<(firstBrokenByte(bytes))].count { $0 == 0x0A }
            report(.notText, Place(line: line), "Line \(line) holds bytes that are not UTF-8 text.", help: "Save the file as UTF-8.")
            return nil
        }
        if Letters.hides(bytes) { reportHidden(in: text) }
        guard problems.isEmpty else { return nil }
        return text.first { !$0.isWhitespace } == "{" ? Array(text.withPairedEscapes.utf8) : bytes
    }

    /// Reports everything that is hidden, and carriage returns that end no line.
    mutating func reportHidden(in text: String) {
        var place = Place(), last: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            if last == "\r", scalar != "\n" { reportHidden(last, place) }
            if scalar != "\r", Letters.isHidden(scalar) { reportHidden(scalar, place) }
            if scalar == "\n" { place = Place(line: place.line + 1) } else { place.column += 1 }
            last = scalar
        }
        if last == "\r" { reportHidden(last, place) }
    }

    func firstBrokenByte(_ bytes: [UInt8]) -> Int {
        var decoder = UTF8(), source = bytes.makeIterator(), place = 0
        while case let .scalarValue(scalar) = decoder.decode(&source) { place += UTF8.width(scalar) }
        return min(place, bytes.count)
    }

    mutating func reportHidden(_ scalar: Unicode.Scalar, _ place: Place) {
        report(
            .hiddenCharacter, place, "There is a character here that cannot be seen (\(Letters.name(of: scalar))).",
            help: "Delete it; if the words need it, write the words in another way.")
    }

    mutating func report(_ code: Code, _ place: Place, _ message: String, help: String) {
        guard problems.count < Limits.problems else { return }
        problems.append(Problem(code, file: file, at: place, message, help: help))
    }
}

private extension Document {
    mutating func walk(_ bytes: [UInt8]) {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return }
        defer { yaml_parser_delete(&parser) }
        bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            while problems.count < Limits.problems {
                var event = yaml_event_t()
                guard yaml_parser_parse(&parser, &event) == 1 else { return reportSyntax(parser) }
                defer { yaml_event_delete(&event) }
                if event.type == YAML_STREAM_END_EVENT { return }
                guard take(event) else {
                    root = nil
                    return
                }
            }
            root = nil
        }
    }

    /// False where there is no use in going on.
    mutating func take(_ event: yaml_event_t) -> Bool {
        let place = Place(event)
        switch event.type {
        case YAML_DOCUMENT_START_EVENT:
            guard root != nil || event.data.document_start.tag_directives.start != event.data.document_start.tag_directives.end else { return true }
            report(
                .fancyYAML, place, root == nil ? "There is a %TAG line here." : "A second document begins here.",
                help: root == nil ? "Delete it: a scenario is plain YAML." : "Put each scenario in a file of its own.")
            return false
        case YAML_ALIAS_EVENT:
            refuse("*" + text(event.data.alias.anchor), "an alias", place)
            return keep(Node(content: .broken, place: place))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            refuseMarks(scalar.anchor, scalar.tag, place)
            let words = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            if hasEscapes, Letters.hides(words.utf8), let hidden = words.unicodeScalars.first(where: Letters.isHidden) { reportHidden(hidden, place) }
            return keep(Node(content: .word(words, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), place: place))
        case YAML_SEQUENCE_START_EVENT:
            refuseMarks(event.data.sequence_start.anchor, event.data.sequence_start.tag, place)
            return begin(Frame(isTable: false, place: place))
        case YAML_MAPPING_START_EVENT:
            refuseMarks(event.data.mapping_start.anchor, event.data.mapping_start.tag, place)
            return begin(Frame(isTable: true, place: place))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let frame = open.popLast() else { return false }
            if frame.isKey { return true }
            return keep(Node(content: frame.isTable ? .table(Node.Table(frame.entries)) : .list(frame.items), place: frame.place))
        default:
            return true
        }
    }

    mutating func begin(_ frame: Frame) -> Bool {
        guard open.count < Limits.depth else {
            reportDepth(frame.place)
            return false
        }
        var frame = frame
        if let last = open.indices.last, open[last].isTable, open[last].key == nil {
            report(.keyIsNoWord, frame.place, "A list or a table stands here where a key should be.", help: "A key is a word, followed by a colon.")
            open[last].key = ("", frame.place)
            frame.isKey = true
        }
        open.append(frame)
        return true
    }

    mutating func keep(_ node: Node) -> Bool {
        count += 1
        guard count <= Limits.nodes else {
            report(.tooMuch, node.place, "The file has more than \(Limits.nodes) entries.", help: "Divide it: one conversation a file.")
            return false
        }
        guard let last = open.indices.last else {
            root = node
            return true
        }
        guard open[last].isTable else {
            open[last].items.append(node)
            return true
        }
        guard let key = open[last].key else { return open(key: node, in: last) }
        open[last].key = nil
        if !key.name.isEmpty { open[last].entries.append(Node.Entry(key: key.name, place: key.place, value: node)) }
        return true
    }

    mutating func open(key: Node, in last: Int) -> Bool {
        guard case let .word(name, isPlain) = key.content else {
            open[last].key = ("", key.place)
            return true
        }
        let size = name.unicodeScalars.count
        guard size <= Limits.keyLength else {
            report(.tooMuch, key.place, "The key \(Letters.quoted(name)) is longer than \(Limits.keyLength) characters.", help: "Name it in a word or two.")
            open[last].key = ("", key.place)
            return true
        }
        if name == "<<", isPlain {
            report(.fancyYAML, key.place, "“<<” would merge another table in here.", help: "Write the lines out: a scenario is plain YAML.")
            open[last].key = ("", key.place)
        } else if name.isEmpty {
            report(.keyIsNoWord, key.place, "There is a colon here without a key before it.", help: "A key is a word, followed by a colon.")
            open[last].key = ("", key.place)
        } else if open[last].takes(name) {
            open[last].key = (name, key.place)
        } else {
            report(.keyTwice, key.place, "\(Letters.quoted(name)) stands in this table twice.", help: "Keep one of them; a reader would have to guess which.")
            open[last].key = ("", key.place)
        }
        return true
    }

    mutating func refuseMarks(_ anchor: UnsafePointer<UInt8>?, _ tag: UnsafePointer<UInt8>?, _ place: Place) {
        if let anchor { refuse("&" + text(anchor), "an anchor", place) }
        if let tag { refuse(text(tag), "a tag", place) }
    }

    mutating func refuse(_ mark: String, _ kind: String, _ place: Place) {
        report(.fancyYAML, place, "\(Letters.quoted(mark)) is \(kind), and a scenario does without.", help: "Write it out, or put it in quotes if it is meant as text.")
    }

    mutating func reportDepth(_ place: Place) {
        report(
            .tooMuch, place, "Lists and tables stand more than \(Limits.depth) deep in each other here.",
            help: "Nothing in a scenario is that deep; look for brackets that are never closed.")
    }

    mutating func reportSyntax(_ parser: yaml_parser_t) {
        root = nil
        let mark = parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
        let place = Place(line: mark.line + 1, column: mark.column + 1)
        let problem = parser.problem.map { String(cString: $0) } ?? "it breaks off"
        if problem.contains("nesting level") { return reportDepth(place) }
        let advice =
            problem.contains("tab") || problem.contains("cannot start any token")
            ? "Indent with blanks, never with tabs, and put text that begins with @, ` or % in quotes."
            : "Text that holds “: ” or “ #”, or begins with a quote mark or a bracket, goes into quotes; look at the line before it, too."
        report(.notYAML, place, "This is not YAML: \(problem).", help: advice)
    }

    func text(_ pointer: UnsafePointer<UInt8>) -> String { String(cString: pointer) }
}

private extension Place {
    init(_ event: yaml_event_t) {
        let (start, end) = (event.start_mark, event.end_mark)
        self.init(line: start.line + 1, column: start.column + 1, length: start.line == end.line ? max(1, end.column - start.column) : 1)
    }
}

private extension String {
    /// JSON writes what lies beyond U+FFFF as two escapes; YAML writes it as one.
    var withPairedEscapes: String {
        guard contains("\\u") else { return self }
        let letters = Array(unicodeScalars)
        var out = String.UnicodeScalarView(), at = 0
        func code(_ start: Int) -> UInt32? {
            guard start + 6 <= letters.count, letters[start] == "\\", letters[start + 1] == "u" else { return nil }
            return UInt32(String(String.UnicodeScalarView(letters[start + 2..<start + 6])), radix: 16)
        }
        while at < letters.count {
            if let high = code(at), (0xD800..<0xDC00).contains(high), let low = code(at + 6), (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) {
                out.append(scalar)
                at += 12
            } else if letters[at] == "\\", at + 1 < letters.count {
                out.append(contentsOf: letters[at...at + 1])
                at += 2
            } else {
                out.append(letters[at])
                at += 1
            }
        }
        return String(out)
    }
}
