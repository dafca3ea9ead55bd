import Listening
import Rehearsing
import Scenarios

/// Sits down to a conversation and stays until the person leaves; the one place where a rehearsal begins.
///
/// - Parameter path: the file it was read from; what is edited there is taken over between two lines.
func begin(_ scenario: Scenario, from path: String?, seed: UInt64, _ options: GlobalOptions) throws {
    let session = Session(scenario, seed: seed, hearing: listening())
    var watch = Watch(path)
    try Desk.plain().sit(session, opening: session.opening) { session, line in
        let news = watch.look()
        let (session, before) = news.scenario.map(session.changed) ?? (session, news.complaint.map { [.show($0)] } ?? [])
        let (next, effects) = session.step(line)
        return (next, before + effects)
    }
}

/// The listener in use, made once.
func listening() -> Hearing {
    let listener = Listener()
    return { listener.hear($0, after: $1) }
}
