import Foundation
import Testing

/// `HIGHROAD_RECORD=1 swift test --filter AuthoringArticle` writes what the commands print anew.
@Suite("The article Authoring") struct AuthoringArticleTests {
    /// A block after `<!-- file: NAME -->` is that file; commands run in one folder, from the top; a line “…” stands for what is left out.
    @Test("shows what every command prints")
    func commands() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/highroad/Documentation.docc/Authoring.md").standardized
        let page = try String(contentsOf: url, encoding: .utf8), visit = try Visit()
        let isRecording = ProcessInfo.processInfo.environment["HIGHROAD_RECORD"] != nil
        var lines = page.components(separatedBy: "\n")[...], told: [String] = [], file: String?, count = 0
        while let line = lines.popFirst() {
            told.append(line)
            if line.hasPrefix("<!-- file: ") { file = line.components(separatedBy: " ")[2] }
            let block = Array(lines.prefix { $0 != "```" })
            if line == "```yaml", let name = file {
                try visit.file(name, block.joined(separator: "\n") + "\n")
                file = nil
            } else if line == "```console" {
                lines = lines.dropFirst(block.count)
                for exchange in block.exchanges {
                    let now = try visit.shell(exchange.command).leavingOut(like: exchange.answer)
                    if !isRecording { #expect(now == exchange.answer, "“\(exchange.command.joined(separator: "\n"))” prints something else; HIGHROAD_RECORD=1 writes it anew") }
                    told += exchange.command + now
                    count += 1
                }
            }
        }
        if isRecording { try told.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8) }
        #expect(count > 10)
    }
}

private extension Visit {
    /// What a line for the shell prints, errors too, line by line.
    func shell(_ command: [String]) throws -> [String] {
        let line = ([String(command[0].dropFirst(2))] + command.dropFirst()).joined(separator: "\n")
        let result = try run([], shell: "program=$1; highroad() { \"$program\" \"$@\"; }; { \(line)\n} 2>&1")
        var lines = result.out.components(separatedBy: "\n")
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}

private extension [String] {
    /// Commands begin with “$ ” and go on after a line that ends in “\”; what follows is what they print.
    var exchanges: [(command: [String], answer: [String])] {
        var found: [(command: [String], answer: [String])] = []
        for line in self {
            if line.hasPrefix("$ ") { found.append(([line], [])) }
            else if let last = found.indices.last {
                if found[last].answer.isEmpty, found[last].command.last?.hasSuffix("\\") == true { found[last].command.append(line) } else { found[last].answer.append(line) }
            }
        }
        for place in found.indices { while found[place].answer.last?.isEmpty == true { found[place].answer.removeLast() } }
        return found
    }

    /// As many lines before and after “…” as `shown` has.
    func leavingOut(like shown: [String]) -> [String] {
        guard let gap = shown.firstIndex(where: { $0.trimmingCharacters(in: .whitespaces) == "…" }) else { return self }
        return prefix(gap) + [shown[gap]] + suffix(shown.count - gap - 1)
    }
}
