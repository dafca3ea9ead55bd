extension Command {
    static let undo = Command(
        "undo", also: ["u"], summary: "takes the last reply back, as if it had not been said", example: "/undo"
    ) { session, _ in
        let path = Roads(session.transcript).path(to: session.node)
        // Waits after the last reply go back with it: they belong to the answer it got.
        guard let last = path.last(where: \.isReply) ?? path.last else {
            return session.showing(.paragraph("Nothing has been said yet, so there is nothing to take back."))
        }
        let words = last.entry.typed.words
        return session.goingBack(to: last.parent, saying: words.isEmpty ? "Back to before the wait." : "Taken back: " + .quote(words.excerpt) + ". They last said:")
    }
}

private extension Roads.Node {
    var isReply: Bool {
        switch entry {
        case .said: true
        case .waited, .wentBack, .disagreed, .facts: false
        }
    }
}
