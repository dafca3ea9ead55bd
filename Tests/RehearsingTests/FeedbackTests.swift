import Listening
import Scenarios
import Testing

@testable import Rehearsing

@Suite("Feedback") struct FeedbackTests {
    func rehearsal(_ lines: String..., in scenario: Scenario = priceTooHigh) -> Rehearsal {
        lines.reduce(into: Rehearsal(scenario)) { _ = $0.take($1, hearing: hears) }
    }

    func feedback(_ lines: String...) throws -> Feedback {
        try #require(Feedback(lines.reduce(into: Rehearsal(priceTooHigh)) { _ = $0.take($1, hearing: hears) }.turns, in: priceTooHigh))
    }

    @Test("puts the dearest first, harms apart from helps")
    func order() throws {
        let feedback = try feedback("Thanks. An awkward spot. What is it? 15% off, and that's wrong")
        #expect(feedback.helped.map(\.move) == [.acknowledgement, .openQuestion, .thanks])
        #expect(feedback.harmed.map(\.move) == [.argues, .discount])
    }

    @Test("gives points for an aim once, and takes them for a harm each time")
    func once() throws {
        let again = try feedback("What is it?", "What is it then?")
        #expect(again.helped.map(\.points) == [0])
        var scenario = priceTooHigh
        scenario.scenes[0].branches = [Branch(id: "otherwise", to: "objection")]
        let score = Score(rehearsal("99.9%", "99.9%", in: scenario).turns, in: scenario)
        #expect(score.entries.map(\.points) == [-25, -25])
    }

    @Test("praises nothing without words, and punishes nothing that was half heard")
    func quotes() throws {
        let feedback = try feedback("hm, I see")
        #expect(feedback.helped.isEmpty && feedback.harmed.isEmpty)
        #expect(feedback.half.map(\.words) == ["hm, I see"])
        #expect(Score([feedback.turn], in: priceTooHigh).sum == 0)
    }

    @Test("leaves what a conversation does not weigh to /why, unless there is nothing else")
    func unweighed() throws {
        var scenario = priceTooHigh
        scenario.aims.removeAll { $0.move == .thanks }
        func feedback(_ line: String) throws -> Feedback {
            var rehearsal = Rehearsal(scenario)
            _ = rehearsal.take(line, hearing: hearing([("what is", .openQuestion), ("thanks", .thanks)], half: [("i see", .acknowledgement), ("ring me", .openDoor)]))
            return try #require(Feedback(rehearsal.turns, in: scenario))
        }
        #expect(try feedback("Thanks. What is it?").helped.map(\.move) == [.openQuestion])
        #expect(try feedback("Thanks").helped.map(\.move) == [.thanks])
        #expect(try feedback("What is it? I see, ring me").half.map(\.move) == [.acknowledgement])
        #expect(try feedback("I see, ring me").half.map(\.move) == [.acknowledgement, .openDoor])
    }

    @Test("marks exactly the words it is about", arguments: [
        ("An awkward spot. What is it?", "An [awkward spot]. [What is] it?"), ("Well — 99.9% uptime, thanks", "Well — [99.9%] uptime, [thanks]"), ("hm, I see", "[hm, I see]"), ("👩‍👩‍👧 15% off 👍", "👩‍👩‍👧 [15% off] 👍"), ("oh", "oh"),
    ])
    func marks(line: String, marked: String) throws {
        let feedback = try feedback(line)
        guard case let .reply(text)? = feedback.page(priceTooHigh).blocks.first else { Issue.record("no reply"); return }
        #expect(text.spans.map { $0.role == .plain ? $0.words : "[\($0.words)]" }.joined() == marked)
        #expect(text.words == line)
    }

    @Test("keeps every text whole, even where evidence points outside of it")
    func outside() {
        #expect(Text("abc", marked: [(-5..<1, .helps), (2..<99, .harms), (7..<9, .half)]).spans.map(\.words) == ["a", "b", "c"])
        #expect(Text("", marked: [(0..<1, .helps)]).spans.isEmpty)
    }
}

@Suite("A score") struct ScoreTests {
    func score(_ lines: String...) -> Score {
        Score(lines.reduce(into: Rehearsal(priceTooHigh)) { _ = $0.take($1, hearing: hears) }.turns, in: priceTooHigh)
    }

    @Test("gives a part of the points for a part of the aims, and shows the sum", arguments: [
        ([], 0, "0 of 60 points, which is 0 of 100."),
        (["What is it?"], 42, "25 (open-question) = 25 of 60, which is 42 of 100."),
        (["An awkward spot. What is it?", "", "thanks"], 100, "30 (acknowledgement) + 25 (open-question) + 5 (thanks) = 60 of 60, which is 100 of 100."),
        (["15% off"], 0, "−25 (discount) = −25 of 60, which is 0 of 100."),
        (["An awkward spot. What is it? 15% off"], 50, "30 (acknowledgement) + 25 (open-question) − 25 (discount) = 30 of 60, which is 50 of 100."),
        (["An awkward spot. What is it? Thanks, 99.9%"], 35, "30 (acknowledgement) + 25 (open-question) + 5 (thanks) − 25 (pitch) = 35 of 60, but with pitch no more than 35 of 100 can be reached: 35 of 100."),
    ])
    func sums(lines: [String], total: Int, arithmetic: String) {
        let score = Score(lines.reduce(into: Rehearsal(priceTooHigh)) { _ = $0.take($1, hearing: hears) }.turns, in: priceTooHigh)
        #expect(score.total == total)
        #expect(score.arithmetic == arithmetic)
    }

