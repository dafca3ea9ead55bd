import Archiving
import ArgumentParser
import Foundation
import Listening
import Rehearsing

/// Test cases for the listener as JSON lines: `{"reply","context","hear":[moves],"not":[moves]}`.
enum HearingCases {
    private struct Written: Codable {
        var reply: String
        var context: String?
        var hear: [String]?
        var not: [String]?
    }

    /// The verdicts kept with /disagree, one a line.
    static func kept(_ options: some Wishes) throws -> String {
        let packs = try Packs(options), listener = Listener()
        var all: [KeptRehearsal] = []
        do { all = try options.archiveToRead()?.rehearsals() ?? [] } catch let trouble as Trouble { throw Complaint(trouble) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try all.flatMap { kept -> [Disagreement] in
            guard let scenario = try? packs.scenario(kept.scenario) else { return [] }
            return kept.transcript.disagreements(in: scenario) { listener.hear($0, after: $1) }
        }.map { one in
            let written = Written(reply: one.reply, context: one.context, hear: one.hear.map(\.rawValue), not: one.not.map(\.rawValue))
            return String(decoding: try encoder.encode(written), as: UTF8.self) + "\n"
        }.joined()
    }

    /// Hears every case of the file and says where hearing and verdict part; exit code 1 where they do.
    static func run(_ path: String) throws {
        let listener = Listener(), lines = String(decoding: try TextFile.read(path), as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        var count = 0, failed = 0
        for (n, line) in lines.enumerated() where line.contains(where: { !$0.isWhitespace }) {
            guard let written = try? JSONDecoder().decode(Written.self, from: Data(line.utf8)) else {
                throw Complaint("Line \(n + 1) of “\(path)” is no test case. One looks like {\"reply\":\"I hear you.\",\"hear\":[\"acknowledgement\"],\"not\":[\"pleading\"]}.")
            }
            let one = Disagreement(reply: written.reply, context: written.context ?? "", hear: try moves(written.hear, n, path), not: try moves(written.not, n, path))
            let faults = one.faults(in: listener.hear(one.reply, after: one.context))
            count += 1
            guard !faults.isEmpty else { continue }
            failed += 1
            put("\(path.visible):\(n + 1): “\(one.reply.visible)”\n" + faults.map { "  \($0.visible)\n" }.joined())
        }
        put("\(count) test cases, \(failed) heard otherwise.\n")
        if failed > 0 { throw ExitCode(1) }
    }

    private static func moves(_ names: [String]?, _ line: Int, _ path: String) throws -> [Move] {
        try (names ?? []).map { name in
            if let move = Move(rawValue: name) { return move }
            let nearest = Nearest.name(to: name, among: Move.allCases.map(\.rawValue)).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("Line \(line + 1) of “\(path)” names a move called “\(name)”, and there is none.\(nearest)")
        }
    }
}
