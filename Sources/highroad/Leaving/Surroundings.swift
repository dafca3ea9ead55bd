import Drafting
import Foundation
import Terminal

/// Where a draft leaves from: the moment, the clock on the wall, the terminal, and what was said well in rehearsals.
struct Surroundings {
    var now: Stamp
    var here: Zone
    /// Whether the standard output is a terminal, and whether it was asked to stay free of codes.
    var isSeen: Bool, isPlain: Bool
    var environment: [String: String]
    /// The person's own best lines, looked for only where they are needed.
    var lines: () throws -> [BestLine]

    func clipboard(for text: String) -> Clipboard { Clipboard(copying: text, isSeen: isSeen, isPlain: isPlain, environment: environment) }

    /// Here and now.
    init(_ options: some Wishes) {
        (now, here) = (.now, .here)
        isSeen = isatty(STDOUT_FILENO) != 0
        (isPlain, environment) = (options.plain, State.environment)
        lines = options.bestLines
    }
}

extension Clipboard {
    static let sent = "The words were sent to the clipboard. Look by pasting: a terminal does not tell whether it took them."
}
