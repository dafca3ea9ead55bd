import Foundation
import Terminal

// The editor alone, for tests at a terminal: says what it read, and does on request what a program in trouble does.

Tongue.settle()
let folder = ProcessInfo.processInfo.environment["PROBE_STATE"]
let left = folder.map(DraftFile.left) ?? []
let history = History(path: folder.map { $0 + "/history" })
guard let editor = LineEditor(theme: .colourless, history: history, drafts: folder.flatMap(DraftFile.init)) else {
    Screen.write("no editor\n")
    exit(3)
}
for draft in left { Screen.write("LEFT \(draft.debugDescription)\r\n") }
editor.complete = { typed in
    [LineEditor.Completion("/help", "shows all"), .init("/hint", "gives a hint"), .init("/leave", "ends")].filter { typed.hasPrefix("/") && $0.text.hasPrefix(typed) }
}

loop: while true {
    switch editor.readReply(prompt: [Styled("say>", .prompt), Styled(" ")]) {
    case .end:
        Screen.write("END\n")
        break loop
    case let .interrupted(text): Screen.write("INTERRUPTED \(text.debugDescription)\n")
    case .text("fatal"): fatalError("as asked")
    case .text("segv"): raise(SIGSEGV)
    case .text("abort"): abort()
    case .text("busy"):
        Screen.write("BUSY\n")
        usleep(700_000)
        Screen.write("DONE\n")
    case let .text(text): Screen.write(text.count > 4000 ? "LONG \(text.unicodeScalars.count)\n" : "GOT \(text.debugDescription)\n")
    }
}
editor.close()
