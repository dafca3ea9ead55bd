import CEditLine
import Foundation

/// Writing on in an editor of the person's own choice.
extension LineEditor {
    func compose() -> UInt8 {
        let draft = buffer
        keepDraft(isLast: true)
        goBelow(draft)
        cel_set_number(line, EL_PREP_TERM, 0)
        let result = outside(draft.text)
        cel_set_number(line, EL_PREP_TERM, 1)
        cel_enter(cel_editing)
        switch result {
        case let .success(text): apply(Buffer(text))
        case let .failure(trouble): Screen.write(theme.paint(Styled(trouble.sentence, .faint)) + "\r\n")
        }
        screen = Capabilities.screen
        return UInt8(CC_NORM)
    }

    /// Lets a text be changed outside, in `$VISUAL` or `$EDITOR`.
    ///
    /// - Returns: the new text, or why the draft stays as it is.
    public func edit(_ text: String) -> Result<String, ComposingTrouble> {
        cel_settle()
        defer {
            cel_enter(cel_busy)
            cel_listen()
        }
        return outside(text)
    }
}

private extension LineEditor {
    func outside(_ text: String) -> Result<String, ComposingTrouble> {
        OwnEditor.change(text) { run in
            Screen.write("\u{1B}[?2004l")
            cel_enter(cel_lent)
            defer { Screen.write("\u{1B}[?2004h") }
            return run()
        }
    }
}
