import Scenarios

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
        var page = Page([.note(.init(.advice, "Hint \(step + 1) of \(scene.hints.count)", Text(scene.hints[step])))])
        if rest == 0 { page.blocks.append(.prompt("That was the last hint. " + .command("/model") + " shows a reply that works.")) }
        return (next, [.show(page)])
    }
}
