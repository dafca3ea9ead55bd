internal import CYaml

/// A small data file taken apart event by event: words, lists and tables, each with its line.
///
/// Aliases, tags, control codes, great size and great depth are refused before anything grows.
struct Sheet: Sendable, Equatable {
    indirect enum Content: Sendable, Equatable {
        case word(String), list([Sheet]), table([Entry])
    }
    struct Entry: Sendable, Equatable {
        var key: String
        var value: Sheet
    }
    var content: Content
    var line: Int

    /// Throws one sentence about the first thing that can't be read.
    init(_ bytes: [UInt8], name: String) throws(Unread) {
        guard bytes.count <= 1 << 20 else { throw Unread("“\(name)” is larger than 1 MB, which no sheet of facts or rules is.") }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Unread("“\(name)” is not UTF-8 text. Save it as UTF-8.") }
        if let hidden = text.unicodeScalars.first(where: \.steersTheScreen) {
            throw Unread("“\(name)” holds a character that cannot be seen (U+\(String(hidden.value, radix: 16, uppercase: true))). Delete it.")
        }
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw Unread("“\(name)” can't be read: there is no memory left.") }
        defer { yaml_parser_delete(&parser) }
        var walk = Walk(name: name)
        do {
            try bytes.withUnsafeBufferPointer { buffer throws(Unread) in
                yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
                yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
                while true {
                    var event = yaml_event_t()
                    guard yaml_parser_parse(&parser, &event) == 1 else {
                        throw Unread("Line \(parser.problem_mark.line + 1) of “\(name)” is not YAML. Text with “: ” in it goes into quotes, and lines are indented with blanks.")
                    }
                    defer { yaml_event_delete(&event) }
                    if event.type == YAML_STREAM_END_EVENT { return }
                    try walk.take(event)
                }
            }
        }
        guard let root = walk.root else { throw Unread("“\(name)” is empty.") }
        self = root
    }

    init(content: Content, line: Int) { (self.content, self.line) = (content, line) }

    subscript(_ key: String) -> Sheet? {
        guard case let .table(entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }
    var word: String? { if case let .word(word) = content { word } else { nil } }
    var entries: [Entry] { if case let .table(entries) = content { entries } else { [] } }
    /// The items of a list; one thing where a list may stand is a list of one.
    var items: [Sheet] { if case let .list(items) = content { items } else { [self] } }
}

/// Why a file of facts, slots or rules could not be read, in whole sentences.
public struct Unread: Error, Equatable, Sendable {
    public var sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}

private struct Walk {
    let name: String
    var root: Sheet?
    private var open: [Frame] = [], count = 0

    init(name: String) { self.name = name }

    struct Frame {
        var isTable: Bool, line: Int
        var items: [Sheet] = [], entries: [Sheet.Entry] = [], key: String?
    }

    mutating func take(_ event: yaml_event_t) throws(Unread) {
        let line = Int(event.start_mark.line) + 1
        switch event.type {
        case YAML_ALIAS_EVENT: throw Unread("Line \(line) of “\(name)” uses an alias (*); write it out.")
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            guard scalar.anchor == nil, scalar.tag == nil else { throw Unread("Line \(line) of “\(name)” uses an anchor (&) or a tag (!); write it out, or put it in quotes.") }
            let word = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            guard !word.unicodeScalars.contains(where: \.steersTheScreen) else { throw Unread("Line \(line) of “\(name)” holds a character that cannot be seen. Delete it.") }
            try keep(Sheet(content: .word(word), line: line))
        case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
            guard open.count < 8 else { throw Unread("Line \(line) of “\(name)” lies deeper than any sheet of facts or rules.") }
            if let last = open.last, last.isTable, last.key == nil { throw Unread("Line \(line) of “\(name)”: a key is a word followed by a colon.") }
            open.append(Frame(isTable: event.type == YAML_MAPPING_START_EVENT, line: line))
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
            guard let frame = open.popLast() else { return }
            try keep(Sheet(content: frame.isTable ? .table(frame.entries) : .list(frame.items), line: frame.line))
        default: return
        }
    }

    private mutating func keep(_ sheet: Sheet) throws(Unread) {
        count += 1
        guard count <= 20_000 else { throw Unread("“\(name)” has more than 20,000 entries. Divide it.") }
        guard let last = open.indices.last else {
            guard root == nil else { throw Unread("Line \(sheet.line) of “\(name)” begins a second document. Keep one.") }
            root = sheet
            return
        }
        guard open[last].isTable else { return open[last].items.append(sheet) }
        guard let key = open[last].key else {
            guard case let .word(key) = sheet.content, !key.isEmpty, key != "<<" else { throw Unread("Line \(sheet.line) of “\(name)”: a key is a word followed by a colon.") }
            guard !open[last].entries.contains(where: { $0.key == key }) else { throw Unread("Line \(sheet.line) of “\(name)” has “\(key.prefix(40))” a second time. Keep one of them.") }
            return open[last].key = key
        }
        open[last].entries.append(Sheet.Entry(key: key, value: sheet))
        open[last].key = nil
    }
}

extension Unicode.Scalar {
    /// A control code, or a mark that turns the direction of writing.
    var steersTheScreen: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
