import Foundation

/// What the terminal on both ends of the program can do, read once.
public struct Capabilities: Sendable, Equatable {
    /// Someone types, and sees what they type.
    public var isTyped: Bool
    public var hasEditor: Bool
    public var hasColour: Bool
    public var isLightBackground: Bool?

    /// - Parameters:
    ///   - isPlain: whether the person asked for text without escape codes.
    ///   - isTyped, isSeen: whether the standard input, the standard output is a terminal.
    public init(isPlain: Bool, isTyped: Bool, isSeen: Bool, environment: [String: String]) {
        let terminal = environment["TERM"] ?? ""
        let isDumb = ["", "dumb", "emacs", "unknown"].contains(terminal)
        self.isTyped = isTyped
        hasEditor = isTyped && isSeen && !isPlain && !isDumb
        hasColour = hasEditor && (environment["NO_COLOR"] ?? "").isEmpty
        isLightBackground = Self.background(environment)
    }

    public static func found(isPlain: Bool) -> Capabilities {
        Capabilities(isPlain: isPlain, isTyped: isatty(STDIN_FILENO) != 0, isSeen: isatty(STDOUT_FILENO) != 0, environment: State.environment)
    }

    /// The width of the screen; 80 where it isn't told.
    public static var columns: Int { screen.columns }

    /// The height of the screen; 24 where it isn't told.
    public static var rows: Int { screen.rows }

    /// The size of the screen; 24 rows of 80 columns where it isn't told.
    static var screen: (rows: Int, columns: Int) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return (24, 80) }
        return (size.ws_row > 0 ? Int(size.ws_row) : 24, size.ws_col > 0 ? Int(size.ws_col) : 80)
    }
}

private extension Capabilities {
    /// As the person says, or as the terminal says in COLORFGBG: “foreground;background”, 7 and 9–15 being light.
    static func background(_ environment: [String: String]) -> Bool? {
        switch environment["HIGHROAD_BACKGROUND"] {
        case "light": return true
        case "dark": return false
        case _: break
        }
        guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let colour = Int(last) else { return nil }
        return colour == 7 || (9...15).contains(colour)
    }
}
