/// What words do on a screen, whatever they are about.
public enum Role: Int, CaseIterable, Sendable {
    case plain, strong, faint, quote
    /// A judgement in a word, and the words it is about.
    case good, bad, half, goodWords, badWords, halfWords
    case name, command
    case heading, speaker, margin, prompt
}

/// Words with one role.
public struct Styled: Sendable, Equatable {
    public var words: String
    public var role: Role
    public init(_ words: String, _ role: Role = .plain) { (self.words, self.role) = (words, role) }
}

/// How each role looks. Colour never stands alone: the words, a sign or the weight say the same.
public struct Theme: Sendable, Equatable {
    public struct Colour: Sendable, Equatable {
        public var red: UInt8, green: UInt8, blue: UInt8
        public init(_ hex: UInt32) { (red, green, blue) = (UInt8(hex >> 16 & 255), UInt8(hex >> 8 & 255), UInt8(hex & 255)) }
    }

    public struct Look: Sendable, Equatable {
        public var colour: Colour?
        public var isBold = false, isItalic = false, isUnderlined = false
    }

    /// One a role, in their order.
    private let looks: [Look]
    private let hasCodes: Bool

    public func look(of role: Role) -> Look { looks[role.rawValue] }

    /// Nothing but the words.
    public static let bare = Theme(looks: Role.allCases.map { _ in Look() }, hasCodes: false)
    /// Weight and underlining without any colour, for `NO_COLOR`.
    public static let colourless = Theme(colours: [:])
    /// Colours of at least 4.5 : 1 on backgrounds up to #303030.
    public static let dark = Theme(colours: [
        .faint: 0xA8A8A8, .quote: 0xE6D3A3, .good: 0x7FD88F, .bad: 0xFF9E90, .half: 0xF0C75E, .name: 0x8CC8FF, .command: 0x8CC8FF,
        .heading: 0xC9B6FF, .speaker: 0xF2B880, .margin: 0xA8A8A8, .prompt: 0x7FD8D0,
    ])
    /// Colours of at least 4.5 : 1 on backgrounds down to #E8E8E8.
    public static let light = Theme(colours: [
        .faint: 0x595959, .quote: 0x6B4E00, .good: 0x00642B, .bad: 0xA81414, .half: 0x7A5200, .name: 0x0A4F9E, .command: 0x0A4F9E,
        .heading: 0x5B2DA8, .speaker: 0x8A3E00, .margin: 0x595959, .prompt: 0x00605A,
    ])
    /// Where nobody knows the background: colours of at least 4.5 : 1 on black and on white.
    public static let either = Theme(colours: [
        .faint: 0x757575, .good: 0x1D8737, .bad: 0xDA3623, .half: 0x986D16, .name: 0x1E75D2, .command: 0x1E75D2,
        .heading: 0x895CD6, .speaker: 0xB65C16, .margin: 0x757575, .prompt: 0x14818B,
    ])

    public static func fitting(_ capabilities: Capabilities) -> Theme {
        guard capabilities.hasEditor else { return .bare }
        guard capabilities.hasColour else { return .colourless }
        return capabilities.isLightBackground.map(on) ?? .either
    }

    static func on(lightBackground isLight: Bool) -> Theme { isLight ? .light : .dark }

    /// Whether a background is light, by what a terminal answers when asked: “rgb:1e1e/1e1e/1e1e”.
    static func isLight(_ answer: String) -> Bool? {
        guard answer.hasPrefix("rgb:") else { return nil }
        let parts = answer.dropFirst(4).split(separator: "/").map { part in Int(part.prefix(2), radix: 16) }
        guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else { return nil }
        return red * 299 + green * 587 + blue * 114 > 128_000
    }

    /// The code that begins a role; empty for one that looks like the rest.
    public func begin(_ role: Role) -> String {
        guard hasCodes else { return "" }
        let look = look(of: role)
        var codes: [String] = []
        if look.isBold { codes.append("1") }
        if look.isItalic { codes.append("3") }
        if look.isUnderlined { codes.append("4") }
        if let colour = look.colour { codes.append("38;2;\(colour.red);\(colour.green);\(colour.blue)") }
        return codes.isEmpty ? "" : "\u{1B}[\(codes.joined(separator: ";"))m"
    }

    /// Words made harmless, with the codes of their role around them.
    public func paint(_ styled: Styled) -> String {
        let words = OutputFilter.clean(styled.words), code = begin(styled.role)
        return code.isEmpty || words.isEmpty ? words : code + words + "\u{1B}[0m"
    }

    public func paint(_ line: [Styled]) -> String { line.map { paint($0) }.joined() }
}

private extension Theme {
    init(colours: KeyValuePairs<Role, UInt32>) {
        var looks = Role.allCases.map { _ in Look() }
        for (role, hex) in colours { looks[role.rawValue].colour = Colour(hex) }
        for (words, role) in [(Role.goodWords, Role.good), (.badWords, .bad), (.halfWords, .half)] {
            looks[words.rawValue] = Look(colour: looks[role.rawValue].colour, isUnderlined: true)
        }
        for role in [Role.strong, .heading, .speaker, .prompt, .good, .bad, .half] { looks[role.rawValue].isBold = true }
        self.init(looks: looks, hasCodes: true)
    }
}
