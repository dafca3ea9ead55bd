import CEditLine
import Foundation

/// What happens between two keys.
extension LineEditor {
    /// Called before every key.
    func read(into letter: UnsafeMutablePointer<wchar_t>?) -> Int32 {
        if let draft = firstDraft {
            firstDraft = nil
            apply(Buffer(draft))
            redraw(after: Buffer())
        }
        takeNotice()
        while true {
            var event = keyboard.hasWaiting ? keyboard.event() : keyboard.event(within: 0)
            if event == .quiet {
                keepDraft()
                showHint()
                event = keyboard.event()
            }
            hideHint()
            // Only from row to row the column is remembered.
            if ![.key(.up), .key(.down)].contains(event) { aim = nil }
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
                    cel_draw(line)
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
        cel_draw(line)
    }

    /// Keeps the draft if it is new; a long one only once the keys pause.
    func keepDraft(isLast: Bool = false) {
        guard let drafts else { return }
        if !isLast, seen.count > 4000, !keyboard.isQuiet(for: 150) { return }
        drafts.keep(buffer.text)
    }
}

private extension LineEditor {
    /// Notes what the last key changed.
    func takeNotice() {
        guard let info = el_wline(line)?.pointee, let start = info.buffer, let end = info.lastchar, let cursor = info.cursor else { return }
        let letters = UnsafeBufferPointer(start: start, count: end - start)
        guard seenCursor != cursor - start || seen.count != letters.count || !seen.elementsEqual(letters) else { return }
        seen = Array(letters)
        seenCursor = cursor - start
        undo.note(buffer)
    }

    /// The rest of what is being written, faint, where there is only one way on.
    func showHint() {
        guard seenCursor == seen.count, (1..<60).contains(seen.count) else { return }
        let text = buffer.text, all = complete(text)
        guard !text.contains("\n"), !text.hasSuffix(" "), let first = all.first, first.text.hasPrefix(text) else { return }
        let place = layout.place(of: seen.count, in: buffer.scalars), room = Capabilities.columns - place.column - 1
        var hint = String(first.text.dropFirst(text.count))
        if all.count == 1 || first.text == text { hint += (hint.isEmpty ? "  " : "   ") + first.summary }
        hint = Wrap.clipped(hint, to: room)
        guard !hint.isEmpty else { return }
        let painted = theme.paint(Styled(hint, .faint))
        Screen.write("\u{1B}7" + painted + "\u{1B}8")
        hasHint = true
    }

    func hideHint() {
        guard hasHint else { return }
        hasHint = false
        Screen.write("\u{1B}[K")
    }

    /// The terminal has broken the rows anew; what stands there is taken away and drawn again.
    func reflow() {
        let drawn = buffer
        el_resize(line)
        redraw(after: drawn)
    }
}
