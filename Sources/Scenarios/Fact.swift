/// Something about the reader's own deal that a scenario takes into its words: a name, a reason, a company.
///
/// Its place in a text is `{{name}}`. A fact `prospect.name` gives `{{prospect.first}}` as well, the first name in it.
public struct Fact: Sendable, Equatable {
    /// Small letters, digits and hyphens, in one part or two: `company`, `prospect.name`.
    public var name: String
    /// The question by which a person is asked for it.
    public var asks: String
    /// What stands in its place where nobody gave it; the tests of the scenario are played with it.
    public var otherwise: String

    public init(_ name: String, asks: String, otherwise: String) { (self.name, self.asks, self.otherwise) = (name, asks, otherwise) }

    /// So much of what is filled in is shown, in Unicode scalars.
    public static let longest = 300

    /// The name of the fact that follows from this one: `prospect.first` from `prospect.name`.
    var first: String? { name.hasSuffix(".name") ? name.dropLast(4) + "first" : nil }

    static func isName(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= Limits.keyLength && (1...2).contains(parts.count) && parts.allSatisfy { part in
            part.utf8.first != UInt8(ascii: "-") && !part.isEmpty
                && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
        }
    }

    /// On one line, without anything that steers a screen or turns the direction of writing, and no longer than is shown.
    static func harmless(_ words: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in words.unicodeScalars { out.append(Letters.isHidden(scalar) ? " " : scalar) }
        let line = String(out).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.unicodeScalars.count > longest else { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest - 1))).trimmed + "…"
    }

    /// “Dana” of “Dana Reyes”, “Reyes” of “Dr. Reyes”.
    static func firstName(of name: String) -> String {
        let parts = name.split(separator: " ").map(String.init)
        return parts.first { !["mr", "mrs", "ms", "dr", "prof"].contains($0.lowercased().filter { $0 != "." }) } ?? name
    }
}
