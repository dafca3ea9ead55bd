import Listening
import Testing

@Suite("The nearest name")
struct NearestTests {
    @Test("is found for what people mistype", arguments: [
        ("open-qestion", "open-question"), ("acknowledge", "acknowledgement"), ("pich", "pitch"), ("piTch", "pitch"), ("thansk", "thanks"),
        ("aplogy", "apology"), ("question", "open-question"),
    ])
    func found(word: String, meant: String) {
        #expect(Nearest.name(to: word, among: Move.allCases.map(\.rawValue)) == meant)
    }

    @Test("is not made up where nothing is near", arguments: ["", "x", "zebra", "🦓🦓🦓🦓"])
    func notFound(word: String) {
        #expect(Nearest.name(to: word, among: Move.allCases.map(\.rawValue)) == nil)
    }

    @Test("counts a swap of neighbours as one edit", arguments: [("ab", "ba", 1), ("abc", "abc", 0), ("", "abc", 3), ("kitten", "sitting", 3)])
    func edits(a: String, b: String, edits: Int) {
        #expect(Nearest.distance(a, b, atMost: 5) == edits)
        #expect(Nearest.distance(a, b, atMost: edits - 1) == nil)
    }
}
