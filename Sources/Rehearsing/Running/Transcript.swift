import Scenarios

/// What was typed in one rehearsal, in order, and nothing that can be computed from it.
///
/// Entries are only ever added: going back is an entry too. So every road that was tried is still there,
/// and the place of an entry (its *node*, counted from 1; 0 is the start) names it for good.
public struct Transcript: Sendable, Equatable {
    /// The version of the written form, and the one that what holds no facts is still written in.
    public static let format = 2, formatWithoutFacts = 1

    public var scenario: String
    /// Chooses between variants, so that a replay is the same to the byte.
    public var seed: UInt64
    public private(set) var entries: [Entry]

    public init(scenario: String, seed: UInt64 = 0, entries: [Entry] = []) {
        (self.scenario, self.seed, self.entries) = (scenario, seed, entries)
    }

    /// The words for the facts of the scenario, where it begins with them.
    public var facts: [String: String] {
        guard case let .facts(words) = entries.first else { return [:] }
        return words
    }

    public mutating func add(_ entry: Entry) { entries.append(entry) }

    /// One thing the person did.
    public enum Entry: Sendable, Equatable {
        /// At the head, before the first line: the words that this run used for each fact of the scenario.
        case facts([String: String])
        /// Words to the counterpart, and the scene they were spoken in: a witness, should the scenario change later.
        case said(String, at: Scene.ID)
        /// An empty line: they were given time to go on.
        case waited(at: Scene.ID)
        /// The conversation was taken up again after an earlier node; 0 is its start.
        case wentBack(to: Int)
        /// The person does not agree with what was heard at a node: `+move` should have been heard, `-move` should not.
        case disagreed(node: Int, moves: [String])
    }
}
