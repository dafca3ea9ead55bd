import Foundation
import Testing

@testable import Rehearsing

@Suite("A transcript") struct TranscriptTests {
    static let transcript = Transcript(
        scenario: "price-too-high", seed: 7,
        entries: [.said("What's “it”?\u{1F600}", at: "objection"), .waited(at: "objection"), .wentBack(to: 1), .disagreed(node: 1, moves: ["pitch"])])

    @Test("is written in words that name what was done, and read back the same")
    func written() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(Self.transcript)
        #expect(String(decoding: data, as: UTF8.self) == #"{"entries":[{"at":"objection","said":"What's “it”?😀"},{"at":"objection","waited":true},{"back":1},{"disagreed":["pitch"],"node":1}],"format":1,"scenario":"price-too-high","seed":7}"#)
        #expect(try JSONDecoder().decode(Transcript.self, from: data) == Self.transcript)
    }

    @Test("says what it cannot read", arguments: [
        (#"{"format": 3, "scenario": "x", "entries": []}"#, "This transcript has format 3; this highroad reads up to format 2. A newer highroad can read it."),
        (#"{"format": 1, "scenario": "x", "entries": [{"sang": "la"}]}"#, "An entry says what was done: “said”, “waited”, “back”, “disagreed” or “facts”. None of them stands here."),
    ])
    func unreadable(text: String, sentence: String) {
        #expect {
            try JSONDecoder().decode(Transcript.self, from: Data(text.utf8))
        } throws: { error in
            guard case let DecodingError.dataCorrupted(context) = error else { return false }
            return context.debugDescription == sentence
        }
    }

    @Test("grows a tree: every road stays, and the last one is walked")
    func roads() {
        var transcript = Transcript(scenario: "x")
        for entry: Transcript.Entry in [.said("a", at: "s"), .said("b", at: "s"), .wentBack(to: 1), .said("c", at: "s"), .disagreed(node: 4, moves: []), .wentBack(to: 99), .wentBack(to: 0), .said("d", at: "s")] {
            transcript.add(entry)
        }
        let roads = Roads(transcript)
        #expect(roads.nodes.map(\.id) == [1, 2, 4, 8])
        #expect(roads.nodes.map(\.parent) == [0, 1, 1, 0])
        #expect(roads.current == 8)
        #expect(roads.path(to: 4).map(\.id) == [1, 4])
        #expect(roads.children(of: 1).map(\.id) == [2, 4])
        #expect(roads.path(to: 77).isEmpty)
    }
}
