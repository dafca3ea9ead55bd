import Foundation

/// Where the program keeps what isn't precious.
public enum State {
    /// What the program was started with; reading it anew each time takes long.
    public static let environment: [String: String] = {
        var all: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if let end = text.utf8.firstIndex(of: UInt8(ascii: "=")) { all[String(text[..<end])] = String(text[text.utf8.index(after: end)...]) }
            next += 1
        }
        return all
    }()

    /// “highroad” in `$XDG_STATE_HOME` or in “~/.local/state”; `nil` where there is no home.
    public static var folder: String? { StateFile.folder("highroad", environment) }
}
