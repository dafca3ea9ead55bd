import Foundation
import GRDB
import Rehearsing
import Testing

@testable import Archiving

/// A folder of its own for an archive; all of them go when the tests have run.
struct Place {
    let folder = ArchiveFolder("\(root)/\(UUID().uuidString)/data")

    private static let root: String = {
        atexit { try? FileManager.default.removeItem(atPath: Place.root) }
        return FileManager.default.temporaryDirectory.path + "/highroad-tests-\(getpid())"
    }()

    func mode(_ path: String) -> UInt16 {
        var status = stat()
        return stat(path, &status) == 0 ? UInt16(status.st_mode & 0o777) : 0
    }

    /// Whether any file of the archive holds these words.
    func holds(_ words: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.contains { FileManager.default.contents(atPath: folder.path + "/" + $0)?.range(of: Data(words.utf8)) != nil }
    }
}

let noon = Date(milliseconds: 1_790_000_000_123)

extension OpenRehearsal {
    convenience init(in archive: Archive, scenario: String = "price-too-high", seed: UInt64 = 0) {
        self.init(scenario, digest: "d", seed: seed, at: noon, in: archive)
    }

    func keep(_ entries: Transcript.Entry..., isOver: Bool = false) throws { try keep(entries, isOver: isOver, at: noon.addingTimeInterval(1)) }
}

@Suite("An archive") struct ArchiveTests {
    @Test("gives back what was typed, word for word and in order")
    func roundTrip() throws {
        let place = Place(), entries: [Transcript.Entry] = [
            .said("“Naïve” — 👩‍👩‍👧 \u{0}\n\u{202E}odd", at: "objection"), .waited(at: "objection"), .wentBack(to: 0), .disagreed(node: 1, moves: ["pitch", "warmth"]),
        ]
        do {
            let open = OpenRehearsal(in: try Archive(in: place.folder), seed: .max)
            for entry in entries { try open.keep(entry) }
        }
        let kept = try #require(try Archive(in: place.folder).rehearsals().first)
        #expect(kept.transcript == Transcript(scenario: "price-too-high", seed: .max, entries: entries))
        #expect(kept.started == noon && kept.touched == noon.addingTimeInterval(1) && kept.ended == nil && kept.digest == "d")
        #expect(kept.id.count == 10 && kept.replies == 1)
    }

    @Test("commits with a full sync, whatever opening it has set")
    func fullSync() throws {
        let archive = try Archive(in: Place().folder)
        #expect(try archive.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
        #expect(try archive.queue.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
        #expect(try archive.queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA secure_delete") } == 1)
    }

    @Test("is for its owner only")
    func modes() throws {
        let place = Place(), open = OpenRehearsal(in: try Archive(in: place.folder))
        try open.keep(.waited(at: "a"))
        #expect(place.mode(place.folder.path) == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted()
        #expect(names == ["archive.lock", "archive.sqlite", "archive.sqlite-shm", "archive.sqlite-wal"])
        for name in names { #expect(place.mode(place.folder.path + "/" + name) == 0o600, "\(name)") }
    }

    @Test("keeps a step whole or not at all")
    func atomic() throws {
        let place = Place(), archive = try Archive(in: place.folder), open = OpenRehearsal(in: archive)
        try open.keep(.waited(at: "a"))
        try archive.queue.inDatabase { try $0.execute(sql: "CREATE TRIGGER full BEFORE INSERT ON entry WHEN NEW.node = 3 BEGIN SELECT RAISE(ABORT, 'no'); END") }
        #expect(throws: Trouble.self) { try open.keep(.said("one", at: "a"), .said("two", at: "a")) }
        #expect(try archive.rehearsals().map(\.entries.count) == [1])
        try archive.queue.inDatabase { try $0.execute(sql: "DROP TRIGGER full") }
        try open.keep(.said("one", at: "a"), .said("two", at: "a"))
        #expect(try archive.rehearsals().map(\.replies) == [2])
    }

    @Test("holds no trace of a rehearsal in which nothing was typed")
    func noTrace() throws {
        let archive = try Archive(in: Place().folder), open = OpenRehearsal(in: archive)
        try open.keep()
        #expect(try archive.rehearsals().isEmpty)
    }

    @Test("is found by the beginning of an id, and by nothing else")
    func prefix() throws {
        let archive = try Archive(in: Place().folder), open = OpenRehearsal(in: archive)
        try open.keep(.waited(at: "a"))
        for count in 1...10 { #expect(try archive.rehearsals(startingWith: String(open.id.prefix(count)).uppercased()).map(\.id) == [open.id]) }
        for other in [open.id + "0", "%", "_", "*"] { #expect(try archive.rehearsals(startingWith: other).isEmpty) }
    }

    @Test("forgets for good: deleted words are on the disk no more")
    func forgets() throws {
        let place = Place(), archive = try Archive(in: place.folder), words = "the words of " + String(repeating: "long regret ", count: 2000)
        for text in [words, "kept"] { try OpenRehearsal(in: archive).keep(.said(text, at: "a")) }
        #expect(place.holds("long regret"))
        let first = try #require(try archive.rehearsals().first)
        #expect(try archive.delete([first.id]))
        #expect(!place.holds("long regret") && place.holds("kept"))
        #expect(try archive.rehearsals().map(\.replies) == [1])
    }

    @Test("gives numbers out once, so that a deleted rehearsal's lock is nobody else's")
    func numbers() throws {
        let archive = try Archive(in: Place().folder)
        for _ in 0..<2 {
            let open = OpenRehearsal(in: archive)
            try open.keep(.waited(at: "a"))
        }
        let last = try #require(try archive.rehearsals().last), number = try #require(try archive.number(of: last.id))
        try archive.delete([last.id])
        let open = OpenRehearsal(in: archive)
        try open.keep(.waited(at: "a"))
        #expect(try archive.number(of: open.id) == number + 1)
    }
}
