import ArgumentParser
import Archiving
import Rehearsing
import Scenarios

/// What bare `highroad` does: show what there is, rehearse what is picked, and show the list again.
struct ChooseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "choose", abstract: "Choose a conversation and rehearse it; what bare “highroad” does.")

    @Option(name: .long, help: ArgumentHelp("Choose between variants; the same number gives the same conversation.", valueName: "number"))
    var seed: UInt64?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let files = try Packs(options).all()
        let scenarios = files.compactMap(\.scenario)
        guard !scenarios.isEmpty else { throw Complaint("There are no conversations here. “--pack DIR” names a folder to look into.") }
        let desk = Desk.seated(options, .choosing(scenarios.map { .init($0.id, $0.title) }))
        var left = try desk.isTyped ? offer(scenarios) : nil
        desk.show(page(scenarios, left))
        while let line = desk.read() {
            let choice = line.allSatisfy(\.isWhitespace) ? left.map { Choice.scenario($0.scenario) } : nil
            switch choice ?? Choice(line, among: scenarios) {
            case .leave: return
            case let .unclear(page): desk.show(page)
            case let .scenario(id):
                guard let file = files.first(where: { $0.scenario?.id == id }), let scenario = file.scenario else { continue }
                try begin(scenario, from: file, seed: seed, options, choice == nil ? .asking : .whereItWasLeft)
                left = try desk.isTyped ? offer(scenarios) : nil
                desk.show(page(scenarios, left))
            }
        }
    }

    /// What was left open last and can still be rehearsed.
    private func offer(_ scenarios: [Scenario]) throws -> KeptRehearsal? {
        do { return try options.archive()?.leftOpen().first { left in scenarios.contains { $0.id == left.scenario } } } catch let trouble as Trouble { throw Complaint(trouble) }
    }

    private func page(_ scenarios: [Scenario], _ left: KeptRehearsal?) -> Page {
        guard let left, let scenario = scenarios.first(where: { $0.id == left.scenario }) else { return Choice.page(scenarios) }
        return Choice.page(scenarios) + Page([.prompt("An empty line goes on with “" + .strong(scenario.title) + "”, left open " + left.state + ".")])
    }
}
