import Listening

/// One thing that keeps a draft from being as good as it could be, with its words and what to write instead.
public struct Finding: Sendable, Equatable {
    /// The id of the rule, by which it can be silenced; “missing-thanks” for a slot that is needed and empty.
    public var rule: String
    /// Offsets of Unicode scalars in the draft; empty at the end of the draft for what is missing.
    public var range: Range<Int>
    public var words: String
    public var message: String
    public var severity: Severity
    public var replacements: [String]
    public var source: String
}

/// A slot of a draft: the words that fill it, or what is missing.
public struct FilledSlot: Sendable, Equatable {
    public var slot: Slot
    public var words: String?
}

/// What a draft has, what it lacks, and what harms it.
public struct Review: Sendable, Equatable {
    public var errand: Errand
    public var slots: [FilledSlot]
    /// In the order of the draft.
    public var findings: [Finding]

    public var isReady: Bool { !findings.contains { $0.severity == .error } }

    /// How many findings stand in the way.
    public var obstacles: Int { findings.count { $0.severity == .error } }

    /// “ready to send”, or how much stands in the way.
    public var verdict: String {
        let blocking = obstacles, rest = findings.count - blocking
        if blocking > 0 { return "not yet: \(blocking == 1 ? "one thing stands" : "\(blocking) things stand") in the way" }
        return rest == 0 ? "ready to send" : "ready to send; \(rest == 1 ? "one thing" : "\(rest) things") could be better"
    }
}

/// Reviews drafts; the same draft, facts and day always give the same review.
public struct Reviewer: Sendable {
    public var handbook: Handbook
    public var deal: Deal
    /// Without it, no date is called past or too far.
    public var today: Day?
    /// Ids of rules that keep silent.
    public var silenced: Set<String>
    let hear: @Sendable (String) -> Reading

    /// - Parameter hear: hears one sentence.
    public init(_ handbook: Handbook, deal: Deal = Deal(), today: Day? = nil, silenced: Set<String> = [], hear: @escaping @Sendable (String) -> Reading) {
        (self.handbook, self.deal, self.today, self.silenced, self.hear) = (handbook, deal, today, silenced, hear)
    }

    public func review(_ text: String, as errand: Errand) -> Review {
        var draft = Heard(text, hear), findings: [Finding] = []
        for rule in handbook.rules where rule.errands.contains(errand) && !silenced.contains(rule.id) {
            let marks = marks(of: rule, in: draft)
            if rule.spoils { draft.spoil(marks.map(\.range)) }
            findings += marks.map { mark in
                Finding(
                    rule: rule.id, range: mark.range, words: draft.words.text(mark.range), message: mark.message ?? rule.message, severity: rule.severity,
                    replacements: mark.replacements ?? rule.instead, source: rule.source)
            }
        }
        let slots = handbook.slots(for: errand).map { FilledSlot(slot: $0, words: filling($0, draft)) }, end = draft.words.scalars.count
        for filled in slots where filled.slot.isNeeded && filled.words == nil && !silenced.contains("missing-" + filled.slot.id) {
            findings.append(Finding(rule: "missing-" + filled.slot.id, range: end..<end, words: "", message: filled.slot.asks, severity: .error, replacements: [], source: filled.slot.source))
        }
        findings.sort { ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule) }
        return Review(errand: errand, slots: slots, findings: findings)
    }
}

/// A draft with what each of its sentences does.
struct Heard {
    let words: Words
    let readings: [Reading]
    let moments: [Moment]
    /// The sentences, as positions, in which nothing good counts.
    private var spoiled: Set<Int> = []

    init(_ text: String, _ hear: (String) -> Reading) {
        let words = Words(text)
        self.words = words
        readings = words.sentences.map { hear(words.text($0.range)) }
        moments = words.moments
    }

    /// The sentences that may fill a slot, with what each does.
    var sound: [(sentence: Words.Sentence, reading: Reading)] {
        words.sentences.indices.filter { !spoiled.contains($0) }.map { (words.sentences[$0], readings[$0]) }
    }

    mutating func spoil(_ ranges: [Range<Int>]) {
        spoiled.formUnion(words.sentences.indices.filter { at in ranges.contains { $0.overlaps(words.sentences[at].range) } })
    }

    func text(of sentence: Words.Sentence) -> String { words.text(sentence.range) }
}

/// A place in a draft; a message and replacements of its own where the rule's don't say enough.
struct Mark {
    var range: Range<Int>
    var message: String?
    var replacements: [String]?
}
