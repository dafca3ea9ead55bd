/// What a clause shows: its words, word pairs, classes, question form and neighbours, each as a number.
///
/// The features are what the learned heads weigh; a feature knows which words of the clause it came from, so that a verdict can name them.
package struct Features {
    private let analysis: Analysis
    private let cues = Cues.english

    package init(_ analysis: Analysis) { self.analysis = analysis }

    /// The distinct features of clause `n`, sorted.
    package func of(_ n: Int) -> [UInt32] {
        var found: [UInt32] = []
        found.reserveCapacity(512)
        forEach(of: n) { feature, _, _ in found.append(feature) }
        found.sort()
        var kept = 0
        for n in found.indices where n == 0 || found[n] != found[kept - 1] {
            found[kept] = found[n]
            kept += 1
        }
        found.removeLast(found.count - kept)
        return found
    }

    /// Calls `body` with each feature of clause `n` and the first and last word (places in the reply) that it came from.
    package func forEach(of n: Int, _ body: (UInt32, Int, Int) -> Void) {
        let clause = analysis.clauses[n]
        let range = clause.words.count > Features.longest ? clause.words.lowerBound..<(clause.words.lowerBound + Features.longest) : clause.words
        wordFeatures(range, body)
        classFeatures(range, body)
        questionFeatures(range, clause, body)
        surroundings(n, range, clause, body)
    }

    /// Words of a clause that are weighed; a longer one is cut so that the cost stays linear.
    private static let longest = 60
    private static let edge: UInt64 = 0x5bd1_e995, asked: UInt64 = 0x3f
}

extension Features {
    enum Kind: UInt64 {
        case word = 1, stem, wordClass, pair, stemPair, triple, skip, longSkip, classPair, classSkip, classTogether, head, tail
        case opening, opening2, opening3, closing, closing2, asked, wh, inverted, innerWh, innerInverted, tag
        case closer, before, after, beforeStart, afterStart, place, clauses, length, voiced, voicedShare, context, quoted, exclaimed, bias
    }

