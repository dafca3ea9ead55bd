import Listening

extension Reviewer {
    /// From this confidence on, a sentence fills a slot, or harms.
    static let filling = 0.6, harming = 0.72

    /// The words that fill a slot, or `nil`.
    func filling(_ slot: Slot, _ draft: Heard) -> String? {
        let says = slot.says.filter { $0.mayStand(in: draft.words) }
        for (sentence, _) in draft.sound {
            for phrase in says {
                if let place = phrase.place(in: draft.words.words, sentence.words), !draft.words.isDenied(place.lowerBound, in: sentence) { return draft.text(of: sentence) }
            }
        }
        if let look = slot.look, let words = looked(for: look, draft) { return words }
        for (sentence, reading) in draft.sound
        where reading.evidence.contains(where: { slot.moves.contains($0.move) && $0.confidence >= Self.filling }) {
            return draft.text(of: sentence)
        }
        return nil
    }
}

extension Words {
    /// Whether a word shortly before turns the meaning round: “not trying to …”, “without …”.
    func isDenied(_ word: Int, in sentence: Sentence) -> Bool {
        var at = word, isCarried = true
        while at > sentence.words.lowerBound, isCarried || word - at < 4 {
            at -= 1
            // What was denied before a comma is over.
            if gap(after: at).contains(where: { ",:;".contains($0) }) { return false }
            if Self.denials.contains(words[at].plain) { return true }
            isCarried = isCarried && Self.carriers.contains(words[at].plain)
        }
        return false
    }
    private static let denials: Set = ["not", "no", "never", "without", "dont", "wont", "isnt", "wouldnt", "didnt", "doesnt", "cant", "couldnt", "shouldnt", "nothing", "rather", "wasnt", "arent", "werent", "cannot", "nor", "neither", "havent", "hasnt"]
    /// Words that carry a denial on to what they lead to, however many they are: “not going to try to get you to …”.
    private static let carriers: Set = [
        "to", "try", "trying", "going", "go", "ask", "asking", "get", "getting", "make", "making", "you", "want", "wanting", "wish", "about", "here", "write", "writing", "mean", "meant", "intend",
        "plan", "planning", "hope", "hoping", "aim", "aiming", "attempt", "attempting", "look", "looking", "need", "have", "be", "a", "an", "the", "any", "another", "way", "for", "in", "order", "say", "saying",
        "suggest", "suggesting", "persuade", "push", "pushing", "and", "or", "your", "team", "them",
    ]

    /// The word at the end of the greeting, and the greeting's words: “Hi Dana,”.
    var greeting: Range<Int>? {
        guard let first = sentences.first, let opening = words.first?.plain else { return nil }
        let start = ["hi", "hello", "hey", "dear"].contains(opening) ? 1 : opening == "good" && words.count > 1 && ["morning", "afternoon", "evening"].contains(words[1].plain) ? 2 : 0
        var end = start
        while end < min(first.words.upperBound, start + 5) {
            end += 1
            let gap = gap(after: end - 1)
            if gap.contains(where: { ",!:;–—-\n".contains($0) }) || end == first.words.upperBound { return start == 0 && (!gap.contains(",") || end > 3) ? nil : start..<end }
        }
        return nil
    }

    /// The last lines, from the sign-off on: position of its first word.
    var closing: Int? {
        let tail = sentences.suffix(4)
        return tail.first { sentence in
            Self.farewells.contains { $0.place(in: words, sentence.words.lowerBound..<min(sentence.words.upperBound, sentence.words.lowerBound + 4)) != nil }
        }?.words.lowerBound
    }
    private static let farewells = ["take care", "warm*", "kind regards", "best", "best wishes", "regards", "all the best", "cheers", "sincerely", "thanks again", "with thanks", "yours *", "until then", "speak soon", "talk soon", "many thanks", "with best wishes"].map { Phrase($0) }

    func holds(_ name: String) -> Range<Int>? {
        let wanted = Words(name).words.map(\.plain)
        guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
        return (0...words.count - wanted.count).first { at in zip(wanted, words[at...]).allSatisfy { $0 == $1.plain || $0 + "s" == $1.plain } }.map { $0..<$0 + wanted.count }
    }
}

private extension Reviewer {
    func looked(for look: Slot.Look, _ draft: Heard) -> String? {
        let words = draft.words
        switch look {
        case .name:
            if deal.firstName != nil {
                let names = (deal[.prospect] ?? "").split(separator: " ").map(String.init).filter { $0.count > 1 }
                return names.lazy.compactMap { words.holds($0) }.first.map { words.text(words: $0) }
            }
            return words.greeting.flatMap { greeting in
                let called = words.text(words: greeting)
                return ["there", "all", "team", "sir", "madam", "everyone"].contains(called.lowercased()) || called.isEmpty ? nil : called
            }
        case .insight: return deal[.reason].flatMap { sentence(sharing: $0, in: draft) }
        case .enjoyed: return deal[.enjoyed].flatMap { sentence(sharing: $0, in: draft) }
        case .moment:
            if let moment = draft.moments.first(where: { $0.day != nil && $0.hour != nil }) { return words.text(moment.range) }
            // “Tomorrow at 9”, “10.12.2026, 14:00”: as the call's time is read, too.
            return today.flatMap { ProposedTimes(words.text(words.scalars.indices), planned: nil, today: $0).offers.first { $0.hour != nil }?.words }
        case .closing: return words.closing.flatMap { words.sentence(of: $0) }.map { draft.text(of: $0) }
        }
    }

    /// The first sentence that takes up a telling word of what is known.
    func sentence(sharing fact: String, in draft: Heard) -> String? {
        let names = Set([deal[.prospect], deal[.company], deal[.winner], deal[.me], deal[.myCompany]].compactMap { $0 }.flatMap { Words($0).words.map(\.plain) })
        let telling = Words(fact).words.map(\.plain).filter { $0.count >= 4 && !Self.common.contains($0) && !names.contains($0) }.map { String($0.prefix(5)) }
        return draft.sound.map(\.sentence).first { sentence in
            draft.words.words[sentence.words].contains { word in word.plain.count >= 4 && telling.contains { word.plain.hasPrefix($0) } }
        }.map { draft.text(of: $0) }
    }

    static let common: Set = [
        "that", "this", "with", "have", "were", "they", "them", "your", "their", "from", "because", "would", "could", "about", "more", "much", "very", "just", "been",
        "than", "into", "what", "which", "when", "better", "team", "decision", "decided", "chose", "chosen", "going", "time", "thank", "thanks", "working",
    ]
}
