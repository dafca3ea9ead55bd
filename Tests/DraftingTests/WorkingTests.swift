import Testing

@testable import Drafting

@Suite("A draft that is worked on") struct WorkingTests {
    @Test("keeps every version, and goes back and on among them") func versions() {
        var draft = Draft(.reply)
        for entry in [Draft.Entry.wrote("one"), .wrote("two"), .wentBack] { draft.take(entry) }
        #expect(draft.text == "one" && draft.version == 1 && draft.ahead == [2])
        draft.take(.wentOn)
        #expect(draft.text == "two" && draft.before?.text == "one")
        draft.take(.wentBack)
        draft.take(.wrote("three"))
        #expect(draft.versions == ["one", "two", "three"] && draft.road == [1, 3] && draft.ahead == [])
        for _ in 0..<5 { draft.take(.wentBack) }
        #expect(draft.text == nil && draft.version == nil)
        draft.take(.wentOn)
        #expect(draft.text == "one")
    }

    @Test("is the same again from its entries, whatever they are") func entries() {
        let entries: [Draft.Entry] = [
            .mail(Message(sender: "Dana", body: "No.")), .fact("winner", "Brightline"), .fact("winner", nil), .fact("no-such-fact", "x"), .fact("me", "Sam"), .line("Hi"), .wentOn,
            .wentBack, .silenced("pitch"), .heeded("discount"), .left("save"),
        ]
        let draft = Draft(.exit, entries: entries)
        #expect(draft.deal == Deal([.me: "Sam"]) && draft.lines == ["Hi"] && draft.silenced == ["pitch"] && draft.leftAs == "save")
        #expect(Draft(.exit, entries: draft.entries) == draft)
    }

    @Test("is open again once it is changed") func left() {
        let draft = Draft(.reply, entries: [.wrote("one"), .left("save"), .line("t"), .wrote("two")])
        #expect(draft.leftAs == nil && draft.lines == [])
    }

    @Test("shows what changed between two versions, word by word", arguments: [
        ("Hi Dana,\n\nThank you.", "Hi Dana,\n\nThank you.", "Hi Dana,\n\nThank you."),
        ("Thank you for all.", "Thank you so much for all.", "Thank you {so much }for all."),
        ("We could do 10% off. Best, Sam", "Best, Sam", "[We could do 10% off. ]Best, Sam"),
        ("the old way", "the new road", "the [old way]{new road}"),
        ("a\nb", "a\n\nb", "a\n{\n}b"),
        ("", "all new", "{all new}"), ("all gone", "", "[all gone]"), ("", "", ""),
    ])
    func diff(old: String, new: String, marked: String) {
        let runs = WordDiff(from: old, to: new).runs
        #expect(runs.map { $0.kind == .kept ? $0.words : $0.kind == .taken ? "[\($0.words)]" : "{\($0.words)}" }.joined() == marked)
        #expect(runs.filter { $0.kind != .added }.map(\.words).joined() == old)
        #expect(runs.filter { $0.kind != .taken }.map(\.words).joined() == new)
    }

    @Test("puts words where their slot belongs", arguments: [
        ("", "thanks", "Thank you for telling me.", "Thank you for telling me."),
        ("Hi Dana,\n\nBest,\nSam", "thanks", "Thank you for telling me.", "Hi Dana,\n\nThank you for telling me.\n\nBest,\nSam"),
        ("Hi Dana,\n\nThank you for your time.\n\nBest,\nSam", "decision", "It sounds like the right choice.", "Hi Dana,\n\nThank you for your time. It sounds like the right choice.\n\nBest,\nSam"),
        ("Hi Dana,\n\nThank you for your time.", "thanks", "Thank you for telling me yourself.", "Hi Dana,\n\nThank you for telling me yourself."),
        ("Hi Dana,\n\nThank you for your time.", "warm-close", "Take care,\nSam", "Hi Dana,\n\nThank you for your time.\n\nTake care,\nSam"),
        ("Thank you for your time.", "name", "Hi Dana,", "Hi Dana,\n\nThank you for your time."),
        ("Hi Dna,\n\nThank you for your time.", "no-such-slot", "More.", "Hi Dna,\n\nThank you for your time.\n\nMore."),
        ("It sounds like the right choice.", "thanks", "Thank you for your time.", "Thank you for your time. It sounds like the right choice."),
    ])
    func placing(text: String, slot: String, words: String, result: String) {
        #expect(deaf.review(text, as: .reply).placing(words, in: slot, of: text) == result)
    }

    @Test("loses no word of either, whatever slot they are put in", arguments: goodReplies)
    func placingLosesNothing(_ example: Example) {
        for slot in handbook.slots(for: example.errand) {
            let review = deaf.review(example.text, as: example.errand), placed = review.placing("These are my words.", in: slot.id, of: example.text)
            #expect(placed.contains("These are my words."))
            let others = review.slots.compactMap { $0.slot.id == slot.id ? nil : $0.words }.filter { $0 != review.slots.first { $0.slot.id == slot.id }?.words }
            for words in others where slot.look != .name { #expect(placed.contains(words), "\(slot.id): \(words)") }
        }
    }

    @Test("proposes what their message says, and nothing else") func facts() throws {
        let mail = try Message(Array("From: Dana Reyes <dana@northwind.example>\n\nWe went with Brightline. It came down to price.\n".utf8), name: "a.eml")
        let facts = BuyersMail(mail.body, by: handbook).facts(in: mail)
        #expect(facts.map(\.fact) == [.prospect, .email, .reason, .winner])
        #expect(facts.map(\.words) == ["Dana Reyes", "dana@northwind.example", "It came down to price", "Brightline"])
        let bare = Message(body: "Hello there.")
        #expect(BuyersMail(bare.body, by: handbook).facts(in: bare).isEmpty)
    }
}
