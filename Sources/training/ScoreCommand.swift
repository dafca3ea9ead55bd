import ArgumentParser
import Foundation
import Listening

/// `training score`: how well the shipped listener hears coded replies.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "score", abstract: "Score the shipped listener on coded replies.")

    @OptionGroup var material: Material
    @Flag(help: "Print a table by move.") var byMove = false
    @Option(help: "Print so many misheard replies.") var misses = 0

    func run() throws {
        let listener = Listener(), replies = try material.codedReplies()
        _ = listener.hear("warm up")
        let start = Date()
        let readings = replies.map { listener.hear($0.reply, after: $0.context) }
        let seconds = Date().timeIntervalSince(start)
        var tally = Tally(), shown = 0
        for (coded, reading) in zip(replies, readings) {
            tally.add(gold: Set(coded.gold.map(\.place)), found: Set(reading.moves.map(\.place)))
            compareWords(coded, reading, &tally)
            guard coded.gold != reading.moves, shown < misses else { continue }
            shown += 1
            print("\(coded.id) “\(coded.reply)”\n   missed \(coded.gold.subtracting(reading.moves).sorted())  false \(reading.moves.subtracting(coded.gold).sorted())")
        }
        if byMove { print(tally.table) }
        print(tally.line + "  replies a second on one core \(Int(Double(replies.count) / max(seconds, 1e-6)))")
    }

    private func compareWords(_ coded: CodedReply, _ reading: Reading, _ tally: inout Tally) {
        for code in coded.moves {
            guard let evidence = reading.evidence(for: code.move), let want = coded.reply.range(of: code.evidence) else { continue }
            let scalars = coded.reply.unicodeScalars
            let start = scalars.distance(from: scalars.startIndex, to: want.lowerBound), end = scalars.distance(from: scalars.startIndex, to: want.upperBound)
            let both = min(end, evidence.range.upperBound) - max(start, evidence.range.lowerBound)
            tally.comparedWords += 1
            if both > 0, 2 * both >= min(end - start, evidence.range.count) { tally.rightWords += 1 }
        }
    }
}
