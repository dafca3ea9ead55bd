import Drafting
import Foundation
import Rehearsing
import Terminal

/// A finished draft on its way out, with the call it asks for.
struct Parting {
    var letter: Letter
    var deal: Deal
    var appointment: Appointment?
    var handbook: Handbook
    /// Of the draft; the ids of its mail and of its call are made from it.
    var id: String

    /// The kinds of file it can leave as, by the ending of the file's name.
    static let endings = LetterFormat.allCases.map(\.rawValue) + ["ics"]

    /// What a file of this name holds.
    ///
    /// - Throws: a complaint that names the endings, or a fact that is missing.
    func text(for path: String, at now: Stamp = .now) throws(Complaint) -> String {
        let ending = (path as NSString).pathExtension.lowercased()
        if ending == "ics" {
            guard let appointment else { throw Complaint("No call is fixed yet, so there is nothing for a calendar. /call DAY HOUR fixes one.") }
            return CalendarFile(appointment, deal: deal, zone: try zone(), questions: handbook.questions(for: deal), at: now).text
        }
        guard let format = LetterFormat(rawValue: ending) else {
            let named = Self.endings.map { "." + $0 }.joined(separator: ", ")
            throw Complaint("“\(path)” should end in one of \(named), which tells what to write.")
        }
        do { return try format.write(letter, at: now, id: mailID(at: now)) } catch { throw Complaint(error.sentence) }
    }

    func save(to path: String, replacing: Bool) throws(Complaint) {
        try PrivateFile.write(try text(for: path), to: path, replacing: replacing)
    }

    func sheet(_ lines: [BestLine]) throws(Complaint) -> String {
        CallSheet(deal, appointment: appointment, zone: try zone(), here: .here, questions: handbook.questions(for: deal), lines: lines).text
    }

    /// The buyer's clock where it is known, otherwise that of this machine.
    func zone() throws(Complaint) -> Zone {
        guard let name = deal[.timeZone] else { return .here }
        return try Zone(named: name)
    }

    private func mailID(at now: Stamp) -> String {
        let host = letter.from.isDeliverable ? letter.from.address?.split(separator: "@").last.map(String.init) : nil
        return "\(id).\(now.seconds)@\(host ?? "highroad.invalid")"
    }

    /// By which a calendar knows the call of a draft again.
    static func callID(_ id: String) -> String { "\(id).call@highroad.invalid" }
}
