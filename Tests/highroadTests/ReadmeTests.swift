import Foundation
import Testing

@Suite("The README") struct ReadmeTests {
    static let text = (try? String(contentsOf: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md"), encoding: .utf8)) ?? ""

    @Test("shows a conversation of one's own that passes every check")
    func example() throws {
        let part = try #require(Self.text.components(separatedBy: "<!-- example -->").last?.components(separatedBy: "<!-- /example -->").first)
        let yaml = part.split(separator: "\n").filter { !$0.contains("```") }.map { $0.dropFirst(3) }.joined(separator: "\n") + "\n"
        let visit = try Visit(), path = try visit.file("too-slow.yaml", yaml)
        let result = try visit.run("check", "--strict", path)
        #expect(result.code == 0 && result.out.contains("no errors, no warnings"))
    }

    @Test("has its places for what is made by scripts", arguments: ["transcript", "commands", "score"])
    func places(name: String) {
        #expect(Self.text.contains("<!-- \(name) -->\n") && Self.text.contains("<!-- /\(name) -->\n"))
    }
}
