import Listening

extension Command {
    static let why = Command(
        "why", summary: "shows what was heard in the last reply: the words, what the move means, where that comes from", example: "/why"
    ) { session, _ in
        guard let turn = session.rehearsal.turns.last else {
            return session.showing(.paragraph("Nothing has been said yet, so there is nothing to explain."))
        }
        guard let said = turn.said else {
            return session.showing(.paragraph("The last turn was silence: nothing was said, so nothing was heard in it."))
        }
        var blocks: [Page.Block] = [.paragraph("Turn \(turn.number): " + .quote(said.excerpt))]
        if let insult = turn.reading.insult { blocks.append(.note(insult.note(to: session.scenario.counterpart.name))) }
        blocks += turn.reading.evidence.map { .note($0.paper($0.move.kind.note, "Heard")) }
        blocks += turn.reading.borderline.map { .note($0.paper(.half, "Half heard")) }
        blocks += turn.reading.nearMisses.map { .note($0.paper(.missed, "Nearly heard")) }
        if turn.reading.isForeign { blocks.append(.paragraph(Text(Reading.notUnderstood))) }
        if blocks.count == 1 { blocks.append(.paragraph("No move was heard in these words, and nothing came near one.")) }
        blocks.append(.paragraph(session.way(of: turn)))
        if let edit = session.edit(of: turn) { blocks.append(.paragraph(edit)) }
        return (session, [.show(Page(blocks))])
    }
}

private extension Session {
    /// Which way the reply took, and by what.
    func way(of turn: Turn) -> Text {
        let branch = scenario.scene(turn.scene)?.branches.first { $0.id == turn.branch }
        guard let branch else { return "It took no way on." }
        let by = branch.when.map { ", because of: \($0.words)." } ?? ", because no other way fitted."
        let trust = turn.trust == turn.trustBefore ? "" : " Trust went from \(turn.trustBefore) to \(turn.trust) of 10."
        return "It took the way " + .name(branch.id) + " from " + .name(turn.scene) + " to " + .name(turn.to) + Text(by + trust)
    }
}

private extension Session {
    /// The smallest change of the reply that would have brought something out or gained trust, where one would.
    func edit(of turn: Turn) -> Text? {
        guard let scene = scenario.scene(turn.scene), let taken = scene.branches.first(where: { $0.id == turn.branch }) else { return nil }
        let ways = Explanation(scene, turn.reading, turn.now).ways.filter { way in
            let isBetter = way.branch.reveals.count > taken.reveals.count || way.branch.trust > taken.trust
            return isBetter && !way.unmet.isEmpty && way.unmet.allSatisfy { $0.remedy != nil }
        }
        guard let fewest = ways.map(\.unmet.count).min(), let way = ways.first(where: { $0.unmet.count == fewest }) else { return nil }
        return "The smallest change that would have brought more: " + Text(way.unmet.compactMap(\.remedy).joined(separator: ", and ") + ".")
    }
}

private extension Evidence {
    func paper(_ kind: Page.Note.Kind, _ label: String) -> Page.Note {
        .init(kind, label, .name(move.rawValue) + " in " + .quote(words.excerpt) + ".", details: [
            Text(reason), Text("The move: it \(move.meaning)."), Text("Source: \(move.source)."), Text("What to try: \(move.fix.asSentence)"),
        ])
    }
}

extension Kind {
    var note: Page.Note.Kind {
        switch self {
        case .helps: .helped
        case .harms: .harmed
        case .form: .advice
        }
    }
}
