/// What a buyer's mail says of the decision, each with the sentence that says it.
public struct BuyersMail: Sendable, Equatable {
    public struct Heard: Sendable, Equatable {
        /// The id of the clue: decision, reason, winner, feeling, open-door.
        public var clue: String
        public var asks: String
        /// The sentence that says it; `nil` where none is found.
        public var words: String?
        /// What it comes down to: “Brightline”, “sorry to tell you”; in the order of the mail.
        public var labels: [Label]
        /// Whether the words surely say it; where not, they are shown with a “perhaps” and are no fact.
        public var isSure = true
        /// The part of the sentence that says it, where the sentence says more.
        public var part: String?
    }
    public struct Label: Sendable, Equatable {
        public var name: String
        /// The words that show it.
        public var words: String
    }
    public var heard: [Heard]

    /// Looks for every clue of the handbook in what they wrote themselves; what is quoted, and the signature, is left out.
    public init(_ body: String, by handbook: Handbook) {
        let parts = MailParts(body), words = Words(parts.letter.joined(separator: "\n")), signature = Signature(parts, address: nil)
        let decision = handbook.clues.first { $0.id == "decision" }.map { words.heard(by: $0, apart: []).labels } ?? []
        let isClosed = decision.contains { !Self.open.contains($0.name) }, isOpen = !isClosed && decision.contains { Self.open.contains($0.name) }
        let people = Set(([signature.name, signature.company].compactMap { $0 } + [words.greeting.map { words.text(words: $0) } ?? ""]).flatMap { Words($0).words.map(\.plain) })
        let complaints = handbook.clues.flatMap(\.labels).filter { Self.complaints.contains($0.name) }.flatMap(\.says)
        heard = handbook.clues.map { clue in
            switch clue.id {
            case "reason": words.reason(by: clue, complaints: complaints, isDecided: isClosed, isOpen: isOpen)
            case "winner" where isOpen || (!decision.isEmpty && decision.allSatisfy { Self.nobody.contains($0.name) }): Heard(clue: clue.id, asks: clue.asks, labels: [])
            case _: words.heard(by: clue, apart: people)
            }
        }
    }

    /// Labels of feelings that tell why; labels of a decision that is none yet, and of those that choose nobody.
    private static let open: Set = ["nothing is decided yet"]
    private static let complaints: Set = ["let down", "felt pushed"]
    private static let nobody: Set = ["nothing is decided yet", "it is put on hold"]
}

