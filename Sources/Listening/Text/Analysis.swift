/// A reply taken apart: its words, its clauses, and what of the counterpart's last words it picks up.
package struct Analysis: Sendable {
    package let words: [Word]
    package let clauses: [Clause]
    /// Stems of the counterpart's own words, without the little ones.
    let voiced: Set<UInt64>
    let contextAsks: Bool
    let contextClasses: WordClasses

    package init(_ scalars: [Unicode.Scalar], context: [Unicode.Scalar] = []) {
        (words, clauses) = ClauseSplitter.split(Scanner(scalars).tokens())
        var voiced: Set<UInt64> = [], classes = WordClasses()
        let (said, theirs) = ClauseSplitter.split(Scanner(Array(context.suffix(2_000))).tokens())
        for word in said {
            classes.formUnion(word.classes)
            if Analysis.carriesMeaning(word) { voiced.insert(word.stem) }
        }
        self.voiced = voiced
        contextAsks = theirs.contains(where: \.isAsked)
        contextClasses = classes
    }

    static func carriesMeaning(_ word: Word) -> Bool { word.length > 2 && !little.contains(word.id) }

    private static let little = Set(
        """
        the a an of to in on for and or but is are was were be been it this that i you we they he she my your our their me us them with at by \
        from as so if not do did does have has had will would can could just no yes
        """.split(separator: " ").map { SpellingHash.of(String($0)) })
}
