import Listening

extension Command {
    static let disagree = Command(
        "disagree", arguments: "MOVE…", summary: "keeps your verdict on the last reply where the coach heard it wrongly", example: "/disagree pitch"
    ) { session, rest in
        guard let turn = session.rehearsal.turns.last, let said = turn.said, let node = session.replay.turnNodes.last else {
            return session.showing(.paragraph("Nothing has been said yet, so there is no verdict to disagree with."))
        }
        let names = rest.split { $0.isWhitespace || $0 == "," }.map { $0.lowercased() }
        guard !names.isEmpty else {
            return session.showing(.paragraph("Name the moves: one that was heard and should not be, or one that should have been. For example: " + .command("/disagree pitch") + "."))
        }
        let unknown = names.filter { Move(rawValue: $0) == nil }
        guard unknown.isEmpty else {
            let sentences = unknown.map { name -> Page.Block in
                let nearest = Nearest.name(to: name, among: Move.allCases.map(\.rawValue)).map { " Did you mean “\($0)”?" } ?? ""
                return .paragraph(Text("There is no move called “\(name.excerpt)”.\(nearest)"))
            }
            return (session, [.show(Page(sentences + [.prompt(.command("/disagree Tab") + " lists the moves, and “highroad moves” explains them.")]))])
        }
        var next = session
        let signed = names.compactMap(Move.init).map { (turn.reading.moves.contains($0) ? "-" : "+") + $0.rawValue }
        let entry = Transcript.Entry.disagreed(node: node, moves: signed)
        next.transcript.add(entry)
        let lines = names.compactMap(Move.init).map { move -> Text in
            turn.reading.moves.contains(move)
                ? .name(move.rawValue) + " was heard, and by your verdict should not be."
                : .name(move.rawValue) + " was not heard, and by your verdict should be."
        }
        return (next, [.keep(entry), .show(Page([.paragraph("Kept beside " + .quote(said.excerpt) + ":"), .list(lines), .paragraph("The coach's verdict stays as it is; same words, same verdict. “highroad hear --disagreements” writes down all that you kept so.")]))])
    }
}
