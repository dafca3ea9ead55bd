import Foundation
import Rehearsing

extension Desk {
    /// Lines from the standard input, plain text to the standard output: for pipes, and for screens without an editor.
    ///
    /// A prompt is only written where a person is typing.
    static func plain() -> Desk {
        let isTyped = isatty(STDIN_FILENO) != 0
        return Desk(
            read: {
                if isTyped { put("> ") }
                return readLine(strippingNewline: true)
            },
            show: { put(Format.plain.write($0) + "\n") },
            isTyped: isTyped)
    }
}
