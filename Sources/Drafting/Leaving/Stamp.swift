/// A second in time, and how far the clock of the place is ahead of UTC.
public struct Stamp: Sendable, Equatable {
    /// Since the beginning of 1970, in UTC.
    public let seconds: Int
    public let minutesEast: Int

    public init(seconds: Int, minutesEast: Int = 0) { (self.seconds, self.minutesEast) = (seconds, minutesEast) }

    /// “Thu, 26 Nov 2026 13:40:18 +0100” (RFC 5322, 3.3).
    var inMail: String {
        let clock = Clock(seconds + minutesEast * 60), east = abs(minutesEast)
        let day = clock.day
        return "\(day.weekdayName.prefix(3)), \(day.day) \(Day.months[day.month - 1].capitalisedFirst.prefix(3)) \(day.year) \(clock.hour.padded):\(clock.minute.padded):\(clock.second.padded) "
            + (minutesEast < 0 ? "-" : "+") + (east / 60).padded + (east % 60).padded
    }

    /// “20261126T124018Z” (RFC 5545, 3.3.5).
    var inCalendar: String {
        let clock = Clock(seconds)
        return clock.day.iso.replacing("-", with: "") + "T\(clock.hour.padded)\(clock.minute.padded)\(clock.second.padded)Z"
    }

    func advanced(byMinutes minutes: Int) -> Stamp { Stamp(seconds: seconds + minutes * 60, minutesEast: minutesEast) }

    /// The day and the hour by the clock of the place.
    public var time: Time {
        let clock = Clock(seconds + minutesEast * 60)
        return Time(day: clock.day, hour: clock.hour, minute: clock.minute)
    }
}

/// A day and an hour as a calendar on the wall and a clock beside it show them.
public struct Time: Sendable, Equatable {
    public var day: Day
    public var hour: Int, minute: Int
    /// `nil` where a clock shows no such hour.
    public init?(_ day: Day, hour: Int, minute: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(day: day, hour: hour, minute: minute)
    }
    init(day: Day, hour: Int, minute: Int) { (self.day, self.hour, self.minute) = (day, hour, minute) }

    public var clock: String { "\(hour.padded):\(minute.padded)" }
    /// “Thursday, 10 December 2026, 14:00”.
    public var inWords: String { "\(day.inWords), \(clock)" }
}

/// A place's clock: how many minutes it is ahead of UTC, at any second since 1970.
public struct Zone: Sendable {
    public let name: String
    let minutesEast: @Sendable (Int) -> Int

    public init(_ name: String, minutesEast: @escaping @Sendable (Int) -> Int) { (self.name, self.minutesEast) = (name, minutesEast) }
    public static let utc = Zone("UTC") { _ in 0 }

    public func stamp(_ seconds: Int) -> Stamp { Stamp(seconds: seconds, minutesEast: minutesEast(seconds)) }

    /// When it is that time there. An hour that comes twice is the first; one that is left out is as much later.
    public func stamp(_ time: Time) -> Stamp {
        let local = (time.day.number - Clock.epoch) * 86_400 + time.hour * 3600 + time.minute * 60
        let offsets = [local - 86_400, local + 86_400].map(minutesEast)
        let exact = offsets.map { Stamp(seconds: local - $0 * 60, minutesEast: $0) }.first { minutesEast($0.seconds) == $0.minutesEast }
        return exact ?? stamp(local - offsets[0] * 60)
    }
}

/// Seconds since 1970 taken apart; before 1900 and after 2200 the nearest day there is.
private struct Clock {
    static let epoch = 719_468
    let day: Day, hour: Int, minute: Int, second: Int

    init(_ seconds: Int) {
        let days = Int((Double(seconds) / 86_400).rounded(.down)), rest = seconds - days * 86_400
        day = Day(number: days + Self.epoch) ?? (days < 0 ? .first : .last)
        (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    }
}

extension Int {
    /// “07”.
    var padded: String { self < 10 ? "0\(self)" : "\(self)" }
}
