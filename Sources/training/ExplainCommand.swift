import ArgumentParser
import Listening

/// `training explain`: what the heads said of each clause of a reply, and what the second look made of it.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: "Show the scores of a reply, clause by clause and as a whole.")

    @Argument(help: "The reply.") var reply: String
    @Option(help: "What had been said before.") var after = ""

    func run() {
        let scores = Listener().scores(reply, after: after)
        for (words, clause) in scores.clauses { print("“\(words)”  \(shown(clause))") }
        print("whole, less the threshold: \(shown(scores.whole))")
    }

    private func shown(_ scores: [Float]) -> String {
        zip(Move.allCases, scores).filter { $0.1 > -2 }.sorted { $0.1 > $1.1 }.map { "\($0.0) \(($0.1 * 10).rounded() / 10)" }.joined(separator: ", ")
    }
}
