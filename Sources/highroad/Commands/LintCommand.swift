import ArgumentParser
import Drafting
import Foundation
import Rehearsing

/// `highroad lint`: what harms a draft and what it lacks, for people, scripts and editors.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Tell what harms the draft of a message, and what it lacks.",
        discussion: """
            Reads .txt, .md or .eml; of a mail only the body is reviewed. Exits with 0 where nothing was found, with 1 where something was,
            with 2 where a file can't be read.

            EXAMPLES:
              highroad lint reply.txt --deal northwind.yaml
              highroad lint request.eml --kind request --today 2026-11-26 --format github
              highroad lint reply.txt --silence exclamations --silence heavy
            """)

    @Argument(help: "Files with one draft each.")
    var files: [String]

    @Option(name: .long, help: "What the draft is: reply, request, exit or apology.")
    var kind: Errand = .reply

    @Option(name: .long, help: ArgumentHelp("A file of facts, one a line: “prospect: Dana Reyes”.", valueName: "file"))
    var deal: String?

    @Option(name: .long, help: ArgumentHelp("The day to count from, as 2026-11-26; otherwise today.", valueName: "date"))
    var today: Day?

    @Option(name: .long, help: ArgumentHelp("The id of a rule that shall keep silent; can be given several times.", valueName: "rule"))
    var silence: [String] = []

    @Option(name: .long, help: ArgumentHelp("The mail that the draft answers: show first what is heard in it, and compare the greeting with who sent it.", valueName: "mail"))
    var from: String?

    @Flag(name: .long, help: "The same as --format json.")
    var json = false

    @Option(name: .long, help: "text, json or github (annotations for a workflow).")
    var format: LintFormat = .text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        guard let today = today ?? Day.now else { throw Complaint("The clock of this machine tells no day between 1900 and 2200. Add --today 2026-11-26.") }
        let mail = try from.map(Message.read)
        var known = try Deal.read(deal)
        if known[.prospect] == nil { known[.prospect] = mail?.plainSender }
        let reviewer = try Reviewer(options, deal: known, today: today, silenced: silence)
        let drafts = try files.map { file in
            let text = try Message.read(file).body
            return LintedDraft(file: file, text: text, review: reviewer.review(text, as: kind))
        }
        if let mail, !json, format == .text { put(BuyersMail(mail.body, by: reviewer.handbook).inWords) }
        put((json ? .json : format).write(drafts))
        if drafts.contains(where: { !$0.review.findings.isEmpty }) { throw ExitCode(1) }
    }
}

private extension BuyersMail {
    /// Each question with the sentence that answers it, and beneath it what that comes down to.
    var inWords: String {
        heard.map { heard in
            let labels = heard.labels.map { "  \($0.name.visible) (“\($0.words.visible)”)\n" }
            let said = heard.words.map { (heard.isSure ? "" : "Perhaps, but I am not sure: ") + "“\($0.visible)”" }
            return "\(heard.asks) \(said ?? "I hear nothing of it.")\n" + labels.joined()
        }.joined() + "\n"
    }
}

extension Message {
    /// Who sent it, by first name and surname: a greeting is not measured by a department, nor by a first name alone.
    var plainSender: String? {
        guard let writer, writer.split(separator: " ").count >= 2 else { return nil }
        return writer
    }

    /// A mail or a plain text from a file.
    static func read(_ path: String) throws(Complaint) -> Message {
        let bytes = try TextFile.read(path)
        guard bytes.count <= 1 << 20 else { throw Complaint("“\(path)” is larger than 1 MB, which no message is. Save only its text.") }
        do { return try Message(bytes, name: path) } catch { throw Complaint(error.sentence) }
    }
}
