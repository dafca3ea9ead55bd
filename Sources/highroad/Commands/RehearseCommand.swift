import ArgumentParser
import Rehearsing
import Scenarios

struct RehearseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "Rehearse one conversation.",
        discussion: """
            Where a person types, they answer line by line. With piped input each line is a reply: an empty line waits, a line \
            that starts with / and a letter is for the coach, and plain text is written, the same for the same lines.
            """)

    @Argument(help: "The id of a conversation; “highroad list” shows them.")
    var id: String

    @Option(name: .long, help: ArgumentHelp("Choose between variants; the same number gives the same conversation.", valueName: "number"))
    var seed: UInt64 = 0

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let (scenario, file) = try Packs(options).file(id)
        try begin(scenario, from: file.name, seed: seed, options)
    }
}
