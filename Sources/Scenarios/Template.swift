import Mustache

/// A text with places for facts, as the author wrote it.
struct Template {
    let text: String
    /// What stands between {{ and }}, in order.
    let names: [String]
    /// Why it can't be filled; then it stays as it is.
    let fault: Fault?

    enum Fault: Equatable {
        /// “{{company and so on”
        case open(String)
        /// “{{#company}}”
        case noName(String)
        /// Whatever the package that fills it has against it.
        case unreadable
    }

    static func isOne(_ text: String) -> Bool {
        var before: UInt8 = 0
        return text.utf8.contains { byte in
            defer { before = byte }
            return byte == UInt8(ascii: "{") && before == byte
        }
    }

    /// Of all that templates can do, only the names of facts are let through, so that a scenario stays a plain text with gaps.
    init(_ text: String) {
        self.text = text
        var names: [String] = [], fault: Fault?, rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
                fault = fault ?? .open(String(rest[start.lowerBound...]))
                break
            }
            let name = rest[start.upperBound..<end.lowerBound].filter { $0 != " " }
            if Fact.isName(name) { names.append(name) } else { fault = fault ?? .noName(String(rest[start.lowerBound..<end.upperBound])) }
            rest = rest[end.upperBound...]
        }
        if fault == nil, (try? MustacheTemplate(string: Self.plainly + text)) == nil { fault = .unreadable }
        (self.names, self.fault) = (names, fault)
    }

    /// The text with the words in their places. They are put in as they are: no word becomes a template, and none is written as HTML.
    func filled(with words: FactWords) -> String {
        guard fault == nil, let template = try? MustacheTemplate(string: Self.plainly + text) else { return text }
        return template.render(words)
    }

    private static let plainly = "{{% CONTENT_TYPE:TEXT}}"
}

/// The words for the facts whose names begin alike, as the package looks them up: part by part.
struct FactWords: MustacheParent, MustacheCustomRenderable {
    var words: [String: String]
    private var path = ""

    init(_ words: [String: String]) { self.words = words }

    func child(named part: String) -> Any? {
        var child = self
        child.path = path.isEmpty ? part : path + "." + part
        return child
    }

    var renderText: String { words[path] ?? "" }
    var isNull: Bool { words[path] == nil }
}
