import Listening
import Rehearsing

/// For other programs: where a reply leads in a scene, and what stood in the ways it did not take.
struct WrittenExplanation: Encodable {
    struct Heard: Encodable {
        var move: String, evidence: String
        /// Offsets of Unicode scalars in the reply.
        var start: Int, end: Int
    }

    /// One way on, in the order they are tried.
    struct Way: Encodable {
        var id: String
        /// Where it leads; missing where it stays in the scene.
        var to: String?
        /// The whole condition holds; of those that hold, the first is taken.
        var holds: Bool, taken: Bool
        /// What stands in the way, a clause each.
        var missing: [String]
        /// What a reply would have to do, where a reply could.
        var remedies: [String]
    }

    var scene: String, reply: String
    var moves: [Heard]
    var ways: [Way]

    init(_ explanation: Explanation) {
        (scene, reply) = (explanation.scene, explanation.reply)
        moves = explanation.reading.evidence.map { Heard(move: $0.move.rawValue, evidence: $0.words, start: $0.range.lowerBound, end: $0.range.upperBound) }
        ways = explanation.ways.map { way in
            Way(
                id: way.branch.id, to: way.branch.to, holds: way.unmet.isEmpty, taken: way.isTaken,
                missing: way.unmet.map(\.words), remedies: way.unmet.compactMap(\.remedy))
        }
    }
}
