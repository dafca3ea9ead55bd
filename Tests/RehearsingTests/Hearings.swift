import Listening
import Rehearsing

/// A listener that knows a few phrases, so that a law about rehearsing does not hang on how well hearing works.
func hearing(_ phrases: [(String, Move)], half: [(String, Move)] = [], near: [(String, Move)] = []) -> Hearing {
    { text, _ in
        func find(_ phrases: [(String, Move)]) -> [Evidence] {
            phrases.compactMap { phrase, move in
                let scalars = Array(text.lowercased().unicodeScalars), wanted = Array(phrase.unicodeScalars)
                guard let at = scalars.indices.first(where: { scalars[$0...].starts(with: wanted) }) else { return nil }
                let range = at..<at + wanted.count
                let words = String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
                return Evidence(move: move, words: words, range: range, confidence: 1, reason: "The words “\(words)” say so.")
            }.sorted { $0.move < $1.move }
        }
        return Reading(text: text, evidence: find(phrases), borderline: find(half), nearMisses: find(near))
    }
}

/// Enough for the conversations in these tests.
let hears = hearing(
    [
        ("awkward spot", .acknowledgement), ("what is", .openQuestion), ("what are", .openQuestion), ("is it the price", .closedQuestion),
        ("15% off", .discount), ("99.9%", .pitch), ("that's wrong", .argues), ("sorry i rushed you", .apology), ("thanks", .thanks),
    ],
    half: [("hm, i see", .acknowledgement)], near: [("mistakes were made", .responsibility)])
