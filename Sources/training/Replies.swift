import Foundation
import Listening

/// A reply with the moves that a careful reader heard in it.
struct CodedReply: Decodable {
    struct Code: Decodable {
        let move: Move
        let evidence: String
    }
    let id: String
    let context: String?
    let reply: String
    let moves: [Code]

    /// The letters of the id: who wrote it.
    var writer: String { String(id.prefix { !$0.isNumber }) }
    var gold: Set<Move> { Set(moves.map(\.move)) }

    static func load(_ path: String) throws -> [CodedReply] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { try JSONDecoder().decode(CodedReply.self, from: Data($0.utf8)) }
    }
}

/// A phrase of a bank, a line `move,move | words << what they had said`; `-` stands for no move.
struct CodedPhrase {
    let moves: [Move]
    let words: String
    let context: String

    static func load(_ path: String) throws -> [CodedPhrase] {
        try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            guard !line.hasPrefix("#"), let bar = line.firstIndex(of: "|") else { return nil }
            let rest = String(line[line.index(after: bar)...]), cut = rest.range(of: "<<")
            return CodedPhrase(
                moves: line[..<bar].split(separator: ",").compactMap { Move(rawValue: $0.trimmingCharacters(in: .whitespaces)) },
                words: (cut.map { String(rest[..<$0.lowerBound]) } ?? rest).trimmingCharacters(in: .whitespaces),
                context: cut.map { rest[$0.upperBound...].trimmingCharacters(in: .whitespaces) } ?? "")
        }
    }
}
