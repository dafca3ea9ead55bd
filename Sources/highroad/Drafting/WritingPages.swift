import Drafting
import Rehearsing

extension WritingSession {
    /// What was heard in their message, what is known, and the first question; in a draft taken up again, the text.
    var openingPage: Page {
        guard draft.versions.isEmpty, draft.lines.isEmpty else { return resumedPage }
        var blocks: [Page.Block] = [.heading("\(draft.errand.withArticle.capitalised)")]
        if let heard {
            blocks.append(.paragraph(Text(draft.mail?.writer.map { "What \($0) says:" } ?? "What their message says:")))
            blocks += heard.notes
        }
        return Page(blocks) + question
    }

    /// What the coach waits for now.
    var question: Page {
        switch waiting {
        case let .proposal(found):
            Page([.paragraph("Their message tells these facts:"), .list(zip(1..., found).map { .name($1.fact.rawValue) + " (\($0)): \($1.words)" }), .prompt(proposalQuestion)])
        case let .facts(facts):
            Page([.prompt(Text((facts.first?.question ?? "") + " ") + .faint("An empty line skips it" + (facts.count > 1 ? ", " : ".")) + (facts.count > 1 ? .command("/end") + " all of them." : ""))])
        case .text: Page([.prompt(howToWrite)])
        case let .slot(slot): Page([.prompt(Text("Your next text goes where “\(slot)” belongs."))])
        }
    }

    var proposalQuestion: Text { "Are they right? An empty line or " + .command("yes") + " takes them all, numbers like " + .command("1 3") + " take only these, " + .command("no") + " takes none; " + .command("/facts") + " changes one at any time." }

    var howToWrite: Text {
        let isFirst = draft.text == nil
        return switch manner {
        case .whole:
            Text(isFirst ? "Write it in your own words: " : "Go on: ") + .command("Alt-Enter") + " begins a new line, " + .command("Enter") + " gives it to the coach, "
                + .command("/edit") + " opens your own editor, " + .command("/slot") + " grows it part by part."
        case .byLines:
            Text(isFirst ? "Write it in your own words, line by line; a line with only " : "A new text goes line by line; a line with only ") + .command("/end")
                + " closes it. " + .command("/slot") + " grows it part by part."
        }
    }

    var factsPage: Page {
        let known = Deal.Fact.allCases.map { fact -> [Text] in [.name(fact.rawValue), draft.deal[fact].map { Text($0) } ?? .faint("not known"), .faint(fact.question)] }
        return Page([.table(header: ["fact", "value", "asks"], rows: known)])
    }

    /// The review of the current version.
    var reviewPage: Page {
        guard let version = draft.version, let text = draft.text else { return Page() }
        let review = review(text)
        var blocks: [Page.Block] = [.heading("Version \(version): \(review.verdict)")]
        blocks.append(.drawing(review.slots.map { $0.inWords(isSilent: draft.silenced.contains("missing-" + $0.slot.id)) }))
        // What is missing stands among the slots already.
        blocks += review.findings.filter { !$0.words.isEmpty || !$0.rule.hasPrefix("missing-") }.map { .note($0.note) }
        blocks.append(.prompt(nextStep(review)))
        return Page(blocks)
    }

    /// After a rehearsal in between.
    var backPage: Page { Page([.prompt("Back in the draft.")]) + question }

    var farewell: Page {
        Page([.prompt(
            !isKept ? "Left. Nothing of it was kept."
                : isUntouched ? "Left. Nothing was typed, so nothing was kept."
                : draft.leftAs != nil ? Text("Left. The draft is kept as ") + .name(id) + "; " + .command("highroad draft show \(id)") + " shows it."
                : Text("Left. The draft is kept as ") + .name(id) + "; " + .command("highroad draft") + " goes on with it.")])
    }

    private var resumedPage: Page {
        var blocks: [Page.Block] = [.heading("\(draft.errand.withArticle.capitalised), taken up again")]
        if let text = draft.text { blocks += [.drawing(text.lines)] }
        if !draft.lines.isEmpty { blocks += [.paragraph("Not closed yet:"), .drawing(draft.lines.map { Text($0) })] }
        return Page(blocks) + (draft.text == nil ? Page() : reviewPage) + question
    }

    private func nextStep(_ review: Review) -> Text {
        if let missing = review.slots.first(where: { $0.words == nil && $0.slot.isNeeded && !draft.silenced.contains("missing-" + $0.slot.id) }) {
            return .command("/slot \(missing.slot.id)") + " helps with the first thing that is missing."
        }
        guard review.isReady else { return "Write it again without what stands in the way: " + .command(manner == .whole ? "/edit" : "/review") + " shows the text." }
        return .command("/save \(draft.errand.rawValue).eml") + ", " + .command("/copy") + " or " + .command("/mailto") + " lets it leave; " + .command("/compare") + " shows how far it has come."
    }
}

extension BuyersMail {
    /// One remark for each thing that is asked of a message: the sentence that says it, and what that comes down to.
    var notes: [Page.Block] {
        heard.map { heard in
            guard let words = heard.words else { return .note(.init(.missed, heard.clue, "I hear nothing of it.")) }
            let labels = heard.labels.map { Text("\($0.name) (“\($0.words)”)") }
            guard heard.isSure else { return .note(.init(.half, heard.clue, "Perhaps, but I am not sure: " + .quote(words), details: labels)) }
            return .note(.init(.revealed, heard.clue, .quote(words), details: labels))
        }
    }
}

private extension FilledSlot {
    /// “+ thanks: “Thank you for …””, or what is missing.
    func inWords(isSilent: Bool) -> Text {
        if let words { return Text("+ ", .helps) + .name(slot.id) + ": " + .quote(words.clipped(to: 120)) }
        return slot.isNeeded && !isSilent
            ? Text("○ ", .half) + .name(slot.id) + ": " + .strong("missing. ") + slot.asks : Text("○ ", .faint) + .name(slot.id) + Text(": \(slot.asks) If it fits.", .faint)
    }
}

private extension Finding {
    /// The words, why they harm, where that comes from, and ways to say it better.
    var note: Page.Note {
        let kind: Page.Note.Kind = switch severity { case .error: .harmed; case .warning: .half; case .suggestion: .advice }
        let details = replacements.map { Text("Rather: “\($0)”") } + [.faint("Source: \(source)")]
        return .init(kind, rule, words.isEmpty ? Text(message) : .quote(words.clipped(to: 80)) + " \(message)", details: details)
    }
}

extension Review {
    /// “7 of 9”.
    var score: String { "\(slots.count { $0.words != nil }) of \(slots.count)" }
}

extension String {
    var lines: [Text] { split(separator: "\n", omittingEmptySubsequences: false).map { Text(String($0)) } }
    /// The first words, on one line.
    var beginning: String { clipped(to: 40) }

    /// On one line, no longer than so many letters.
    func clipped(to most: Int) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count <= most ? line : line.prefix(most - 1) + "…"
    }
}
