import CEditLine
import Foundation

/// What the keys do.
extension LineEditor {
    func bind() {
        let all: [(name: String, keys: [String], inViCommands: [String], cel_command)] = [
            ("hr-newline", ["^J", Key.newline.code], [Key.newline.code], { el, _ in LineEditor.change(el) { $0.insert("\n") } }),
            ("hr-up", [Key.up.code, "^P"], [Key.up.code, "k"], { el, _ in LineEditor.of(el)?.go(rows: -1) ?? 0 }),
            ("hr-down", [Key.down.code, "^N"], [Key.down.code, "j"], { el, _ in LineEditor.of(el)?.go(rows: 1) ?? 0 }),
            ("hr-left", [Key.left.code, "^B"], [Key.left.code, "h"], { el, _ in LineEditor.move(el) { $0.previousLetter } }),
            ("hr-right", [Key.right.code, "^F"], [Key.right.code, "l", " "], { el, _ in LineEditor.of(el)?.goRight() ?? 0 }),
            ("hr-home", [Key.home.code, "^A"], [Key.home.code], { el, _ in LineEditor.move(el) { $0.lineStart } }),
            ("hr-end", [Key.end.code, "^E"], [Key.end.code], { el, _ in LineEditor.of(el)?.goToEnd() ?? 0 }),
            ("hr-word-left", [Key.wordLeft.code, "\\eb"], [Key.wordLeft.code], { el, _ in LineEditor.move(el) { $0.previousWord } }),
            ("hr-word-right", [Key.wordRight.code, "\\ef"], [Key.wordRight.code], { el, _ in LineEditor.move(el) { $0.nextWord } }),
            ("hr-erase", ["^?", "^H"], [], { el, _ in LineEditor.change(el) { _ = $0.cut(to: $0.previousLetter) } }),
            ("hr-delete", [Key.delete.code], [Key.delete.code], { el, _ in LineEditor.change(el) { _ = $0.cut(to: $0.nextLetter) } }),
            ("hr-erase-word", ["\\e^?", "\\e^H"], [], { el, _ in LineEditor.kill(el) { $0.previousWord } }),
            ("hr-erase-blank", ["^W"], ["^W"], { el, _ in LineEditor.kill(el) { $0.previousBlank } }),
            ("hr-delete-word", [Key.deleteWord.code, "\\ed"], [Key.deleteWord.code], { el, _ in LineEditor.kill(el) { $0.nextWord } }),
            ("hr-kill-start", ["^U"], ["^U"], { el, _ in LineEditor.kill(el) { $0.lineStart == $0.cursor ? max(0, $0.cursor - 1) : $0.lineStart } }),
            ("hr-kill-end", ["^K"], ["^K"], { el, _ in LineEditor.kill(el) { $0.lineEnd == $0.cursor ? $0.nextLetter : $0.lineEnd } }),
            ("hr-yank", ["^Y"], [], { el, _ in LineEditor.of(el)?.yank() ?? 0 }),
            ("hr-undo", ["^_", "^X^U"], ["^_"], { el, _ in LineEditor.restore(el) { $0.undo() } }),
            ("hr-redo", [Key.redo.code, "^X^R"], ["^R"], { el, _ in LineEditor.restore(el) { $0.redo() } }),
            ("hr-paste", [Key.paste.code], [Key.paste.code], { el, _ in LineEditor.of(el)?.paste() ?? 0 }),
            ("hr-end-of-input", ["^D"], ["^D"], { el, _ in LineEditor.of(el)?.endOrDelete() ?? 0 }),
            ("hr-interrupt", ["^C", Key.interrupt.code], ["^C", Key.interrupt.code], { el, _ in LineEditor.of(el)?.interrupt() ?? 0 }),
            ("hr-stop", ["^Z"], ["^Z"], { el, _ in LineEditor.of(el)?.stopped() ?? 0 }),
            ("hr-clear", ["^L"], ["^L"], { el, _ in LineEditor.of(el)?.clear() ?? 0 }),
            ("hr-complete", ["^I"], ["^I"], { el, _ in LineEditor.of(el)?.completed() ?? 0 }),
            ("hr-search", ["^R"], ["/"], { el, _ in LineEditor.of(el)?.search() ?? 0 }),
            ("hr-editor", ["^X^E"], ["^X^E", "v"], { el, _ in LineEditor.of(el)?.compose() ?? 0 }),
        ]
        for (name, keys, inViCommands, command) in all {
            // The editor keeps these texts for as long as it lives.
            _ = cel_add(line, lasting(name), lasting(name), command)
            // In vi mode Escape alone must not wait for a second key.
            for key in keys where !(keyboard.isVi && key.hasPrefix("\\e")) { wide(key) { key in wide(name) { _ = cel_bind(line, key, $0) } } }
            guard keyboard.isVi else { continue }
            for key in inViCommands { wide(key) { key in wide(name) { _ = cel_bind_in_vi_commands(line, key, $0) } } }
        }
        wide("^M") { key in wide("ed-newline") { _ = cel_bind(line, key, $0) } }
        guard keyboard.isVi else { return }
        wide("^M") { key in wide("ed-newline") { _ = cel_bind_in_vi_commands(line, key, $0) } }
    }

