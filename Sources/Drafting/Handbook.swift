import Listening

/// What a draft is for.
public enum Errand: String, CaseIterable, Sendable { case reply, request, exit, apology }

/// How much a finding weighs: an error keeps a draft from being ready to send.
public enum Severity: String, CaseIterable, Sendable, Comparable {
    case suggestion, warning, error
    public static func < (a: Severity, b: Severity) -> Bool { places[a] ?? 0 < places[b] ?? 0 }
    private static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}

/// A part that a good draft has, such as the thanks.
public struct Slot: Sendable, Equatable {
    public var id: String
    public var errands: Set<Errand>
    /// What belongs there, asked of the writer: “Thank them for their time, or for telling you.”
    public var asks: String
    public var isNeeded = false
    public var source: String
    var moves: Set<Move> = []
    var says: [Phrase] = []
    var look: Look?

    /// What fills it that words and moves can't tell.
    enum Look: String, CaseIterable, Sendable { case name, insight, enjoyed, moment, closing = "close" }
}

/// Something that harms a draft, and how to say it better.
public struct Rule: Sendable, Equatable {
    public var id: String
    public var errands: Set<Errand>
    public var severity: Severity
    public var message: String
    /// Ways to say it better.
    public var instead: [String]
    public var source: String
    var moves: Set<Move> = []
    var says: [Phrase] = []
    /// What harms only where a sentence begins with it, or is nothing else: “Funny that …”, “Fine.”
    var opens: [Phrase] = [], alone: [Phrase] = []
    /// What makes a sentence harmless: “give my regards” is no begging.
    var unless: [Phrase] = []
    /// Whether nothing else in such a sentence counts: an insult thanks nobody.
    var spoils = false
    var check: Check?
    /// Words the check looks for, where it looks for some.
    var words: Set<String> = []
    /// The bounds of a measure.
    var least: Int?, most: Int?
}

/// What is looked for by counting, measuring or by comparing with the facts.
enum Check: String, CaseIterable, Sendable {
    case placeholders, greeting, spelling, letters, weekday, past, hours, weeks, length, exclamations, shouting, asks
    case readingEase = "reading-ease"
    case insult
}

/// One kind of thing that can be asked for, such as a call or a referral.
struct Ask: Sendable, Equatable {
    var id: String
    var says: [Phrase]
}

/// What a buyer's mail may say, and the words that say it.
struct Clue: Sendable, Equatable {
    var id: String
    var asks: String
    var says: [Phrase]
    /// What it comes down to, each with its own words.
    var labels: [Label] = []
    /// Words that a name follows, or that follow a name.
    var nameAfter: [Phrase] = [], nameBefore: [Phrase] = []
    /// Whether it is told only, so that a question says nothing of it.
    var isTold = false
    /// Of reasons: words that always give one, words that mostly do, words in a sentence that gives none, words beside which one stands,
    /// and words behind which one stands.
    var surely: [Phrase] = [], shows: [Phrase] = [], apart: [Phrase] = [], beside: [Phrase] = [], leads: [Phrase] = []

    struct Label: Sendable, Equatable {
        /// “sorry to tell you”.
        var name: String
        var says: [Phrase]
    }
}

/// Slots, rules, clues and questions, read from data files; a draft is reviewed by them.
public struct Handbook: Sendable, Equatable {
    public private(set) var slots: [Slot] = [], rules: [Rule] = []
    /// What to ask on the call, in order.
    public private(set) var questions: [CallQuestion] = []
    private(set) var asks: [Ask] = [], clues: [Clue] = []
    /// Words that take back what follows them: “not trying to change your mind” changes no mind.
    private(set) var disclaimers: [Phrase] = []

    /// In the order in which a reader meets them: the name first, the close last, the others as they are written down.
    public func slots(for errand: Errand) -> [Slot] {
        let all = slots.filter { $0.errands.contains(errand) }
        return all.filter { $0.look == .name } + all.filter { $0.look != .name && $0.look != .closing } + all.filter { $0.look == .closing }
    }

