extension Words {
    /// Every time that is said, in order; those that won't do are marked.
    var times: [TimeSaid] {
        var found: [TimeSaid] = [], at = 0
        while at < words.count {
            guard let part = timePart(at, after: found.last) else {
                at += 1
                continue
            }
            at = max(part.words.upperBound, at + 1)
            if let last = found.last, isOne(last.words.upperBound, part.words.lowerBound), let whole = last.joined(part) {
                found[found.count - 1] = whole
            } else {
                found.append(part)
            }
        }
        for at in found.indices.dropLast() {
            // “Next week is better, Wed 10:30?”: the week that is named first holds for the day.
            if let week = found[at].week, !found[at].hasDay, found[at + 1].weekday != nil, found[at + 1].number == nil, found[at + 1].week == nil { found[at + 1].week = week }
        }
        for at in found.indices.dropLast().reversed() {
            // “Monday or Tuesday at 10”: one hour for both.
            let between = words[found[at].words.upperBound..<found[at + 1].words.lowerBound].map(\.plain)
            if found[at].hasDay, found[at].clock == nil, found[at].half == nil, found[at + 1].hasDay, let clock = found[at + 1].clock, between.allSatisfy(["or", "and", "on", "the", "else", "either"].contains) {
                found[at].clock = clock
            }
        }
        // A half day or a week alone is no time.
        return found.filter { $0.hasDay || $0.clock != nil || $0.later != nil || $0.half != nil }.map { time in
            var time = time
            time.isDeclined = isDeclined(time.words)
            return time
        }
    }

    /// A time zone that is named: “GMT”, “my time”.
    var zoneNamed: String? {
        for at in words.indices {
            let written = text(words[at].range)
            if Self.zones.contains(written) { return written }
            if words[at].plain == "time", at > 0, ["my", "your", "uk", "us", "eastern", "central", "pacific", "london", "local"].contains(words[at - 1].plain) {
                return text(words: at - 1..<at + 1)
            }
        }
        return nil
    }

    private static let zones: Set = ["GMT", "BST", "CET", "CEST", "EET", "EEST", "UTC", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "PST", "PDT", "PT", "IST", "JST", "AEST", "AEDT"]
}

private extension Words {
    func timePart(_ at: Int, after last: TimeSaid?) -> TimeSaid? {
        func said(_ end: Int, _ fill: (inout TimeSaid) -> Void) -> TimeSaid? {
            guard end <= words.count, end > at else { return nil }
            var time = TimeSaid(range: span(words: at..<end), words: at..<end)
            fill(&time)
            return time
        }
        let here = word(at) ?? "", next = word(at + 1) ?? "", third = word(at + 2) ?? ""
        if let time = fromPlanned(at, said) { return time }
        switch here {
        case "today": return said(at + 1) { $0.fromToday = 0 }
        case "tomorrow": return said(at + 1) { $0.fromToday = 1 }
        case "day" where next == "after" && third == "tomorrow": return said(at + 3) { $0.fromToday = 2 }
        case "tonight": return said(at + 1) { ($0.fromToday, $0.half) = (0, .evening) }
        case "this", "next", "coming", "following":
            let week = here == "this" || here == "coming" ? 0 : 1
            if next == "week" { return said(at + 2) { $0.week = week } }
            if let day = weekday(at + 1) { return said(at + 2) { ($0.week, $0.weekday) = (week, day) } }
            if let half = TimeSaid.HalfDay(rawValue: next), here == "this" { return said(at + 2) { ($0.fromToday, $0.half) = (0, half) } }
        case "in" where third == "weeks" || third == "week" || next == "a" && third == "fortnight" || third == "days" || third == "day":
            if let count = count(at + 1) { return said(at + 3) { $0.fromToday = count * (third.hasPrefix("week") ? 7 : third == "fortnight" ? 14 : 1) } }
        case "morning", "mornings": return said(at + 1) { $0.half = .morning }
        case "afternoon", "afternoons": return said(at + 1) { $0.half = .afternoon }
        case "evening", "evenings": return said(at + 1) { $0.half = .evening }
        case "noon", "midday", "lunchtime": return said(at + 1) { $0.clock = .init(hour: 12, minute: 0) }
        case "half", "quarter": if let (clock, end) = spokenClock(at) { return said(end) { $0.clock = clock } }
        case _: break
        }
        if let (clock, end) = writtenClock(at) { return said(end) { $0.clock = clock } }
        if let time = datedYear(at, said) { return time }
        // In small letters, as people type to a program: “thu 10 dec”.
        if let day = smallWeekday(at) { return said(at + 1) { $0.weekday = day } }
        if let day = number(at, ordinal: true), (1...31).contains(day), let month = smallMonth(at + 1) {
            let year = year(at + 2)
            return said(at + (year == nil ? 2 : 3)) { ($0.number, $0.month, $0.year) = (day, month, year) }
        }
        if let month = smallMonth(at), let day = number(at + 1, ordinal: true), (1...31).contains(day), bareClock(at + 1) == nil {
            return said(at + 2) { ($0.number, $0.month) = (day, month) }
        }
        // “9/12”: either may be the day.
        if let first = number(at), gap(after: at) == "/", let second = number(at + 1), (1...12).contains(first), (1...12).contains(second) {
            return said(at + 2) { ($0.number, $0.month, $0.other) = (first, second, first == second ? nil : second) }
        }
        if let (clock, end) = bareClock(at) { return said(end) { $0.clock = clock } }
        if let (moment, end) = part(at) {
            return said(end) { time in
                (time.weekday, time.number, time.month, time.year) = (moment.weekday, moment.day, moment.month, moment.year)
                if let hour = moment.hour {
                    time.clock = .init(hour: hour, minute: moment.minute ?? 0, isGuessed: !says(half: at..<end), words: text(words: at..<end))
                }
            }
        }
        // “the 9th”, and “9th”; “the first thing” is none.
        if number(at) == nil, let day = number(at, ordinal: true), (1...31).contains(day) { return said(at + 1) { $0.number = day } }
        return nil
    }

