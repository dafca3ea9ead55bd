extension Transfer {
    /// Text as quoted-printable (RFC 2045, 6.7): lines of at most 76 octets, whole letters on each, CRLF after every line.
    static func quotedPrintable(of text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { quoted($0) + "\r\n" }.joined()
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