private extension Words {
    func said(_ sentence: Sentence) -> String { text(sentence.range).split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    func heard(by clue: Clue, apart people: Set<String>) -> BuyersMail.Heard {
        let names = names(by: clue, apart: people), all = labels(by: clue), others = all.count > 1 ? all.filter { !$0.name.hasSuffix("without more") } : all
        // A no with more is no “no without more”. What shuts the door goes before what leaves it ajar.
        let labels = names + others.filter { $0.name.hasPrefix("shut") } + others.filter { !$0.name.hasPrefix("shut") }
        let named = labels.first { names.contains($0) || $0.name.hasPrefix("shut") }.flatMap { label in sentences.first { said($0).contains(label.words) } }
        let sentence = named ?? sentences.first { sentence in
            clue.says.contains { phrase in phrase.place(in: words, sentence.words).map { !isTurned($0.lowerBound, in: sentence) } ?? false } && !isQuestion(sentence, clue)
        }
        return BuyersMail.Heard(clue: clue.id, asks: clue.asks, words: sentence.map(said), labels: labels)
    }

    /// A decision, a reason and a name are told, not asked; an open door may be.
    func isQuestion(_ sentence: Sentence, _ clue: Clue) -> Bool { clue.isTold && scalars[sentence.range].last == "?" }

    /// Every label once, with the first words that show it and don't deny it.
    func labels(by clue: Clue) -> [BuyersMail.Label] {
        clue.labels.compactMap { label -> (at: Int, label: BuyersMail.Label)? in
            for sentence in sentences where !isQuestion(sentence, clue) {
                for phrase in label.says {
                    guard let place = phrase.place(in: words, sentence.words), !isTurned(place.lowerBound, in: sentence) else { continue }
                    return (place.lowerBound, BuyersMail.Label(name: label.name, words: text(words: place).oneLine))
                }
            }
            return nil
        }.sorted { $0.at < $1.at }.map(\.label)
    }

    /// Denied, or said of nobody (“nobody else was chosen”), or only if something comes to pass.
    func isTurned(_ word: Int, in sentence: Sentence) -> Bool {
        if isDenied(word, in: sentence) { return true }
        var at = word
        while at > sentence.words.lowerBound, word - at < 4 {
            at -= 1
            if gap(after: at).contains(where: { ",:;".contains($0) }) { return false }
            if Self.nobodies.contains(words[at].plain) { return true }
        }
        return false
    }
    private static let nobodies: Set = ["nobody", "none", "neither", "noone", "whether", "unless", "cannot", "until"]

    /// The sentence that weighs most among those that give reasons.
    ///
    /// Words that always give one weigh four each, words and complaints that show one two, words that may give one weigh one each (of the last two
    /// kinds two at most); a sentence beside the decision weighs one more.
    /// From three on it is sure.
    func reason(by clue: Clue, complaints: [Phrase], isDecided: Bool, isOpen: Bool) -> BuyersMail.Heard {
        var heard = BuyersMail.Heard(clue: clue.id, asks: clue.asks, labels: [])
        guard !isOpen else { return heard }
        let decides = sentences.indices.filter { at in clue.beside.contains { $0.place(in: words, sentences[at].words) != nil } }
        var best: (weight: Int, sentence: Sentence)?
        for (at, sentence) in sentences.enumerated() where scalars[sentence.range].last != "?" {
            guard !clue.apart.contains(where: { $0.place(in: words, sentence.words) != nil }) else { continue }
            let sure = clue.surely.count { $0.place(in: words, sentence.words) != nil }
            let shown = (clue.shows + complaints).count { $0.place(in: words, sentence.words) != nil }, may = clue.says.count { $0.place(in: words, sentence.words) != nil }
            var weight = sure * 4 + min(shown, 2) * 2 + min(may, 2)
            if !isDecided { weight = sure > 0 || shown > 1 ? weight : min(weight, 0) }
            guard weight > 0 else { continue }
            if isDecided, decides.contains(where: { abs($0 - at) <= 1 }) { weight += 1 }
            if weight > best?.weight ?? 0 { best = (weight, sentence) }
        }
        guard let best else { return heard }
        heard.words = said(best.sentence)
        heard.isSure = best.weight >= 3
        heard.part = part(of: best.sentence, by: clue)
        heard.labels = labels(by: clue)
        return heard
    }

    /// What stands behind “because”, or behind a colon or a dash; of a long sentence the clauses that give the reason.
    func part(of sentence: Sentence, by clue: Clue) -> String? {
        func told(_ range: Range<Int>) -> String? {
            guard range.count > 2 else { return nil }
            var end = words[range.upperBound - 1].range.upperBound
            if range.upperBound == sentence.words.upperBound { end = max(end, sentence.range.upperBound) }
            let text = text(words[range.lowerBound].range.lowerBound..<end).oneLine
            return text.last == "." ? String(text.dropLast()) : text
        }
        for phrase in clue.leads { if let place = phrase.place(in: words, sentence.words) { return told(place.upperBound..<sentence.words.upperBound) } }
        guard sentence.words.count > 14 else { return nil }
        var clauses: [Range<Int>] = [], start = sentence.words.lowerBound
        for at in sentence.words {
            let gap = gap(after: at), next = at + 1 < sentence.words.upperBound ? words[at + 1].plain : ""
            if at + 1 == sentence.words.upperBound || gap.contains(where: { ":;–—".contains($0) }) || (gap.contains(",") && ["but", "so", "and", "which", "they", "we", "the", "your", "it", "whose"].contains(next) && at + 1 - start > 3) {
                clauses.append(start..<at + 1)
                start = at + 1
            }
        }
        func weight(_ range: Range<Int>) -> Int { (clue.surely + clue.shows + clue.says).count { $0.place(in: words, range) != nil } }
        guard clauses.count > 1, let first = clauses.firstIndex(where: { weight($0) > 0 }), let last = clauses.lastIndex(where: { weight($0) > 0 }) else { return nil }
        return told(clauses[first].lowerBound..<clauses[last].upperBound)
    }

    /// The first name that stands after, or before, the words that go with it.
    func names(by clue: Clue, apart people: Set<String>) -> [BuyersMail.Label] {
        func isOthers(_ range: Range<Int>) -> Bool { !range.allSatisfy { people.contains(words[$0].plain) } }
        for sentence in sentences where !isQuestion(sentence, clue) {
            for phrase in clue.nameAfter {
                guard let place = phrase.place(in: words, sentence.words), !isTurned(place.lowerBound, in: sentence) else { continue }
                let start = (place.upperBound..<min(sentence.words.upperBound, place.upperBound + 5)).first { isOfName($0) }
                guard let start, !(place.upperBound..<start).contains(where: { Self.turns.contains(words[$0].plain) }) else { continue }
                // After a comma somebody else is spoken of, but for “the cheapest, which is Gable”.
                guard !(place.upperBound - 1..<start).contains(where: { gap(after: $0).contains { ",;".contains($0) } && !["which", "namely"].contains(words[$0 + 1].plain) }) else { continue }
                var end = start + 1
                while end < sentence.words.upperBound, goesOn(before: end, in: sentence) { end += 1 }
                guard isOthers(start..<end) else { continue }
                return [BuyersMail.Label(name: text(words: start..<end).oneLine, words: text(words: place.lowerBound..<end).oneLine)]
            }
            for phrase in clue.nameBefore {
                guard let place = phrase.place(in: words, sentence.words), place.lowerBound > sentence.words.lowerBound, isOfName(place.lowerBound - 1), gap(after: place.lowerBound - 1).allSatisfy({ $0 == " " || $0 == "\n" }) else { continue }
                var start = place.lowerBound - 1
                while start > sentence.words.lowerBound, isOfName(start - 1), goesOn(before: start, in: sentence) { start -= 1 }
                guard isOthers(start..<place.lowerBound) else { continue }
                return [BuyersMail.Label(name: text(words: start..<place.lowerBound).oneLine, words: text(words: start..<place.upperBound).oneLine)]
            }
        }
        return []
    }

    private func isOfName(_ at: Int) -> Bool {
        guard words[at].isCapital else { return false }
        // “Nordbau AS”, and no “as”.
        return !Self.noNames.contains(words[at].plain) || (words[at].range.count > 1 && at > 0 && MailHabits.forms.contains(words[at].plain) && text(words[at].range).allSatisfy(\.isUppercase) && words[at - 1].isCapital)
    }

    /// Whether the word belongs to the name before it: “Brightline Systems”, “Kerr & Co”, or “Alva and Brandt” where both were chosen.
    private func goesOn(before at: Int, in sentence: Sentence) -> Bool {
        if isOfName(at) { return gap(after: at - 1).allSatisfy { " &-.\n".contains($0) } || words[at - 1].plain == "and" }
        guard words[at].plain == "and", at + 1 < sentence.words.upperBound, isOfName(at + 1), gap(after: at - 1) == " " else { return false }
        let after = at + 2
        return after >= sentence.words.upperBound || !gap(after: at + 1).allSatisfy({ $0 == " " }) || ["for", "in", "on", "to", "as", "from"].contains(words[after].plain)
    }

    /// After these, a name is no longer the one that was chosen.
    private static let turns: Set = ["instead", "over", "than", "because", "but", "not", "rather", "and", "who", "since", "as", "after"]
    private static let noNames: Set = Set(Day.weekdays + Day.months).union([
        "i", "im", "ive", "id", "ill", "we", "weve", "our", "you", "your", "youre", "it", "its", "they", "theyre", "their", "the", "a", "an", "this", "that", "these", "those", "he", "she", "his", "her", "my", "hi", "hello", "dear", "another",
        "someone", "somebody", "nobody", "none", "neither", "nothing", "everyone", "everybody", "so", "and", "but", "or", "sorry", "thanks", "thank", "thx", "cheers", "regards", "best", "option", "vendor", "company", "supplier", "provider", "team",
        "ceo", "cfo", "cto", "coo", "it", "hr", "q1", "q2", "q3", "q4", "yes", "no", "not", "unfortunately", "after", "before", "however", "also", "then", "now", "there", "here", "what", "which", "who", "when", "where", "why", "how", "if", "as", "at", "in", "on",
        "for", "to", "with", "by", "of", "from", "both", "one", "two", "three", "management", "procurement", "finance", "board", "committee", "mr", "mrs", "ms", "dr", "christmas", "easter", "english", "german", "rfp", "rfq", "itt", "english",
        "maybe", "perhaps", "personally", "please", "just", "only", "some", "all", "ok", "okay", "well", "anyway", "still", "because", "since", "reason", "price", "decision", "last", "next", "today", "tomorrow", "yesterday",
    ])
}
