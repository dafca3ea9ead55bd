extension Command {
    static let leave = Command(
        "leave", also: ["quit", "exit", "q"], summary: "leaves; the conversation is kept and can be taken up again", example: "/leave"
    ) { session, _ in
        let words = session.rehearsal.isOver || !session.isKept ? "Goodbye." : "Kept as it stands. It can be taken up again where it was left."
        return (session, [.show(Page([.prompt(Text(words))])), .leave])
    }
}
