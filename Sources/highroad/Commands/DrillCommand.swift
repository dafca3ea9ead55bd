import ArgumentParser
import Archiving
import Foundation
import Rehearsing
import Scenarios

struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Answer one objection after another, one reply each; what is missed comes back.")

    @Argument(help: "Only objections that train this skill.")
    var skill: String?

    @Option(name: .long, help: ArgumentHelp("The same number asks in the same order.", valueName: "number"))
    var seed: UInt64 = 0

    @Option(name: .long, help: ArgumentHelp("How many different objections to ask.", valueName: "number"))
    var count = 10

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...1000).contains(count) else { throw ValidationError("“--count” should be a number from 1 to 1000, and \(count) is none.") }
    }

    func run() throws {
        let wanted = try skill.map { try Skill(named: $0) }
        let drill = Drill(try Packs(options).objections(), skill: wanted, count: count, seed: seed, hearing: listening())
        let open = try options.archive().map { OpenRehearsal(Drill.name(of: wanted), digest: "", seed: seed, at: Date(), in: $0) }
        do {
            try Desk.seated(options, .rehearsing).keeping(in: open).sit(drill, opening: drill.opening) { $0.step($1) }
        } catch let trouble as Trouble { throw Complaint("Not saved. \(trouble.sentence)") }
    }
}
