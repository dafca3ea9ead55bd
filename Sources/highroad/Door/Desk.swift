import Rehearsing

/// Where a sitting happens: how a line comes in, how a page goes out, and how what was typed is kept.
struct Desk {
    /// The next line without its line break; `nil` where no more will come.
    var read: () -> String?
    var show: (Page) -> Void
    /// Commits what was done in one step, together with whether it ended the conversation; throws where it can't.
    var keep: ([Transcript.Entry], _ isOver: Bool) throws -> Void = { _, _ in }
    /// A person is typing: they can be asked, and can send a line again that could not be kept.
    var isTyped = false
    /// A text comes whole, lines and all.
    var hasEditor = false
    /// Whether a page can be seen as a whole; what is read line by line has no window.
    var fits: (Page) -> Bool = { _ in true }
    /// Works on a draft of this kind, and comes back.
    var draft: (String) throws -> Void = { _ in }

    /// Sits through a session until the person leaves or no line comes any more.
    ///
    /// Where a line can't be kept and a person is typing, the conversation stays where it was; otherwise the error ends it.
    ///
    /// - Parameter opening: what to do before the first line.
    /// - Returns: the session as it was left.
    @discardableResult
    func sit(_ session: Session, opening: [Effect]) throws -> Session { try sit(session, opening: opening) { $0.step($1) } }

    /// The same for anything that answers a line with effects.
    @discardableResult
    func sit<State>(_ state: State, opening: [Effect], step: (State, String) throws -> (State, [Effect])) throws -> State {
        var state = state
        try keep(opening)
        guard try perform(opening) else { return state }
        while let line = read() {
            let next: State, effects: [Effect]
            do {
                (next, effects) = try step(state, line)
                try keep(effects)
            } catch {
                guard isTyped else { throw error }
                show(.unkept(line, error))
                continue
            }
            state = next
            guard try perform(effects) else { break }
        }
        return state
    }
}

private extension Desk {
    /// Commits all that a step wants kept, in one go and before anything is shown.
    func keep(_ effects: [Effect]) throws {
        let entries = effects.compactMap { effect -> Transcript.Entry? in
            switch effect {
            case let .keep(entry): entry
            case .show, .end, .leave, .draft: nil
            }
        }
        let isOver = effects.contains(.end)
        if !entries.isEmpty || isOver { try keep(entries, isOver) }
    }

    /// Does the rest, in order; false once the person leaves.
    func perform(_ effects: [Effect]) throws -> Bool {
        for effect in effects {
            switch effect {
            case .keep, .end: continue
            case let .show(page): show(page)
            case let .draft(kind): try draft(kind)
            case .leave: return false
            }
        }
        return true
    }
}
