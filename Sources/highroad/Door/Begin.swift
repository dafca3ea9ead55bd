import Archiving
import Drafting
import Foundation
import Listening
import Rehearsing
import Scenarios

/// Whether a conversation that was left open is taken up again.
enum Beginning {
    case anew
    /// Where it was left; anew where nothing was left open.
    case whereItWasLeft
    /// As the person says; anew where nobody is there to ask.
    case asking
    /// With this very rehearsal.
    case with(KeptRehearsal)
}

/// Sits down to a conversation and stays until the person leaves; the one place where a rehearsal begins.
///
/// - Parameters:
///   - file: where it was read from; what is edited there is taken over between two lines.
///   - seed: chooses between variants. Without one a person gets other words each time, and a pipe the same.
///   - own: fills the facts of the scenario; what it lacks a person is asked for. Without one, all facts take their defaults.
///   - archive: how to get at the archive, where it is being opened already.
func begin(
    _ scenario: Scenario, from file: ScenarioFile, seed: UInt64?, _ options: some Wishes, _ beginning: Beginning = .anew, about own: OwnDeal? = nil,
    in archive: (() throws -> Archive?)? = nil
) throws {
    var desk = Desk.seated(options, .rehearsing)
    let archive = try archive.map { try $0() } ?? options.archive()
    do {
        let standing = try beginning.standing(of: scenario, in: archive)
        if let archive, let left = standing.left {
            switch desk.choice(beginning, left) {
            case .leave: return
            case .goOn:
                let open = try OpenRehearsal(left, in: archive)
                let (session, effects) = Session.resume(left.transcript, in: scenario, hearing: listening())
                desk.draft = desk.drafting(own, options)
                return try desk.keeping(in: open).sit(session, opening: effects, watching: file.name)
            case .anew: break
            }
        } else {
            desk.tell(beginning.doubts(about: scenario, isOpenElsewhere: standing.isOpenElsewhere))
        }
        guard let facts = desk.facts(of: scenario, own) else { return }
        let seed = seed ?? (desk.isTyped ? UInt64.random(in: 0..<1_000_000) : 0)
        let open = archive.map { OpenRehearsal(scenario.id, digest: file.digest, seed: seed, at: Date(), in: $0) }
        var session = Session(scenario, seed: seed, facts: facts, hearing: listening())
        session.isKept = open != nil
        desk.draft = desk.drafting(own, knowing: facts, options)
        let isLookingIn = facts.allSatisfy { name, words in scenario.facts.contains { $0.name == name && $0.otherwise == words } }
        try desk.keeping(in: open, isLookingIn: isLookingIn).sit(session, opening: session.opening, watching: file.name)
    } catch let trouble as Trouble { throw Complaint("Not saved. \(trouble.sentence)") }
}

/// From a deal to a conversation in one step: the one with this id, with the names and reasons of the deal in it.
///
/// - Parameter mail: the buyer's, in which the facts are heard that the deal does not tell.
func rehearse(_ id: String = "why-it-was-not-you", with deal: Deal, answering mail: Message? = nil, _ options: some Wishes) throws {
    let (scenario, file) = try Packs(options).file(id)
    try begin(scenario, from: file, seed: nil, options, .asking, about: try OwnDeal(deal, answering: mail, options))
}

private extension Beginning {
    /// What can be gone on with, and whether another window goes on with the like.
    func standing(of scenario: Scenario, in archive: Archive?) throws -> (left: KeptRehearsal?, isOpenElsewhere: Bool) {
        switch self {
        case .anew: (nil, false)
        case .whereItWasLeft, .asking: try archive?.standing(of: scenario.id) ?? (nil, false)
        case let .with(kept): (kept, false)
        }
    }

    /// What somebody should know who may have wished to go on, where nothing can be gone on with.
    func doubts(about scenario: Scenario, isOpenElsewhere: Bool) -> String? {
        if isOpenElsewhere { return "“\(scenario.id)” is open in another window, so here it begins anew." }
        if case .whereItWasLeft = self { return "Nothing of “\(scenario.id)” was left open, so it begins anew." }
        return nil
    }
}

private extension Desk {
    /// Beside the conversation, so that what a pipe reads of it stays the same.
    func tell(_ sentence: String?) {
        guard let sentence else { return }
        if isTyped { show(Page([.prompt(Text(sentence))])) } else { complain(sentence) }
    }

    /// The words for the facts of a scenario; `nil` where the person leaves while they are asked.
    func facts(of scenario: Scenario, _ own: OwnDeal?) -> [String: String]? {
        guard let own else {
            if isTyped, !scenario.facts.isEmpty {
                show(Page([.prompt("It can be about your own deal: " + .command("highroad rehearse \(scenario.id) --deal FILE") + ", or --from with your buyer's mail.")]))
            }
            return [:]
        }
        if scenario.facts.isEmpty {
            complain("“\(scenario.id)” takes no facts, so nothing of your deal goes into it.")
            return [:]
        }
        let known = own.words(for: scenario.facts)
        return isTyped ? ask(for: scenario.facts, known: known) : known
    }

    func sit(_ session: Session, opening: [Effect], watching path: String?) throws {
        var watch = Watch(path)
        try sit(session, opening: opening) { session, line in
            let news = watch.look()
            let (session, before) = news.scenario.map(session.changed) ?? (session, news.complaint.map { [.show($0)] } ?? [])
            let (next, effects) = session.step(line)
            return (next, before + effects)
        }
    }

    enum Choice { case goOn, anew, leave }

    func choice(_ beginning: Beginning, _ left: KeptRehearsal) -> Choice {
        switch beginning {
        case .anew: return .anew
        case .whereItWasLeft, .with: return .goOn
        case .asking: break
        }
        guard isTyped else { return .anew }
        let question = Page([
            .paragraph("You left this conversation open " + left.state + "."),
            .prompt("Go on with it? " + .command("yes") + " or an empty line goes on, " + .command("no") + " starts anew."),
        ])
        show(question)
        while let line = read() {
            switch line.lowercased().filter({ !$0.isWhitespace }) {
            case "", "y", "yes": return .goOn
            case "n", "no": return .anew
            case "/leave", "/quit", "/q", "/exit": return .leave
            default: show(question)
            }
        }
        return .leave
    }
}

/// The listener in use, made once, and only when the first words are to be heard: what it has learnt takes a while to unpack.
func listening() -> Hearing { { listener.hear($0, after: $1) } }

private let listener = Listener()
