import Foundation
import Testing

/// Whole sittings as files in Tests/Sittings: what is typed, one line a line.
@Suite("A sitting from a file") struct SittingFileTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sittings")
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

    @Test("is played to its end, kept whole, and plays again the same", arguments: names)
    func plays(name: String) throws {
        let visit = try Visit(), input = try String(contentsOf: Self.folder.appending(path: name + ".txt"), encoding: .utf8)
        let runs = try (0..<2).map { _ in try visit.run("rehearse", name, input: input) }
        #expect(runs[0].code == 0 && runs[0].err == "")
        #expect(runs[0].out == runs[1].out)
        let replies = input.split(separator: "\n").filter { !$0.hasPrefix("/") }
        for reply in replies { #expect(runs[0].out.contains("You: \(reply)")) }
        let path = try visit.file("last.json", try visit.run("export", "last", "--format", "json").out)
        #expect(try visit.run("replay", path).code == 0)
    }

    @Test("is there at all")
    func present() { #expect(!Self.names.isEmpty) }
}
