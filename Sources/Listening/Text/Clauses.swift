/// A stretch of a reply that makes one statement or asks one question.
package struct Clause: Sendable, Equatable {
    /// Which words of the reply it holds.
    package var words: Range<Int>
    /// The mark that closed it: what stood there, or "&" before a conjunction, "~" where a new question ran on, "." at the end.
    var closer: Unicode.Scalar
    package var isAsked = false
    var isExclaimed = false
    /// The clause stands between quotation marks.
    var isQuoted = false
}

/// Splits a reply into clauses, with or without its punctuation.
struct ClauseSplitter {
    private let tokens: [Token]
    private let cues: Cues
    private var words: [Word] = []
    private var clauses: [Clause] = []
    private var first = 0
    private var quoting = false

    static func split(_ tokens: [Token]) -> (words: [Word], clauses: [Clause]) {
        var splitter = ClauseSplitter(tokens: tokens, cues: .english)
        splitter.run()
        return (splitter.words, splitter.clauses)
    }

    private init(tokens: [Token], cues: Cues) { (self.tokens, self.cues) = (tokens, cues) }

    private mutating func run() {
        for (n, token) in tokens.enumerated() {
            switch token {
            case .word(let word):
                if opensClause(word, at: n) { close(with: cues.isConjunction(word) ? "&" : "~") }
                words.append(word)
            case .mark(let mark, _, let spaced):
                switch mark {
                case "\"", "“", "”":
                    close(with: "\"")
                    quoting = mark == "“" || (mark == "\"" && !quoting)
                case ".", "?", "!", "\n", ";", "…", "—", "–", ":", "(", ")", "•", "？", "！", "。": close(with: mark)
                case "-" where spaced: close(with: mark)
                case ",": if words.count - first >= 3, startsStatement(after: n) { close(with: mark) }
                default: break
                }
            }
        }
        close(with: ".")
    }

    private mutating func close(with mark: Unicode.Scalar) {
        let asks = mark == "?" || mark == "？", shouts = mark == "!" || mark == "！"
        if first < words.count {
            clauses.append(Clause(words: first..<words.count, closer: mark, isAsked: asks, isExclaimed: shouts, isQuoted: quoting))
        } else if let last = clauses.indices.last {
            if asks { clauses[last].isAsked = true }
            if shouts { clauses[last].isExclaimed = true }
        }
        first = words.count
    }

    private func opensClause(_ word: Word, at n: Int) -> Bool {
        let length = words.count - first
        guard length >= 3, let next = self.word(after: n) else { return false }
        if cues.isConjunction(word) { return cues.startsStatement(next) }
        guard length >= 4, n > 0, case .word(let before) = tokens[n - 1] else { return false }
        if cues.isQuestionWord(word) { return cues.isAuxiliary(next) && !cues.leadsIntoQuestionWord(before) }
        if cues.isAuxiliary(word) { return cues.isSubject(next) && !cues.leadsIntoAuxiliary(before) }
        return cues.opensAfresh(word, before: next) && !cues.wantsMore(before)
    }

    private func startsStatement(after n: Int) -> Bool {
        guard let next = word(after: n) else { return false }
        return cues.startsStatement(next) || cues.isConjunction(next)
    }

    private func word(after n: Int) -> Word? {
        guard n + 1 < tokens.count, case .word(let word) = tokens[n + 1] else { return nil }
        return word
    }
}

/// The little words that show where a clause begins.
struct Cues: Sendable {
    private let conjunctions, starters, questionWords, auxiliaries, subjects, beforeQuestionWord, beforeAuxiliary: SpellingSet
    private let fillers, speakers, others, openers, continuers, breaks: SpellingSet

    static let english = Cues()

    private init() {
        func set(_ words: String) -> SpellingSet { SpellingSet(words) }
        conjunctions = set("and but so because plus or then although though however unless")
        starters = set(
            """
            i we you they he she it that this there our my your their let please what how who when where why which can could would may might \
            do did does is are was were if no not happy thanks sorry hope good maybe nobody everyone some just the call give tell keep any
            """)
        questionWords = set("what how who when where why which whose whom")
        auxiliaries = set("can could would may might do did does is are was were will shall should have has am mind")
        subjects = set("you we i they there")
        beforeQuestionWord = set("and but so or know see of about on with to understand hear ask tell exactly is was")
        beforeAuxiliary = set("and but so or not as than what how who when where why which whose whom i we you they")
        speakers = set("i we they he she")
        others = set("you it that this there")
        openers = set("let thanks thank sorry hope hopefully please apologies congrats congratulations good wish wishing")
        breaks = set("and or")
        continuers = set(
            """
            and but so or if because that as than when while since until before after whether once unless though although like not never the a an my \
            our your their his her its to of in on for at with from by about into over know think hope guess see say said believe feel wish sure glad \
            afraid sorry hear told tell mean reckon suppose figure bet swear promise understand imagine wonder thank let us me i we you they he she it \
            this no very so really just only also still even all any some every what how mind pretty too more most
            """)
        fillers = set(
            "so well ok okay and but right oh ah look listen honestly just now then yes no hmm er um anyway actually or also please cool sure fair hey hi thanks alright plus because in fact may")
    }

    /// Words that start a new statement where nothing marks it: "i really", "it is", "lets talk", "thanks for", "good luck".
    func opensAfresh(_ word: Word, before next: Word) -> Bool {
        if speakers.contains(word.id) { return !breaks.contains(next.id) }
        if others.contains(word.id) { return auxiliaries.contains(next.id) }
        return openers.contains(word.id)
    }
    /// Words after which the sentence is not over: "because", "if", "think", "the", "for", "not" …
    func wantsMore(_ word: Word) -> Bool { continuers.contains(word.id) || auxiliaries.contains(word.id) || questionWords.contains(word.id) }

    func isConjunction(_ word: Word) -> Bool { conjunctions.contains(word.id) }
    func startsStatement(_ word: Word) -> Bool { starters.contains(word.id) }
    func isQuestionWord(_ word: Word) -> Bool { questionWords.contains(word.id) }
    func isAuxiliary(_ word: Word) -> Bool { auxiliaries.contains(word.id) }
    func isSubject(_ word: Word) -> Bool { subjects.contains(word.id) }
    func leadsIntoQuestionWord(_ word: Word) -> Bool { beforeQuestionWord.contains(word.id) }
    func leadsIntoAuxiliary(_ word: Word) -> Bool { beforeAuxiliary.contains(word.id) }
    func isFiller(_ word: Word) -> Bool { fillers.contains(word.id) }
}
