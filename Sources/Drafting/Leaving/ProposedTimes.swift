/// A time that somebody's words propose, with the words and what had to be assumed.
public struct ProposedTime: Sendable, Equatable {
    public var day: Day
    /// `nil` where no hour is said and none was planned.
    public var hour: Int?, minute: Int
    /// The words it was read from.
    public var words: String
    /// What was assumed, in whole sentences.
    public var assumed: [String] = []

    public var time: Time? { hour.flatMap { Time(day, hour: $0, minute: minute) } }
}

/// The times in what a buyer answers: “Thursday doesn't work, how about the 9th at 3?”
public struct ProposedTimes: Sendable, Equatable {
    /// What they propose, in the order of their words.
    public private(set) var offers: [ProposedTime] = []
    /// The words for times that they say won't do.
    public private(set) var declined: [String] = []
    /// What else a reader should know: a time zone that is named, or an end to a span. Whole sentences.
    public private(set) var remarks: [String] = []

    /// Reads the words as they are meant on a day; a part of a time that is not said stays as it was planned.
    ///
    /// - Parameter planned: what was proposed before; without it, a weekday alone is the next one after today.
    public init(_ text: String, planned: Time?, today: Day) {
        let words = Words(text.ownWords.shown)
        let found = words.times
        for time in found where time.isDeclined { declined.append(words.text(time.range)) }
        for time in found where !time.isDeclined {
            guard let offer = time.proposed(words, planned: planned, today: today) else { continue }
            if !offers.contains(where: { ($0.day, $0.hour, $0.minute) == (offer.day, offer.hour, offer.minute) }) { offers.append(offer) }
        }
        // “on the 9th … at 3”, said in two places, is one time.
        if offers.count == 2, found.filter({ !$0.isDeclined }).count == 2, let whole = Self.joined(found.filter { !$0.isDeclined }, words, planned, today) { offers = [whole] }
        if let zone = words.zoneNamed { remarks.append("They name a clock of their own (“\(zone)”); ask if it is not the one you count by.") }
    }

    private static func joined(_ times: [TimeSaid], _ words: Words, _ planned: Time?, _ today: Day) -> ProposedTime? {
        guard times[0].hasDay, times[0].clock == nil, !times[1].hasDay, times[1].clock != nil, times[1].later == nil else { return nil }
        var whole = times[0]
        whole.clock = times[1].clock
        whole.range = whole.range.lowerBound..<times[1].range.upperBound
        return whole.proposed(words, planned: planned, today: today)
    }
}

private extension TimeSaid {
    func proposed(_ words: Words, planned: Time?, today: Day) -> ProposedTime? {
        var assumed: [String] = []
        guard let day = day(planned: planned?.day, today: today, &assumed) else { return nil }
        var hour = clock?.hour ?? planned?.hour, minute = clock?.minute ?? (clock == nil ? planned?.minute ?? 0 : 0)
        if let later {
            guard let planned else { return nil }
            let total = planned.hour * 60 + planned.minute + later
            guard (0..<1440).contains(total) else { return nil }
            (hour, minute) = (total / 60, total % 60)
        } else if clock == nil, let half {
            if let planned, half.contains(planned.hour) {
                assumed.append("They name no hour; I kept \(planned.clock).")
            } else {
                (hour, minute) = (half.usual, 0)
                assumed.append("They name no hour; I took \(half.usual.padded):00 for the \(half.rawValue).")
            }
        } else if clock == nil, let planned {
            assumed.append("They name no hour; I kept \(planned.clock).")
        } else if let clock, clock.isOpen {
            assumed.append("They name a span; I took its beginning, \(clock.hour.padded):\(clock.minute.padded).")
        } else if let clock, clock.isGuessed, clock.hour > 12 {
            assumed.append("I took “\(clock.words)” for \(clock.hour.padded):\(clock.minute.padded).")
        }
        return ProposedTime(day: day, hour: hour, minute: minute, words: words.text(range).split(whereSeparator: \.isWhitespace).joined(separator: " "), assumed: assumed)
    }

    /// The day that is meant, seen from today and from what was planned.
    func day(planned: Day?, today: Day, _ assumed: inout [String]) -> Day? {
        let anchor = planned ?? today
        if let days = fromToday { return today.advanced(by: days) }
        if let days = fromPlanned {
            guard let day = planned?.advanced(by: days) else { return nil }
            return weekday.flatMap { wanted in (0..<7).compactMap { day.advanced(by: $0 - day.weekday) }.first { $0.weekday == wanted } } ?? day
        }
        if let number {
            let near = days(of: number, today: today, near: anchor)
            guard let date = near else {
                assumed.append("There is no day \(number)\(month.map { " in \(Day.months[$0 - 1].capitalisedFirst)" } ?? "") that I could find.")
                return nil
            }
            if let weekday, date.weekday != weekday {
                assumed.append("\(date.inWords) is not a \(Day.weekdays[weekday].capitalisedFirst). Ask which they mean.")
            }
            return date
        }
        guard let weekday else { return planned }
        if let week {
            // This or next week, from Monday on.
            guard let monday = today.advanced(by: -today.weekday) else { return nil }
            return monday.advanced(by: 7 * week + weekday)
        }
        let ahead = (1...7).compactMap { today.advanced(by: $0) }.first { $0.weekday == weekday }
        guard let planned, let monday = planned.advanced(by: -planned.weekday), let same = monday.advanced(by: weekday), same > today else { return ahead }
        assumed.append("They name no date; I took the \(Day.weekdays[weekday].capitalisedFirst) in the week of the call, \(same.inWords).")
        return same
    }

    /// The day of the calendar, not before today where a year or a month leaves a choice, and as near as can be to what was planned.
    private func days(of number: Int, today: Day, near anchor: Day) -> Day? {
        func nearest(_ days: [Day]) -> Day? {
            let open = days.filter { $0 >= today }
            return (open.isEmpty ? days : open).min { (abs($0.number - anchor.number), $0) < (abs($1.number - anchor.number), $1) }
        }
        if let month {
            if let year { return Day(year: year, month: month, day: number) }
            let swapped = other.map { (month: number, day: $0) }
            let all = (-1...1).flatMap { step in
                [Day(year: today.year + step, month: month, day: number), swapped.flatMap { Day(year: today.year + step, month: $0.month, day: $0.day) }].compactMap { $0 }
            }
            return nearest(all)
        }
        return nearest((-1...12).compactMap { step in
            let month = today.month - 1 + step
            return Day(year: today.year + (month < 0 ? -1 : month / 12), month: (month + 12) % 12 + 1, day: number)
        })
    }
}
