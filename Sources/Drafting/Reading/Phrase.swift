/// A few words to look for: “regret*” begins a word, “went/gone with” leaves a choice, “thank * for” lets up to four words stand between.
struct Phrase: Sendable, Equatable {
    private enum Step: Sendable, Equatable { case gap, word([String]) }
    private let steps: [Step]

    init(_ text: String) {
        steps = text.split(separator: " ").map { part in
            if part == "*" { return .gap }
            return .word(part.split(separator: "/").map { $0.lowercased().filter { $0 != "'" && $0 != "’" } })
        }
    }

    /// Whether every word of it is there somewhere, in whatever order; most phrases fall away here.
    func mayStand(in words: Words) -> Bool {
        steps.allSatisfy { step in
            switch step {
            case .gap: true
            case let .word(choices): choices.contains { $0.hasSuffix("*") || words.vocabulary.contains($0) }
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
            guard at < limit, choices.contains(where: { Self.fits($0, words[at].plain) }) else { return nil }
            return end(from: at + 1, step: step + 1, words, limit)
        }
    }

    private static func fits(_ wanted: String, _ word: String) -> Bool {
        wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
    }
}