    @Test("never leaves 0 to 100")
    func bounds() {
        #expect(score("99.9%, 15% off, that's wrong").total == 0)
        #expect(Score([], in: Scenario(id: "x", title: "", skill: .openQuestions, premise: "", counterpart: Counterpart(name: ""), goal: "", start: "a", scenes: [])).total == 0)
    }
}

@Suite("A debrief") struct DebriefTests {
    func debrief(_ lines: String..., change: (inout Scenario) -> Void = { _ in }) -> Debrief {
        var scenario = priceTooHigh
        change(&scenario)
        return Debrief(lines.reduce(into: Rehearsal(scenario)) { _ = $0.take($1, hearing: hears) }, hearing: hears)
    }

    @Test("names the reply that would have opened what stayed hidden")
    func keys() {
        let missed = debrief("15% off")
        #expect(missed.hidden.map(\.key) == [.reply(priceTooHigh.scenes[0].models[0].reply, scene: "objection"), .wait(scene: "opens-up")])
        let without = debrief("15% off") { $0.scenes[0].models = [] }
        #expect(without.hidden[0].key == .condition(priceTooHigh.scenes[0].branches[2].when ?? Condition(), scene: "objection"))
        let never = debrief("15% off") { $0.drivers.append(Driver(id: "lost", reveal: "Nobody knows.")) }
        #expect(never.hidden.last?.key == nil)
        let heard = debrief("", "An awkward spot. What is it?", "", "thanks")
        #expect(heard.hidden.isEmpty)
        #expect(heard.opened.map(\.id) == ["board-freeze", "bad-rollout"])
    }

    @Test("calls best the first of the replies that earned most, and none where none earned")
    func best() {
        #expect(debrief("What is it?", "An awkward spot. What is it?").best?.said == "An awkward spot. What is it?")
        #expect(debrief("15% off").best == nil)
        #expect(debrief().best == nil)
    }

    @Test("picks one thing to practise: what cost most, then not waiting, then the dearest aim not reached")
    func practice() throws {
        guard case let .leave(evidence, times)? = debrief("99.9%, that's wrong").practice else { Issue.record("no harm"); return }
        #expect(evidence.move == .argues)
        #expect(times == 1)
        #expect(debrief("hm").practice == .wait)
        #expect(debrief("", "What is it?").practice == .reach(.acknowledgement))
        #expect(debrief("", "An awkward spot. What is it?", "", "thanks").practice == nil)
    }
}

@Suite("Numbers") struct NumbersTests {
    @Test("are counted, in words that fit the count", arguments: [
        (["", "What is it?"], "1 reply of 3 words; an open question in 1, a closed or leading one in 0, listening in 0; they were heard out 1 of 1 time."),
        (["is it the price?", "An awkward spot. What is it?"], "2 replies, 5 words each on average and 6 at most; an open question in 1, a closed or leading one in 1, listening in 1; they were heard out 1 of 2 times."),
        (["", ""], nil),
    ])
    func sentence(lines: [String], sentence: String?) {
        #expect(Numbers(lines.reduce(into: Rehearsal(priceTooHigh)) { _ = $0.take($1, hearing: hears) }.turns).sentence == sentence)
    }

    @Test("an insult is named with its words, costs trust, holds the score down, and is what to practise on")
    func insult() throws {
        let rude: Hearing = { text, _ in
            var reading = hears(text, nil)
            if let found = text.range(of: "you fools") {
                let start = text.unicodeScalars.distance(from: text.startIndex, to: found.lowerBound)
                reading = Reading(text: text, evidence: reading.evidence, insult: Quote(words: "you fools", range: start..<start + 9))
            }
            return reading
        }
        var rehearsal = Rehearsal(priceTooHigh), kind = rehearsal
        _ = rehearsal.take("An awkward spot, you fools. What is it?", hearing: rude)
        _ = kind.take("An awkward spot. What is it?", hearing: rude)
        #expect(rehearsal.standing.trust == kind.standing.trust - 3)
        let page = try #require(Feedback(rehearsal.turns, in: priceTooHigh)).page(priceTooHigh)
        #expect(Format.plain.write(page).contains("Insult: “you fools” is an insult. Dana hears nothing that helps beside it, and trust falls."))
        #expect(Score(kind.turns, in: priceTooHigh).total > 20)
        #expect(Score(rehearsal.turns, in: priceTooHigh).total == 20)
        #expect(Score(rehearsal.turns, in: priceTooHigh).arithmetic.hasSuffix(", but with an insult no more than 20 of 100 can be reached: 20 of 100."))
        #expect(Debrief(rehearsal, hearing: rude).practice == .leaveInsult(Quote(words: "you fools", range: 17..<26)))
    }

    @Test("says of a reply that is no English that it was not understood")
    func foreign() throws {
        var rehearsal = Rehearsal(priceTooHigh)
        _ = rehearsal.take("Es tut mir leid", hearing: { text, _ in Reading(text: text, evidence: [], isForeign: true) })
        let page = try #require(Feedback(rehearsal.turns, in: priceTooHigh)).page(priceTooHigh)
        #expect(Format.plain.write(page).contains("Not understood: Too few of these words are English to be understood. They count neither way."))
    }
}
