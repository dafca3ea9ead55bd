import ArgumentParser
import Archiving
import Drafting
import Foundation
import Listening
import Rehearsing

/// `highroad draft`: from the buyer's message to one of the person's own that is ready to send.
struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Write a reply, a request for the call, a graceful exit or an apology, with the coach beside you.",
        discussion: """
            EXAMPLES:
              highroad draft reply --from their-mail.eml
              highroad draft request --deal northwind.yaml
              highroad draft
              highroad draft reply --deal northwind.yaml --text what-i-wrote.txt
            """,
        subcommands: [Write.self, All.self, Show.self, Delete.self], defaultSubcommand: Write.self)

    /// Bare `highroad draft`, or with a kind.
    struct Write: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Work on a draft; what bare “draft” does.",
            discussion: """
                At a terminal a text is given whole. With piped input it comes line by line, and a line with only /end closes it; the lines before that
                answer the coach's questions, an empty line skips one, and /end skips them all.
                """)

        @Argument(help: "reply, request, exit or apology; without it, the draft that was left open last is gone on with.")
        var kind: Errand?

        @Option(name: .long, help: ArgumentHelp("The message that it answers: .txt or .eml.", valueName: "mail"))
        var from: String?

        @Option(name: .long, help: ArgumentHelp("A file of facts, one a line: “prospect: Dana Reyes”.", valueName: "file"))
        var deal: String?

        @Option(name: .long, help: ArgumentHelp("Begin with this text: .txt, .md or .eml.", valueName: "file"))
        var text: String?

        @Option(name: .customLong("id"), help: ArgumentHelp("Go on with this draft; “highroad draft list” shows them.", valueName: "id"))
        var id: String?

        @Option(name: .long, help: ArgumentHelp("The day to count from, as 2026-11-26; otherwise today.", valueName: "date"))
        var today: Day?

        @OptionGroup var options: GlobalOptions

        func validate() throws {
            if kind == nil, from != nil || deal != nil || text != nil {
                throw ValidationError("Say what the draft is: \(Errand.allCases.map(\.rawValue).joined(separator: ", ")), such as “highroad draft reply --from their-mail.eml”.")
            }
            if kind != nil, id != nil { throw ValidationError("Either begin a new draft or go on with one by its id, not both.") }
        }

        func run() throws {
            guard let today = today ?? Day.now else { throw Complaint("The clock of this machine tells no day between 1900 and 2200. Add --today 2026-11-26.") }
            do { try kind.map { try begin($0, today) } ?? goOn(today) } catch let trouble as Trouble { throw Complaint("Not saved. \(trouble.sentence)") }
        }

        private func begin(_ errand: Errand, _ today: Day) throws {
            var given = try from.map { [Draft.Entry.mail(try Message.read($0))] } ?? []
            let facts = try Deal.read(deal)
            given += Deal.Fact.allCases.compactMap { fact in facts[fact].map { .fact(fact.rawValue, $0) } }
            if let text { given.append(.wrote(try Message.read(text).body.trimmedOfLines)) }
            let open = try options.archive().map { OpenDraft(errand, at: Date(), in: $0) }
            let draft = Draft(errand, entries: given)
            if text != nil {
                try open?.keep(given, at: Date())
                given = []
            }
            try DraftCommand.work(on: draft, in: open, given: given, today, options)
        }

        private func goOn(_ today: Day) throws {
            guard let (kept, archive) = try id.map(options.keptDraft) ?? options.draftLeftOpen() else {
                let last = try options.drafts().max { $0.touched < $1.touched }
                let gone = last.map { " The last one is \($0.title.words); “highroad draft --id \($0.id)” takes it up all the same." } ?? ""
                throw Complaint("No draft is open.\(gone) “highroad draft reply” begins one; so do \(Errand.allCases.dropFirst().map { "“\($0.rawValue)”" }.joined(separator: ", ")).")
            }
            try DraftCommand.work(on: kept.draft, in: options.isPrivate ? nil : OpenDraft(kept, in: archive), given: [], isResumed: true, today, options)
        }
    }

    /// Sits over a draft until the person leaves.
    fileprivate static func work(on draft: Draft, in open: OpenDraft?, given: [Draft.Entry], isResumed: Bool = false, _ today: Day, _ options: some Wishes) throws {
        let text = CurrentText(draft.text ?? ""), desk = Desk.seated(options, .drafting(text))
        let handbook = try Handbook.all(options), hear = listening()
        let session = WritingSession(
            draft, id: open?.id ?? digest("private".utf8), manner: desk.hasEditor ? .whole : .byLines, today: today, isKept: open != nil, isResumed: isResumed, handbook: handbook) { hear($0, nil) }
        try desk.sit(session, keeping: open, given: given, options) { text.words = $0 }
    }

    /// From within a rehearsal: a new draft of this kind, or without one the draft left open, or a reply.
    static func sit(_ kind: String, knowing deal: Deal, answering mail: Message?, _ options: some Wishes) throws {
        guard let today = Day.now else { throw Complaint("The clock of this machine tells no day between 1900 and 2200.") }
        do {
            if kind.isEmpty, !options.isPrivate, let (kept, archive) = try options.draftLeftOpen() {
                return try work(on: kept.draft, in: OpenDraft(kept, in: archive), given: [], isResumed: true, today, options)
            }
            guard let errand = kind.isEmpty ? .reply : Errand(rawValue: kind.lowercased()) else {
                let names = Errand.allCases.map(\.rawValue), near = Nearest.name(to: kind, among: names).map { " Did you mean “\($0)”?" } ?? ""
                throw Complaint("I know no draft called “\(kind)”.\(near) There are: \(names.joined(separator: ", ")).")
            }
            let given = [mail.map { .mail($0) }].compactMap { $0 } + Deal.Fact.allCases.compactMap { fact in deal[fact].map { Draft.Entry.fact(fact.rawValue, $0) } }
            try work(on: Draft(errand, entries: given), in: try options.archive().map { OpenDraft(errand, at: Date(), in: $0) }, given: given, today, options)
        } catch let trouble as Trouble { throw Complaint("Not saved. \(trouble.sentence)") }
    }
}

private extension String {
    /// Without empty lines around it.
    var trimmedOfLines: String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
