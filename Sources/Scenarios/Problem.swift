/// Something in a scenario that its author should know, with the place where it stands.
public struct Problem: Error, Sendable, Equatable {
    public var code: Code
    public var severity: Severity
    /// The file as it was named to the reader.
    public var file: String?
    public var place: Place
    /// A whole sentence: what was found.
    public var message: String
    /// A whole sentence: what to do next.
    public var help: String

    public init(_ code: Code, file: String? = nil, at place: Place, _ message: String, help: String) {
        (self.code, self.severity, self.file, self.place) = (code, code.severity, file, place)
        (self.message, self.help) = (message, help)
    }
}

/// An error keeps the scenario from being rehearsed; a warning does not, except where an author asks to be strict.
public enum Severity: String, CaseIterable, Codable, Sendable { case error, warning }

/// A stretch on one line of a file: line and column counted from 1, columns and length in Unicode scalars.
public struct Place: Sendable, Equatable, Comparable {
    public var line: Int, column: Int, length: Int
    public init(line: Int = 1, column: Int = 1, length: Int = 1) { (self.line, self.column, self.length) = (line, column, length) }
    public static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
