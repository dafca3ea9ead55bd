import Foundation
import Listening
import Testing

@testable import Drafting

let handbook: Handbook = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/highroad/Packs/drafts").standardized
    let files = ["buyer", "call", "rules", "slots"].map { (name: $0, bytes: [UInt8](try! Data(contentsOf: folder.appendingPathComponent($0 + ".yaml")))) }
    return try! Handbook(files: files)
}()

let northwind = Deal([
    .prospect: "Dana Reyes", .company: "Northwind Clinics", .winner: "Brightline", .reason: "a native Epic connector before the audit in March",
    .enjoyed: "the evening with the night shift", .me: "Sam Okafor", .myCompany: "Alder Systems",
])

/// Hears nothing: what is found is found by the rules alone.
let deaf = Reviewer(handbook, deal: northwind, today: Day("2026-11-26")) { Reading(text: $0, evidence: []) }

/// Hears as the program does.
let listening: Reviewer = {
    let listener = Listener()
    return Reviewer(handbook, deal: northwind, today: Day("2026-11-26")) { listener.hear($0, depth: .heard) }
}()

@Suite struct ReviewTests {
    @Test("finds nothing that blocks in a good draft, and every slot that is needed", arguments: goodReplies)
    func good(_ example: Example) {
        let review = deaf.review(example.text, as: example.errand)
        #expect(review.findings == [])
        #expect(review.verdict == "ready to send")
    }

