import Foundation
import Testing
@testable import Terminal

@Suite("How words look") struct ThemeTests {
    // What the system knows of widths depends on it.
    init() { Tongue.settle() }

    /// The relative luminance of WCAG 2.2.
    private func luminance(_ colour: Theme.Colour) -> Double {
        let parts = [colour.red, colour.green, colour.blue].map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    private func contrast(_ one: Theme.Colour, _ other: Theme.Colour) -> Double {
        let lights = [luminance(one), luminance(other)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    @Test("has a contrast of at least 4.5 : 1 on the backgrounds it is for", arguments: [
        (Theme.dark, [0x000000, 0x1E1E1E, 0x282C34, 0x303030]), (.light, [0xFFFFFF, 0xFDF6E3, 0xE8E8E8]), (.either, [0x000000, 0xFFFFFF]),
    ])
    func contrast(theme: Theme, backgrounds: [UInt32]) {
        for role in Role.allCases {
            guard let colour = theme.look(of: role).colour else { continue }
            for background in backgrounds {
                let ratio = contrast(colour, Theme.Colour(background))
                #expect(ratio >= 4.5, "\(role) on \(String(background, radix: 16)): \(ratio)")
            }
        }
    }

    @Test("never tells good from bad by colour alone", arguments: [Theme.dark, .light, .either, .colourless])
    func weight(theme: Theme) {
        for role in [Role.good, .bad, .half] { #expect(theme.look(of: role).isBold) }
        for role in [Role.goodWords, .badWords, .halfWords] { #expect(theme.look(of: role).isUnderlined) }
    }

    @Test("writes no code where none is wanted", arguments: Role.allCases)
    func bare(role: Role) { #expect(Theme.bare.paint(Styled("word", role)) == "word") }

    @Test("writes no colour without colours", arguments: Role.allCases)
    func colourless(role: Role) { #expect(!Theme.colourless.begin(role).contains("38;")) }

    @Test("fits the terminal", arguments: [
        (["TERM": "xterm"], Theme.either), (["TERM": "xterm", "COLORFGBG": "0;15"], .light), (["TERM": "xterm", "COLORFGBG": "15;0"], .dark),
        (["TERM": "xterm", "HIGHROAD_BACKGROUND": "light"], .light), (["TERM": "xterm", "NO_COLOR": "1"], .colourless), (["TERM": "xterm", "NO_COLOR": ""], .either),
        (["TERM": "dumb"], .bare), ([:], .bare),
    ])
    func fitting(environment: [String: String], theme: Theme) {
        #expect(Theme.fitting(Capabilities(isPlain: false, isTyped: true, isSeen: true, environment: environment)) == theme)
    }

    @Test("takes a terminal's word for its background", arguments: [
        ("rgb:1e1e/1e1e/1e1e", false), ("rgb:ffff/ffff/ffff", true), ("rgb:fd/f6/e3", true), ("?", nil), ("rgb:zz/00/00", nil), ("rgb:", nil),
    ] as [(String, Bool?)])
    func background(answer: String, isLight: Bool?) { #expect(Theme.isLight(answer) == isLight) }

    @Test("wraps by the columns that letters take", arguments: [
        ("one two three", 8, ["one two", "three"]), ("日本語のこと", 6, ["日本語", "のこと"]), ("e\u{301}e\u{301}e\u{301} x", 5, ["e\u{301}e\u{301}e\u{301} x"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("a\nb", 8, ["a", "b"]), ("", 8, [""]),
    ])
    func wrap(text: String, width: Int, rows: [String]) {
        #expect(Wrap.rows([Styled(text)], width: width).map { $0.map(\.words).joined() } == rows)
    }

    @Test("is never wider than the screen, and loses no word", arguments: 40...200)
    func width(columns: Int) {
        let text = [Styled("It was “thirty percent over” the other quote, 日本語 and "), Styled("something rather longer in another role", .good), Styled(".")]
        let rows = Wrap.rows(text, width: columns, first: [Styled("  │ ")], rest: [Styled("    ")])
        #expect(rows.allSatisfy { Width.of($0) <= columns })
        let words = rows.flatMap { $0.dropFirst() }.map(\.words).joined().filter { $0 != " " }
        #expect(words == text.map(\.words).joined().filter { $0 != " " })
    }

    @Test("knows keys by what terminals send", arguments: [
        ("A", Key.Meaning.key(.up)), ("1;5C", .key(.wordRight)), ("1;3D", .key(.wordLeft)), ("3~", .key(.delete)), ("200~", .key(.paste)), ("13;2u", .key(.newline)),
        ("13u", .letter("\r")), ("99;5u", .letter("\u{3}")), ("27;2;13~", .key(.newline)), ("5~", .nothing), ("I", .nothing), ("", .nothing),
    ])
    func keys(sequence: String, meaning: Key.Meaning) { #expect(Key.Meaning(sequence: sequence) == meaning) }
}
