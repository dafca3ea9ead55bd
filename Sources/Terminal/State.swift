import Foundation

/// Where the program keeps what isn't precious.
public enum State {
    /// “highroad” in `$XDG_STATE_HOME` or in “~/.local/state”; `nil` where there is no home.
    public static var folder: String? { StateFile.folder("highroad", ProcessInfo.processInfo.environment) }
}