    /// “10.12.2026”, where the day comes first, and “10/12/2026”, where either may.
    func datedYear(_ at: Int, _ said: (Int, (inout TimeSaid) -> Void) -> TimeSaid?) -> TimeSaid? {
        let gap = gap(after: at)
        guard gap == "." || gap == "/", self.gap(after: at + 1) == gap, let first = number(at), let second = number(at + 1), let year = year(at + 2) else { return nil }
        guard (1...31).contains(first), (1...31).contains(second), min(first, second) <= 12 else { return nil }
        let isMonthFirst = gap == "/" && second > 12
        return said(at + 3) { time in
            (time.number, time.month, time.year) = isMonthFirst ? (second, first, year) : (first, second, year)
        }
    }

    /// “14.00”, “14h”, “14h30”: an hour as the continent writes it.
    func writtenClock(_ at: Int) -> (TimeSaid.Clock, Int)? {
        guard let word = word(at), word.first?.isNumber == true, word.utf8.count <= 5 else { return nil }
        func clock(_ hour: Int?, _ minute: Int?, _ end: Int) -> (TimeSaid.Clock, Int)? {
            guard let hour, let minute, (0...23).contains(hour), (0...59).contains(minute) else { return nil }
            return (.init(hour: hour, minute: minute, words: text(words: at..<end)), end)
        }
        if let h = word.firstIndex(of: "h") {
            let minutes = word[word.index(after: h)...]
            return minutes.isEmpty || minutes.count == 2 ? clock(Int(word[..<h]), minutes.isEmpty ? 0 : Int(minutes), at + 1) : nil
        }
        guard gap(after: at) == ".", let hour = number(at), let minutes = self.word(at + 1), minutes.count == 2, let minute = number(at + 1) else { return nil }
        let after = self.word(at + 2) ?? "", isDate = [".", "/"].contains(gap(after: at + 1)) && after.first?.isNumber == true
        // A price looks the same; only beside a day, or after “at”, it is an hour.
        let isAfterDay = weekday(at - 1) != nil || month(at - 1) != nil || year(at - 1) != nil || smallWeekday(at - 1) != nil
        guard !isDate, !Self.halves.contains(after), isAfterDay || ["at", "around", "about", "from", "after", "until", "by"].contains(self.word(at - 1) ?? "") || after == "oclock" else { return nil }
        return clock(hour, minute, at + 2)
    }

    func smallWeekday(_ at: Int) -> Int? {
        guard let word = word(at), !words[at].isCapital else { return nil }
        let isPlain = ["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri"].contains(word)
        // “sat” and “sun” are words of their own.
        let isDated = ["sat", "sun"].contains(word) && (number(at + 1, ordinal: true) != nil || self.word(at + 1) == "at")
        return isPlain || isDated ? Day.weekdays.firstIndex { $0.hasPrefix(word.prefix(3)) } : nil
    }