    /// Reads every file; the first of two with one id is taken. Throws all that can't be read, a sentence a line.
    public init(files: [(name: String, bytes: [UInt8])]) throws(Unread) {
        var troubles: [String] = []
        for file in files {
            do throws(Unread) { try read(Sheet(file.bytes, name: file.name), file.name, &troubles) } catch { troubles.append(error.sentence) }
        }
        guard troubles.isEmpty else { throw Unread(troubles.joined(separator: "\n")) }
    }
}

private extension Handbook {
    mutating func read(_ sheet: Sheet, _ name: String, _ troubles: inout [String]) throws(Unread) {
        guard case let .table(entries) = sheet.content else { throw Unread("“\(name)” holds no slots and no rules. Begin with “highroad: 1”.") }
        for entry in entries {
            switch entry.key {
            case "highroad":
                if entry.value.word != "1" { troubles.append("“\(name)” is written for another version (\(entry.value.word?.prefix(20) ?? "?")); I read “highroad: 1”.") }
            case "disclaimers": disclaimers += entry.value.items.compactMap(\.word).map(Phrase.init)
            case "slots", "rules", "asks", "clues", "questions":
                for item in entry.value.items {
                    var part = Part(sheet: item, file: name)
                    switch entry.key {
                    case "slots": if let slot = part.slot, !slots.contains(where: { $0.id == slot.id }) { slots.append(slot) }
                    case "rules": if let rule = part.rule, !rules.contains(where: { $0.id == rule.id }) { rules.append(rule) }
                    case "asks": if let ask = part.ask, !asks.contains(where: { $0.id == ask.id }) { asks.append(ask) }
                    case "questions": if let question = part.question, !questions.contains(where: { $0.id == question.id }) { questions.append(question) }
                    case _: if let clue = part.clue, !clues.contains(where: { $0.id == clue.id }) { clues.append(clue) }
                    }
                    troubles += part.troubles
                }
            case _: troubles.append(unknown(entry.key, "part of a handbook", line: entry.value.line, in: name, among: ["highroad", "slots", "rules", "asks", "disclaimers", "clues", "questions"]))
            }
        }
    }
}

/// One slot, rule, clue or question on its way from the file.
private struct Part {
    let sheet: Sheet, file: String
    var troubles: [String] = []

    init(sheet: Sheet, file: String) { (self.sheet, self.file) = (sheet, file) }

    var slot: Slot? {
        mutating get {
            guard let id = id(known: ["id", "for", "asks", "needed", "source", "moves", "says", "look"]) else { return nil }
            return Slot(
                id: id, errands: errands, asks: text("asks"), isNeeded: sheet["needed"]?.word == "true", source: text("source"), moves: moves, says: says,
                look: choice("look", Slot.Look.allCases))
        }
    }

    var rule: Rule? {
        mutating get {
            guard let id = id(known: ["id", "for", "severity", "message", "instead", "source", "moves", "says", "opens", "alone", "unless", "spoils", "check", "words", "least", "most"]) else { return nil }
            return Rule(
                id: id, errands: errands, severity: choice("severity", Severity.allCases) ?? .warning, message: text("message"), instead: list("instead"),
                source: text("source"), moves: moves, says: says, opens: phrases("opens"), alone: phrases("alone"), unless: phrases("unless"),
                spoils: sheet["spoils"]?.word == "true", check: choice("check", Check.allCases), words: Set(list("words").map { $0.lowercased() }),
                least: sheet["least"]?.word.flatMap { Int($0) }, most: sheet["most"]?.word.flatMap { Int($0) })
        }
    }

    var ask: Ask? { mutating get { id(known: ["id", "says"]).map { Ask(id: $0, says: says) } } }

