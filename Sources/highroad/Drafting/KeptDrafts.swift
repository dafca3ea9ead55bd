import ArgumentParser
import Archiving
import Drafting
import Foundation
import Listening
import Rehearsing

extension DraftCommand {
    struct All: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Every draft that is kept, the last one at the end.")

        @Flag(name: .long, help: "Write JSON for other programs.")
        var json = false

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let all = try options.drafts()
            if json { return put(highroad.json(all.map(WrittenDraft.init))) }
            guard !all.isEmpty else { return put("No draft is kept yet. “highroad draft reply” begins one.\n") }
            put(Format.plain.write(Page([.list(all.map(\.title))])))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one draft: its facts, its words and their review.")

        @Argument(help: "The id of a draft, its beginning, or “last”.")
        var id: String

        @Flag(name: .long, help: "Only the words of the draft, for a file or another program.")
        var words = false

        @Flag(name: .long, help: "Write JSON for other programs.")
        var json = false

        @Option(name: .long, help: ArgumentHelp("The day to count from, as 2026-11-26; otherwise today.", valueName: "date"))
        var today: Day?

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let kept = try options.keptDraft(id).0, draft = kept.draft
            if json { return put(highroad.json(WrittenDraft(kept))) }
            if words {
                guard let text = draft.text else { throw Complaint("The draft “\(kept.id)” has no words yet.", code: 1) }
                return put(text + "\n")
            }
            guard let today = today ?? Day.now else { throw Complaint("The clock of this machine tells no day between 1900 and 2200. Add --today 2026-11-26.") }
            let hear = listening()
            let session = WritingSession(draft, id: kept.id, manner: .byLines, today: today, isKept: true, handbook: try Handbook.all(options)) { hear($0, nil) }
            let facts = Deal.Fact.allCases.compactMap { fact in draft.deal[fact].map { Text.name(fact.rawValue) + ": \($0)" } }
            var blocks: [Page.Block] = [.paragraph(kept.title)]
            if !facts.isEmpty { blocks.append(.list(facts)) }
            blocks.append(draft.text.map { .drawing($0.lines) } ?? .paragraph("It has no words yet."))
            put(Format.plain.write(Page(blocks) + session.reviewPage))
        }
    }

    struct Delete: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "delete", abstract: "Delete drafts for good; asks before it does.")

        @Argument(help: "The ids of drafts, or their beginnings.")
        var ids: [String]

        @Flag(name: .long, help: "Do not ask.")
        var yes = false

        @OptionGroup var options: GlobalOptions

        func run() throws {
            do {
                let those = try ids.map { try options.keptDraft($0) }
                guard let archive = those.first?.1 else { return }
                guard try yes || isMeant(those.map(\.0)) else { return put("Nothing was deleted.\n") }
                let isGone = try archive.delete(drafts: those.map(\.0.id))
                put("Deleted: \(those.map(\.0.id).joined(separator: ", ")).\n")
                if !isGone { complain("Another window has the archive open; the words leave the disk when it closes.") }
            } catch let trouble as Trouble { throw Complaint(trouble) }
        }

        private func isMeant(_ those: [KeptDraft]) throws -> Bool {
            guard isatty(STDIN_FILENO) != 0 else { throw Complaint("Deleting can't be taken back, so it asks first, and nobody is there to answer. Add --yes to delete without asking.") }
            put(Format.plain.write(Page(those.map { .paragraph($0.title) })))
            put("Delete \(those.count == 1 ? "this draft" : "these \(those.count) drafts") for good? Type yes: ")
            return ["yes", "y"].contains(readLine()?.lowercased())
        }
    }
}

extension Wishes {
    /// All that are kept; none where nothing was ever kept.
    func drafts() throws(Complaint) -> [KeptDraft] {
        do { return try archiveToRead()?.drafts() ?? [] } catch let trouble as Trouble { throw Complaint(trouble) } catch let complaint as Complaint { throw complaint } catch { throw Complaint("\(error)") }
    }

    /// The draft with this id, or with an id that starts so; “last” is the one begun last.
    func keptDraft(_ name: String) throws(Complaint) -> (KeptDraft, Archive) {
        guard let archive = try archiveToRead() else { throw Complaint("Nothing has been kept yet, so there is no draft “\(name)”.") }
        do {
            let all = try archive.drafts()
            if name == "last", let last = all.last { return (last, archive) }
            let found = name.isEmpty ? [] : all.filter { $0.id.hasPrefix(name.lowercased()) }
            if let only = found.first, found.count == 1 { return (only, archive) }
            guard found.isEmpty else { throw Complaint("“\(name)” is the beginning of several ids: \(found.map(\.id).joined(separator: ", ")).") }
            let near = Nearest.name(to: name, among: all.map(\.id)).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("There is no draft “\(name)” in the archive.\(near) “highroad draft list” shows them all.")
        } catch let trouble as Trouble { throw Complaint(trouble) } catch let complaint as Complaint { throw complaint } catch { throw Complaint("\(error)") }
    }

    /// What was worked on last and has not left since.
    func draftLeftOpen() throws(Complaint) -> (KeptDraft, Archive)? {
        do {
            guard let archive = try archiveToRead(), let kept = try archive.draftLeftOpen() else { return nil }
            return (kept, archive)
        } catch let trouble as Trouble { throw Complaint(trouble) } catch let complaint as Complaint { throw complaint } catch { throw Complaint("\(error)") }
    }
}

extension KeptDraft {
    /// “k3f9x2m7pq, 2026-11-26 03:15, reply to Dana Reyes (Northwind Clinics): 3 versions, left as eml”.
    var title: Text {
        let draft = draft, whom = [draft.deal[.prospect], draft.deal[.company].map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")
        let count = draft.versions.count == 1 ? "1 version" : "\(draft.versions.count) versions"
        return .name(id) + ", \(touched.here), " + .strong(errand.rawValue) + Text((whom.isEmpty ? "" : " to \(whom)") + ": \(count), " + (draft.leftAs.map { "left by /\($0)" } ?? "open"))
    }
}

/// A draft for other programs.
struct WrittenDraft: Encodable {
    var id: String, kind: String, started: String, touched: String, facts: [String: String], versions: [String]
    /// The number of the current version, from 1.
    var version: Int?
    var leftBy: String?
    var call: Draft.PlannedCall?

    init(_ kept: KeptDraft) {
        let draft = kept.draft
        (id, kind, started, touched) = (kept.id, kept.errand.rawValue, kept.started.inUTC, kept.touched.inUTC)
        facts = Dictionary(uniqueKeysWithValues: Deal.Fact.allCases.compactMap { fact in draft.deal[fact].map { (fact.rawValue, $0) } })
        (versions, version, leftBy, call) = (draft.versions, draft.version, draft.leftAs, draft.call)
    }
}
