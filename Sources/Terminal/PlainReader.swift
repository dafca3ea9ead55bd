import Foundation

/// Lines without an editor: from a pipe, or where the person wants no escape codes.
public struct PlainReader {
    let isTyped: Bool
    public init(isTyped: Bool) { self.isTyped = isTyped }

    /// The next line without its line break, of Unix or of Windows; the last one needs none. `nil` at the end.
    ///
    /// - Parameter prompt: written only where a person is typing.
    public func line(prompt: String) -> String? {
        if isTyped { Screen.write(prompt) }
        guard var line = readLine(strippingNewline: true) else {
            if isTyped { Screen.write("\n") }
            return nil
        }
        // Text that has gone through several systems can end in more than one.
        while line.hasSuffix("\r") { line.removeLast() }
        return line
    }
}

/// The standard output.
public enum Screen {
    /// Writes text as it is.
    ///
    /// - Returns: false where it can't be written, as to a full disk or to a reader that has gone away.
    @discardableResult
    public static func write(_ text: String, to file: Int32 = STDOUT_FILENO) -> Bool { StateFile.write(Array(text.utf8), to: file) }
}
