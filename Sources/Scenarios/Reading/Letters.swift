/// What may stand in a file, and what may not because it would hide something or steer the screen.
enum Letters {
    /// Control codes, marks that turn the direction of writing, and line breaks that not everyone counts.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F: true
        case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        case 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// “U+001B”.
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// As much of someone's words as a sentence can carry, without anything hidden.
    static func quoted(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(60) { shown.append(isHidden(scalar) || scalar == "\n" || scalar == "\t" ? " " : scalar) }
        return "“" + String(shown) + (text.unicodeScalars.count > 60 ? "…" : "") + "”"
    }
}
