import Listening

extension Reviewer {
    /// Every place in a draft where a rule has something to say.
    func marks(of rule: Rule, in draft: Heard) -> [Mark] {
        if let check = rule.check { return marks(of: check, rule, draft) }
        let says = rule.says.filter { $0.mayStand(in: draft.words) }
        return zip(draft.words.sentences, draft.readings).compactMap { sentence, reading in
            for phrase in says {
                guard let place = phrase.place(in: draft.words.words, sentence.words), !draft.words.isDenied(place.lowerBound, in: sentence) else { continue }
                return Mark(range: draft.words.span(words: place))
            }
            guard let heard = reading.evidence.first(where: { rule.moves.contains($0.move) && $0.confidence >= Self.harming }) else { return nil }
            let start = sentence.range.lowerBound + heard.range.lowerBound
            return Mark(range: start..<min(sentence.range.upperBound, start + heard.range.count))
        }
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
