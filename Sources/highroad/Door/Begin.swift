import Listening
import Rehearsing
import Scenarios

/// Sits down to a conversation and stays until the person leaves; the one place where a rehearsal begins.
func begin(_ scenario: Scenario, seed: UInt64, _ options: GlobalOptions) throws {
    let session = Session(scenario, seed: seed, hearing: listening())
    try Desk.plain().sit(session, opening: session.opening)
}

/// The listener in use, made once.
func listening() -> Hearing {
    let listener = Listener()
    return { listener.hear($0, after: $1) }
}