    @inline(__always)
    static func number(_ kind: Kind, _ a: UInt64 = 0, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt32 {
        var x = kind.rawValue &* 0x9e37_79b9_7f4a_7c15
        x = (x ^ a) &* 0xff51_afd7_ed55_8ccd
        x = ((x ^ (x >> 33)) &+ b) &* 0xc4ce_b9fe_1a85_ec53
        x = ((x ^ (x >> 29)) &+ c) &* 0x9e37_79b9_7f4a_7c15
        return UInt32(truncatingIfNeeded: x ^ (x >> 32))
    }

    private func wordFeatures(_ range: Range<Int>, _ body: (UInt32, Int, Int) -> Void) {
        let words = analysis.words
        func id(_ n: Int) -> UInt64 { range.contains(n) ? words[n].id : Features.edge }
        func stem(_ n: Int) -> UInt64 { range.contains(n) ? words[n].stem : Features.edge }
        for n in range {
            let word = words[n]
            body(Features.number(.word, word.id), n, n)
            body(Features.number(.stem, word.stem), n, n)
            if word.length > 4 {
                body(Features.number(.head, word.head), n, n)
                body(Features.number(.tail, word.tail), n, n)
            }
            word.classes.forEach { body(Features.number(.wordClass, UInt64($0)), n, n) }
        }
        for n in (range.lowerBound - 1)..<range.upperBound {
            let last = min(n + 1, range.upperBound - 1), first = max(n, range.lowerBound)
            body(Features.number(.pair, id(n), id(n + 1)), first, last)
            body(Features.number(.stemPair, stem(n), stem(n + 1)), first, last)
            if n + 2 <= range.upperBound {
                let last = min(n + 2, range.upperBound - 1)
                body(Features.number(.triple, id(n), id(n + 1), id(n + 2)), first, last)
                body(Features.number(.skip, stem(n), stem(n + 2)), first, last)
            }
            if n + 3 <= range.upperBound { body(Features.number(.longSkip, stem(n), stem(n + 3)), first, min(n + 3, range.upperBound - 1)) }
        }
    }

    /// Pairs of classes that stand side by side, one apart, or anywhere in the clause; a word without a class stands for itself.
    private func classFeatures(_ range: Range<Int>, _ body: (UInt32, Int, Int) -> Void) {
        let words = analysis.words
        func forEachClass(_ n: Int, _ use: (UInt64) -> Void) {
            guard range.contains(n) else { return use(Features.edge) }
            if words[n].classes.isEmpty { use(words[n].stem) } else { words[n].classes.forEach { use(UInt64($0)) } }
        }
        for n in (range.lowerBound - 1)..<range.upperBound {
            let first = max(n, range.lowerBound)
            forEachClass(n) { a in
                forEachClass(n + 1) { b in body(Features.number(.classPair, a, b), first, min(n + 1, range.upperBound - 1)) }
                if n + 2 <= range.upperBound {
                    forEachClass(n + 2) { b in body(Features.number(.classSkip, a, b), first, min(n + 2, range.upperBound - 1)) }
                }
            }
        }
        var all = WordClasses()
        for n in range { all.formUnion(words[n].classes) }
        all.forEach { a in
            all.forEach { b in if a < b { body(Features.number(.classTogether, UInt64(a), UInt64(b)), range.lowerBound, range.upperBound - 1) } }
        }
    }

    private func questionFeatures(_ range: Range<Int>, _ clause: Clause, _ body: (UInt32, Int, Int) -> Void) {
        let words = analysis.words
        let asked = clause.isAsked ? Features.asked : 0
        var start = range.lowerBound
        while start < range.upperBound - 1, cues.isFiller(words[start]) { start += 1 }
        let a = words[start], b = start + 1 < range.upperBound ? words[start + 1].id : 0
        body(Features.number(.opening, a.id, asked), start, start)
        body(Features.number(.opening2, a.id, b), start, min(start + 1, range.upperBound - 1))
        if start + 2 < range.upperBound { body(Features.number(.opening3, a.id, b, words[start + 2].id), start, start + 2) }
        if cues.isQuestionWord(a) {
            body(Features.number(.wh), start, start)
            body(Features.number(.wh, asked, 1), start, start)
        }
        if cues.isAuxiliary(a), start + 1 < range.upperBound, cues.isSubject(words[start + 1]) || cues.startsStatement(words[start + 1]) {
            body(Features.number(.inverted), start, start + 1)
            body(Features.number(.inverted, asked, 1), start, start + 1)
        }
        for n in range.dropFirst() where n > start {
            if cues.isQuestionWord(words[n]) { body(Features.number(.innerWh, words[n].id), n, n) }
            if cues.isAuxiliary(words[n]), n + 1 < range.upperBound, cues.isSubject(words[n + 1]) {
                body(Features.number(.innerInverted), n, n + 1)
                body(Features.number(.innerInverted, words[n].id), n, n + 1)
            }
        }
        let last = range.upperBound - 1
        body(Features.number(.closing, words[last].id, asked), last, last)
        if last > range.lowerBound { body(Features.number(.closing2, words[last - 1].id, words[last].id), last - 1, last) }
        if clause.isAsked { body(Features.number(.asked), range.lowerBound, last) }
    }

    private func surroundings(_ n: Int, _ range: Range<Int>, _ clause: Clause, _ body: (UInt32, Int, Int) -> Void) {
        let words = analysis.words, clauses = analysis.clauses
        let first = range.lowerBound, last = range.upperBound - 1
        func whole(_ feature: UInt32) { body(feature, first, last) }
        whole(Features.number(.bias))
        whole(Features.number(.closer, UInt64(clause.closer.value)))
        if clause.isExclaimed { whole(Features.number(.exclaimed)) }
        if clause.isQuoted { whole(Features.number(.quoted)) }
        if n > 0 {
            let before = clauses[n - 1].words
            for word in words[before].suffix(8) { whole(Features.number(.before, word.id)) }
            for word in words[before].suffix(12) { word.classes.forEach { whole(Features.number(.before, UInt64($0), 1)) } }
            whole(Features.number(.beforeStart, words[before.lowerBound].id, before.count > 1 ? words[before.lowerBound + 1].id : 0))
        }
        if n + 1 < clauses.count {
            let after = clauses[n + 1].words
            for word in words[after].prefix(8) { whole(Features.number(.after, word.id)) }
            for word in words[after].prefix(12) { word.classes.forEach { whole(Features.number(.after, UInt64($0), 1)) } }
            whole(Features.number(.afterStart, words[after.lowerBound].id, after.count > 1 ? words[after.lowerBound + 1].id : 0))
            if clauses[n + 1].isAsked { whole(Features.number(.after, 1, 2)) }
        }
        whole(Features.number(.place, n == 0 ? 0 : n == clauses.count - 1 ? 1 : 2))
        whole(Features.number(.clauses, UInt64(min(clauses.count, 5))))
        whole(Features.number(.length, UInt64(min(range.count / 3, 6))))
        var voiced = 0, meaning = 0
        for word in words[range] where Analysis.carriesMeaning(word) {
            meaning += 1
            if analysis.voiced.contains(word.stem) { voiced += 1 }
        }
        whole(Features.number(.voiced, UInt64(min(voiced, 4))))
        if meaning > 0 { whole(Features.number(.voicedShare, UInt64(4 * voiced / meaning))) }
        if analysis.contextAsks { whole(Features.number(.context, 1, 1)) }
    }
}
