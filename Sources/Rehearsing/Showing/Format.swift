/// How a page is written down; the screen of a terminal has its own.
public enum Format: String, CaseIterable, Sendable {
    /// Line by line, for pipes and screen readers: every part is named in words, nothing by colour or place.
    case plain
    case markdown
    /// One object a page.
    case json

    /// The page in this format, ending in a line break; an empty page is an empty string.
    public func write(_ page: Page) -> String {
        guard !page.isEmpty else { return "" }
        return switch self {
        case .plain: page.plain
        case .markdown: page.markdown
        case .json: page.json
        }
    }
}

extension String {
    /// The text with every control code made visible, so that nothing typed or read from a file can steer a screen.
    ///
    /// Line breaks and tabs become spaces; direction marks and other controls become “�”.
    public var visible: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            shown.append(!scalar.isControl ? scalar : scalar == "\n" || scalar == "\t" || scalar == "\r" ? " " : "\u{FFFD}")
        }
        return String(shown)
    }
}

private extension Unicode.Scalar {
    var isControl: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
