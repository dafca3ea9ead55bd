import ArgumentParser
import Drafting
import Foundation
import Rehearsing
import Terminal

/// `highroad letter`: a finished draft from a file, as something that can be sent, filed or put in a calendar.
struct LetterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter",
        abstract: "Write a finished draft as a mail, a link, a calendar file or a sheet for the call.",
        discussion: """
            FORMATS
            \(LeavingFormat.allCases.map { "  \($0.rawValue): \($0.summary)" }.joined(separator: "\n"))

            EXAMPLES:
              highroad letter reply.txt --deal northwind.yaml --from their-mail.eml --output reply.eml
              highroad letter request.txt --kind request --deal northwind.yaml --call "Thursday 10 December at 2pm" --output call.ics
              highroad letter request.txt --kind request --deal northwind.yaml --call "10 December at 2pm" --moved "how about the 9th at 3?" --output call.ics
            """)

    @Argument(help: "A file with the draft: .txt, .md or .eml.")
    var draft: String

    @Option(name: .long, help: "What the draft is: reply, request, exit or apology.")
    var kind: Errand = .reply

    @Option(name: .long, help: ArgumentHelp("A file of facts, one a line: “prospect: Dana Reyes”.", valueName: "file"))
    var deal: String?

    @Option(name: .long, help: ArgumentHelp("The mail that the draft answers.", valueName: "mail"))
    var from: String?

    @Option(name: .long, help: ArgumentHelp("What the letter is about; otherwise as in the mail that it answers.", valueName: "words"))
    var subject: String?

    @Option(name: .long, help: ArgumentHelp("The day and the hour of the call, by the buyer's clock.", valueName: "words"))
    var call: String?

    @Option(name: .long, help: ArgumentHelp("Their words for another time; can be given several times, in order.", valueName: "words"))
    var moved: [String] = []

    @Option(name: .long, help: ArgumentHelp("What the call and the mail are known by; the same one later changes the call that is in the calendar.", valueName: "id"))
    var id: String?

    @Option(name: .long, help: ArgumentHelp("The day to count from, as 2026-11-26; otherwise today.", valueName: "date"))
    var today: Day?

    @Option(name: .long, help: "\(LeavingFormat.allCases.map(\.rawValue).joined(separator: ", ")); otherwise by the ending of the file's name, or txt.")
    var format: LeavingFormat?

    @Option(name: [.short, .long], help: ArgumentHelp("Write to this file instead of the standard output.", valueName: "path"))
    var output: String?

    @Flag(name: .long, help: "Copy the words of the letter to the clipboard of the terminal.")
    var copy = false

    @Flag(name: .long, help: "Replace the file if it is there already.")
    var force = false

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if copy, output != nil || format != nil { throw ValidationError("Either --copy the words or write the letter, not both.") }
    }

    func run() throws {
        let format = try format ?? output.map(LeavingFormat.named) ?? .txt
        let body = try Message.read(draft).body, deal = try Deal.read(deal), id = try name(body, deal)
        let letter = Letter(body, as: kind, deal: deal, subject: subject, answering: try from.map(Message.read))
        var parting = Parting(letter: letter, deal: deal, appointment: try appointment(deal, id, named: format == .ics ? body : nil), handbook: try Handbook.all(options), id: id)
        let isLetter = copy || format.isLetter
        if isLetter, let today = today ?? Day.now { parting.obstacles = try Reviewer(options, deal: deal, today: today, silenced: []).review(body, as: kind).obstacles }
        let remarks = { (place: Surroundings) in isLetter ? parting.warnings(place, review: "highroad lint \(draft)") : parting.doubts(place) }
        if copy {
            let here = Surroundings(options)
            switch here.clipboard(for: letter.body) {
            case let .cannot(why): throw Complaint(why + " Without --copy the words are written out.")
            case let .code(code, hint):
                put(code)
                for sentence in [Clipboard.sent, hint].compactMap({ $0 }) + remarks(here) { complain(sentence) }
                return
            }
        }
        let text = try parting.text(as: format, Surroundings(options))
        if format == .mailto, text.utf8.count > MailtoLink.longest { complain("This link has \(text.utf8.count) letters, and some programs cut off after \(MailtoLink.longest). An .eml file always works.") }
        if let output { try PrivateFile.write(text, to: output, replacing: force) } else { put(text) }
        for sentence in remarks(Surroundings(options)) { complain(sentence) }
    }

    /// What was given, or else the same for the same person, so that a call can be moved.
    private func name(_ body: String, _ deal: Deal) throws(Complaint) -> String {
        let whom = [deal[.prospect], deal[.company], deal[.email]].compactMap { $0 }.joined(separator: "\n")
        guard let id else { return digest((kind.rawValue + (whom.isEmpty ? body : whom)).utf8) }
        guard !id.isEmpty, id.utf8.count <= 60, id.unicodeScalars.allSatisfy({ ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }) else {
            throw Complaint("“\(id)” can't be an id. Use up to 60 letters, digits and “-”.")
        }
        return id
    }

    /// The call, and every time it was moved; what was understood goes to the standard error.
    ///
    /// - Parameter body: a letter that may name the call itself, where nobody else does.
    private func appointment(_ deal: Deal, _ id: String, named body: String?) throws -> Appointment? {
        let zone = try deal.zone(or: .here), clock = zone.stamp(Stamp.now.seconds).time
        let named = body.map { ProposedTimes($0, planned: nil, today: today ?? clock.day).offers.filter { $0.time != nil } } ?? []
        guard let call = call ?? (named.count == 1 ? named[0].words : nil) else {
            guard !moved.isEmpty else { return nil }
            throw Complaint("Before a call can be moved, --call says when it was to be.")
        }
        let now = today.flatMap { Time($0, hour: clock.hour, minute: clock.minute) } ?? clock
        var appointment: Appointment?
        for words in [call] + moved {
            let arrangement = Arrangement(words, moving: appointment, id: Parting.callID(id), now: now)
            guard arrangement.appointment != nil else { throw Complaint(arrangement.doubts.joined(separator: " ")) }
            // A call that was not moved must not look as if it had been.
            guard arrangement.namesTime else {
                throw Complaint("“\(words.excerpt)”: \((arrangement.understood + arrangement.doubts).joined(separator: " ")) Nothing was written.")
            }
            for sentence in arrangement.understood + arrangement.doubts { complain(sentence) }
            appointment = arrangement.appointment
        }
        return appointment
    }
}
