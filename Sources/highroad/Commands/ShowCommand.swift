import ArgumentParser
import Rehearsing
import Scenarios

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a conversation before you are measured by it: who, why, and what counts.")

    @Argument(help: "The id of a conversation; “highroad list” shows them.")
    var id: String

    @Flag(name: .long, help: "Write JSON for other programs.")
    var json = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let scenario = try Packs(options).scenario(id).filled()
        if json { return put(highroad.json(Card(scenario))) }
        put(Format.plain.write(scenario.card + scenario.rubric))
    }
}

extension Scenario {
    /// The premise, and how much there is to find, without giving it away.
    var card: Page {
        let endings = scenes.filter { $0.ending != nil }
        let wins = endings.count { $0.ending?.outcome == .win }
        var who = counterpart.name
        if !counterpart.role.isEmpty { who += ", \(counterpart.role)" }
        if !counterpart.company.isEmpty { who += ", \(counterpart.company)" }
        return Page([
            .heading(title),
            .paragraph(Text(premise)),
            .paragraph(Text("With ") + .name(who) + Text(", who trusts you \(counterpart.trust) of 10 at the start. It trains ") + .name(skill.rawValue) + Text(".")),
            .paragraph(Text.strong("Goal") + Text(": " + goal)),
            .paragraph(Text(
                "There are \(scenes.count - endings.count) scenes and \(endings.count) endings, \(wins) of them \(wins == 1 ? "a win" : "wins")"
                    + (drivers.isEmpty ? "." : "; \(drivers.count == 1 ? "one thing they" : "\(drivers.count) things they") only tell someone who listens."))),
        ])
    }
}
