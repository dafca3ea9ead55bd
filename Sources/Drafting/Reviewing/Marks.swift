import Listening

extension Reviewer {
    /// Every place in a draft where a rule has something to say.
    func marks(of rule: Rule, in draft: Heard) -> [Mark] {
        if let check = rule.check, check != .insult { return marks(of: check, rule, draft) }
        var rule = rule
        for phrases in [\Rule.says, \.opens, \.alone, \.unless] { rule[keyPath: phrases].removeAll { !$0.mayStand(in: draft.words) } }
        return zip(draft.words.sentences, draft.readings).compactMap { sentence, reading in
            if let insult = insult(rule, sentence, reading) { return insult }
            guard let mark = said(rule, sentence, draft.words) ?? heard(rule, sentence, reading, draft.words) else { return nil }
            return rule.unless.contains { $0.place(in: draft.words.words, sentence.words) != nil } ? nil : mark
        }
    }
}

private extension Reviewer {
    func insult(_ rule: Rule, _ sentence: Words.Sentence, _ reading: Reading) -> Mark? {
        guard rule.check == .insult, let insult = reading.insult else { return nil }
        return Mark(range: insult.range.clamped(in: sentence))
    }

    /// Words of the rule, in their place and not denied.
    func said(_ rule: Rule, _ sentence: Words.Sentence, _ words: Words) -> Mark? {
        func place(_ phrase: Phrase) -> Range<Int>? { phrase.place(in: words.words, sentence.words) }
        if rule.alone.contains(where: { place($0) == sentence.words }) { return Mark(range: words.span(words: sentence.words)) }
        let places = rule.opens.lazy.compactMap(place).filter { $0.lowerBound == sentence.words.lowerBound }
        let place = places.first ?? rule.says.lazy.compactMap(place).first { !words.isDenied($0.lowerBound, in: sentence) }
        return place.map { Mark(range: words.span(words: $0)) }
    }

    /// A harm that the listener is sure of. What is disclaimed is none, and beside an insult there is nothing else to say.
    func heard(_ rule: Rule, _ sentence: Words.Sentence, _ reading: Reading, _ words: Words) -> Mark? {
        guard !rule.moves.isEmpty, reading.insult == nil else { return nil }
        let heard = reading.evidence.lazy.filter { rule.moves.contains($0.move) && $0.confidence >= Self.harming }
        return heard.map { $0.range.clamped(in: sentence) }.first { !words.isDisclaimed($0, in: sentence, by: handbook.disclaimers) }.map { Mark(range: $0) }
    }
}

private extension Words {
    /// Whether words that take back what they say stand among these.
    func isDisclaimed(_ range: Range<Int>, in sentence: Sentence, by disclaimers: [Phrase]) -> Bool {
        let inside = sentence.words.filter { words[$0].range.overlaps(range) }
        guard let first = inside.first, let last = inside.last else { return false }
        return disclaimers.contains { $0.place(in: words, first..<last + 1) != nil }
    }
}

private extension Range<Int> {
    /// The same place, counted from the beginning of the draft.
    func clamped(in sentence: Words.Sentence) -> Range<Int> {
        let start = sentence.range.lowerBound + lowerBound
        return start..<Swift.min(sentence.range.upperBound, start + count)
    }
}

private extension Reviewer {
    func marks(of check: Check, _ rule: Rule, _ draft: Heard) -> [Mark] {
        switch check {
        case .placeholders: draft.words.placeholders.map { Mark(range: $0, message: "“\(draft.words.text($0))” is still to be filled in.", replacements: []) }
        case .greeting: wrongGreeting(draft.words)
        case .spelling: misspelt(draft.words)
        case .letters: wrongLetters(draft.words)
        case .weekday: draft.moments.compactMap(wrongWeekday)
        case .past: draft.moments.compactMap(past)
        case .hours: draft.moments.compactMap(outsideHours)
        case .weeks: draft.moments.compactMap { tooFar($0, rule) }
        case .length: length(draft.words, rule)
        case .readingEase: readingEase(draft.words, rule)
        case .shouting: draft.words.shouts(rule.words, apart: names)
        case .exclamations: draft.words.exclamations(rule.most ?? 1)
        case .asks: asks(draft)
        case .insult: []
        }
    }

    var names: [String] { Deal.Fact.allCases.compactMap { deal[$0] }.flatMap { Words($0).words.map(\.plain) } }

    func asks(_ draft: Heard) -> [Mark] {
        var found: [(ask: String, range: Range<Int>)] = []
        let asks = handbook.asks.map { ask in (id: ask.id, says: ask.says.filter { $0.mayStand(in: draft.words) }) }
        for sentence in draft.words.sentences {
            for ask in asks where !found.contains(where: { $0.ask == ask.id }) {
                guard let place = ask.says.lazy.compactMap({ $0.place(in: draft.words.words, sentence.words) }).first, !draft.words.isDenied(place.lowerBound, in: sentence) else { continue }
                found.append((ask.id, draft.words.span(words: place)))
            }
        }
        guard let first = found.first else { return [] }
        return found.dropFirst().map {
            Mark(range: $0.range, message: "This asks for one thing more (\($0.ask)) after “\(draft.words.text(first.range))” (\(first.ask)). One message, one ask.")
        }
    }
}
