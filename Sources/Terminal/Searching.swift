import CEditLine
import Foundation

/// Looking for what was sent before, letter by letter.
extension LineEditor {
    func search() -> UInt8 {
        let draft = buffer, own = prompt
        var words = "", index = 0, found = history.search("")
        func look() {
            (found, index) = (history.search(words), 0)
        }
        func finish(with text: Buffer) -> UInt8 {
            show(own, text)
            return UInt8(CC_NORM)
        }
        while true {
            let isMissing = !words.isEmpty && found.isEmpty
            let label = isMissing ? "not found: " : "search: "
            let text = words.isEmpty || isMissing ? (isMissing ? buffer : draft) : Buffer(found[min(index, found.count - 1)])
            show([Styled(label, .prompt), Styled(words + " → ")], text)
            switch keyboard.event() {
            // Ctrl-R again: an older one; Ctrl-S: a newer one.
            case .letter("\u{12}"): index = min(index + 1, max(0, found.count - 1))
            case .letter("\u{13}"): index = max(0, index - 1)
            case .letter("\u{7F}"), .letter("\u{8}"):
                _ = words.popLast()
                look()
            // Ctrl-G and Ctrl-C bring back what was being written.
            case .letter("\u{7}"), .letter("\u{3}"), .signal(SIGINT): return finish(with: draft)
            case let .letter(scalar) where scalar.value >= 0x20:
                words.unicodeScalars.append(scalar)
                look()
            case .letter, .key, .end: return finish(with: buffer)
            case .signal(SIGWINCH): reflow()
            case let .signal(number) where [SIGTERM, SIGHUP, SIGQUIT].contains(number):
                drafts?.keep(draft.text)
                cel_set_number(line, EL_PREP_TERM, 0)
                cel_die(number)
            case .signal, .quiet: continue
            }
        }
    }
}
