import ArgumentParser
import Foundation
import Listening

/// `training cross`: the honest figure. Each writer is heard by a listener that never learnt from that writer.
struct CrossCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cross", abstract: "Score each writer by a listener that never saw that writer, as written and perturbed.")

    @OptionGroup var material: Material
    @Option(help: "What the network says of each reply, as written by Scripts/learn-network.") var opinions: String
    @Option(parsing: .upToNextOption, help: "Only these writers are heard (they are still left out of the learning).") var writers: [String] = []
    @Flag(help: "Print a table by move.") var byMove = false
    @Option(help: "How many groups of writers; fewer are faster.") var groups = 4
    @Option(help: "Where to write what was heard and not coded, and coded and not heard, as JSON lines; worth a second reading by a person.") var doubts: String?

    private struct Doubt: Encodable {
        let id: String, heard: [Move], missed: [Move]
    }

    private func moves(_ places: Set<Int>) -> [Move] { places.sorted().map { Move.allCases[$0] } }

    func run() throws {
        let replies = try material.codedReplies(), phrases = try material.codedPhrases(), opinions = try Opinions(opinions)
        let all = Set(replies.map(\.writer)).sorted(), heard = writers.isEmpty ? all : writers
        let parts = writers.isEmpty ? (0..<min(groups, all.count)).map { part in Set(all.enumerated().filter { $0.offset % groups == part }.map(\.element)) } : [Set(heard)]
        var tallies = Dictionary(uniqueKeysWithValues: Perturbation.allCases.map { ($0, Tally()) })
        var byWriter: [String: Tally] = [:], doubtful: [Doubt] = []
        for (n, out) in parts.enumerated() {
            say("group \(n + 1) of \(parts.count): hearing \(out.sorted().joined(separator: ", ")) after learning from the others …")
            let learnt = Learnt(replies.filter { !out.contains($0.writer) }, phrases: phrases, opinions: opinions, judgedBy: material.isUnread)
            for kind in Perturbation.allCases {
                for reply in replies where out.contains(reply.writer) && material.isUnread(reply.writer) {
                    let lesson = Lesson(reply, as: kind, opinions: opinions), found = learnt.hear(lesson)
                    tallies[kind]?.add(gold: lesson.gold, found: found)
                    guard kind == .asWritten else { continue }
                    byWriter[reply.writer, default: Tally()].add(gold: lesson.gold, found: found)
                    if found != lesson.gold {
                        doubtful.append(Doubt(id: reply.id, heard: moves(found.subtracting(lesson.gold)), missed: moves(lesson.gold.subtracting(found))))
                    }
                }
            }
        }
        if let doubts {
            let encoder = JSONEncoder()
            try doubtful.reduce(into: Data()) { $0 += try encoder.encode($1) + Data("\n".utf8) }.write(to: URL(fileURLWithPath: doubts))
        }
        if byMove { print(tallies[.asWritten]?.table ?? "") }
        for (writer, tally) in byWriter.sorted(by: { $0.key < $1.key }) { print("writer \(writer): \(tally.line)") }
        for kind in Perturbation.allCases { print("\(kind.rawValue): \(tallies[kind]?.line ?? "")") }
    }
}
