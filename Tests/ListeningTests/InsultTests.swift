import Foundation
import Testing

@testable import Listening

@Suite("Insults, and replies that are no English")
struct InsultTests {
    private let listener = Listener()

    @Test("are heard by who they are aimed at", arguments: [
        ("Fair enough, you incompetent idiot.", "you incompetent idiot"),
        ("you people are a bunch of absolute clowns", "you people are a bunch of absolute clowns"),
        ("Your board are morons.", "Your board are morons"),
        ("thank you, and up yours", "up yours"),
        ("I respect your decision to be a moron", "your decision to be a moron"),
        ("What the hell is wrong with you?", "What the hell is wrong with you"),
        ("That must have been hard for someone so stupid.", "someone so stupid"),
        ("bloody idiots", "bloody idiots"),
        ("i never had to deal with idiots like you", "idiots like you"),
        ("so get lost", "get lost"),
        ("u r pathetic", "u r pathetic"),
        ("FUCK OFF", "FUCK OFF"),
        ("Well, thanks for nothing.", "thanks for nothing"),
    ])
    func insults(reply: String, words: String) {
        #expect(listener.hear(reply).insult?.words == words)
    }

    @Test("are none where the speaker means themselves, denies it, quotes it, or speaks of a thing", arguments: [
        "I was an idiot, I should have rung you.", "We were incompetent and I am sorry.", "You are no fool.", "I'm not calling you stupid.", "You called me a liar.",
        "You must think we are clowns.", "I don't want you to look stupid in front of the board.", "You said “you idiots” and you were right.", "That was a stupid mistake of ours.",
        "Did the parcels get lost?", "If you get lost on the way, ring me.", "Is that quote useless to you now?", "You had an incompetent supplier before, you told me.",
        "What is wrong with your scanner?", "We would piss off the whole ward.", "Stupid of me.", "It would be stupid to pretend otherwise.", "Are you mad at us?",
    ])
    func noInsults(reply: String) {
        #expect(listener.hear(reply).insult == nil)
    }

    @Test("leave nothing that helps standing beside them")
    func nothingHelps() {
        for reply in ["Fair enough, you incompetent idiot.", "Thanks for telling me, and I wish you luck, you moron. What tipped it?", "I'm happy to help you find a brain."] {
            let reading = listener.hear(reply)
            #expect(reading.insult != nil, "\(reply) \(Analysis(Array(reply.unicodeScalars)).clauses.map { c in c.words })")
            #expect(!reading.evidence.contains { $0.move.kind == .helps }, "\(reading.moves)")
        }
    }

    @Test("a reply that is no English is said to be none, and does nothing", arguments: [
        "asdf qwer zxcv", "Es tut mir leid, das war unser Fehler.", "Je suis désolé, c'est notre faute.", "lorem ipsum dolor sit amet consectetur", "Przepraszam, to była moja wina.", "Простите, это моя вина.",
    ])
    func foreign(reply: String) {
        #expect(listener.hear(reply).isForeign)
        #expect(listener.hear(reply).evidence.isEmpty)
    }

    @Test("of the coded replies hardly one is taken for an insult or for no English")
    func codedReplies() throws {
        struct Coded: Decodable { let id: String, reply: String }
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Replies")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).filter { $0.pathExtension == "jsonl" }
        var count = 0, insulting: [String] = [], foreign: [String] = []
        for line in try files.flatMap({ try String(contentsOf: $0, encoding: .utf8).split(separator: "\n") }) {
            let coded = try JSONDecoder().decode(Coded.self, from: Data(line.utf8))
            let analysis = Analysis(Array(coded.reply.unicodeScalars))
            count += 1
            if Insults.english.find(in: analysis) != nil { insulting.append("\(coded.id): \(coded.reply)") }
            if analysis.isForeign { foreign.append("\(coded.id): \(coded.reply)") }
        }
        #expect(count > 4_000)
        #expect(foreign.count * 500 < count, "\(foreign)")
        #expect(insulting.count * 100 < count, "\(insulting)")
    }
}
