import Foundation
import Scenarios
import Testing
@testable import highroad

/// The list of conversations, which is remembered from one start to the next.
@Suite("The list of conversations") struct RememberingTests {
    private let visit: Visit
    private var memory: String { visit.home + "/.cache/highroad/conversations" }

    init() throws { visit = try Visit() }

    /// As a start finds it that comes long after everything was written.
    private func titles() throws -> [String] {
        let packs = try Packs(named: [visit.home + "/packs"], environment: [:])
        let catalogue = Catalogue(packs, memory: CatalogueMemory(path: memory))
        catalogue.remember(at: time(nil) + 100)
        return catalogue.listings.map(\.title)
    }

    @Test("is the same from memory as from the files, and the memory is for its owner alone")
    func same() throws {
        let first = try titles()
        #expect(first.contains("A talk"))
        #expect(visit.mode(memory) == 0o600)
        #expect(visit.mode((memory as NSString).deletingLastPathComponent) == 0o700)
        #expect(try titles() == first)
        try FileManager.default.removeItem(atPath: memory)
        #expect(try titles() == first)
    }

    @Test("shows a change even where the file is as long as before and says it is as old")
    func changed() throws {
        _ = try titles()
        let path = visit.home + "/packs/talk.yaml", old = try String(contentsOfFile: path, encoding: .utf8)
        let written = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        try FileHandle(forWritingTo: URL(filePath: path)).write(contentsOf: Data(old.replacing("A talk", with: "A chat").utf8))
        try FileManager.default.setAttributes([.modificationDate: try #require(written)], ofItemAtPath: path)
        let now = try titles()
        #expect(now.contains("A chat") && !now.contains("A talk"))
    }

    @Test("leaves out what is not sound any more, and takes in what has come")
    func brokenAndNew() throws {
        _ = try titles()
        try visit.file("packs/talk.yaml", "highroad: 1\nid: talk\n")
        #expect(try !titles().contains("A talk"))
        #expect(try !titles().contains("A talk"))
        try visit.file("packs/more/other.yaml", visit.talk(id: "other", title: "A word"))
        #expect(try titles().contains("A word"))
    }

    @Test("does not believe a memory that is not its own", arguments: ["", "conversations 1 0:0:0\nx\ttalk\ttalk\topen-questions\tA lie", "\u{0}\u{FF}\n\n\t\t\t\t"])
    func strange(text: String) throws {
        try visit.file(".cache/highroad/conversations", text)
        #expect(try titles().contains("A talk"))
    }

    @Test("remembers nothing of a file that was written only just now")
    func fresh() throws {
        let packs = try Packs(named: [visit.home + "/packs"], environment: [:])
        Catalogue(packs, memory: CatalogueMemory(path: memory)).remember()
        #expect(try !String(contentsOfFile: memory, encoding: .utf8).contains("A talk"))
    }

    @Test("is what it is without a memory, and starts what the parser would start", arguments: [
        (["rehearse", "talk"], ["rehearse", "--", "talk"]), ([], ["choose"]),
    ])
    func plainly(short: [String], long: [String]) throws {
        let runs = try [short, long].map { try visit.run($0, input: "1\nhello\n") }
        #expect(runs[0].code == 0)
        #expect(!runs[0].out.isEmpty)
        #expect(runs[0].out == runs[1].out)
    }
}
