import Testing

@testable import Listening

@Suite("Hearing")
struct ListenerTests {
    private let listener = Listener()

    @Test("hears the same in the same words, every time")
    func sameWordsSameVerdict() {
        let text = "Thanks for telling me. I should have asked about the budget first. What tipped it for them?"
        #expect(listener.hear(text) == listener.hear(text))
        #expect(listener.hear(text, after: "We chose Brightline.") == listener.hear(text, after: "We chose Brightline."))
    }

    @Test("silence and noise are replies that do nothing", arguments: ["", " ", "\n\n", "...", "?!", "🙂", "\u{0}", "\u{202E}", "\u{1B}[31m", "１２３", "，。"])
    func noise(text: String) {
        #expect(listener.hear(text).evidence.isEmpty)
        #expect(listener.hear(text).text == text)
    }

    @Test("quotes the exact words from where they stand")
    func exactWords() {
        for text in ["🙂 thanks so much — café owners… what’s behind that?", "naïve e\u{301}tude thanks, what worries you?", "I'm sorry I rushed you."] {
            let scalars = Array(text.unicodeScalars), reading = listener.hear(text)
            #expect(!reading.evidence.isEmpty)
            for evidence in reading.evidence {
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[evidence.range])
                #expect(String(words) == evidence.words)
                #expect((0.5...1).contains(evidence.confidence))
            }
        }
    }

    @Test("capitals change nothing", arguments: ["I respect that, and I wish you every success.", "What Should I Have Done Differently?", "SORRY ABOUT THAT"])
    func capitals(text: String) {
        #expect(listener.hear(text).moves == listener.hear(text.lowercased()).moves)
    }

    @Test("says what a typo was read as")
    func typo() throws {
        let evidence = try #require(listener.hear("I apoligise for the wrong invoice.").evidence(for: .apology))
        #expect(evidence.reason.contains("heard “apologise” in “apoligise”"))
    }

    @Test("what is half heard is neither heard nor nearly heard")
    func threeAnswers() {
        for text in ["Fair. What would make it work?", "maybe we could look at the numbers again", "Hope it all goes well over there, shout if not."] {
            let reading = listener.hear(text)
            let half = Set(reading.borderline.map(\.move)), near = Set(reading.nearMisses.map(\.move))
            #expect(reading.moves.isDisjoint(with: half) && half.isDisjoint(with: near) && near.isDisjoint(with: reading.moves))
            #expect(reading.borderline.allSatisfy { $0.confidence < 0.5 } && reading.nearMisses.count <= 3)
        }
    }

    @Test("says why the nearest thing does not count", arguments: [
        ("Mistakes were made on both sites.", Move.responsibility, "“Mistakes were made” names nobody."),
        ("sorry to hear about the flood", Move.apology, "“sorry to hear” feels with them and regrets nothing of yours."),
        ("Just a quick word about it", Move.timeBox, "“a quick word” has no bound."),
    ])
    func borders(text: String, move: Move, reason: String) {
        #expect(listener.hear(text).nearMisses.first { $0.move == move }?.reason == reason)
    }

    @Test("any text gets an answer", arguments: [1, 2, 3])
    func fuzz(seed: UInt64) {
        var state = seed
        func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33
        }
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<next() % 60 {
                if let scalar = Unicode.Scalar(UInt32(next() % (next() % 3 == 0 ? 0x11_0000 : 0x250))) { text.append(scalar) }
            }
            let typed = String(text), reading = listener.hear(typed, after: typed)
            #expect(reading.evidence.allSatisfy { $0.range.upperBound <= typed.unicodeScalars.count && !$0.words.isEmpty })
        }
    }

    @Test("a very long reply is heard to its end")
    func long() {
        let reading = listener.hear(String(repeating: "and then we went on about the vans and the weather ", count: 2_000) + ". Thank you for your time.")
        #expect(reading.moves.contains(.thanks))
    }
}

@Suite("Splitting a reply into clauses")
struct ClauseTests {
    /// Clauses between bars.
    private func split(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars), analysis = Analysis(scalars)
        return analysis.clauses.map { clause in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[analysis.words[clause.words.lowerBound].start..<analysis.words[clause.words.upperBound - 1].end])
            return String(view)
        }.joined(separator: " | ")
    }

    @Test(
        "with and without punctuation",
        arguments: [
            ("Thanks for telling me. What tipped it?", "Thanks for telling me | What tipped it"),
            ("thanks for telling me what tipped it", "thanks for telling me what tipped it"),
            ("I hear you, but we did send it", "I hear you | but we did send it"),
            ("thanks for the note i really enjoyed working with you", "thanks for the note | i really enjoyed working with you"),
            ("the quote is 3.5 k, net", "the quote is 3.5 k, net"),
            ("no pitch – purely to learn", "no pitch | purely to learn"),
        ])
    func clauses(text: String, expected: String) {
        #expect(split(text) == expected)
    }

    @Test("one spelling for the many ways to type it", arguments: [("dont", "don't"), ("wont", "will not"), ("u", "you"), ("thx", "thanks"), ("shouldve", "should have"), ("apologize", "apologise")])
    func spellings(typed: String, plain: String) {
        func ids(_ text: String) -> [UInt64] { Analysis(Array(text.unicodeScalars)).words.map(\.id) }
        #expect(ids(typed) == ids(plain))
    }
}
