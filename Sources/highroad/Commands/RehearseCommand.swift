import ArgumentParser
import Drafting
import Rehearsing
import Scenarios

struct RehearseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "Rehearse one conversation.",
        discussion: """
            Where a person types, they answer line by line. With piped input each line is a reply: an empty line waits, a line \
            that starts with / and a letter is for the coach, and plain text is written, the same for the same lines. \
            Every line is kept before it is answered; a conversation that was left open is offered again.

            Some conversations take facts of your own deal: names, the company, the reason you were given. --deal and --from fill \
            them in; a person is asked for what is missing, and a pipe takes the defaults.
            """)

    @Argument(help: "The id of a conversation, which “highroad list” shows; or of a rehearsal to go on with, which “highroad history” shows.")
    var id: String

    @Option(name: .long, help: ArgumentHelp("Choose between variants; the same number gives the same conversation.", valueName: "number"))
    var seed: UInt64?

    @Flag(help: "Go on where this conversation was left open, or start anew; without either, a person is asked and a pipe starts anew.")
    var beginning: Start?

    enum Start: EnumerableFlag {
        case resume, anew
    }

    @Option(name: .long, help: ArgumentHelp("Take names and reasons from a file of facts, one a line: “prospect: Dana Reyes”.", valueName: "file"))
    var deal: String?

    @Option(name: .long, help: ArgumentHelp("Take what --deal does not tell from your buyer's mail, .txt or .eml.", valueName: "mail"))
    var from: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let beginning: Beginning =
            switch self.beginning {
            case .resume: .whereItWasLeft
            case .anew: .anew
            case nil: .asking
            }
        let own = try deal == nil && from == nil ? nil : OwnDeal(try Deal.read(deal), answering: try from.map(Message.read), options)
        try Self.run(options, id, seed: seed, beginning, about: own)
    }

    static func run(_ wishes: some Wishes, _ id: String, seed: UInt64?, _ beginning: Beginning, about own: OwnDeal? = nil) throws {
        let packs = try Packs(wishes), reading = packs.readMeanwhile(id), archive = try wishes.archiveMeanwhile()
        if reading != nil { Desk.prepare(wishes) }
        let found: (scenario: Scenario, file: ScenarioFile), how: Beginning
        do { (found, how) = (try reading?.value() ?? packs.file(id), beginning) } catch {
            guard let kept = try wishes.rehearsal(called: id) else { throw error }
            (found, how) = (try packs.file(kept.scenario), .with(kept))
        }
        try begin(found.scenario, from: found.file, seed: seed, wishes, how, about: own, in: archive)
    }
}
