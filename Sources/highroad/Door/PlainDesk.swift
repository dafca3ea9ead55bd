import Foundation
import Rehearsing
import Terminal

extension Desk {
    /// Lines from the standard input, plain text to the standard output: for pipes, and for screens without an editor.
    ///
    /// A prompt is only written where a person is typing.
    static func plain() -> Desk {
        let isTyped = isatty(STDIN_FILENO) != 0
        let reader = PlainReader(isTyped: isTyped)
        return Desk(
            read: { reader.line(prompt: "> ") },
            show: { put(Format.plain.write($0) + "\n") },
            isTyped: isTyped)
    }
}
