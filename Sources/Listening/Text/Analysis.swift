/// A reply taken apart: its words, its clauses, and what of the counterpart's last words it picks up.
package struct Analysis: Sendable {
    package let words: [Word]
    /// The words in order and the marks between them.
    let tokens: [Token]
    /// The counterpart's own words.
    let said: [Word]
    package let clauses: [Clause]
    /// Stems of the counterpart's own words, without the little ones.
    let voiced: SpellingSet
    let contextAsks: Bool
    let contextClasses: WordClasses

    package init(_ scalars: [Unicode.Scalar], context: [Unicode.Scalar] = []) {
        tokens = Scanner(scalars).tokens()
        (words, clauses) = ClauseSplitter.split(tokens)
        var voiced = SpellingSet(), classes = WordClasses()
        let (said, theirs) = ClauseSplitter.split(Scanner(Array(context.suffix(2_000))).tokens())
        for word in said {
            classes.formUnion(word.classes)
            if Analysis.carriesMeaning(word) { voiced.insert(word.stem) }
        }
        self.said = said
        self.voiced = voiced
        contextAsks = theirs.contains(where: \.isAsked)
        contextClasses = classes
    }

    /// Several words and no mark between them: clauses run on, so that each shows less by itself.
    package var isBare: Bool {
        words.count > 4 && !tokens.contains { token in
            if case .mark(let mark, _, _) = token { [".", "?", "!", ",", ";", ":", "\n", "…", "—", "–"].contains(mark) } else { false }
        }
    }

    /// Three words or more, and fewer than two in five that people use in English replies.
    package var isForeign: Bool {
        words.count > 2 && 5 * words.count { $0.isCorrected ? false : WordBook.english.knows($0) } < 2 * words.count
    }

    static func isLittle(_ word: Word) -> Bool { little.contains(word.id) }
    static func carriesMeaning(_ word: Word) -> Bool { word.length > 2 && !little.contains(word.id) }

    private static let little = SpellingSet(
        """
        the a an of to in on for and or but is are was were be been it this that i you we they he she my your our their me us them with at by \
        from as so if not do did does have has had will would can could just no yes
        """)
}
