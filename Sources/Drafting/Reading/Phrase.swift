/// A few words to look for: “regret*” begins a word, “went/gone with” leaves a choice, “thank * for” lets up to four words stand between.
struct Phrase: Sendable, Equatable {
    private enum Step: Sendable, Equatable { case gap, word([Choice]) }
    /// A word to look for, or how it begins.
    private struct Choice: Sendable, Equatable {
        let text: String, isBeginning: Bool

        init(_ wanted: String) {
            isBeginning = wanted.hasSuffix("*")
            text = isBeginning ? String(wanted.dropLast()) : wanted
        }

        func fits(_ word: String) -> Bool { isBeginning ? word.utf8.starts(with: text.utf8) : word == text }
        func mayStand(in words: Words) -> Bool { isBeginning ? words.beginnings.contains(Words.beginning(of: text)) : words.vocabulary.contains(text) }
    }
    private let steps: [Step]

    init(_ text: String) {
        steps = text.split(separator: " ").map { part in
            if part == "*" { return .gap }
            return .word(part.split(separator: "/").map { Choice($0.lowercased().filter { $0 != "'" && $0 != "’" }) })
        }
    }

    /// Whether every word of it is there somewhere, in whatever order; most phrases fall away here.
    func mayStand(in words: Words) -> Bool {
        steps.allSatisfy { step in
            switch step {
            case .gap: true
            case let .word(choices): choices.contains { $0.mayStand(in: words) }
            }
        }
    }

    /// Where it stands among the words of a range, as positions of words; the first place only.
    func place(in words: [Words.Word], _ range: Range<Int>) -> Range<Int>? {
        for start in range {
            if let end = end(from: start, step: 0, words, range.upperBound) { return start..<end }
        }
        return nil
    }

    private func end(from at: Int, step: Int, _ words: [Words.Word], _ limit: Int) -> Int? {
        guard step < steps.count else { return at }
        switch steps[step] {
        case .gap:
            for skip in 0...4 where at + skip <= limit {
                if let end = end(from: at + skip, step: step + 1, words, limit) { return end }
            }
            return nil
        case let .word(choices):
            guard at < limit, choices.contains(where: { $0.fits(words[at].plain) }) else { return nil }
            return end(from: at + 1, step: step + 1, words, limit)
        }
    }
}
