extension Command {
    static let again = Command(
        "again", summary: "starts the conversation anew; what was said before is kept", example: "/again"
    ) { session, _ in session.goingBack(to: 0, saying: "From the beginning.") }
}
