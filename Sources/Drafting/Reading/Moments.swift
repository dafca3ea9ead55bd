/// A day or an hour that a text names: “Tuesday, May 2nd at 2pm”.
public struct Moment: Sendable, Equatable {
    /// Where it stands: offsets of Unicode scalars.
    public var range: Range<Int>
    /// 0 for Monday to 6 for Sunday.
    public var weekday: Int?
    public var day: Int?, month: Int?, year: Int?
    /// By the clock of 24 hours; a bare “at 2” is taken for the afternoon.
    public var hour: Int?, minute: Int?

    /// The day of the calendar, where a day of the month is named: in the year, or the month, that brings it nearest to `today`.
    public func date(seenFrom today: Day) -> Day? {
        guard let day else { return nil }
        if let month {
            if let year { return Day(year: year, month: month, day: day) }
            let near = (-1...1).compactMap { Day(year: today.year + $0, month: month, day: day) }
            return near.min { (abs($0.number - today.number), $1) < (abs($1.number - today.number), $0) }
        }
        let near = (0...1).compactMap { step -> Day? in
            let month = today.month + step
            return Day(year: month > 12 ? today.year + 1 : today.year, month: month > 12 ? month - 12 : month, day: day)
        }
        return near.first { $0 >= today }
    }
}

extension Words {
    /// All that are named, in the order of the text; parts that stand close together in a sentence are one.
    var moments: [Moment] {
        var found: [(moment: Moment, last: Int, sentence: Int)] = []
        var at = 0
        while at < words.count {
            guard let (part, end) = part(at) else {
                at += 1
                continue
            }
            let sentence = sentences.firstIndex { $0.words.contains(at) } ?? 0
            if let last = found.last, last.sentence == sentence, at - last.last <= 4, let joined = last.moment.joined(part) {
                found[found.count - 1] = (joined, end, sentence)
            } else {
                found.append((part, end, sentence))
            }
            at = end
        }
        return found.map(\.moment)
    }
}

private extension Moment {
    /// Both as one, unless both name the same part.
    func joined(_ other: Moment) -> Moment? {
        guard weekday == nil || other.weekday == nil, day == nil || other.day == nil, hour == nil || other.hour == nil else { return nil }
        return Moment(
            range: range.lowerBound..<other.range.upperBound, weekday: weekday ?? other.weekday, day: day ?? other.day, month: month ?? other.month,
            year: year ?? other.year, hour: hour ?? other.hour, minute: minute ?? other.minute)
    }
}

extension Words {
    /// A weekday, a date or an hour that begins at this word, and the word after it.
    func part(_ at: Int) -> (Moment, Int)? {
        func moment(_ end: Int, _ fill: (inout Moment) -> Void) -> (Moment, Int) {
            var moment = Moment(range: words[at].range.lowerBound..<words[end - 1].range.upperBound)
            fill(&moment)
            return (moment, end)
        }
        if let weekday = weekday(at) { return moment(at + 1) { $0.weekday = weekday } }
        if let month = month(at), let day = number(at + 1, ordinal: true), (1...31).contains(day), !isClock(at + 1) {
            let year = year(at + 2)
            return moment(at + (year == nil ? 2 : 3)) { ($0.month, $0.day, $0.year) = (month, day, year) }
        }
        if let year = year(at), gap(after: at) == "-", let month = number(at + 1), gap(after: at + 1) == "-", let day = number(at + 2), (1...12).contains(month), (1...31).contains(day) {
            return moment(at + 3) { ($0.year, $0.month, $0.day) = (year, month, day) }
        }
        if let first = number(at), gap(after: at) == "/", let second = number(at + 1), (1...31).contains(first), (1...31).contains(second), max(first, second) > 12 {
            return moment(at + 2) { ($0.day, $0.month) = first > 12 ? (first, second) : (second, first) }
        }
        if let day = number(at, ordinal: true), (1...31).contains(day) {
            let of = word(at + 1) == "of" ? at + 2 : at + 1
            if let month = month(of) {
                let year = year(of + 1)
                return moment(of + (year == nil ? 1 : 2)) { ($0.day, $0.month, $0.year) = (day, month, year) }
            }
            let isAfterWeekday = weekday(at - 1) != nil || (word(at - 1) == "the" && weekday(at - 2) != nil)
            if number(at) == nil, isAfterWeekday || word(at - 1) == "the" && word(at - 2) == "on" { return moment(at + 1) { $0.day = day } }
        }
        if word(at) == "noon" { return moment(at + 1) { ($0.hour, $0.minute) = (12, 0) } }
        return clock(at).map { hour, minute, end in moment(end) { ($0.hour, $0.minute) = (hour, minute) } }
    }

