import Listening

extension Command {
    static let model = Command(
        "model", summary: "shows a reply that works and one that does not, side by side", example: "/model"
    ) { session, _ in
        guard let scene = session.rehearsal.scene, !scene.models.isEmpty else {
            return session.showing(.paragraph("This moment has no sample replies."))
        }
        func column(_ title: String, bad: Bool) -> Page.Column {
            .init(title: title, lines: scene.models.filter { $0.isBad == bad }.map { session.verdict(on: $0.reply, leads: $0.leads) })
        }
        let good = column("Works", bad: false), bad = column("Does not", bad: true)
        let remark = session.missed.map { [Page.Block.prompt($0)] } ?? []
        guard !good.lines.isEmpty, !bad.lines.isEmpty else {
            let one = good.lines.isEmpty ? bad : good
            return (session, [.show(Page([.paragraph(Text(one.title + ":")), .list(one.lines)] + remark))])
        }
        return (session, [.show(Page([.sideBySide(good, bad)] + remark))])
    }
}

private extension Session {
    /// Where the conversation ends with it; what comes of it otherwise is still to be found out.
    func ending(_ scene: String) -> Text { scenario.scene(scene)?.ending.map { ", and it ends: " + .strong($0.title) } ?? "" }

    func verdict(on reply: String, leads: String) -> Text {
        let moves = hearing(reply, rehearsal.standing.words).evidence.map { Text.name($0.move.rawValue) }
        return .quote(reply) + (moves.isEmpty ? "" : " (" + moves.joined() + ")") + ending(leads)
    }
}
