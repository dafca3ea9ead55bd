import ArgumentParser
import Rehearsing
import Scenarios

/// What bare `highroad` does: show what there is, rehearse what is picked, and show the list again.
struct ChooseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "choose", abstract: "Choose a conversation and rehearse it; what bare “highroad” does.")

    @Option(name: .long, help: ArgumentHelp("Choose between variants; the same number gives the same conversation.", valueName: "number"))
    var seed: UInt64 = 0

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let files = try Packs(options).all()
        let scenarios = files.compactMap(\.scenario)
        guard !scenarios.isEmpty else { throw Complaint("There are no conversations here. “--pack DIR” names a folder to look into.") }
        let desk = Desk.plain()
        desk.show(Choice.page(scenarios))
        while let line = desk.read() {
            switch Choice(line, among: scenarios) {
            case .leave: return
            case let .unclear(page): desk.show(page)
            case let .scenario(id):
                guard let file = files.first(where: { $0.scenario?.id == id }), let scenario = file.scenario else { continue }
                try begin(scenario, from: file.name, seed: seed, options)
                desk.show(Choice.page(scenarios))
            }
        }
    }
}
