import CEditLine
import Foundation

/// What happens between two keys.
extension LineEditor {
    /// Called before every key.
    func read(into letter: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        if let draft = firstDraft {
            firstDraft = nil
            apply(Buffer(draft))
        }
        while true {
            var event = keyboard.hasWaiting ? keyboard.event(within: 0) : .quiet
            // What was typed is seen first; all else can be done while the person looks for the next key.
            let isSeen = event == .quiet && paintLetter()
            // What hands a letter on to the terminal may need this very core, so it is left alone for a moment.
            if isSeen { _ = keyboard.isQuiet(for: 1) }
            let text = buffer
            if event == .quiet, !isSeen { paint(text, hint: hint) }
            takeNotice(text)
            if event == .quiet {
                keepDraft()
                event = keyboard.event()
            }
            // Only from row to row the column is remembered.
            if event != .key(.up), event != .key(.down) { aim = nil }
            switch event {
            case let .letter(scalar):
                // A NUL would end the text for C.
                guard scalar.value != 0 else { continue }
                letter?.pointee = wchar_t(bitPattern: scalar.value)
                return 1
            case let .key(key):
                letter?.pointee = wchar_t(bitPattern: key.rawValue)
                return 1
            case let .signal(number):
                switch number {
                case SIGINT:
                    letter?.pointee = wchar_t(bitPattern: Key.interrupt.rawValue)
                    return 1
                case SIGTSTP: stop()
                case SIGWINCH: reflow()
                case SIGCONT:
                    cel_set_number(line, EL_PREP_TERM, 1)
                    Screen.write("\u{1B}[?2004h\r\n")
                    picture = .blank
                case _:
                    keepDraft(isLast: true)
                    goBelow(buffer)
                    cel_set_number(line, EL_PREP_TERM, 0)
                    cel_die(number)
                }
            case .quiet: continue
            case .end:
                keepDraft(isLast: true)
                return 0
            }
        }
    }

    func stop() {
        let drawn = buffer
        keepDraft(isLast: true)
        goBelow(drawn)
        cel_set_number(line, EL_PREP_TERM, 0)
        cel_stop()
        cel_set_number(line, EL_PREP_TERM, 1)
        Screen.write("\u{1B}[?2004h")
        screen = Capabilities.screen
    }

    /// Keeps the draft if it is new; a long one only once the keys pause.
    func keepDraft(isLast: Bool = false) {
        guard let drafts else { return }
        if !isLast, undo.now.scalars.count > 4000, !keyboard.isQuiet(for: 150) { return }
        drafts.keep(buffer.text)
    }

    /// The rest of what is being written, faint, where there is only one way on.
    func hint(after typed: Buffer, in picture: Picture) -> Styled? {
        guard typed.cursor == typed.scalars.count, (1..<60).contains(typed.cursor), !typed.scalars.contains("\n"), !picture.isPart else { return nil }
        let text = typed.text, all = complete(text)
        hasNoWayOn = all.isEmpty
        guard !text.hasSuffix(" "), let first = all.first, first.text.hasPrefix(text) else { return nil }
        var hint = String(first.text.dropFirst(text.count))
        if all.count == 1 || first.text == text { hint += (hint.isEmpty ? "  " : "   ") + first.summary }
        hint = Wrap.clipped(hint, to: screen.columns - picture.cursor.column - 1)
        return hint.isEmpty ? nil : Styled(hint, .faint)
    }
}

private extension LineEditor {
    /// Notes what the last key changed.
    func takeNotice(_ text: Buffer) {
        guard text != undo.now else { return }
        undo.note(text)
    }
}
