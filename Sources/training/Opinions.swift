import Foundation
import Listening

/// What the network says of each coded reply, learnt without the replies of the same writer.
struct Opinions {
    /// Log-odds that one step of a letter stands for.
    private static let step: Float = 0.2
    private let wholes: [String: [Float]]

    /// Reads lines of an id, how the reply was typed, and a letter for each move, with tabs between them.
    init(_ path: String) throws {
        var wholes: [String: [Float]] = [:]
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: "\t")
            guard parts.count == 3, parts[2].utf8.count == Move.count else { continue }
            wholes["\(parts[0]) \(parts[1])"] = parts[2].utf8.map { Float(Heads.digit($0) - 45) * Opinions.step }
        }
        self.wholes = wholes
    }

    /// For a reply that the network has not learnt from at all, what it says today.
    func of(_ reply: CodedReply, as kind: Perturbation) -> [Float] {
        // The network does not see capitals.
        let kind = kind == .noCapitals ? .asWritten : kind
        if let whole = wholes[reply.id + " " + kind.rawValue] { return whole }
        let analysis = Analysis(reply.typed(as: kind).text, context: Array((reply.context ?? "").unicodeScalars))
        return Network.learnt.opinion(analysis)
    }
}
