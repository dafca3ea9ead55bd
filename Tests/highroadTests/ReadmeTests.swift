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

    @Test("leaves with a draft by commands that work as they stand there")
    func leaving() throws {
        let part = try #require(Self.text.components(separatedBy: "<!-- leaving -->").last?.components(separatedBy: "<!-- /leaving -->").first)
        let lines = part.split(separator: "\n").filter { $0.hasPrefix("highroad ") }
        #expect(lines.count == 4)
        let visit = try Visit()
        try visit.file("deal.yaml", "prospect: Dana Reyes\nemail: dana@northwind.example\nme: Sam Okafor\nmy-email: sam@alder.example\ntime-zone: London\n")
        try visit.file("theirs.eml", "From: Dana Reyes <dana@northwind.example>\nSubject: Your proposal\n\nWe went with Brightline.\n")
        try visit.file("request.txt", """
            Hi Dana,

            Thank you for telling me so plainly. May I ask a small favour? In a couple of weeks, five minutes on the phone, only to learn what we could have done better. Would that be all right?

            How does 2pm on a day that suits you work?

            Take care,
            Sam
            """)
        for line in lines {
            let result = try visit.run([], shell: "highroad() { \"$program\" \"$@\"; }; program=$1; " + line)
            #expect(result.code == (line.hasPrefix("highroad lint") ? 1 : 0), "\(line): \(result.err)")
        }
        for file in ["request.eml", "call.ics", "call.md"] { #expect(visit.mode(visit.home + "/" + file) == 0o600) }
    }

    @Test("has its places for what is made by scripts", arguments: ["transcript", "commands", "score"])
    func places(name: String) {
        #expect(Self.text.contains("<!-- \(name) -->\n") && Self.text.contains("<!-- /\(name) -->\n"))
    }
}
