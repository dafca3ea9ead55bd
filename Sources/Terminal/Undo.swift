/// What the text was before each change; letters typed one after another are one change a word.
struct Undo: Equatable {
    private(set) var now: Buffer
    private var past: [Buffer] = [], future: [Buffer] = []
    private var run = Change.other

    init(_ start: Buffer = Buffer()) { now = start }

    /// Takes notice of the text as it is after a key.
    mutating func note(_ new: Buffer) {
        guard new.scalars != now.scalars else {
            if new.cursor != now.cursor { run = .other }
            now = new
            return
        }
        let change = Change(from: now, to: new)
        if change != run || change == .other || startsWord(new) {
            past.append(now)
            if past.count > 300 { past.removeFirst() }
        }
        (run, now, future) = (change, new, [])
    }

    /// The text one change earlier; `nil` where there is none.
    mutating func undo() -> Buffer? {
        guard let old = past.popLast() else { return nil }
        future.append(now)
        (now, run) = (old, .other)
        return old
    }

    /// The text before it was undone; `nil` where nothing was.
    mutating func redo() -> Buffer? {
        guard let new = future.popLast() else { return nil }
        past.append(now)
        (now, run) = (new, .other)
        return new
    }
}

private extension Undo {
    enum Change {
        case typed, erased, other

        init(from old: Buffer, to new: Buffer) {
            switch new.scalars.count - old.scalars.count {
            case 1 where new.cursor == old.cursor + 1: self = .typed
            case -1 where new.cursor == old.cursor - 1: self = .erased
            case _: self = .other
            }
        }
    }

    func startsWord(_ new: Buffer) -> Bool {
        let place = new.cursor
        guard place >= 2, place <= new.scalars.count, new.scalars.count > now.scalars.count else { return false }
        return new.scalars[place - 2].properties.isWhitespace && !new.scalars[place - 1].properties.isWhitespace
    }
}
