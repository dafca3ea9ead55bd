/// A word or a mark as the network takes it in.
package struct Bead: Sendable, Equatable {
    /// The row of its vector: ``unknown``, a mark, a shape of numbers, or a word of the vocabulary.
    package var row: Int
    var classes: WordClasses
    /// The counterpart said the same word.
    package var isEcho: Bool
    /// Which word of the reply it is; `nil` for a mark.
    package var word: Int?

    /// The places of its classes, in order.
    package var classPlaces: [Int] {
        var places: [Int] = []
        classes.forEach { places.append($0) }
        return places
    }

    package static let unknown = 0
    /// Rows before the first word of the vocabulary: the unknown word, marks, and shapes of numbers.
    package static let firstWord = 1 + marks.count + shapes

    private static let marks: [[Unicode.Scalar]] = [
        [",", ":"], ["."], ["?", "？"], ["!", "！"], ["\n"], [";"], ["-", "–", "—"], ["\"", "“", "”"], ["…"], ["(", ")"],
    ]
    private static let shapes = 5
    /// Beads that are strung; of a longer reply the rest is left to the heads.
    static let most = 400
    private static let mostContext = 60

    private static let markRows: [Unicode.Scalar: Int] = Dictionary(
        uniqueKeysWithValues: marks.enumerated().flatMap { n, scalars in scalars.map { ($0, n + 1) } })

    /// The beads of a reply; `vocabulary` gives the place of a word by the hash of its spelling.
    package static func string(_ analysis: Analysis, vocabulary: (UInt64) -> Int?) -> [Bead] {
        var beads: [Bead] = [], place = 0
        for token in analysis.tokens.prefix(most) {
            switch token {
            case .word(let word):
                beads.append(Bead(word, at: place, isEcho: analysis.voiced.contains(word.stem), vocabulary: vocabulary))
                place += 1
            case .mark(let scalar, _, _):
                guard let row = markRows[scalar], beads.last?.row != row else { continue }
                beads.append(Bead(row: row, classes: WordClasses(), isEcho: false, word: nil))
            }
        }
        return beads
    }

    /// The counterpart's words.
    package static func context(_ analysis: Analysis, vocabulary: (UInt64) -> Int?) -> [Bead] {
        analysis.said.suffix(mostContext).map { Bead($0, at: nil, isEcho: false, vocabulary: vocabulary) }
    }

    private init(_ word: Word, at place: Int?, isEcho: Bool, vocabulary: (UInt64) -> Int?) {
        let shape = (word.classes.last ?? 0) - (WordBook.english.classNames.count - Bead.shapes)
        let row = shape >= 0 ? 1 + Bead.marks.count + shape : vocabulary(word.id).map { Bead.firstWord + $0 } ?? Bead.unknown
        self.init(row: row, classes: word.classes, isEcho: isEcho, word: place)
    }

    private init(row: Int, classes: WordClasses, isEcho: Bool, word: Int?) {
        (self.row, self.classes, self.isEcho, self.word) = (row, classes, isEcho, word)
    }
}

package enum Spelling {
    /// The number by which a spelling (lower case, no apostrophe) is looked up.
    package static func number(of spelling: String) -> UInt64 { SpellingHash.of(spelling) }
}
