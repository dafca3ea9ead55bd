import Testing

@testable import Terminal

@Suite("The clipboard") struct ClipboardTests {
    @Test("is written as base64 in one code", arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("Grüße 🧨\n", "R3LDvMOfZSDwn6eoCg==")])
    func code(text: String, base64: String) {
        let clipboard = Clipboard(copying: text, isSeen: true, isPlain: false, environment: ["TERM": "xterm-256color"])
        #expect(clipboard == .code("\u{1B}]52;c;\(base64)\u{7}", hint: nil))
    }

    @Test("says in a sentence where it can't work", arguments: [
        (false, false, ["TERM": "xterm"], "Copying needs a terminal, and the output goes somewhere else."),
        (true, true, ["TERM": "xterm"], "With --plain no codes are written, and copying is one."),
        (true, false, ["TERM": "dumb"], "This terminal (TERM is “dumb”) has no way to copy."),
        (true, false, [:], "This terminal (TERM is not set) has no way to copy."),
        (true, false, ["TERM": "screen", "STY": "1"], "GNU screen does not pass on what is to be copied."),
        (true, false, ["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], "Apple's Terminal does not let programs copy."),
    ])
    func cannot(isSeen: Bool, isPlain: Bool, environment: [String: String], sentence: String) {
        #expect(Clipboard(copying: "x", isSeen: isSeen, isPlain: isPlain, environment: environment) == .cannot(sentence))
    }

    @Test("is not given more than terminals take, and hints at what tmux needs")
    func bounds() {
        let long = String(repeating: "x", count: 74_995)
        #expect(Clipboard(copying: long, isSeen: true, isPlain: false, environment: ["TERM": "xterm"]) == .cannot("These 74995 bytes are more than many terminals copy (74994)."))
        #expect(Clipboard(copying: "f", isSeen: true, isPlain: false, environment: ["TERM": "screen-256color", "TMUX": "/tmp/tmux"]) == .code("\u{1B}]52;c;Zg==\u{7}", hint: "Inside tmux this works once “tmux set -s set-clipboard on” was said."))
    }
}
