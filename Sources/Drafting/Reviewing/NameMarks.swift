import Listening

extension Reviewer {
    /// A greeting that calls them by another name.
    func wrongGreeting(_ words: Words) -> [Mark] {
        guard let first = deal.firstName, let prospect = deal[.prospect], let greeting = words.greeting, !greeting.isEmpty else { return [] }
        let known = Set(Words(prospect).words.map(\.plain)), called = words.words[greeting]
        guard !called.contains(where: { known.contains($0.plain) || ["there", "all", "team", "everyone"].contains($0.plain) || isSlip($0.plain, of: prospect) }) else { return [] }
        let range = words.span(words: greeting)
        guard !words.scalars[range].contains(where: { "[]{}<>".unicodeScalars.contains($0) }), called.contains(where: \.isCapital) else { return [] }
        return [Mark(range: range, message: "You greet “\(words.text(range))”, and you are writing to \(prospect).", replacements: [first])]
    }

    /// Names that are nearly those of the facts.
    func misspelt(_ words: Words) -> [Mark] {
        let names = Self.named.map { parts(of: $0).map { (name: $0, spellings: Self.spellings(of: $0)) } }, known = known
        return words.words.compactMap { word in
            guard word.isCapital || word.plain.count >= 6 else { return nil }
            for name in names {
                guard let right = name.first(where: { Self.isSlip(word.plain, of: $0.spellings) })?.name else { continue }
                guard !known.contains(word.plain), !known.contains(String(word.plain.dropLast())) || !word.plain.hasSuffix("s") else { return nil }
                return Mark(range: word.range, message: "“\(words.text(word.range))” is nearly “\(right)”, but not quite.", replacements: [right])
            }
            return nil
        }
    }

    /// Names with a small letter where a capital belongs.
    func wrongLetters(_ words: Words) -> [Mark] {
        let names = Self.named.flatMap(parts).filter { $0.count >= 3 && $0.first?.isUppercase == true }.map { (plain: $0.lowercased(), name: $0) }
        return words.words.compactMap { word in
            guard !word.isCapital, let right = names.first(where: { $0.plain == word.plain })?.name, !Self.plainWords.contains(word.plain) else { return nil }
            return Mark(range: word.range, message: "“\(words.text(word.range))” is a name: “\(right)”.", replacements: [right])
        }
    }

    private static let named: [Deal.Fact] = [.prospect, .company, .winner, .me, .myCompany]
    /// Words that are names in one place and plain words in another.
    private static let plainWords: Set = [
        "will", "may", "mark", "grace", "hope", "joy", "rose", "bill", "rich", "frank", "the", "and", "for", "group", "clinics", "bank", "school", "schools", "systems",
        "services", "solutions", "software", "labs", "health", "partners", "consulting", "company", "april", "june", "summer", "art", "drew", "pat", "sue", "grant", "chase", "one",
    ]

    private var known: Set<String> { Set(Self.named.flatMap(parts).map { $0.lowercased() }) }
    private func parts(of fact: Deal.Fact) -> [String] {
        deal[fact].map { name in
            let words = Words(name)
            return words.words.map { words.text($0.range) }
        } ?? []
    }

    private func isSlip(_ word: String, of name: String) -> Bool { Self.isSlip(word, of: Self.spellings(of: name)) }

    /// The parts of a name that are long enough to tell a slip from another word, in small letters, and how many they have.
    private static func spellings(of name: String) -> [(plain: String, count: Int)] {
        name.split(separator: " ").map { $0.lowercased().filter { $0 != "'" && $0 != "’" } }
            .filter { $0.count >= 4 && !plainWords.contains($0) }.map { ($0, $0.count) }
    }

    /// A letter or two away from a name.
    private static func isSlip(_ word: String, of spellings: [(plain: String, count: Int)]) -> Bool {
        guard !spellings.isEmpty, !plainWords.contains(word) else { return false }
        let count = word.count
        guard count >= 3 else { return false }
        return spellings.contains { name in
            let most = name.count >= 8 ? 2 : 1
            guard abs(name.count - count) <= most, name.plain != word, word != name.plain + "s", word.first == name.plain.first || name.count >= 6 else { return false }
            return Nearest.distance(name.plain, word, atMost: most) != nil
        }
    }
}
