import ArgumentParser
import Archiving
import Rehearsing
import Scenarios
import Terminal

/// What bare `highroad` does: show what there is, rehearse what is picked, and show the list again.
struct ChooseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "choose", abstract: "Choose a conversation and rehearse it; what bare “highroad” does.")

    @Option(name: .long, help: ArgumentHelp("Choose between variants; the same number gives the same conversation.", valueName: "number"))
    var seed: UInt64?

    @OptionGroup var options: GlobalOptions

    func run() throws { try Self.run(options, seed: seed) }

    static func run(_ wishes: some Wishes, seed: UInt64?) throws {
        let archive = try wishes.archiveMeanwhile()
        var catalogue = try Self.catalogue(wishes), listings = Choice.ordered(catalogue.listings)
        guard !listings.isEmpty else { throw Complaint("There are no conversations here. “--pack DIR” names a folder to look into.") }
        let desk = Desk.seated(wishes, .choosing(listings.map { .init($0.id, $0.title) }))
        var left = try desk.isTyped ? offer(listings, archive) : nil
        desk.show(page(listings, left))
        if !wishes.isPrivate { catalogue.remember() }
        while let line = desk.read() {
            let choice = line.allSatisfy(\.isWhitespace) ? left.map { Choice.scenario($0.scenario) } : nil
            switch choice ?? Choice(line, among: listings) {
            case .leave: return
            case let .unclear(page): desk.show(page)
            case let .scenario(id):
                let picked: (scenario: Scenario, file: ScenarioFile)
                do { picked = try catalogue.file(id) } catch {
                    desk.show(Page([.prompt(Text(error.sentence))]))
                    continue
                }
                try begin(picked.scenario, from: picked.file, seed: seed, wishes, choice == nil ? .asking : .whereItWasLeft, in: archive)
                catalogue = try Self.catalogue(wishes)
                listings = Choice.ordered(catalogue.listings)
                left = try desk.isTyped ? offer(listings, archive) : nil
                desk.show(page(listings, left))
            }
        }
    }

    private static func catalogue(_ wishes: some Wishes) throws -> Catalogue {
        let path = CatalogueMemory.path(State.environment)
        return Catalogue(try Packs(wishes), memory: path.map(CatalogueMemory.init) ?? CatalogueMemory())
    }

    /// What was left open last and can still be rehearsed.
    private static func offer(_ listings: [Listing], _ archive: () throws -> Archive?) throws -> KeptRehearsal? {
        do { return try archive()?.leftOpen().first { left in listings.contains { $0.id == left.scenario } } } catch let trouble as Trouble { throw Complaint(trouble) }
    }

    private static func page(_ listings: [Listing], _ left: KeptRehearsal?) -> Page {
        guard let left, let listing = listings.first(where: { $0.id == left.scenario }) else { return Choice.page(listings) }
        return Choice.page(listings) + Page([.prompt("An empty line goes on with “" + .strong(listing.title) + "”, left open " + left.state + ".")])
    }
}
