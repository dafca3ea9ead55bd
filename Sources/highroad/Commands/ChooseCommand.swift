import ArgumentParser
import Archiving
import Drafting
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
        let packs = try Packs(wishes), listing = Meanwhile { Self.catalogue(packs) }, archive = try wishes.archiveMeanwhile()
        Desk.prepare(wishes)
        var catalogue = try listing.value()
        guard !catalogue.listings.isEmpty else { throw Complaint("There are no conversations here. “--pack DIR” names a folder to look into.") }
        let desk = Desk.seated(wishes, .choosing(catalogue.listings.map { .init($0.id, $0.title) }))
        var chooser = try Self.chooser(catalogue, desk, archive)
        desk.show(chooser.page)
        if !wishes.isPrivate { catalogue.remember() }
        while let line = desk.read() {
            switch chooser.step(line) {
            case .leave: return
            case let .show(page): desk.show(page)
            case let .draft(kind):
                do { try DraftCommand.sit(kind, knowing: Deal(), answering: nil, wishes) } catch let complaint as Complaint {
                    desk.show(Page([.prompt(Text(complaint.sentence))]))
                    continue
                }
                desk.show(chooser.page)
            case let .rehearse(id, goesOn):
                let picked: (scenario: Scenario, file: ScenarioFile)
                do { picked = try catalogue.file(id) } catch {
                    desk.show(Page([.prompt(Text(error.sentence))]))
                    continue
                }
                try begin(picked.scenario, from: picked.file, seed: seed, wishes, goesOn ? .whereItWasLeft : .asking, in: archive)
                catalogue = Self.catalogue(packs)
                chooser = try Self.chooser(catalogue, desk, archive, lastly: id)
                desk.show(chooser.page)
            }
        }
    }

    /// One that a newcomer can't go wrong with.
    private static let first = "price-too-high"

    private static func catalogue(_ packs: Packs) -> Catalogue {
        let path = CatalogueMemory.path(State.environment)
        return Catalogue(packs, memory: path.map(CatalogueMemory.init) ?? CatalogueMemory())
    }

    /// A person is told what was left open and what was practised; a pipe gets the same list every time.
    ///
    /// - Parameter last: the id of what was left a moment ago; if it is open, it comes first.
    private static func chooser(_ catalogue: Catalogue, _ desk: Desk, _ archive: () throws -> Archive?, lastly last: String? = nil) throws -> Chooser {
        let listings = Choice.ordered(catalogue.listings)
        guard desk.isTyped else { return Chooser(listings, first: first) }
        do {
            let kept = try archive(), open = try kept?.leftOpen() ?? []
            let ordered = open.filter { $0.scenario == last } + open.filter { $0.scenario != last }
            return Chooser(listings, open: ordered.map { .init(id: $0.scenario, state: $0.state) }, practised: try kept?.practised() ?? [], first: first, fits: desk.fits)
        } catch let trouble as Trouble { throw Complaint(trouble) }
    }
}
