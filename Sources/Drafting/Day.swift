/// A day of the calendar, without hour or place.
public struct Day: Sendable, Equatable, Comparable {
    public let year: Int, month: Int, day: Int

    /// `nil` where there is no such day, e.g. 30 February; years 1900 to 2200.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...2200).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// From “2026-12-10”.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1 March of the year 0.
    public var number: Int {
        let year = month > 2 ? year : year - 1, month = (month + 9) % 12
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1
    }

    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int { (number + 2) % 7 }
    public var weekdayName: String { Day.weekdays[weekday].capitalisedFirst }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// “Thursday, 10 December 2026”.
    public var inWords: String { "\(weekdayName), \(day) \(Day.months[month - 1].capitalisedFirst) \(year)" }
    /// “2026-12-10”.
    public var iso: String { "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }

    /// The day so many days later, or earlier.
    public func advanced(by days: Int) -> Day? { Day(number: number + days) }

    /// The day with this `number` (Howard Hinnant, chrono-compatible date algorithms: civil_from_days).
    public init?(number: Int) {
        guard number > 0, number < 1_000_000 else { return nil }
        let era = number / 146_097, ofEra = number % 146_097
        let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100), month = (5 * ofYear + 2) / 153
        self.init(year: year + era * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9, day: ofYear - (153 * month + 2) / 5 + 1)
    }

    static let first = Day(year: 1900, month: 1, day: 1, of: ()), last = Day(year: 2200, month: 12, day: 31, of: ())
    private init(year: Int, month: Int, day: Int, of known: Void) { (self.year, self.month, self.day) = (year, month, day) }

    static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    static let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        case _: 31
        }
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
