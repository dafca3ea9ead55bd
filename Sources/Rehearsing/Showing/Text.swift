/// Words with the part that each of them plays; what a part looks like is decided later.
public struct Text: Sendable, Equatable, ExpressibleByStringInterpolation {
    public var spans: [Span]

    public struct Span: Sendable, Equatable {
        public var words: String
        public var role: Role
    }

    /// What words are doing on a page.
    public enum Role: String, CaseIterable, Sendable {
        case plain, strong, faint
        /// The words of someone, quoted.
        case quote
        /// What helped, what harmed, what was only half heard.
        case helps, harms, half
        /// The name of a move, a scene, a scenario.
        case name
        /// Something that can be typed.
        case command
    }

    public init(_ words: String, _ role: Role = .plain) { spans = words.isEmpty ? [] : [Span(words: words, role: role)] }
    public init(stringLiteral words: String) { self.init(words) }
    public init(spans: [Span]) { self.spans = spans }

    public var words: String { spans.map(\.words).joined() }
    public var isEmpty: Bool { spans.isEmpty }

    public static func + (a: Text, b: Text) -> Text { Text(spans: a.spans + b.spans) }
    public static func + (a: Text, b: String) -> Text { a + Text(b) }
    public static func + (a: String, b: Text) -> Text { Text(a) + b }
    public static func += (a: inout Text, b: Text) { a = a + b }

    public static func strong(_ words: String) -> Text { Text(words, .strong) }
    public static func faint(_ words: String) -> Text { Text(words, .faint) }
    public static func quote(_ words: String) -> Text { Text("“\(words)”", .quote) }
    public static func name(_ words: String) -> Text { Text(words, .name) }
    public static func command(_ words: String) -> Text { Text(words, .command) }
}

extension String {
    /// With a full stop, unless a sign stands there already.
    public var asSentence: String { last.map { ".?!…".contains($0) } ?? true ? self : self + "." }

    /// As much as two or three lines of a page hold; “…” where something was left out.
    public var excerpt: String {
        let most = 240, rows = 3
        var kept = String(prefix(most)), isCut = count > most
        let lines = kept.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.count > rows { (kept, isCut) = (lines.prefix(rows).joined(separator: "\n"), true) }
        return isCut ? kept.trimmed + " …" : self
    }
}

extension Sequence<Text> {
    /// The texts one after another: “a, b, c”.
    public func joined(separator: String = ", ") -> Text {
        var all = Text(""), isFirst = true
        for text in self {
            if !isFirst { all += Text(separator) }
            all += text
            isFirst = false
        }
        return all
    }
}
