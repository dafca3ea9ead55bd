/// A call and its preparation as a file for a calendar (RFC 5545). It names nobody as invited, so no program sends it to the buyer.
public struct CalendarFile: Sendable, Equatable {
    public let text: String

    /// - Parameters:
    ///   - zone: whose clock the appointment is by; the file itself counts in UTC.
    ///   - questions: what to ask on the call, in order.
    ///   - now: when the file is written.
    public init(_ appointment: Appointment, deal: Deal, zone: Zone, questions: [String], at now: Stamp) {
        let start = zone.stamp(appointment.time), ahead = Appointment.preparation
        let who = deal.whom
        let when = "\(appointment.time.inWords) (\(zone.name.oneLine))"
        let asked = questions.map { "- " + $0.oneLine }
        let reason = deal[.reason].map { ["They said: “\($0)”"] } ?? []
        let call = Event(
            id: appointment.id, title: "Call with \(who): \(Appointment.minutes) minutes", start: start, minutes: Appointment.kept,
            notes: [when] + reason + ["Ask, and listen:"] + asked, alarm: Appointment.reminder)
        let preparation = Event(
            id: "preparation-" + appointment.id, title: "Prepare for the call with \(who)", start: start.advanced(byMinutes: -ahead.before), minutes: ahead.minutes,
            notes: ["The call: " + when, "Read the call sheet once, and say the first question aloud."], alarm: 0)
        let lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Highroad//Highroad//EN", "CALSCALE:GREGORIAN"]
            + [call, preparation].flatMap { $0.lines(at: now, sequence: appointment.sequence) } + ["END:VCALENDAR"]
        text = lines.map(\.folded).joined()
    }
}

extension Deal {
    /// “Dana Reyes (Northwind Clinics)”, as far as it is known.
    var whom: String {
        let person = self[.prospect] ?? "the buyer"
        return self[.company].map { "\(person) (\($0))" } ?? person
    }
}

private struct Event {
    var id: String, title: String, start: Stamp, minutes: Int, notes: [String]
    /// Minutes before the start.
    var alarm: Int

    func lines(at now: Stamp, sequence: Int) -> [String] {
        [
            "BEGIN:VEVENT", "UID:" + id.inCalendar, "DTSTAMP:" + now.inCalendar, "SEQUENCE:\(sequence)", "DTSTART:" + start.inCalendar,
            "DTEND:" + start.advanced(byMinutes: minutes).inCalendar, "SUMMARY:" + title.inCalendar, "DESCRIPTION:" + notes.joined(separator: "\n").inCalendar,
            "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + title.inCalendar, "TRIGGER:" + (alarm == 0 ? "PT0S" : "-PT\(alarm)M"), "END:VALARM", "END:VEVENT",
        ]
    }
}

private extension String {
    /// As a value of type TEXT (RFC 5545, 3.3.11).
    var inCalendar: String {
        shown.escaped("\\;,").replacing("\n", with: "\\n")
    }

    /// In pieces of at most 75 octets, whole letters in each, with CRLF and a blank between them (RFC 5545, 3.1).
    var folded: String {
        var out = "", column = 0
        for scalar in unicodeScalars {
            let width = UTF8.width(scalar)
            if column + width > 75 {
                out += "\r\n "
                column = 1
            }
            out.unicodeScalars.append(scalar)
            column += width
        }
        return out + "\r\n"
    }
}
