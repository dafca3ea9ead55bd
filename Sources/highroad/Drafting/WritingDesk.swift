import Archiving
import Drafting
import Foundation
import Rehearsing

extension Desk {
    /// Sits over a draft until the person leaves or no line comes any more; what is typed is kept before it is reviewed.
    ///
    /// - Parameters:
    ///   - open: where it is kept; `nil` where nothing is to be kept.
    ///   - given: what was decided before the first line; kept together with what is typed first.
    ///   - seen: is told the text of the draft whenever it may have changed.
    func sit(_ session: WritingSession, keeping open: OpenDraft?, given: [Draft.Entry], _ options: some Wishes, seen: @escaping (String) -> Void) throws {
        var keeper = Keeper(open: open, given: given)
        func perform(_ session: WritingSession, _ effects: [WritingEffect]) throws -> (WritingSession, [Effect]) {
            try keeper.keep(effects)
            seen(session.draft.text ?? "")
            var session = session
            for effect in effects {
                switch effect {
                case .keep: continue
                case let .show(page): show(page)
                case .review: show(session.reviewPage)
                case let .part(command, rest): session = try part(session, command, rest, options, &keeper)
                case let .rehearse(id):
                    try goThrough(id, session, options)
                    show(session.backPage)
                case .leave: return (session, [.leave])
                }
            }
            return (session, [])
        }
        let opened = try perform(session, session.opening).0
        let left = try sit(opened, opening: []) { session, line in
            let (next, effects) = session.step(line)
            return try perform(next, effects)
        }
        let (finished, effects) = left.finish()
        _ = try perform(finished, effects)
    }

    /// A conversation with the facts of this deal; what stands in its way is told, and the draft goes on.
    private func goThrough(_ id: String, _ session: WritingSession, _ options: some Wishes) throws {
        let draft = session.draft
        do {
            guard !id.isEmpty else { return try rehearse(with: draft.deal, answering: draft.mail, options) }
            let (scenario, file) = try Packs(options).file(id)
            let own = scenario.facts.isEmpty ? nil : try OwnDeal(draft.deal, answering: draft.mail, options)
            try begin(scenario, from: file, seed: nil, options, .asking, about: own)
        } catch let complaint as Complaint { show(Page([.paragraph(Text(complaint.sentence))])) }
    }

    /// Lets it leave, and tells what came of it.
    private func part(_ session: WritingSession, _ command: LeavingCommand, _ rest: String, _ options: some Wishes, _ keeper: inout Keeper) throws -> WritingSession {
        var session = session
        let outcome: LeavingCommand.Outcome
        do { outcome = try command.run(session.parting, rest, Surroundings(options)) } catch let complaint as Complaint {
            show(Page([.paragraph(Text(complaint.sentence))]))
            return session
        }
        var effects: [WritingEffect] = []
        if let call = outcome.appointment { effects += session.take(.called(.init(call))) }
        if outcome.hasLeft { effects += session.take(.left(command.name)) }
        try keeper.keep(effects)
        if let code = outcome.code { put(code) }
        if let text = outcome.text { put("\n" + text + (text.hasSuffix("\n") ? "" : "\n") + "\n") }
        if let page = outcome.page { show(Page([.drawing(page.lines)])) }
        if !outcome.sentences.isEmpty { show(Page(outcome.sentences.map { .paragraph(Text($0)) })) }
        return session
    }
}

/// Keeps entries, the given ones together with the first that is typed, so that looking in leaves no trace.
private struct Keeper {
    let open: OpenDraft?
    var given: [Draft.Entry]

    mutating func keep(_ effects: [WritingEffect]) throws {
        let entries = effects.compactMap { effect -> Draft.Entry? in
            switch effect {
            case let .keep(entry): entry
            case .show, .review, .part, .rehearse, .leave: nil
            }
        }
        guard !entries.isEmpty else { return }
        try open?.keep(given + entries, at: Date())
        given = []
    }
}