    func smallMonth(_ at: Int) -> Int? {
        guard let word = word(at), !words[at].isCapital else { return nil }
        if word == "may" || word == "march" {
            guard let next = self.word(at + 1) else { return word == "may" ? 5 : 3 }
            return next == "at" || next.first?.isNumber == true ? (word == "may" ? 5 : 3) : nil
        }
        return ["jan", "mar", "jun", "sep", "dec"].contains(word) ? Day.months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 } : nil
    }

    /// “a week later”, “half an hour earlier”, “the day after”, “same time”: counted from what was planned.
    func fromPlanned(_ at: Int, _ said: (Int, (inout TimeSaid) -> Void) -> TimeSaid?) -> TimeSaid? {
        let here = word(at) ?? "", next = word(at + 1) ?? ""
        if here == "same", next == "day" { return said(at + 2) { $0.fromPlanned = 0 } }
        if ["day", "week"].contains(here), ["after", "before"].contains(next), word(at - 1) == "the", word(at + 2) != "tomorrow" {
            return said(at + 2) { $0.fromPlanned = (here == "week" ? 7 : 1) * (next == "after" ? 1 : -1) }
        }
        if ["back", "forward"].contains(here), (max(0, at - 3)..<at).contains(where: { ["push", "move", "put", "shift", "bring", "pull"].contains(word($0) ?? "") }) {
            return shifted(next == "by" ? at + 2 : at + 1, here == "back" ? 1 : -1, said)
        }
        var start = at, minutes = 0
        if here == "half", next == "an" { (start, minutes) = (at + 1, 30) }
        guard let count = count(start), let unit = word(start + 1), let sense = word(start + 2), ["later", "earlier", "sooner", "after", "before"].contains(sense) else { return nil }
        let sign = sense == "later" || sense == "after" ? 1 : -1
        switch unit {
        case "day", "days": return said(start + 3) { $0.fromPlanned = sign * count }
        case "week", "weeks": return said(start + 3) { $0.fromPlanned = sign * count * 7 }
        case "hour", "hours": return said(start + 3) { $0.later = sign * (minutes == 30 ? 30 : count * 60) }
        case "minutes", "mins", "min": return said(start + 3) { $0.later = sign * count }
        case _: return nil
        }
    }

    /// “(push it back) by half an hour”.
    func shifted(_ at: Int, _ sign: Int, _ said: (Int, (inout TimeSaid) -> Void) -> TimeSaid?) -> TimeSaid? {
        let isHalf = word(at) == "half", start = isHalf ? at + 1 : at
        guard let count = count(start), let unit = word(start + 1) else { return nil }
        switch unit {
        case "day", "days": return said(start + 2) { $0.fromPlanned = sign * count }
        case "week", "weeks": return said(start + 2) { $0.fromPlanned = sign * count * 7 }
        case "hour", "hours": return said(start + 2) { $0.later = sign * (isHalf ? 30 : count * 60) }
        case "minutes", "mins", "min": return said(start + 2) { $0.later = sign * count }
        case _: return nil
        }
    }

    /// “half past two”, “half two”, “quarter to 4”.
    func spokenClock(_ at: Int) -> (TimeSaid.Clock, Int)? {
        let isHalf = word(at) == "half", sense = word(at + 1) ?? ""
        let hourAt = ["past", "to"].contains(sense) ? at + 2 : at + 1
        guard isHalf || hourAt == at + 2, !(isHalf && sense == "to"), let named = count(hourAt), (1...12).contains(named), isHalf && sense == "past" || sense == "to" || !isHalf || word(hourAt + 1) != "hour"
        else { return nil }
        let minute = isHalf ? 30 : sense == "past" ? 15 : 45
        let hour = (named < 8 ? named + 12 : named) - (sense == "to" ? 1 : 0)
        guard word(hourAt) != "an", word(hourAt) != "a" else { return nil }
        return (.init(hour: hour, minute: minute, isGuessed: true, words: text(words: at..<hourAt + 1)), hourAt + 1)
    }

    /// “around 3”, “after three”, “do 4”, “3ish”: an hour that says no half of the day.
    func bareClock(_ at: Int) -> (TimeSaid.Clock, Int)? {
        guard var word = word(at) else { return nil }
        let isAbout = word.hasSuffix("ish")
        if isAbout { word.removeLast(3) }
        let named = Int(word) ?? Self.numbers[word]
        guard word.utf8.count <= 6, let named, (1...12).contains(named) else { return nil }
        var end = at + 1
        if self.word(end) == "ish" { end += 1 }
        let before = self.word(at - 1) ?? "", after = self.word(end) ?? ""
        guard isAbout || end > at + 1 || Self.beforeHours.contains(before) || isBeforeHalfDay(end), !Self.units.contains(after), !Self.halves.contains(after), month(end) == nil, month(at - 1) == nil else { return nil }
        let gap = gap(after: at)
        guard ![":", "/", "-", "."].contains(gap) || gap == "." && self.word(at + 1).flatMap(Int.init) == nil, !after.hasPrefix("%") else { return nil }
        return (.init(hour: named < 8 ? named + 12 : named, minute: 0, isGuessed: true, isOpen: ["after", "between", "from"].contains(before), words: text(words: at..<end)), end)
    }

    /// “… in the evening”.
    func isBeforeHalfDay(_ at: Int) -> Bool { word(at) == "in" && word(at + 1) == "the" && word(at + 2).flatMap(TimeSaid.HalfDay.init) != nil }

    func says(half range: Range<Int>) -> Bool {
        range.contains { at in
            let word = word(at) ?? ""
            return Self.halves.contains(word) || word.hasSuffix("am") || word.hasSuffix("pm") || word == "noon" || gap(after: at) == ":" && word.count == 2
        } || range.first.flatMap { word($0) }.flatMap { Int($0) }.map { $0 > 12 } ?? false
    }

    func count(_ at: Int) -> Int? {
        guard let word = word(at) else { return nil }
        if ["a", "an"].contains(word) { return 1 }
        return Self.numbers[word] ?? (word.count <= 2 && word.allSatisfy(\.isASCII) ? Int(word) : nil)
    }

    /// Whether nothing between two parts keeps them apart: “the 9th of December, at about 3”.
    func isOne(_ end: Int, _ start: Int) -> Bool {
        guard start >= end, start - end <= 4, end > 0 else { return false }
        guard (end..<start).allSatisfy({ Self.joints.contains(words[$0].plain) }) else { return false }
        return (end - 1..<start).allSatisfy { at in gap(after: at).allSatisfy { " ,\n@(".contains($0) || $0.isWhitespace } }
    }

    /// Whether the clause around a time says that it won't do.
    func isDeclined(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound, end = range.upperBound
        while start > max(0, range.lowerBound - Self.clause), !isBorder(after: start - 1), !Self.turns.contains(words[start - 1].plain) { start -= 1 }
        while end < min(words.count, range.upperBound + Self.clause), !isBorder(after: end - 1), !Self.turns.contains(words[end].plain) { end += 1 }
        let before = words[start..<range.lowerBound].map(\.plain), after = words[range.upperBound..<end].map(\.plain)
        if before.last == "except" || before.last == "besides" || before.last == "excluding" || before.suffix(2) == ["except", "on"] || before.suffix(2) == ["except", "for"] { return true }
        if before.contains("instead") || before.contains("than") || before.suffix(2).contains("from") { return true }
        if ["problem", "bother", "issue"].contains(where: after.contains), after.contains("no") || before.contains("no") { return false }
        return (before + after).contains(where: Self.refusals.contains)
    }

    private func isBorder(after word: Int) -> Bool { gap(after: word).contains { ",;:.!?—–(\n".contains($0) } }

    /// How many words of a clause before and behind a time are looked at.
    private static let clause = 15
    private static let numbers = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12]
    private static let beforeHours: Set = ["at", "around", "about", "do", "say", "from", "after", "or", "until", "till", "to", "maybe", "circa", "between", "by", "for"]
    private static let units: Set = [
        "minute", "minutes", "min", "mins", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "people", "of", "or", "questions", "more", "other", "days", "years", "year", "times",
    ]
    private static let halves: Set = ["am", "pm"]
    private static let joints: Set = ["the", "of", "at", "on", "in", "around", "about", "say", "from", "maybe", "after", "by", "circa", "any", "time", "for", "a", "this", "same"]
    private static let turns: Set = ["but", "so", "could", "would", "how", "what", "maybe", "perhaps", "then", "and", "let", "lets", "better"]
    private static let refusals: Set = [
        "not", "no", "never", "cant", "cannot", "dont", "doesnt", "isnt", "wont", "unable", "impossible", "out", "busy", "booked", "full", "clash", "clashes", "clashing", "away", "tricky", "difficult",
        "bad", "awkward", "off", "travelling", "traveling", "tied", "unavailable", "hopeless", "conflict", "conflicts", "couldnt", "holiday", "leave", "arent", "wouldnt", "packed", "hard", "tough",
    ]
}
