extension Command {
    static let debrief = Command(
        "debrief", summary: "shows the debrief so far: what landed, what hurt, what stayed hidden", example: "/debrief"
    ) { session, _ in (session, [.show(Debrief(session.rehearsal, hearing: session.hearing).page(session.scenario))]) }
}
