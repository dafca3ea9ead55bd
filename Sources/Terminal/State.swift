import Foundation

/// Where the program keeps what isn't precious.
public enum State {
    /// What the program was started with; reading it anew each time takes long.
    public static let environment = ProcessInfo.processInfo.environment

    /// “highroad” in `$XDG_STATE_HOME` or in “~/.local/state”; `nil` where there is no home.
    public static var folder: String? { StateFile.folder("highroad", environment) }
}
