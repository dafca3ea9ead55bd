import Foundation
import Rehearsing
import Testing

/// `HIGHROAD_RECORD=1 swift test --filter RehearsingPage` writes the table anew.
@Suite("The page about rehearsing") struct RehearsingPageTests {
    @Test("lists the commands that there are, as help does")
    func commands() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/highroad/Documentation.docc/Rehearsing.md").standardized
        let page = try String(contentsOf: url, encoding: .utf8)
        let parts = page.components(separatedBy: "<!-- commands -->\n"), rest = try #require(parts.last?.components(separatedBy: "<!-- /commands -->"))
        try #require(parts.count == 2 && rest.count == 2)
        let rows = Command.all.map { command in
            let also = command.also.isEmpty ? "" : " (also \(command.also.map { "`/\($0)`" }.joined(separator: ", ")))"
            return "| `\(command.usage.replacing("|", with: "\\|"))` | \(command.summary)\(also) | `\(command.example)` |"
        }
        let table = (["| command | what it does | for example |", "| --- | --- | --- |"] + rows).joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["HIGHROAD_RECORD"] != nil {
            try (parts[0] + "<!-- commands -->\n" + table + "<!-- /commands -->" + rest[1]).write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(rest[0] == table)
    }
}
