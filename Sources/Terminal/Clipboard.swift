/// Text for the clipboard of the terminal, even through ssh.
public enum Clipboard {
    /// The code that asks a terminal to copy a text; not every terminal obeys, so it is never the only way.
    public static func code(copying text: String) -> String { "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{7}" }

    private static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return stride(from: 0, to: bytes.count, by: 3).reduce(into: "") { text, at in
            let part = Array(bytes[at..<min(at + 3, bytes.count)])
            let bits = (0..<3).reduce(0) { $0 << 8 | Int($1 < part.count ? part[$1] : 0) }
            for index in 0..<4 { text.append(index <= part.count ? letters[bits >> (18 - 6 * index) & 63] : "=") }
        }
    }
}
