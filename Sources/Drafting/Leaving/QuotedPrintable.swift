extension Transfer {
    /// Text as quoted-printable (RFC 2045, 6.7): lines of at most 76 octets, whole letters on each, CRLF after every line.
    static func quotedPrintable(of text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { quoted($0) + "\r\n" }.joined()
    }

    static func base64(of bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        return stride(from: 0, to: bytes.count, by: 3).map { at in
            let part = bytes[at..<min(at + 3, bytes.count)]
            let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < part.count ? Int(part[at + $1]) : 0) }
            return String((0..<4).map { $0 <= part.count ? letters[bits >> (18 - 6 * $0) & 63] : "=" })
        }.joined()
    }

    private static func quoted(_ line: Substring) -> String {
        let scalars = Array(line.unicodeScalars)
        var out = "", column = 0
        for (at, scalar) in scalars.enumerated() {
            var letter = isPlain(scalar, isLast: at == scalars.count - 1) ? String(scalar) : String(scalar).utf8.map(\.quoted).joined()
            // One octet stays free for the “=” that joins the next line.
            if column + letter.utf8.count > 75 {
                out += "=\r\n"
                column = 0
            }
            // What a mailbox file or a mail server would take for its own.
            if column == 0, scalar == "." || (scalar == "F" && scalars[at...].starts(with: "From ".unicodeScalars)) { letter = UInt8(scalar.value).quoted }
            out += letter
            column += letter.utf8.count
        }
        return out
    }

    private static func isPlain(_ scalar: Unicode.Scalar, isLast: Bool) -> Bool {
        switch scalar {
        case " ", "\t": !isLast
        case "=": false
        case _: ("!"..."~").contains(scalar)
        }
    }
}
