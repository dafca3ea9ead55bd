import Foundation
import Rehearsing
import Testing

@testable import highroad

@Suite("The article Moves")
struct MovesArticleTests {
    /// `HIGHROAD_RECORD=1` writes it anew.
    @Test("tells what the papers of the moves tell")
    func upToDate() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/highroad/Documentation.docc/Moves.md")
        let told = "# Moves\n\n" + Format.markdown.write(MovesPage.all)
        if ProcessInfo.processInfo.environment["HIGHROAD_RECORD"] != nil { try told.write(to: path, atomically: true, encoding: .utf8) }
        #expect(try String(contentsOf: path, encoding: .utf8) == told)
    }
}
