extension Reviewer {
    func wrongWeekday(_ moment: Moment) -> Mark? {
        guard let today, let weekday = moment.weekday, let date = moment.date(seenFrom: today), date.weekday != weekday else { return nil }
        let named = Day.weekdays[weekday].capitalisedFirst, right = (-6...6).compactMap { date.advanced(by: $0) }.filter { $0.weekday == weekday }
        let near = right.min { (abs($0.number - date.number), $1) < (abs($1.number - date.number), $0) }
        return Mark(
            range: moment.range, message: "\(date.day) \(Day.months[date.month - 1].capitalisedFirst) \(date.year) is a \(date.weekdayName), not a \(named).",
            replacements: [date.inWords] + (near.map { [$0.inWords] } ?? []))
    }

    func past(_ moment: Moment) -> Mark? {
        guard let today, let date = moment.date(seenFrom: today), date < today else { return nil }
        return Mark(range: moment.range, message: "\(date.inWords) is past; today is \(today.inWords).", replacements: suggested(from: today))
    }

    func outsideHours(_ moment: Moment) -> Mark? {
        let weekday = today.flatMap { moment.date(seenFrom: $0)?.weekday } ?? moment.weekday
        if let weekday, weekday > 4, moment.hour != nil || moment.day != nil {
            return Mark(range: moment.range, message: "A \(Day.weekdays[weekday].capitalisedFirst) is nobody's working day.", replacements: today.map(suggested) ?? [])
        }
        guard let hour = moment.hour, hour < 8 || hour >= 18 else { return nil }
        return Mark(range: moment.range, message: "\(hour):\((moment.minute ?? 0) < 10 ? "0" : "")\(moment.minute ?? 0) lies outside working hours.", replacements: ["10am", "2pm"])
    }

    /// A call a good two weeks from now lets the dust settle.
    func tooFar(_ moment: Moment, _ rule: Rule) -> Mark? {
        guard let today, let date = moment.date(seenFrom: today), date >= today else { return nil }
        let days = date.number - today.number
        guard days < rule.least ?? 10 || days > rule.most ?? 18 else { return nil }
        let when = days == 0 ? "today" : days == 1 ? "tomorrow" : "in \(days) days"
        return Mark(range: moment.range, message: "\(date.inWords) is \(when), and “a couple of weeks” is about fourteen.", replacements: suggested(from: today))
    }

    /// Two working days about two weeks on.
    private func suggested(from today: Day) -> [String] {
        let days = (13...17).compactMap { today.advanced(by: $0) }.filter { $0.weekday < 5 }
        return days.prefix(2).map { "\($0.inWords) at 2pm" }
    }
}
