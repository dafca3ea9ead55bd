import ArgumentParser
import Listening
import Rehearsing
import Scenarios

struct MapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "map", abstract: "Draw the tree of a conversation, with what each way asks for.")

    @Argument(help: "The id of a conversation, or a file.")
    var id: String

    @Option(name: .long, help: "mermaid, dot or svg.")
    var format: ScenarioMap.Format = .mermaid

    @Flag(name: .long, help: "Mark the ways that no test takes.")
    var coverage = false

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
        let drawn = map.write(format)
        guard let output else { return put(drawn) }
        try TextFile.write(new: output, drawn)
        complain("Wrote \(output).")
    }
}

extension ScenarioMap.Format: ExpressibleByArgument {}
