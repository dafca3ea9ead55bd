import ArgumentParser
import Listening
import Rehearsing
import Scenarios

struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "map", abstract: "Draw the tree of a conversation, with what each way asks for.",
        discussion: """
            EXAMPLES:
              highroad map price-too-high --format svg --output price.svg
              highroad map price-too-high --taken last --format dot | dot -Tpng > road.png
            """)

    @Argument(help: "The id of a conversation, or a file.")
    var id: String

    @Option(name: .long, help: "mermaid, dot or svg.")
    var format: ScenarioMap.Format = .mermaid

    @Flag(name: .long, help: "Mark the ways that no test takes.")
    var coverage = false

    @Option(name: .long, help: ArgumentHelp("Mark the ways that a rehearsal took: its id, the beginning of it, or “last”.", valueName: "rehearsal"))
    var taken: String?

    @Option(name: [.long, .short], help: ArgumentHelp("Write to a new file instead.", valueName: "file"))
    var output: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let scenario = try Packs(options).scenario(id).filled()
        var map = ScenarioMap(scenario)
        if coverage {
            let listener = Listener()
            let proof = Proof(scenario, hearing: { listener.hear($0, after: $1) })
            map.tested = Set(proof.coverage.branches.map { .init(scene: $0.scene, branch: $0.branch) })
        }
        if let taken {
            let (kept, _) = try options.kept(taken)
            guard kept.transcript.scenario == scenario.id else {
                throw Complaint("The rehearsal “\(taken)” is one of “\(kept.transcript.scenario)”, and not of “\(scenario.id)”. Draw the map of that one.")
            }
            let listener = Listener()
            for turn in Replay(kept.transcript, in: scenario, hearing: { listener.hear($0, after: $1) }).rehearsal.turns {
                guard let branch = turn.branch else { continue }
                map.taken[.init(scene: turn.scene, branch: branch), default: []].append(turn.number)
            }
        }
        let drawn = map.write(format)
        guard let output else { return put(drawn) }
        try TextFile.write(new: output, drawn)
        complain("Wrote \(output).")
    }
}

extension ScenarioMap.Format: ExpressibleByArgument {}
