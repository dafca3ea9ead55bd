import Foundation
import Testing

@testable import highroad

/// `HIGHROAD_RECORD=1 swift test --filter DraftingArticle` writes what is shown, and the table, anew.
@Suite("The article about drafting") struct DraftingArticleTests {
    static let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/highroad/Documentation.docc/Drafting.md").standardized
    let page: String
    init() throws { page = try String(contentsOf: Self.url, encoding: .utf8) }

    /// What stands between “<!-- name -->” and “<!-- /name -->”, and in the fence there, if any.
    private func part(_ name: String) throws -> String {
        let parts = page.components(separatedBy: "<!-- \(name) -->\n"), rest = try #require(parts.last?.components(separatedBy: "<!-- /\(name) -->"))
        try #require(parts.count == 2 && rest.count == 2)
        return rest[0].replacing("```text\n", with: "").replacing("```\n", with: "")
    }

    private func record(_ name: String, _ text: String) throws {
        guard ProcessInfo.processInfo.environment["HIGHROAD_RECORD"] != nil else { return }
        let now = try String(contentsOf: Self.url, encoding: .utf8), open = "<!-- \(name) -->\n", close = "<!-- /\(name) -->"
        let start = try #require(now.range(of: open)), end = try #require(now.range(of: close))
        try (now[..<start.upperBound] + text + now[end.lowerBound...]).write(to: Self.url, atomically: true, encoding: .utf8)
    }

    @Test("shows what is really shown") func shown() throws {
        let visit = try Visit()
        try visit.file("theirs.eml", try part("mail"))
        let result = try visit.run("draft", "reply", "--from", "theirs.eml", "--today", "2026-11-26", "--private", input: try part("typed"))
        #expect(result.code == 0 && result.err == "")
        try record("shown", "```text\n" + result.out + "```\n")
        #expect(try part("shown") == result.out)
    }

    @Test("lists the commands that there are, as help does") func commands() throws {
        let rows = WritingCommand.all.map { command in
            let also = command.also.isEmpty ? "" : " (also \(command.also.map { "`/\($0)`" }.joined(separator: ", ")))"
            return "| `\(command.usage)` | \(command.summary)\(also) | `\(command.example)` |"
        }
        let table = (["| command | what it does | for example |", "| --- | --- | --- |"] + rows).joined(separator: "\n") + "\n"
        try record("commands", table)
        #expect(try part("commands") == table)
    }
}