    @Test("finds what harms, by the rules alone", arguments: harmedDrafts)
    func harmed(_ example: Example) {
        let review = deaf.review(example.text, as: example.errand), found = Set(review.findings.map(\.rule))
        for rule in example.finds { #expect(found.contains(rule), "\(found)") }
        // Nothing else blocks.
        let blocking = Set(review.findings.filter { $0.severity == .error }.map(\.rule))
        #expect(blocking.subtracting(example.finds).isSubset(of: ["pitch", "one-ask", "referral", "reopens"]), "\(blocking)")
        for finding in review.findings {
            #expect(String(String.UnicodeScalarView(Array(example.text.unicodeScalars)[finding.range])) == finding.words)
            #expect(!finding.message.isEmpty && !finding.source.isEmpty)
        }
    }

    @Test("keeps silent where it was told to")
    func silenced() {
        var quiet = deaf
        quiet.silenced = ["exclamations", "missing-thanks"]
        let found = quiet.review("Hi Dana!! It sounds like the right choice for your team, and I wish you all the luck there is with it.", as: .reply).findings
        #expect(found.isEmpty)
    }

    @Test("says the same twice") func stable() {
        for example in harmedDrafts { #expect(deaf.review(example.text, as: example.errand) == deaf.review(example.text, as: example.errand)) }
    }

    @Test("does not take a denial for the harm", arguments: ["I won't offer you a discount.", "I would never say you will regret it.", "This is no revised proposal."])
    func denied(_ words: String) {
        #expect(deaf.review("Hi Dana, thank you for telling me. I respect your decision and wish you well with it, truly. \(words)", as: .reply).findings == [])
    }

    @Test("lets no poison through", arguments: poison) func poisoned(_ words: String) {
        let letter = "Hi Dana,\n\nThank you for telling me. I respect your decision, and I wish you well with the start. \(words)\n\nTake care,\nSam"
        #expect(!(listening.review(letter, as: .reply).isReady))
    }

    @Test("does not scold what does no harm", arguments: harmless) func unscolded(_ words: String) {
        let letter = "Hi Dana,\n\nThank you for telling me. I respect your decision, and I wish you well with the start. \(words)\n\nTake care,\nSam"
        #expect(deaf.review(letter, as: .reply).findings.filter { $0.severity > .suggestion } == [])
    }

    @Test("takes back what is disclaimed, whatever is heard in it", arguments: disclaimed) func takenBack(_ words: String, _ move: Move) {
        func reviewer(_ hear: Move) -> Reviewer {
            Reviewer(handbook, deal: northwind) { text in
                let evidence = Evidence(move: hear, words: text, range: 0..<text.unicodeScalars.count, confidence: 0.95, reason: "")
                return Reading(text: text, evidence: text == words ? [evidence] : [])
            }
        }
        let letter = "Hi Dana,\n\nThank you for telling me. I respect your decision.\n\n\(words)\n\nTake care,\nSam"
        for errand in [Errand.reply, .request] { #expect(reviewer(move).review(letter, as: errand).findings.filter { $0.severity == .error && !$0.rule.hasPrefix("missing") } == []) }
    }

    @Test("lets no insult leave, and takes nothing good from a sentence with one") func insulted() {
        let text = "Hi Dana,\n\nThank you for telling me, you moron. I respect your decision to be an idiot. I hope the project crashes and burns.\n\nLet's keep in touch, loser.\n\nKind regards,\nSam"
        let review = listening.review(text, as: .reply)
        #expect(review.findings.filter { $0.rule == "insult" }.map(\.words).count == 4)
        #expect(Set(review.findings.map(\.rule)) == ["insult", "missing-thanks", "missing-decision"])
        #expect(review.slots.filter { $0.words != nil }.map(\.slot.id) == ["name", "warm-close"])
        #expect(review.verdict == "not yet: 6 things stand in the way")
    }

    @Test("takes no excuse for the fault that is owned, and no “if” for an apology") func halfSorry() {
        let text = "Hi Dana,\n\nI'm sorry if you felt we were slow. We were short of people in October, and to be fair your question was unclear.\n\nKind regards,\nSam"
        let review = deaf.review(text, as: .apology)
        #expect(Set(review.findings.map(\.rule)).isSuperset(of: ["half-apology", "excuse", "blames", "missing-sorry", "missing-own-it"]))
    }

    @Test("finds the day and the hour as people write them", arguments: [
        ("Thursday, 10.12.2026, 14:00", true), ("tomorrow at 9am", true), ("in two weeks at 10", true), ("10 December at 14h", true), ("a Thursday", false), ("the 10th", false), ("five minutes", false),
    ])
    func exactTime(_ words: String, _ isFound: Bool) {
        let review = deaf.review("Hi Dana,\n\nThank you. How does \(words) suit you?\n\nKind regards,\nSam", as: .request)
        #expect(review.findings.contains { $0.rule == "missing-exact-time" } != isFound)
    }

    @Test("names the wrong weekday with two ways out") func weekday() throws {
        let finding = try #require(deaf.review("How does Tuesday, 10 December at 2pm work?", as: .request).findings.first { $0.rule == "wrong-weekday" })
        #expect(finding.message == "10 December 2026 is a Thursday, not a Tuesday.")
        #expect(finding.replacements == ["Thursday, 10 December 2026", "Tuesday, 8 December 2026"])
        #expect(finding.words == "Tuesday, 10 December at 2pm")
    }

    @Test("reads a handbook of one's own, and tells all that is wrong with one") func handbooks() throws {
        let own = try Handbook(files: [("own.yaml", Array("highroad: 1\nrules:\n  - {id: synergy, says: [synerg*], message: Plain words., source: me}\n".utf8))])
        let found = Reviewer(own) { Reading(text: $0, evidence: []) }.review("What synergies!", as: .reply).findings
        #expect(found.map(\.rule) == ["synergy"])
        #expect(found.map(\.words) == ["synergies"])
        #expect(throws: Unread("I know no key called “say” (line 3 of “x”). Did you mean “says”?\nI know no move called “argue” (line 3 of “x”). Did you mean “argues”?")) {
            try Handbook(files: [("x", Array("highroad: 1\nrules:\n  - {id: a, say: [b], moves: [argue], message: m, source: s}\n".utf8))])
        }
    }

    @Test("reads every hostile text", arguments: ["", " ", "\n\n", "!", "🧨", "\u{202E}abc", String(repeating: "a", count: 5000), String(repeating: "[", count: 2000), "Hi ,", "Dear\n", ":::", "9/9/9/9", "at", "31 February at 25:99"])
    func hostile(_ text: String) {
        for errand in Errand.allCases { #expect(!deaf.review(text, as: errand).isReady) }
    }

    @Test("knows the days") func days() throws {
        let today = try #require(Day("2026-11-26"))
        #expect(today.weekdayName == "Thursday")
        #expect(today.advanced(by: 14)?.iso == "2026-12-10")
        #expect(today.advanced(by: 40)?.iso == "2027-01-05")
        #expect(today.advanced(by: -331)?.iso == "2025-12-30")
        #expect(Day("2024-02-29")?.weekdayName == "Thursday")
        #expect(Day("2026-02-29") == nil)
    }

    @Test("refuses a sheet of facts with what nobody asked for") func facts() throws {
        let deal = try Deal(Array("prospect: \"Dana \\\"D\\\" Reyes\"\ncompany: O'Neil & Sons\n".utf8), name: "d")
        #expect(deal[.prospect] == "Dana \"D\" Reyes")
        #expect(try Deal(Array(deal.sheet.utf8), name: "d") == deal)
        #expect(throws: Unread("I know no fact called “propsect” (line 1 of “d”). Did you mean “prospect”?")) { try Deal(Array("propsect: Dana".utf8), name: "d") }
        #expect(throws: Unread("Line 2 of “d” uses an alias (*); write it out.")) { try Deal(Array("prospect: Dana\ncompany: *a\n".utf8), name: "d") }
    }
}
