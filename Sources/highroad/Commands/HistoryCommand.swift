import ArgumentParser
import Archiving
import Foundation
import Rehearsing

struct HistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: "Show what was rehearsed: every rehearsal with every reply, the last one at the end.",
        subcommands: [All.self, Show.self, Delete.self], defaultSubcommand: All.self)

    /// Bare `highroad history`.
    struct All: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "all", abstract: "Every rehearsal with every reply; what bare “history” does.")

        @Option(name: .long, help: ArgumentHelp("Only rehearsals with a reply that holds these words.", valueName: "words"))
        var find: String?

        @Flag(name: .long, help: "Write JSON for other programs.")
        var json = false

        @OptionGroup var options: GlobalOptions

        func run() throws {
            var all: [KeptRehearsal] = []
            do { all = try options.archiveToRead()?.rehearsals() ?? [] } catch let trouble as Trouble { throw Complaint(trouble) }
            if let find { all = all.filter { $0.transcript.entries.contains { $0.typed.words.range(of: find, options: [.caseInsensitive]) != nil } } }
            if json { return put(highroad.json(all.map { WrittenTranscript($0, verdicts: nil) })) }
            guard !all.isEmpty else {
                return put(find == nil ? "Nothing has been rehearsed yet. “highroad” starts.\n" : "No reply holds these words.\n")
            }
            put(Format.plain.write(Page(all.flatMap(\.summary))))
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one rehearsal whole, with its feedback.")

        @Argument(help: "The id of a rehearsal, its beginning, or “last”.")
        var id: String

        @Flag(name: .long, help: "Write JSON for other programs.")
        var json = false

        @OptionGroup var options: GlobalOptions

        func run() throws {
            let (kept, _) = try options.kept(id)
            put(try (json ? ExportFormat.json : .txt).write(kept, options))
        }
    }

    struct Delete: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "delete", abstract: "Delete rehearsals for good; asks before it does.")

        @Argument(help: "The ids of rehearsals, or their beginnings.")
        var ids: [String] = []

        @Flag(name: .long, help: "Delete every rehearsal.")
        var all = false

        @Flag(name: .long, help: "Do not ask.")
        var yes = false

        @OptionGroup var options: GlobalOptions

        func validate() throws {
            if ids.isEmpty, !all { throw ValidationError("Name the rehearsals to delete, or say --all. “highroad history” shows them.") }
            if !ids.isEmpty, all { throw ValidationError("Either name rehearsals or say --all, not both.") }
        }

        func run() throws {
            do {
                guard let archive = try options.archiveToRead() else { return put("Nothing has been kept, so there is nothing to delete.\n") }
                let those = all ? try archive.rehearsals() : try ids.map { try options.kept($0).0 }
                guard !those.isEmpty else { return put("Nothing has been kept, so there is nothing to delete.\n") }
                guard try yes || isMeant(those) else { return put("Nothing was deleted.\n") }
                let isGone = try archive.delete(those.map(\.id))
                put("Deleted: \(those.map(\.id).joined(separator: ", ")).\n")
                if !isGone { complain("Another window has the archive open; the words leave the disk when it closes.") }
            } catch let trouble as Trouble { throw Complaint(trouble) }
        }

        private func isMeant(_ those: [KeptRehearsal]) throws -> Bool {
            guard isatty(STDIN_FILENO) != 0 else { throw Complaint("Deleting can't be taken back, so it asks first, and nobody is there to answer. Add --yes to delete without asking.") }
            let replies = those.reduce(0) { $0 + $1.replies }
            put(Format.plain.write(Page(those.map { .paragraph($0.title) })))
            put("Delete \(those.count == 1 ? "this rehearsal" : "these \(those.count) rehearsals") with \(replies == 1 ? "1 reply" : "\(replies) replies") for good? Type yes: ")
            return ["yes", "y"].contains(readLine()?.lowercased())
        }
    }
}

extension KeptRehearsal {
    /// “k3f9x2m7pq, 2026-11-26 03:15, price-too-high: 3 replies, left open”.
    var title: Text {
        .name(id) + ", \(started.here), " + .strong(scenario) + Text(": \(replies == 1 ? "1 reply" : "\(replies) replies"), \(ended == nil ? "left open" : "played to an ending")")
    }

    /// The title, and every reply beneath it with its line in the transcript.
    var summary: [Page.Block] {
        let roads = Roads(transcript), road = Set(roads.path(to: roads.current).map(\.id))
        let lines = roads.nodes.filter { !$0.entry.typed.words.isEmpty }.map { node in
            Text("  \(node.id)  ") + .quote(node.entry.typed.words) + .faint(road.contains(node.id) ? "" : " (another road)")
        }
        return [.paragraph(title)] + (lines.isEmpty ? [] : [.drawing(lines)])
    }
}