    func word(_ at: Int) -> String? { words.indices.contains(at) ? words[at].plain : nil }

    func weekday(_ at: Int) -> Int? {
        guard let word = word(at) else { return nil }
        if let full = Day.weekdays.firstIndex(of: word) ?? Day.weekdays.firstIndex(where: { $0 + "s" == word }) { return full }
        guard words[at].isCapital, word.count >= 3, word.count <= 5, word != "sunny", word != "mont" else { return nil }
        return Day.weekdays.firstIndex { $0.hasPrefix(word) }
    }

    func month(_ at: Int) -> Int? {
        guard let word = word(at), words[at].isCapital || !["may", "march", "mar", "dec", "jan", "jun", "sep"].contains(word) else { return nil }
        return Day.months.firstIndex { $0 == word || (word.count == 3 && $0.hasPrefix(word)) || (word == "sept" && $0 == "september") }.map { $0 + 1 }
    }

    func number(_ at: Int, ordinal: Bool = false) -> Int? {
        guard var word = word(at) else { return nil }
        if ordinal, let ending = ["st", "nd", "rd", "th"].first(where: word.hasSuffix) { word.removeLast(ending.count) }
        return word.count <= 2 && word.allSatisfy(\.isASCII) ? Int(word) : nil
    }

    func year(_ at: Int) -> Int? {
        guard let word = word(at), word.count == 4, let year = Int(word), (2000...2100).contains(year) else { return nil }
        return year
    }

    private func isClock(_ at: Int) -> Bool { clock(at).map { $0.end > at } ?? false }

    func clock(_ at: Int) -> (hour: Int, minute: Int, end: Int)? {
        guard var word = word(at), word.first?.isASCII == true, word.first?.isNumber == true else { return nil }
        func half(_ text: String) -> Int? { text == "am" ? 0 : text == "pm" ? 12 : nil }
        func hour(_ number: Int, _ half: Int?) -> Int? {
            guard let half else { return (0...23).contains(number) ? number : nil }
            return (1...12).contains(number) ? number % 12 + half : nil
        }
        if let half = half(String(word.suffix(2))), let number = Int(word.dropLast(2)), let hour = hour(number, half) { return (hour, 0, at + 1) }
        guard word.count <= 2, let number = Int(word) else { return nil }
        if [":", "."].contains(gap(after: at)), var minutes = self.word(at + 1) {
            var marked = half(String(minutes.suffix(2)))
            if marked != nil { minutes.removeLast(2) }
            var end = at + 2
            if marked == nil, let next = self.word(at + 2).flatMap(half) { (marked, end) = (next, at + 3) }
            if minutes.count == 2, let minute = Int(minutes), minute < 60, let hour = hour(number, marked), gap(after: at) == ":" || marked != nil { return (hour, minute, end) }
        }
        if let next = self.word(at + 1), let half = half(next), let hour = hour(number, half) { return (hour, 0, at + 2) }
        word = self.word(at - 1) ?? ""
        if word == "at" || self.word(at + 1) == "oclock", (1...12).contains(number), month(at + 1) == nil, self.word(at + 1) != "%" {
            return (number < 8 ? number + 12 : number, 0, at + (self.word(at + 1) == "oclock" ? 2 : 1))
        }
        return nil
    }
}