    var clue: Clue? {
        mutating get {
            guard let id = id(known: ["id", "asks", "says", "labels", "name-after", "name-before", "told"] + Self.reasons) else { return nil }
            let labels = labels
            func phrases(_ key: String) -> [Phrase] { list(key).map(Phrase.init) }
            return Clue(
                id: id, asks: text("asks"), says: says + labels.flatMap(\.says), labels: labels, nameAfter: phrases("name-after"), nameBefore: phrases("name-before"),
                isTold: sheet["told"]?.word == "true", surely: phrases("surely"), shows: phrases("shows"), apart: phrases("apart"), beside: phrases("beside"), leads: phrases("leads"))
        }
    }

    private static let reasons = ["surely", "shows", "apart", "beside", "leads"]

    private var labels: [Clue.Label] {
        mutating get {
            (sheet["labels"]?.items ?? []).compactMap { item in
                for entry in item.entries where !["is", "says"].contains(entry.key) { troubles.append(unknown(entry.key, "key", line: entry.value.line, in: file, among: ["is", "says"])) }
                guard let name = item["is"]?.word else {
                    troubles.append("The label in line \(item.line) of “\(file)” has no name. Write one: “is: sorry to tell you”.")
                    return nil
                }
                return Clue.Label(name: name, says: (item["says"]?.items ?? []).compactMap(\.word).map(Phrase.init))
            }
        }
    }

    /// A question whose facts are all known facts.
    var question: CallQuestion? {
        mutating get {
            guard let id = id(known: ["id", "asks", "without", "known", "source"]) else { return nil }
            let question = CallQuestion(
                id: id, asks: text("asks"), without: sheet["without"]?.word ?? "", known: choice("known", Deal.Fact.allCases), source: text("source"))
            for name in question.facts where Deal.Fact(rawValue: name) == nil {
                troubles.append(unknown(name, "fact", line: sheet["asks"]?.line ?? sheet.line, in: file, among: Deal.Fact.allCases.map(\.rawValue)))
            }
            return question
        }
    }

    private mutating func id(known: [String]) -> String? {
        for entry in sheet.entries where !known.contains(entry.key) { troubles.append(unknown(entry.key, "key", line: entry.value.line, in: file, among: known)) }
        guard let id = sheet["id"]?.word, !id.isEmpty else {
            troubles.append("Line \(sheet.line) of “\(file)” begins something without an id. Name it in small letters: “id: thanks”.")
            return nil
        }
        return id
    }

    private mutating func text(_ key: String) -> String {
        if let word = sheet[key]?.word { return word }
        troubles.append("“\(sheet["id"]?.word ?? "")” in line \(sheet.line) of “\(file)” has no “\(key)”. Write one sentence there.")
        return ""
    }

    private func list(_ key: String) -> [String] { sheet[key]?.items.compactMap(\.word) ?? [] }
    private var says: [Phrase] { phrases("says") }
    private func phrases(_ key: String) -> [Phrase] { list(key).map(Phrase.init) }

    /// All of them where the key is left out.
    private var errands: Set<Errand> { mutating get { sheet["for"] == nil ? Set(Errand.allCases) : Set(choices("for", Errand.allCases)) } }
    private var moves: Set<Move> { mutating get { Set(choices("moves", Move.allCases)) } }

    private mutating func choices<Choice: RawRepresentable<String>>(_ key: String, _ all: [Choice]) -> [Choice] {
        (sheet[key]?.items ?? []).compactMap { item in
            guard let word = item.word else { return nil }
            if let choice = Choice(rawValue: word) { return choice }
            troubles.append(unknown(word, key == "moves" ? "move" : key == "known" ? "fact" : "“\(key)”", line: item.line, in: file, among: all.map(\.rawValue)))
            return nil
        }
    }

    private mutating func choice<Choice: RawRepresentable<String>>(_ key: String, _ all: [Choice]) -> Choice? { choices(key, all).first }
}
