import Scenarios
import Testing

@testable import Rehearsing

@Suite("A choice") struct ChoiceTests {
    static let list = [("price-too-high", "Your price is too high"), ("the-ghost", "The ghost comes back"), ("the-call", "Five minutes")]
        .map { Listing(id: $0, title: $1, skill: .openQuestions) }

    @Test("is made by number, id, title, or a word that only one has", arguments: [
        ("1", Choice.scenario("price-too-high")), (" 3 ", .scenario("the-call")), ("The-Ghost", .scenario("the-ghost")), ("five minutes", .scenario("the-call")),
        ("ghost", .scenario("the-ghost")), ("/leave", .leave), ("q", .leave),
    ])
    func made(line: String, choice: Choice) { #expect(Choice(line, among: Self.list) == choice) }

    @Test("says what stands in its way", arguments: [
        ("4", "There is no number 4; the list goes from 1 to 3."), ("the", "“the” fits several: the-ghost, the-call."),
        ("the-gohst", "There is no conversation called “the-gohst”. The nearest is “the-ghost”."), ("quite else", "There is no conversation called “quite else”."),
        ("", "Type the number or the name of a conversation; /leave leaves."),
    ])
    func unclear(line: String, words: String) { #expect(Self.words(Choice(line, among: Self.list)) == words) }

    static func words(_ choice: Choice) -> String {
        guard case let .unclear(page) = choice else { return "" }
        return Format.plain.write(page).trimmed
    }
}
