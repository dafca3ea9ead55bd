import CEditLine
import Foundation

/// How what is written is seen.
extension LineEditor {
    /// The prompt, made only where it has changed.
    var shownPrompt: ShownPrompt {
        if let drawnPrompt { return drawnPrompt }
        let made = ShownPrompt(prompt, theme, columns: screen.columns)
        drawnPrompt = made
        return made
    }

    var layout: Layout { Layout(columns: screen.columns, indent: shownPrompt.width) }

    /// Draws the text as it is now, in one write.
    ///
    /// - Parameter hint: the faint rest of what is being written.
    func paint(_ text: Buffer, hint: (Buffer, Picture) -> Styled? = { _, _ in nil }) {
        hasNoWayOn = false
        var next = Picture(text, layout, prompt: shownPrompt.codes, rows: screen.rows, top: &top) { theme.paint(Styled($0, .faint)) }
        if let hint = hint(text, next) { next.append(theme.paint(hint), width: Width.of(hint.words)) }
        let codes = next.codes(after: picture)
        (picture, painted) = (next, text)
        if !codes.isEmpty { Screen.write(codes) }
    }

    /// Writes the commonest key of all, a plain letter at the end of a text that stands there already.
    ///
    /// - Returns: false where more has to be drawn; then nothing was written.
    func paintLetter() -> Bool {
        guard let info = el_wline(line)?.pointee, let start = info.buffer, let end = info.lastchar, info.cursor == UnsafePointer(end) else { return false }
        let count = painted.scalars.count
        guard end - start == count + 1, painted.cursor == count, let letter = Unicode.Scalar(UInt32(bitPattern: start[count])), picture.hasRoom(for: letter) else { return false }
        for place in 0..<count where UInt32(bitPattern: start[place]) != painted.scalars[place].value { return false }
        if !hasNoWayOn {
            var text = painted
            text.append(letter)
            guard hint(after: text, in: picture) == nil else { return false }
        }
        var byte = UInt8(truncatingIfNeeded: letter.value)
        guard write(STDOUT_FILENO, &byte, 1) == 1 else { return false }
        painted.append(letter)
        picture.append(String(letter), width: 1, movesCursor: true)
        return true
    }

    /// Leaves the text on the screen, whole and without a hint, and goes below it.
    ///
    /// - Returns: the rows it takes, where all of them can be seen.
    @discardableResult
    func goBelow(_ text: Buffer) -> Int? {
        var whole = text
        whole.move(to: text.scalars.count)
        paint(whole)
        if picture.isPart {
            // From where the text began it runs through, and what was hidden can be read further up.
            Screen.write(picture.clearing(at: screen.columns))
            (picture, screen.rows) = (.blank, .max)
            paint(whole)
            screen = Capabilities.screen
        }
        Screen.write(picture.leaving)
        let rows = picture.rows.count
        (picture, top) = (.blank, 0)
        return rows < screen.rows ? rows : nil
    }

    /// To be told before anything is written below what was sent last.
    ///
    /// - Parameter isReplaced: what is to be written says it in another way, and takes its place.
    /// - Returns: whether it was taken off the screen; not where it has gone from sight, or may stand somewhere else by now.
    public func writing(isReplaced: Bool) -> Bool {
        defer { sentRows = nil }
        guard isReplaced, let rows = sentRows, Capabilities.screen == screen else { return false }
        Screen.write("\u{1B}[\(rows)A\u{1B}[J")
        return true
    }

    /// Says something below the text; the text is drawn again below that.
    func say(_ rows: [[Styled]]) {
        goBelow(buffer)
        Screen.write(rows.map { theme.paint($0) + "\r\n" }.joined())
    }

    /// Puts another prompt and another text in the place of those that are shown.
    func show(_ next: [Styled], _ text: Buffer) {
        apply(text)
        prompt = next
        paint(buffer)
    }

    /// The terminal has broken the rows anew; what stands there is taken away and drawn again.
    func reflow() {
        screen = Capabilities.screen
        Screen.write(picture.clearing(at: screen.columns))
        picture = .blank
        paint(buffer)
    }

    /// Begins with an empty screen.
    func clear() -> UInt8 {
        Screen.write("\u{1B}[H\u{1B}[2J")
        picture = .blank
        return UInt8(CC_NORM)
    }
}

/// A prompt as it is drawn: made harmless, shortened where it would fill a row, and with its colours.
struct ShownPrompt {
    let codes: String, width: Int

    init(_ prompt: [Styled], _ theme: Theme, columns: Int) {
        var room = columns - 1
        let words = prompt.map { styled in
            let words = Wrap.clipped(OutputFilter.clean(styled.words).replacing("\n", with: " "), to: room)
            room -= Width.of(words)
            return Styled(words, styled.role)
        }
        (codes, width) = (theme.paint(words), Width.of(words))
    }
}
