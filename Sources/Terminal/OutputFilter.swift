/// What comes from a file, a reply, a name or an error, made harmless before it reaches the terminal or a draft.
public enum OutputFilter {
    /// Control codes (C0, DEL, C1) and direction marks become “�”; line breaks stay, a tab becomes a space.
    public static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { clean.append(!isUnsafe(scalar) ? scalar : scalar == "\t" ? " " : "\u{FFFD}") }
        return String(clean)
    }

    /// What was pasted, as it may stand in a draft: line breaks of all systems become one kind, tabs four spaces, and controls go.
    public static func pasted(_ text: String) -> String {
        var clean = String.UnicodeScalarView(), wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            switch scalar {
            case "\r": clean.append("\n")
            case "\n": if !wasReturn { clean.append("\n") }
            case "\u{2028}", "\u{2029}": clean.append("\n")
            case "\t": clean.append(contentsOf: "    ".unicodeScalars)
            case _: if !isUnsafe(scalar) { clean.append(scalar) }
            }
        }
        return String(clean)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        case _: false
        }
    }
}
