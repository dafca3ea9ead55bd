import Scenarios

extension Session {
    /// That hints and sample replies may speak of more than was heard, and how to hear it; `nil` where all was heard.
    var missed: Text? {
        let name = scenario.counterpart.name
        if !rehearsal.standing.toCome.isEmpty { return "\(name) has more to say, and this may speak of it. An empty line lets the next words come." }
        let here = rehearsal.turns.reversed().prefix { $0.scene == rehearsal.standing.scene }
        return here.contains(where: \.talkedOver) ? "\(name) was talked over here, and this may speak of words that were not heard. " + .command("/undo") + " goes back to before." : nil
    }
}

extension Command {
    static let hint = Command(
        "hint", summary: "gives a hint; asked again, a plainer one, in three steps", example: "/hint"
    ) { session, _ in
        guard let scene = session.rehearsal.scene, scene.ending == nil else {
            return session.showing(.paragraph("This conversation is over; there is nothing left to hint at."))
        }
        guard !scene.hints.isEmpty else {
            return session.showing(.paragraph("This moment has no hints. " + .command("/rubric") + " shows what this conversation is about."))
        }
        let step = min(session.hints, scene.hints.count - 1)
        var next = session
        next.hints = step + 1
        let rest = scene.hints.count - step - 1
        var page = Page([.note(.init(.advice, "Hint \(step + 1) of \(scene.hints.count)", Text(scene.hints[step]), details: session.missed.map { [$0] } ?? []))])
        if rest == 0 { page.blocks.append(.prompt("That was the last hint. " + .command("/model") + " shows a reply that works.")) }
        return (next, [.show(page)])
    }
}
