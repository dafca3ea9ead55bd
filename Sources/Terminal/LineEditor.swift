import CEditLine
import Foundation

/// Where a person writes a reply: several lines, with all of their keys, and nothing lost.
///
/// There is one of them in a program; it owns the terminal until it is closed.
public final class LineEditor {
    public enum Answer: Equatable, Sendable {
        case text(String)
        /// The person began anew; what they had written is in the history.
        case interrupted(String)
        case end
    }

    /// What could stand in place of the text before the cursor, and what it does.
    public struct Completion: Sendable, Equatable {
        public var text: String, summary: String
        public init(_ text: String, _ summary: String) { (self.text, self.summary) = (text, summary) }
    }

    /// All that could follow what has been written so far, as whole texts that begin with it.
    public var complete: (String) -> [Completion] = { _ in [] }
    public var theme: Theme { didSet { drawnPrompt = nil } }
    public let history: History
    let drafts: DraftFile?
    let line: OpaquePointer
    let keyboard = Keyboard()

    // One reading.
    var prompt: [Styled] = [] { didSet { drawnPrompt = nil } }
    var drawnPrompt: ShownPrompt?
    var outcome: Answer?
    var undo = Undo()
    var picture = Picture.blank
    /// The text of the picture.
    var painted = Buffer()
    /// Nothing can follow the painted text, so nothing can follow it with a letter more.
    var hasNoWayOn = false
    var screen = Capabilities.screen { didSet { drawnPrompt = nil } }
    /// The first row that is shown of a text that is taller than the screen.
    var top = 0
    /// How many rows the text takes that was sent last, where nothing has been written below it since.
    var sentRows: Int?
    var firstDraft: String?
    /// Entries of the history as they were changed while going up and down; the draft itself is the one after the last.
    var slots: [Int: Buffer] = [:]
    var slot = 0
    var aim: Int?
    var killed = ""

    /// `nil` where the terminal can't be edited on.
    public init?(theme: Theme, history: History, drafts: DraftFile?) {
        guard cel_guard() == 0, let line = cel_start("highroad") else { return nil }
        guard Self.settle(line) else {
            el_end(line)
            return nil
        }
        (self.theme, self.history, self.drafts, self.line) = (theme, history, drafts, line)
        cel_set_owner(line, Unmanaged.passUnretained(self).toOpaque())
        cel_set_number(line, EL_SIGNAL, 0)
        // Ctrl-C, Ctrl-Z and Ctrl-S are keys while editing, and Enter is no Ctrl-J.
        for change in ["-isig", "-ixon", "-icrnl", "-inlcr"] { wide(change) { _ = cel_tty(line, $0) } }
        cel_set_reader(line) { LineEditor.of($0)?.read(into: $1) ?? -1 }
        // Some systems begin with vi keys; here they are for those who ask for them, with “bind -v” in .editrc.
        cel_emacs(line)
        el_source(line, nil)
        keyboard.isVi = cel_editor_is_vi(line) != 0
        bind()
        cel_enter(cel_busy)
        cel_listen()
        Screen.write("\u{1B}[?2004h")
    }

    /// Asks the terminal for its background, and takes the colours that can be read on it once it answers; nothing waits for that.
    public func fitToBackground() {
        keyboard.onBackground = { [weak self] answer in
            if let isLight = Theme.isLight(answer) { self?.theme = .on(lightBackground: isLight) }
        }
        Screen.write("\u{1B}]11;?\u{1B}\\")
    }

    /// Takes in what the terminal has answered by now.
    public func takeAnswer() { keyboard.takeAnswer() }

    deinit {
        cel_restore()
        el_end(line)
    }

    /// Reads one reply. Whatever was typed while nobody read is taken first.
    ///
    /// - Parameters:
    ///   - draft: what stands there already, to be changed.
    ///   - isKept: whether it goes into the history.
    public func readReply(prompt: [Styled], draft: String = "", isKept: Bool = true) -> Answer {
        (self.prompt, picture, screen, top) = (prompt, .blank, Capabilities.screen, 0)
        (outcome, undo, slots, slot, aim) = (nil, Undo(), [:], history.entries.count, nil)
        firstDraft = draft.isEmpty ? nil : OutputFilter.pasted(draft)
        keyboard.drain()
        cel_enter(cel_editing)
        // Before the prompt can be seen, so that nobody who answers it at once is echoed.
        cel_set_number(line, EL_PREP_TERM, 1)
        var count: Int32 = 0
        let got = el_wgets(line, &count)
        cel_enter(cel_busy)
        cel_listen()
        if let outcome { return outcome }
        guard let got, count > 0 else { return .end }
        let scalars = UnsafeBufferPointer(start: got, count: Int(count)).compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
        var text = String(String.UnicodeScalarView(scalars))
        if text.hasSuffix("\n") { text.removeLast() }
        sentRows = goBelow(Buffer(text))
        // Kept before anyone computes with it; only then the draft may go.
        if isKept { history.add(text) }
        drafts?.clear()
        return .text(text)
    }

    /// Gives the terminal back.
    public func close() {
        cel_restore()
        drafts?.close()
    }

    static func of(_ line: OpaquePointer?) -> LineEditor? {
        guard let line, let owner = cel_owner(line) else { return nil }
        return Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
    }
}

extension LineEditor {
    /// The text as it stands.
    var buffer: Buffer {
        guard let info = el_wline(line)?.pointee, let start = info.buffer, let end = info.lastchar, let cursor = info.cursor else { return Buffer() }
        let letters = UnsafeBufferPointer(start: start, count: end - start)
        return Buffer(letters.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }, cursor: cursor - start)
    }

    /// Makes the text what it should be, changing no more than differs.
    func apply(_ new: Buffer) {
        let old = buffer, most = min(old.scalars.count, new.scalars.count)
        var same = 0
        while same < most, old.scalars[same] == new.scalars[same] { same += 1 }
        var tail = 0
        while tail < most - same, old.scalars[old.scalars.count - 1 - tail] == new.scalars[new.scalars.count - 1 - tail] { tail += 1 }
        let end = old.scalars.count - tail
        _ = el_cursor(line, Int32(end - old.cursor))
        if end > same { el_deletestr(line, Int32(end - same)) }
        let added = new.scalars[same..<(new.scalars.count - tail)]
        if !added.isEmpty {
            let letters = added.map { wchar_t(bitPattern: $0.value) } + [0]
            _ = el_winsertstr(line, letters)
        }
        _ = el_cursor(line, Int32(new.cursor - (new.scalars.count - tail)))
    }
}

private extension LineEditor {
    /// The terminal as it says it is, or else as nearly all are.
    static func settle(_ line: OpaquePointer) -> Bool {
        let name = State.environment["TERM"] ?? ""
        return [name, "xterm-256color", "xterm", "vt100"].contains(where: { (name: String) in cel_terminal(line, name) == 0 })
    }
}

/// A text as C has it, for as long as a call lasts.
func wide(_ text: String, _ body: (UnsafePointer<wchar_t>) -> Void) {
    let letters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    letters.withUnsafeBufferPointer { if let base = $0.baseAddress { body(base) } }
}
