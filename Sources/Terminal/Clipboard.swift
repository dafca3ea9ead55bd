/// Text for the clipboard of the terminal, even through ssh (OSC 52).
///
/// A terminal never answers whether it obeyed, so this is never the only way.
public enum Clipboard: Sendable, Equatable {
    /// What to write to the terminal, and what the person should know: a terminal or a multiplexer in between may have to be told first.
    case code(String, hint: String?)
    /// Why it can't work here, in a whole sentence.
    case cannot(String)

    /// More than this many bytes of text, some terminals take for no text at all.
    public static let longest = 74_994

    /// - Parameters:
    ///   - isSeen: whether the standard output is a terminal.
    ///   - isPlain: whether the person asked for text without escape codes.
    public init(copying text: String, isSeen: Bool, isPlain: Bool, environment: [String: String]) {
        let terminal = environment["TERM"] ?? ""
        let count = text.utf8.count
        if !isSeen {
            self = .cannot("Copying needs a terminal, and the output goes somewhere else.")
        } else if isPlain {
            self = .cannot("With --plain no codes are written, and copying is one.")
        } else if ["", "dumb", "emacs", "unknown", "linux"].contains(terminal) {
            self = .cannot("This terminal (\(terminal.isEmpty ? "TERM is not set" : OutputFilter.clean("TERM is “\(terminal)”"))) has no way to copy.")
        } else if environment["TERM_PROGRAM"] == "Apple_Terminal" {
            self = .cannot("Apple's Terminal does not let programs copy.")
        } else if count > Self.longest {
            self = .cannot("These \(count) bytes are more than many terminals copy (\(Self.longest)).")
        } else if environment["TMUX"] != nil {
            self = .code(Self.code(copying: text), hint: "Inside tmux this works once “tmux set -s set-clipboard on” was said.")
        } else if terminal.hasPrefix("screen") || environment["STY"] != nil {
            self = .cannot("GNU screen does not pass on what is to be copied.")
        } else {
            self = .code(Self.code(copying: text), hint: environment["VTE_VERSION"] == nil ? nil : "Terminals like GNOME's may not listen to it.")
        }
    }

    static func code(copying text: String) -> String { "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{7}" }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return stride(from: 0, to: bytes.count, by: 3).reduce(into: "") { text, at in
            let part = Array(bytes[at..<min(at + 3, bytes.count)])
            let bits = (0..<3).reduce(0) { $0 << 8 | Int($1 < part.count ? part[$1] : 0) }
            for index in 0..<4 { text.append(index <= part.count ? letters[bits >> (18 - 6 * index) & 63] : "=") }
        }
    }
}
