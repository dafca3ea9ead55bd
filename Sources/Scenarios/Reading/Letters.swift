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

    /// Whether there may be a hidden one, or a carriage return, in UTF-8 text: quick, and never wrong where it says no.
    static func hides(_ bytes: some Collection<UInt8>) -> Bool {
        var before: UInt8 = 0
        for byte in bytes {
            switch (before, byte) {
            case (_, 0..<0x09), (_, 0x0B..<0x20), (_, 0x7F), (0xC2, 0x80...0x9F), (0xD8, 0x9C), (_, 0xEF): return true
            // Marks of direction and line breaks, by their last two bytes; quotation marks and dashes lie between them.
            case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return true
            case _: before = byte
            }
        }
        return false
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
