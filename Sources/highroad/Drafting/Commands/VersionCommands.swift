import Drafting
import Rehearsing

extension WritingCommand {
    static let review = WritingCommand("review", also: ["show"], summary: "shows the draft and its review again", example: "/review", showsReview: true) { session, _ in
        guard let text = session.draft.text else { return session.nothingYet }
        return (session, [.show(Page([.drawing(text.lines)])), .review])
    }

    static let versions = WritingCommand("versions", also: ["v"], summary: "lists every version with its verdict", example: "/versions") { session, _ in
        guard !session.draft.versions.isEmpty else { return session.nothingYet }
        let rows = session.draft.versions.enumerated().map { at, text -> [Text] in
            let number = at + 1, review = session.review(text), draft = session.draft
            let state = draft.version == number ? "now" : draft.road.contains(number) ? "" : "taken back"
            return [Text("\(number)"), Text(state), Text(review.score), Text(review.verdict), .quote(text.beginning)]
        }
        return session.showing(.table(header: ["version", "state", "slots", "verdict", "begins"], rows: rows))
    }

    static let diff = WritingCommand(
        "diff", arguments: "[A B]", summary: "shows word by word what changed between two versions; without numbers, in the last change", example: "/diff 1 3"
    ) { session, rest in
        session.compared(rest) { a, b, old, new in
            let diff = WordDiff(from: old, to: new)
            guard !diff.isEmpty else { return [.paragraph("Versions \(a) and \(b) are the same.")] }
            return [
                .heading("From version \(a) to \(b): \(diff.taken) \(diff.taken == 1 ? "word" : "words") out, \(diff.added) in"),
                .drawing(diff.lines), .prompt("[-so-] is out, {+so+} is in."),
            ]
        }
    }

    static let compare = WritingCommand(
        "compare", arguments: "[A B]", summary: "sets before and after side by side, with the score by slot", example: "/compare"
    ) { session, rest in
        session.compared(rest) { a, b, old, new in
            let before = session.review(old), after = session.review(new)
            let rows = zip(before.slots, after.slots).map { one, other -> [Text] in
                [.name(one.slot.id), one.words.sign, other.words.sign, Text(one.words == nil && other.words != nil ? "won" : one.words != nil && other.words == nil ? "lost" : "")]
            }
            return [
                .sideBySide(.init(title: "Before (version \(a))", lines: old.lines), .init(title: "After (version \(b))", lines: new.lines)),
                .table(header: ["slot", "before", "after", ""], rows: rows + [["findings", Text("\(before.findings.count)"), Text("\(after.findings.count)"), ""]]),
                .paragraph(Text("Before: \(before.score) slots, \(before.verdict). After: \(after.score) slots, \(after.verdict).")),
            ]
        }
    }

    static let undo = WritingCommand("undo", also: ["u"], summary: "takes the last version back", example: "/undo", showsReview: true) { session, _ in
        guard session.draft.version != nil else { return session.showing(.prompt("There is no version to take back.")) }
        return session.moved(by: .wentBack)
    }

    static let redo = WritingCommand("redo", summary: "brings a version back that was taken back", example: "/redo", showsReview: true) { session, _ in
        guard !session.draft.ahead.isEmpty else { return session.showing(.prompt("Nothing was taken back since the last change.")) }
        return session.moved(by: .wentOn)
    }
}

private extension WritingSession {
    var nothingYet: (WritingSession, [WritingEffect]) { showing(.prompt("There is no version yet. Type the text first, in your own words.")) }

    func moved(by entry: Draft.Entry) -> (WritingSession, [WritingEffect]) {
        var session = self
        let effects = session.take(entry)
        session.waiting = .text
        guard let version = session.draft.version, let text = session.draft.text else {
            return (session, effects + [.show(Page([.prompt("The draft is empty again. " + .command("/redo") + " brings the text back.")]))])
        }
        return (session, effects + [.show(Page([.paragraph("Version \(version) is the draft again:"), .drawing(text.lines)])), .review])
    }

    /// Two versions by their numbers, or the current one and the one before it.
    func compared(_ rest: String, _ blocks: (Int, Int, String, String) -> [Page.Block]) -> (WritingSession, [WritingEffect]) {
        let words = rest.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
        guard let current = draft.version, let now = draft.text else { return nothingYet }
        if words.isEmpty {
            guard let before = draft.before else { return showing(.prompt("There is only one version so far, so there is nothing to compare it with.")) }
            return (self, [.show(Page(blocks(before.version, current, before.text, now)))])
        }
        let numbers = words.map { Int($0) }, count = draft.versions.count == 1 ? "There is 1 version" : "There are \(draft.versions.count) versions"
        guard words.count <= 2, let a = numbers.first ?? nil, let b = words.count == 2 ? numbers[1] : current, let old = draft.text(of: a), let new = draft.text(of: b) else {
            return showing(.prompt(Text("\(count); name one or two of them by number, such as “/diff 1 2”.")))
        }
        return (self, [.show(Page(blocks(a, b, old, new)))])
    }
}

private extension String? {
    var sign: Text { self == nil ? Text("○", .half) : Text("+", .helps) }
}

private extension WordDiff {
    /// The text with its marks, line by line; a line break that changed shows as “⏎”.
    var lines: [Text] {
        var lines: [Text] = [Text("")]
        for run in runs {
            let role: Text.Role = switch run.kind { case .kept: .plain; case .taken: .harms; case .added: .helps }
            let (open, close) = switch run.kind { case .kept: ("", ""); case .taken: ("[-", "-]"); case .added: ("{+", "+}") }
            let words = run.kind == .taken ? run.words.replacing("\n", with: "⏎") : run.words
            for (at, part) in words.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if at > 0 { lines.append(Text("")) }
                if !part.isEmpty { lines[lines.count - 1] += Text(open + part + close, role) }
            }
        }
        return lines
    }
}
