import ArgumentParser
import Drafting
import Rehearsing

/// How the findings in drafts are written down.
enum LintFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people and editors: “file:line:column: severity rule”, the words, what to write instead.
    case text
    /// For programs: one object.
    case json
    /// For a workflow of GitHub: annotations.
    case github

    func write(_ drafts: [LintedDraft]) -> String {
        switch self {
        case .text: drafts.map(\.inWords).joined()
        case .json: highroad.json(["files": drafts.map(\.report)])
        case .github: drafts.map(\.annotations).joined()
        }
    }
}

/// A draft from a file and what was found in it.
struct LintedDraft {
    var file: String
    var text: String
    var review: Review
}

extension LintedDraft {
    /// Line and column of a scalar, both from 1.
    func place(_ offset: Int) -> (line: Int, column: Int) {
        var line = 1, column = 1
        for scalar in text.unicodeScalars.prefix(offset) { (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1) }
        return (line, column)
    }
}

private extension LintedDraft {
    var inWords: String {
        let found = review.findings.map { finding in
            let place = place(finding.range.lowerBound)
            var text = "\(file.visible):\(place.line):\(place.column): \(finding.severity.rawValue) \(finding.rule.visible)\n"
            text += finding.words.isEmpty ? "  \(finding.message.visible)\n" : "  “\(finding.words.prefix(120).description.visible)”  \(finding.message.visible)\n"
            return text + finding.replacements.map { "  → \($0.visible)\n" }.joined()
        }
        return found.joined() + "\(file.visible): \(review.verdict)\n"
    }

    var annotations: String {
        func escaped(_ text: String, _ more: Bool = false) -> String {
            let text = text.visible.replacing("%", with: "%25").replacing("\n", with: "%0A")
            return more ? text.replacing(":", with: "%3A").replacing(",", with: "%2C") : text
        }
        return review.findings.map { finding in
            let start = place(finding.range.lowerBound), end = place(finding.range.upperBound)
            let kind = switch finding.severity { case .error: "error"; case .warning: "warning"; case .suggestion: "notice" }
            return "::\(kind) file=\(escaped(file, true)),line=\(start.line),col=\(start.column),endLine=\(end.line),endColumn=\(end.column),title=\(escaped(finding.rule, true))::\(escaped(finding.message))\n"
        }.joined()
    }

    struct Report: Encodable {
        struct Item: Encodable {
            var id: String, start: Int, end: Int, line: Int, column: Int, words: String, message: String, severity: String, replacements: [String], source: String
        }
        struct SlotItem: Encodable { var id: String, words: String?, asks: String }
        var file: String, kind: String, ready: Bool, verdict: String, findings: [Item], slots: [SlotItem]
    }

    var report: Report {
        Report(
            file: file, kind: review.errand.rawValue, ready: review.isReady, verdict: review.verdict,
            findings: review.findings.map {
                let place = place($0.range.lowerBound)
                return Report.Item(
                    id: $0.rule, start: $0.range.lowerBound, end: $0.range.upperBound, line: place.line, column: place.column, words: $0.words.visible,
                    message: $0.message.visible, severity: $0.severity.rawValue, replacements: $0.replacements.map(\.visible), source: $0.source)
            },
            slots: review.slots.map { Report.SlotItem(id: $0.slot.id, words: $0.words?.visible, asks: $0.slot.asks) })
    }
}
