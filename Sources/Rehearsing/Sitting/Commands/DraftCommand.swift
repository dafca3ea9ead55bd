extension Command {
    static let draft = Command(
        "draft", arguments: "[KIND]", summary: "works on the message you really send, and comes back here; goes on with the one left open, or begins a reply, request, exit or apology",
        example: "/draft reply"
    ) { session, kind in
        (session, [.show(Page([.prompt("The conversation waits here.")])), .draft(kind)])
    }
}
