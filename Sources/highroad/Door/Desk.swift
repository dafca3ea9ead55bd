import Rehearsing

/// Where a sitting happens: how a line comes in, how a page goes out, and how what was typed is kept.
struct Desk {
    /// The next line without its line break; `nil` where no more will come.
    var read: () -> String?
    var show: (Page) -> Void
    /// Commits one entry; what it throws ends the sitting before anything more is shown.
    var keep: (Transcript.Entry) throws -> Void = { _ in }

    /// Sits through a session until the person leaves or no line comes any more.
    ///
    /// - Parameter opening: what to do before the first line.
    /// - Returns: the session as it was left.
    @discardableResult
    func sit(_ session: Session, opening: [Effect]) throws -> Session { try sit(session, opening: opening) { $0.step($1) } }

    /// The same for anything that answers a line with effects.
    @discardableResult
    func sit<State>(_ state: State, opening: [Effect], step: (State, String) -> (State, [Effect])) throws -> State {
        var state = state
        guard try perform(opening) else { return state }
        while let line = read() {
            let (next, effects) = step(state, line)
            state = next
            guard try perform(effects) else { break }
        }
        return state
    }

    /// Does what should happen, in order; false once the person leaves.
    private func perform(_ effects: [Effect]) throws -> Bool {
        for effect in effects {
            switch effect {
            case let .keep(entry): try keep(entry)
            case let .show(page): show(page)
            case .end: continue
            case .leave: return false
            }
        }
        return true
    }
}
