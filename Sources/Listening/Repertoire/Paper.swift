/// Whether a move helps the conversation, harms it, or only gives a reply its form.
public enum Kind: String, CaseIterable, Codable, Sendable { case helps, harms, form }

/// The papers of a move: what it means, where that comes from, what to try, and sentences on both sides of its border.
public struct Paper: Sendable, Equatable {
    public let move: Move
    public let kind: Kind
    /// What the move is, in one clause without a subject: “asks something that needs more than a yes”.
    public let meaning: String
    /// Where the meaning or the advice comes from.
    public let source: String
    /// What to try: for a harm instead of it, for a help so that it is heard.
    public let fix: String
    /// Sentences that make the move.
    public let examples: [String]
    /// Sentences that come near and do not count, with the reason.
    public let nearMisses: [NearMiss]

    public struct NearMiss: Sendable, Equatable {
        public let words: String
        public let why: String
    }

    init(
        _ move: Move, _ kind: Kind, _ meaning: String, source: String, fix: String, examples: [String], not nearMisses: KeyValuePairs<String, String>
    ) {
        (self.move, self.kind, self.meaning, self.source, self.fix, self.examples) = (move, kind, meaning, source, fix, examples)
        self.nearMisses = nearMisses.map { NearMiss(words: $0.key, why: $0.value) }
    }
}

/// All moves that can be heard, with their papers, in the order of ``Move/allCases``.
public enum Repertoire {
    public static let papers: [Paper] = (apology + questions + listening + closing + postMortem + qualification + harms).sorted { $0.move < $1.move }
    static let byMove = Dictionary(uniqueKeysWithValues: papers.map { ($0.move, $0) })
}

extension Move {
    /// The papers of the move; every move has them.
    public var paper: Paper { Repertoire.byMove[self] ?? Paper(self, .form, rawValue, source: "", fix: "", examples: [], not: [:]) }
    public var meaning: String { paper.meaning }
    public var source: String { paper.source }
    public var fix: String { paper.fix }
    public var kind: Kind { paper.kind }
}
