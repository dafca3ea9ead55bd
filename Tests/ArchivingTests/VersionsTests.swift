import Foundation
import GRDB
import Rehearsing
import Testing

@testable import Archiving

@Suite("An archive of an earlier version") struct VersionsTests {
    static let stores = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stores")

    /// The statements of a store as version 1 wrote it; never to be changed.
    func store(_ name: String) throws -> Place {
        let place = Place()
        try place.folder.prepare()
        let queue = try DatabaseQueue(path: place.folder.file)
        let sql = try String(contentsOf: Self.stores.appending(path: name), encoding: .utf8)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
        return place
    }

    @Test("opens with everything in it")
    func version1() throws {
        let archive = try Archive(in: try store("version-1.sql").folder)
        let kept = try archive.rehearsals()
        #expect(kept.map(\.id) == ["k3f9x2m7pq", "a0b1c2d3e4"])
        #expect(kept.map(\.ended) == [nil, Date(milliseconds: 1_790_000_100_000)])
        #expect(kept[0].transcript == Transcript(scenario: "price-too-high", seed: 7, entries: [
            .waited(at: "objection"), .said("That's hard. What is the board most afraid of?", at: "objection"), .wentBack(to: 1), .disagreed(node: 2, moves: ["pitch"]),
        ]))
        #expect(kept[1].transcript == Transcript(scenario: "honest-apology", seed: .max, entries: [.said("I'm sorry — we “missed” it.", at: "start")]))
        #expect(kept[0].started == Date(milliseconds: 1_790_000_000_000) && kept[0].digest == "cbf29ce484222325")
        try OpenRehearsal(kept[0], in: archive).keep(.waited(at: "objection"))
        #expect(try archive.rehearsals().map(\.entries.count) == [5, 1])
    }

    @Test("knows what this version writes: a change of the tables is a new version")
    func schema() throws {
        let today = try Archive(in: Place().folder), then = try Archive(in: try store("version-1.sql").folder)
        func tables(_ archive: Archive) throws -> [String] {
            try archive.queue.read { try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name") }.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        }
        #expect(try tables(today) == tables(then))
    }
}
