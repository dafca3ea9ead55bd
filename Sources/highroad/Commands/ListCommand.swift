import ArgumentParser
import Rehearsing
import Scenarios

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List the conversations there are, by the skill they train.")

    @Argument(help: "Only those that train this skill.")
    var skill: String?

    @Flag(name: .long, help: "Write JSON for other programs.")
    var json = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let wanted = try skill.map { try Skill(named: $0) }
        let scenarios = try Packs(options).all().compactMap { $0.scenario?.filled() }.filter { wanted == nil || $0.skill == wanted }
        if json { return put(highroad.json(scenarios.map(Card.init))) }
        guard !scenarios.isEmpty else { throw Complaint("There are no conversations here. “--pack DIR” names a folder to look into.") }
        var blocks: [Page.Block] = []
        for skill in Skill.allCases {
            let those = scenarios.filter { $0.skill == skill }
            guard !those.isEmpty else { continue }
            blocks += [.heading(skill.rawValue), .list(those.map { .name($0.id) + Text(": \($0.title), with \($0.counterpart.name)") + ($0.counterpart.company.isEmpty ? "" : ", \($0.counterpart.company)") })]
        }
        put(Format.plain.write(Page(blocks)))
    }
}

/// What is told about a conversation before it is rehearsed: nothing that it hides.
struct Card: Encodable {
    var id: String, title: String, skill: String, premise: String, goal: String
    var counterpart: String, role: String, company: String
    var aims: [String: Int], harms: [String: Int]
    var scenes: Int, endings: Int, hidden: Int

    init(_ scenario: Scenario) {
        (id, title, skill, premise, goal) = (scenario.id, scenario.title, scenario.skill.rawValue, scenario.premise, scenario.goal)
        (counterpart, role, company) = (scenario.counterpart.name, scenario.counterpart.role, scenario.counterpart.company)
        aims = Dictionary(scenario.aims.map { ($0.move.rawValue, $0.points) }, uniquingKeysWith: { first, _ in first })
        harms = Dictionary(scenario.harms.map { ($0.move.rawValue, $0.points) }, uniquingKeysWith: { first, _ in first })
        (scenes, endings, hidden) = (scenario.scenes.count, scenario.scenes.count { $0.ending != nil }, scenario.drivers.count)
    }
}
