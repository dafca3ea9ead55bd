import Drafting
import Foundation
import Rehearsing
import Terminal

/// A `/word` that lets a finished draft leave, or fixes the call it asks for.
struct LeavingCommand: Sendable {
    let name: String
    /// What follows the name: “FILE”; empty where nothing does.
    let arguments: String
    /// One clause that follows “this command …”.
    let summary: String
    let example: String
    let run: @Sendable (Parting, String, Surroundings) throws -> Outcome

    /// In the order help shows them.
    static let all: [LeavingCommand] = [.save, .copy, .mailto, .call, .reschedule, .sheet]

    static func named(_ name: String) -> LeavingCommand? { all.first { $0.name == name } }

    /// What came of it.
    struct Outcome: Equatable {
        /// Whole sentences to show.
        var sentences: [String] = []
        /// A text to show as it is, such as a link.
        var text: String?
        /// A text to read, broken into lines where the window ends.
        var page: String?
        /// The letter itself has left, not only what goes with it.
        var hasLeft = false
        /// What only a terminal should get.
        var code: String?
        /// The call as it is from now on; `nil` where it stays as it was.
        var appointment: Appointment?
    }
}

private extension LeavingCommand {
    static let save = LeavingCommand(
        name: "save", arguments: "FILE", summary: "saves the letter or the call; the file's ending says as what: \(LeavingFormat.endings)", example: "/save reply.eml"
    ) { parting, rest, place in
        let (path, isForced) = rest.fileNamed
        guard !path.isEmpty else { throw Complaint("Name a file that ends in \(LeavingFormat.endings), such as “/save reply.eml”.") }
        let format = try LeavingFormat.named(by: path)
        try PrivateFile.write(try parting.text(as: format, place), to: path, replacing: isForced)
        return Outcome(sentences: ["Saved \(format.summary) as “\(path)”."] + (format.isLetter ? parting.warnings(place) : parting.doubts(place)), hasLeft: format.isLetter)
    }

    static let copy = LeavingCommand(name: "copy", arguments: "", summary: "copies the letter's words to the clipboard", example: "/copy") { parting, _, place in
        switch place.clipboard(for: parting.letter.body) {
        case let .code(code, hint):
            return Outcome(sentences: [Clipboard.sent] + [hint].compactMap { $0 } + parting.warnings(place), hasLeft: true, code: code)
        case let .cannot(why): return Outcome(sentences: [why, "“/save reply.txt” and “/mailto” work everywhere."])
        }
    }

    static let mailto = LeavingCommand(name: "mailto", arguments: "", summary: "shows a link that opens your mail program with the letter in it", example: "/mailto") { parting, _, place in
        do throws(Unready) {
            let link = try MailtoLink(parting.letter)
            let warning = "This link has \(link.text.utf8.count) letters, and some programs cut off after \(MailtoLink.longest). “/save reply.eml” always works."
            return Outcome(sentences: (link.isTooLong ? [warning] : []) + parting.warnings(place), text: link.text, hasLeft: true)
        } catch { throw Complaint(error.sentence) }
    }

    static let call = LeavingCommand(name: "call", arguments: "DAY HOUR", summary: "fixes the day and the hour of the call, by their clock", example: "/call Thursday 10 December at 2pm") { parting, rest, place in
        guard !rest.isEmpty else {
            guard let call = parting.appointment else { throw Complaint("No call is fixed yet. Say its day and hour: “/call Thursday 10 December at 2pm”.") }
            return Outcome(sentences: ["The call is \(call.when(try parting.deal.zone(or: place.here), place.here))."])
        }
        return try parting.arranged(rest, moving: parting.appointment, place)
    }

    static let reschedule = LeavingCommand(
        name: "reschedule", arguments: "THEIR WORDS", summary: "reads another time out of what they answered, and moves the call", example: "/reschedule Thursday doesn't work, how about the 9th at 3?"
    ) { parting, rest, place in
        guard let call = parting.appointment else { throw Complaint("No call is fixed yet that could be moved. Fix one first: “/call Thursday 10 December at 2pm”.") }
        let quotes: Set<Character> = ["\"", "“", "”"]
        let words = String(rest.drop { quotes.contains($0) }.reversed().drop { quotes.contains($0) }.reversed())
        guard !words.isEmpty else { throw Complaint("Add what they wrote: “/reschedule Thursday doesn't work, how about the 9th at 3?”.") }
        var outcome = try parting.arranged(words, moving: call, place)
        if let moved = outcome.appointment {
            outcome.sentences.append("“/save call.ics” writes it anew; opened in a calendar, it takes the place of the old one.")
            outcome.sentences.append("Now one line back, in your own words: thank them, and name \(moved.time.day.weekdayName) the \(moved.time.day.day.ordinal) at \(moved.time.clock) again, so that nobody waits alone.")
        }
        return outcome
    }

    static let sheet = LeavingCommand(name: "sheet", arguments: "[FILE.md]", summary: "shows one page for the call, or saves it", example: "/sheet call.md") { parting, rest, place in
        let text = try parting.text(as: .sheet, place)
        guard !rest.isEmpty else { return Outcome(page: text) }
        let (path, isForced) = rest.fileNamed
        guard path.lowercased().hasSuffix(".md") else { throw Complaint("“\(path)” should end in .md; the sheet is Markdown.") }
        try PrivateFile.write(text, to: path, replacing: isForced)
        return Outcome(sentences: ["Saved the sheet for the call as “\(path)”."])
    }
}

private extension Parting {
    func arranged(_ words: String, moving call: Appointment?, _ place: Surroundings) throws(Complaint) -> LeavingCommand.Outcome {
        let zone = try deal.zone(or: place.here)
        let arrangement = Arrangement(words, moving: call, id: Parting.callID(id), now: zone.stamp(place.now.seconds).time)
        guard let appointment = arrangement.appointment else { throw Complaint(arrangement.doubts.joined(separator: " ")) }
        let own = appointment.when(zone, place.here), isElsewhere = own.contains("; with you")
        return LeavingCommand.Outcome(
            sentences: arrangement.understood + arrangement.doubts + (arrangement.isNew && isElsewhere ? ["That is \(own)."] : [])
                + [arrangement.isNew ? clockDoubt(place.here) : nil].compactMap { $0 },
            appointment: arrangement.isNew ? appointment : nil)
    }
}

private extension String {
    /// The file that is named, the home folder written out, and whether one of that name may go.
    var fileNamed: (path: String, isForced: Bool) {
        let words = split(separator: " ").map(String.init)
        return ((words.filter { $0 != "--force" }.joined(separator: " ") as NSString).expandingTildeInPath, words.contains("--force"))
    }
}

private extension Int {
    /// “9th”.
    var ordinal: String {
        let ending = (11...13).contains(self % 100) ? "th" : [1: "st", 2: "nd", 3: "rd"][self % 10] ?? "th"
        return "\(self)\(ending)"
    }
}
