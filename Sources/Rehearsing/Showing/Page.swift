/// What to show, before anyone decides how.
public struct Page: Sendable, Equatable {
    public var blocks: [Block]
    public init(_ blocks: [Block] = []) { self.blocks = blocks }

    public enum Block: Sendable, Equatable {
        case heading(String)
        case paragraph(Text)
        /// The counterpart speaks; one string a beat.
        case spoken(by: String, [String])
        /// What happens without words: “Dana waits.”
        case stage(String)
        /// What the person typed, with the words marked that something was heard in.
        case reply(Text)
        /// The coach, in the margin.
        case note(Note)
        case list([Text])
        case table(header: [String], rows: [[Text]])
        /// Two things to compare; a format that is read line by line shows one after the other.
        case sideBySide(Column, Column)
        /// Lines whose spaces matter, such as a tree.
        case drawing([Text])
        /// What can be done now.
        case prompt(Text)
    }

    /// One remark of the coach.
    public struct Note: Sendable, Equatable {
        public enum Kind: String, CaseIterable, Sendable { case helped, harmed, half, missed, advice, revealed }
        public var kind: Kind
        /// One or two words: “Landed”, “Cost”.
        public var label: String
        public var text: Text
        /// Meaning, source, fix: one sentence each.
        public var details: [Text]
        public init(_ kind: Kind, _ label: String, _ text: Text, details: [Text] = []) {
            (self.kind, self.label, self.text, self.details) = (kind, label, text, details)
        }
    }

    public struct Column: Sendable, Equatable {
        public var title: String
        public var lines: [Text]
        public init(title: String, lines: [Text]) { (self.title, self.lines) = (title, lines) }
    }

    public static func + (a: Page, b: Page) -> Page { Page(a.blocks + b.blocks) }
    public var isEmpty: Bool { blocks.isEmpty }
}
