import Foundation
import Scenarios
import Testing

@testable import Rehearsing

/// Whole sittings as plain files: “> ” stands before what was typed, the rest is what was shown.
///
/// `HIGHROAD_RECORD=1 swift test --filter Sitting` writes them anew from their typed lines; read the difference.
@Suite("A sitting") struct SittingTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Sittings")
    static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".sitting") }.sorted()

    static func play(_ typed: [String], _ session: Session = Session(priceTooHigh, hearing: hears)) -> String {
        var session = session, shown = session.opening.written
        for line in typed {
            let (next, effects) = session.step(line)
            session = next
            shown += "\n> \(line)\n\n" + effects.written
        }
        return shown
    }

    @Test("shows what it showed before", arguments: files)
    func recorded(file: String) throws {
        let url = Self.folder.appending(path: file)
        let kept = try String(contentsOf: url, encoding: .utf8)
        let typed = kept.split(separator: "\n", omittingEmptySubsequences: false).filter { $0.hasPrefix(">") }.map { String($0.dropFirst().drop { $0 == " " }) }
        let shown = Self.play(typed)
        if ProcessInfo.processInfo.environment["HIGHROAD_RECORD"] != nil { try shown.write(to: url, atomically: true, encoding: .utf8) }
        #expect(shown == kept)
    }

    @Test("is there at all")
    func present() { #expect(!Self.files.isEmpty) }

    @Test("is the same to the byte when it is played twice")
    func twice() {
        let typed = ["", "is it the price?", "/hint", "hm", "/undo", "An awkward spot. What are they worried about?", "", "thanks"]
        #expect(Self.play(typed) == Self.play(typed))
    }
}

private extension [Effect] {
    /// Pages with an empty line between them; an end and a leave in brackets.
    var written: String {
        compactMap { effect -> String? in
            switch effect {
            case let .show(page): Format.plain.write(page)
            case .keep: nil
            case .end: "[end]\n"
            case .leave: "[leave]\n"
            case let .draft(kind): "[draft \(kind)]\n"
            }
        }.joined(separator: "\n")
    }
}
