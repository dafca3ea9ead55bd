extension Words {
    /// Blanks of a template that were left in: [Prospect Name], {{company}}, <insert reason>, ____, XXX.
    var placeholders: [Range<Int>] {
        var found: [Range<Int>] = [], at = 0
        let pairs: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "{": "}", "<": ">"]
        while at < scalars.count {
            if let end = pairs[scalars[at]], let close = scalars[at...].prefix(82).firstIndex(of: end) {
                var last = close + 1
                while last < scalars.count, scalars[last] == end { last += 1 }
                let inner = text(at + 1..<close)
                let isLink = last < scalars.count && scalars[at] == "[" && scalars[last] == "("
                let isAddress = scalars[at] == "<" && (inner.contains("@") || inner.contains("://") || inner.hasPrefix("mailto"))
                if !isLink, !isAddress, !inner.contains("\n"), inner.contains(where: \.isLetter) {
                    found.append(at..<last)
                    at = last
                    continue
                }
            }
            if scalars[at] == "_" {
                var last = at
                while last < scalars.count, scalars[last] == "_" { last += 1 }
                if last - at >= 3 { found.append(at..<last) }
                at = last
                continue
            }
            at += 1
        }
        let blanks = words.filter { word in
            let written = text(word.range)
            return ["TODO", "TBD", "TBC", "FIXME", "TK"].contains(written) || (written.count >= 3 && written.allSatisfy { $0 == "X" || $0 == "x" }) || ["lorem", "firstname", "lastname", "yourname"].contains(word.plain)
        }.map(\.range)
        return (found + blanks.filter { blank in !found.contains { $0.overlaps(blank) } }).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// Words in capitals: two or more in a row, or one that is no name and no abbreviation.
    func shouts(_ single: Set<String>, apart names: [String]) -> [Mark] {
        var found: [Mark] = [], at = 0
        func isLoud(_ word: Word) -> Bool {
            let written = text(word.range)
            return written.contains(where: \.isLetter) && !written.contains(where: \.isLowercase) && !written.contains(where: \.isNumber) && word.plain.count >= 2 && !names.contains(word.plain)
        }
        while at < words.count {
            var end = at
            while end < words.count, isLoud(words[end]) { end += 1 }
            let letters = words[at..<end].reduce(0) { $0 + $1.plain.count }
            if end - at >= 2 && letters >= 8 || end - at >= 1 && words[at..<end].contains(where: { single.contains($0.plain) }) {
                let range = span(words: at..<end)
                found.append(Mark(range: range, replacements: [text(range).lowercased()]))
            }
            at = max(at + 1, end)
        }
        return found
    }

    /// Exclamation marks beyond the number that is allowed, and every run of several.
    func exclamations(_ most: Int) -> [Mark] {
        var found: [Mark] = [], count = 0, at = 0
        while at < scalars.count {
            guard scalars[at] == "!" else {
                at += 1
                continue
            }
            var end = at
            while end < scalars.count, scalars[end] == "!" || scalars[end] == "?" { end += 1 }
            count += 1
            if count > most || end - at > 1 { found.append(Mark(range: at..<end, replacements: ["."])) }
            at = end
        }
        return found
    }

    /// Flesch's reading ease: 206.8 − 1.015 × words a sentence − 84.6 × syllables a word. `nil` for fewer than forty words.
    var readingEase: Int? {
        let spoken = sentences.filter { $0.words.count > 2 }, count = spoken.reduce(0) { $0 + $1.words.count }
        guard count >= 40 else { return nil }
        let syllables = spoken.reduce(0) { $0 + words[$1.words].reduce(0) { $0 + $1.plain.syllables } }
        return Int((206.835 - 1.015 * Double(count) / Double(spoken.count) - 84.6 * Double(syllables) / Double(count)).rounded())
    }
}

extension Reviewer {
    func length(_ words: Words, _ rule: Rule) -> [Mark] {
        let count = words.words.count
        if let most = rule.most, count > most {
            return [Mark(range: words.span(words: most..<count), message: "\(count) words are a lot for this; \(most) say it. From here on it could go.")]
        }
        if let least = rule.least, count < least, count > 0 {
            return [Mark(range: words.span(words: 0..<count), message: "\(count == 1 ? "One word is" : "\(count) words are") too few to be warm in; about \(least) are enough.")]
        }
        return []
    }

    func readingEase(_ words: Words, _ rule: Rule) -> [Mark] {
        guard let ease = words.readingEase, let least = rule.least, ease < least else { return [] }
        let longest = words.sentences.max { $0.words.count < $1.words.count }
        return [Mark(range: longest?.range ?? 0..<words.scalars.count, message: "This reads heavily (ease \(ease); \(least) and more is easy). The longest sentence has \(longest?.words.count ?? 0) words.")]
    }
}

private extension String {
    /// Counted by groups of vowels; a last silent e is left out.
    var syllables: Int {
        var count = 0, wasVowel = false
        for letter in unicodeScalars {
            let isVowel = ["a", "e", "i", "o", "u", "y"].contains(letter)
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if hasSuffix("e"), !hasSuffix("le"), count > 1 { count -= 1 }
        return max(1, count)
    }
}
