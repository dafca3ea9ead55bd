import Scenarios
import Testing

@testable import Rehearsing

/// Laws that hold for whatever is typed: sittings made by chance, from words, waits, commands and nonsense.
@Suite("Whatever is typed") struct LawTests {
    static let lines = [
        "", "", " ", "hm", "What is it?", "An awkward spot. What is it?", "15% off", "99.9%", "is it the price?", "thanks", "that's wrong", "//hint", "/ 5",
        "/undo", "/again", "/hint", "/why", "/map", "/model", "/rubric", "/debrief", "/tree", "/tree 1", "/tree 3", "/tree 0", "/what-if 1 \"hm\"",
        "/what-if 2 thanks", "/what-if 15% off", "/disagree pitch", "/disagree x", "/help", "/nonsense", "\u{1B}[31m", "🙂", "/\u{0}", "a\rb",
    ]

    static func sitting(_ seed: UInt64) -> [String] {
        var chance = Chance(seed: seed)
        return (0..<25).compactMap { _ in chance.pick(lines) }
    }

    @Test("every line is answered, and the entries kept are the whole transcript")
    func kept() {
        for seed in 0..<60 as Range<UInt64> {
            var session = Session(priceTooHigh, hearing: hears), kept: [Transcript.Entry] = []
            for line in Self.sitting(seed) {
                let (next, effects) = session.step(line)
                #expect(!effects.isEmpty, "“\(line)” in sitting \(seed)")
                kept += effects.compactMap { if case let .keep(entry) = $0 { entry } else { nil } }
                session = next
            }
            #expect(kept == session.transcript.entries)
        }
    }

    @Test("a sitting taken up again stands where it was left")
    func resumed() {
        for seed in 0..<60 as Range<UInt64> {
            var session = Session(priceTooHigh, hearing: hears)
            for line in Self.sitting(seed) {
                session = session.step(line).0
                let (again, effects) = Session.resume(session.transcript, in: priceTooHigh, hearing: hears)
                #expect(again.rehearsal == session.rehearsal, "after “\(line)” in sitting \(seed)")
                #expect(again.node == session.node)
                #expect(!effects.contains { if case .keep = $0 { true } else { false } })
            }
        }
    }

    @Test("a reply that is taken back leaves no trace in the rehearsal")
    func undone() {
        for seed in 0..<60 as Range<UInt64> {
            var session = Session(priceTooHigh, hearing: hears)
            for line in Self.sitting(seed) { session = session.step(line).0 }
            guard !session.rehearsal.isOver else { continue }
            #expect(session.step("well").0.step("/undo").0.rehearsal == session.rehearsal)
        }
    }

    @Test("trust stays between 0 and 10, and what came out stays out")
    func bounds() {
        for seed in 0..<100 as Range<UInt64> {
            var rehearsal = Rehearsal(priceTooHigh)
            for line in Self.sitting(seed) {
                let before = rehearsal.standing
                _ = rehearsal.take(line, hearing: hears)
                #expect((0...10).contains(rehearsal.standing.trust))
                #expect(rehearsal.standing.revealed.starts(with: before.revealed))
            }
        }
    }
}
