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
    /// Of the draft; the id of its mail is made from it.
    var id: String
    /// What the review finds in the way of the letter.
    var obstacles = 0

    /// - Throws: a complaint that names a fact or a call that is missing.
    func text(as format: LeavingFormat, _ place: Surroundings) throws -> String {
        let now = place.now
        switch format {
        case .txt: return try write(.txt, at: now)
        case .md: return try write(.md, at: now)
        case .eml: return try write(.eml, at: now)
        case .mailto:
            do throws(Unready) { return try MailtoLink(letter).text + "\n" } catch { throw Complaint(error.sentence) }
        case .sheet:
            return CallSheet(deal, appointment: appointment, zone: try deal.zone(or: place.here), here: place.here, questions: handbook.questions(for: deal), lines: try place.lines()).text
        case .ics:
            guard let appointment else { throw Complaint("No call is fixed yet, so there is nothing for a calendar. Name its day and hour first.") }
            return CalendarFile(appointment, deal: deal, zone: try deal.zone(or: place.here), questions: handbook.questions(for: deal), at: now).text
        }
    }

    /// What speaks against letting it go: words about another time than the call's. Whole sentences.
    func doubts(_ place: Surroundings) -> [String] {
        [appointment?.contradiction(in: letter.body, today: place.now.time.day)].compactMap { $0 }
    }

    /// The same for the letter itself, and that it was not ready.
    ///
    /// - Parameter review: what shows the things that stand in the way.
    func warnings(_ place: Surroundings, review: String = "/review") -> [String] {
        guard obstacles > 0 else { return doubts(place) }
        return ["It is not ready: \(obstacles == 1 ? "one thing stands" : "\(obstacles) things stand") in the way, and “\(review)” shows what. It has left all the same."] + doubts(place)
    }

    /// That a call is counted by the person's own clock, where nobody has said which one the buyer goes by.
    func clockDoubt(_ here: Zone) -> String? {
        guard deal[.timeZone] == nil else { return nil }
        return "Counted by your own clock (\(here.name)). If theirs is another, say it, such as “/facts time-zone Europe/Lisbon”, and fix the call again."
    }

    private func write(_ format: LetterFormat, at now: Stamp) throws(Complaint) -> String {
        let host = letter.from.isDeliverable ? letter.from.address?.split(separator: "@").last.map(String.init) : nil
        do { return try format.write(letter, at: now, id: "\(id).\(now.seconds)@\(host ?? "highroad.invalid")") } catch { throw Complaint(error.sentence) }
    }

    /// By which a calendar knows the call of a draft again.
    static func callID(_ id: String) -> String { "\(id).call@highroad.invalid" }
}

extension Deal {
    /// The buyer's clock where it is known, otherwise the person's own.
    func zone(or here: Zone) throws(Complaint) -> Zone {
        guard let name = self[.timeZone] else { return here }
        return try Zone(named: name)
    }
}

extension LeavingFormat {
    /// By the ending of a file's name, or a complaint that lists the endings.
    static func named(by path: String) throws(Complaint) -> LeavingFormat {
        guard let format = LeavingFormat(path: path) else { throw Complaint("“\(path)” should end in \(endings); the ending tells what to write.") }
        return format
    }
}
