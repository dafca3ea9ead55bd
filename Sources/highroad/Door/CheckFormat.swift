import ArgumentParser
import Rehearsing
import Scenarios

/// How the findings of a check are written down.
enum CheckFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people: the sentence, the line with a caret, the next step.
    case text
    /// For programs: one object.
    case json
    /// For a workflow of GitHub: annotations.
    case github

    func write(_ found: Findings) -> String {
        switch self {
        case .text: found.problems.map { $0.inWords(found.lines) }.joined() + found.summary
        case .json: highroad.json(found.report)
        case .github: found.problems.map(\.annotation).joined()
        }
    }
}

extension Findings {
    /// “2 files, 3 tests played: 1 error, no warnings.” A file that can't be read plays none.
    var summary: String {
        let errors = problems.count { $0.severity == .error }, warnings = problems.count - errors
        func count(_ number: Int, _ thing: String) -> String { "\(number == 0 ? "no" : "\(number)") \(thing)\(number == 1 ? "" : "s")" }
        return "\(count(files.count, "file")), \(count(tests, "test")) played: \(count(errors, "error")), \(count(warnings, "warning")).\n"
    }
}

private extension Problem {
    func inWords(_ lines: [String: [Substring]]) -> String {
        var text = "\(file ?? "scenario"):\(place.line):\(place.column): \(severity.rawValue) \(code.rawValue)".visible + "\n  \(message.visible)\n"
        if let lines = file.flatMap({ lines[$0] }), lines.indices.contains(place.line - 1) {
            // Of a long line only the part around the place is shown.
            let scalars = Array(lines[place.line - 1].unicodeScalars), from = max(0, place.column - 1 - 60)
            let part = String(String.UnicodeScalarView(scalars[min(from, scalars.count)..<min(scalars.count, from + 100)])).visible
            let before = String(repeating: " ", count: max(0, place.column - 1 - from) + (from > 0 ? 1 : 0))
            let length = max(1, min(place.length, 100 - (place.column - 1 - from)))
            let number = String(place.line), gutter = String(repeating: " ", count: number.count)
            text += "  \(number) | \(from > 0 ? "…" : "")\(part)\n  \(gutter) | \(before)^\(String(repeating: "~", count: length - 1))\n"
        }
        return text + "  → \(help.visible)\n\n"
    }

    var annotation: String {
        func escaped(_ text: String, _ more: Bool = false) -> String {
            var text = text.visible.replacing("%", with: "%25")
            if more { text = text.replacing(":", with: "%3A").replacing(",", with: "%2C") }
            return text
        }
        return "::\(severity.rawValue) file=\(escaped(file ?? "", true)),line=\(place.line),col=\(place.column),endColumn=\(place.column + place.length),title=\(code.rawValue)::\(escaped(message)) \(escaped(help))\n"
    }
}

private extension Findings {
    struct Report: Encodable {
        struct Item: Encodable {
            var code: String, severity: String, file: String?, line: Int, column: Int, length: Int, message: String, help: String
        }
        var files: [String], errors: Int, warnings: Int, problems: [Item]
    }

    var report: Report {
        let items = problems.map {
            Report.Item(
                code: $0.code.rawValue, severity: $0.severity.rawValue, file: $0.file, line: $0.place.line, column: $0.place.column,
                length: $0.place.length, message: $0.message.visible, help: $0.help.visible)
        }
        let errors = problems.count { $0.severity == .error }
        return Report(files: files.compactMap(\.name), errors: errors, warnings: problems.count - errors, problems: items)
    }
}