    func interrupt() -> UInt8 {
        let text = buffer.text
        goBelow(buffer)
        history.add(text)
        drafts?.clear()
        outcome = .interrupted(text)
        let words = text.allSatisfy(\.isWhitespace) ? "Ctrl-D leaves." : "Put aside. The Up key brings it back."
        Screen.write(theme.paint(Styled(words, .faint)) + "\r\n")
        return UInt8(CC_EOF)
    }

    func endOrDelete() -> UInt8 {
        var text = buffer
        guard !text.isEmpty else {
            goBelow(text)
            outcome = .end
            return UInt8(CC_EOF)
        }
        _ = text.cut(to: text.nextLetter)
        apply(text)
        return UInt8(CC_REFRESH)
    }

    func stopped() -> UInt8 {
        stop()
        return UInt8(CC_NORM)
    }

    func yank() -> UInt8 {
        var text = buffer
        text.insert(killed)
        apply(text)
        return UInt8(CC_REFRESH)
    }

    func paste() -> UInt8 {
        var text = buffer
        text.insert(OutputFilter.pasted(keyboard.pasted()))
        apply(text)
        return UInt8(CC_REFRESH)
    }

    /// At the end of a command, what is hinted at is taken.
    func goRight() -> UInt8 {
        let text = buffer
        if text.cursor == text.scalars.count { return takeHint() }
        return LineEditor.move(line) { $0.nextLetter }
    }

    func goToEnd() -> UInt8 {
        let text = buffer
        if text.cursor == text.scalars.count { return takeHint() }
        return LineEditor.move(line) { $0.lineEnd }
    }

    /// Inside the text first, and beyond it through what was sent before.
    func go(rows: Int) -> UInt8 {
        var text = buffer
        let layout = layout
        let column = aim ?? layout.place(of: text.cursor, in: text.scalars).column
        if let place = layout.offset(rows: rows, from: text.cursor, in: text.scalars, aiming: column) {
            text.move(to: place)
            aim = column
            apply(text)
            return UInt8(CC_CURSOR)
        }
        let next = slot + rows
        guard (0...history.entries.count).contains(next) else { return UInt8(CC_NORM) }
        slots[slot] = text
        slot = next
        let entry = next < history.entries.count ? Buffer(history.entries[next]) : Buffer()
        apply(slots[next] ?? entry)
        return UInt8(CC_REFRESH)
    }
}

extension LineEditor {
    static func move(_ el: OpaquePointer?, to place: (Buffer) -> Int) -> UInt8 {
        guard let editor = of(el) else { return UInt8(CC_ERROR) }
        var text = editor.buffer
        text.move(to: place(text))
        editor.apply(text)
        return UInt8(CC_CURSOR)
    }

    static func change(_ el: OpaquePointer?, _ change: (inout Buffer) -> Void) -> UInt8 {
        guard let editor = of(el) else { return UInt8(CC_ERROR) }
        var text = editor.buffer
        change(&text)
        editor.apply(text)
        return UInt8(CC_REFRESH)
    }

    static func kill(_ el: OpaquePointer?, to place: (Buffer) -> Int) -> UInt8 {
        change(el) { text in
            let gone = text.cut(to: place(text))
            if !gone.isEmpty { of(el)?.killed = gone }
        }
    }

    static func restore(_ el: OpaquePointer?, _ step: (inout Undo) -> Buffer?) -> UInt8 {
        guard let editor = of(el), let text = step(&editor.undo) else { return UInt8(CC_NORM) }
        editor.apply(text)
        return UInt8(CC_REFRESH)
    }

    private func lasting(_ text: String) -> UnsafePointer<wchar_t> {
        let letters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
        let place = UnsafeMutablePointer<wchar_t>.allocate(capacity: letters.count)
        place.initialize(from: letters, count: letters.count)
        return UnsafePointer(place)
    }
}
