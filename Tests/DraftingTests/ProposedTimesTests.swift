import Testing

@testable import Drafting

/// What a buyer answers to “Thursday, 10 December at 2pm”, written on Thursday, 26 November 2026, and the times it proposes.
struct Counter: Sendable, CustomStringConvertible {
    var words: String, proposes: [String], declines: [String]
    var description: String { words }
    init(_ words: String, _ proposes: String..., not declines: [String] = []) { (self.words, self.proposes, self.declines) = (words, proposes, declines) }
}

let counters: [Counter] = [
    Counter("Thursday doesn't work, how about the 9th at 3?", "2026-12-09 15:00", not: ["Thursday"]),
    Counter("Thursday is out, the 9th at 3?", "2026-12-09 15:00", not: ["Thursday"]),
    Counter("I won't be able to make Thursday. Could we do Friday instead?", "2026-12-11 14:00", not: ["Thursday"]),
    Counter("Can we do Monday at 10 instead of Thursday?", "2026-12-07 10:00", not: ["Thursday"]),
    Counter("Could you move it from Thursday to Monday at 10?", "2026-12-07 10:00", not: ["Thursday"]),
    Counter("can't do 2, could do 4", "2026-12-10 16:00", not: ["2"]),
    Counter("I can't do 2pm on Thursday but 4pm the same day works", "2026-12-10 16:00", not: ["2pm on Thursday"]),
    Counter("Sure. Make it 2:30pm though?", "2026-12-10 14:30"),
    Counter("Same time a week later?", "2026-12-17 14:00"),
    Counter("An hour later would suit me better.", "2026-12-10 15:00"),
    Counter("Half an hour earlier?", "2026-12-10 13:30"),
    Counter("Could we say 30 minutes later", "2026-12-10 14:30"),
    Counter("The day after is better.", "2026-12-11 14:00"),
    Counter("Tuesday 15 December at 9am please", "2026-12-15 09:00"),
    Counter("15/12 at 11?", "2026-12-15 11:00"),
    Counter("9/12 at 11?", "2026-12-09 11:00"),
    Counter("12/9 at 11?", "2026-12-09 11:00"),
    Counter("2026-12-14 16:15 works for me", "2026-12-14 16:15"),
    Counter("Is tomorrow at noon all right?", "2026-11-27 12:00"),
    Counter("Next Tuesday, half past two?", "2026-12-01 14:30"),
    Counter("next week Wednesday around 3", "2026-12-02 15:00"),
    Counter("Wednesday next week around 3", "2026-12-02 15:00"),
    Counter("quarter to four on the 14th", "2026-12-14 15:45"),
    Counter("the 9th, 3ish", "2026-12-09 15:00"),
    Counter("What about three o'clock?", "2026-12-10 15:00"),
    Counter("Friday morning?", "2026-12-11 10:00"),
    Counter("8 in the evening on the 9th", "2026-12-09 20:00"),
    Counter("Any time after 3 on the 9th", "2026-12-09 15:00"),
    Counter("Tuesday at 10 or Wednesday at 3?", "2026-12-08 10:00", "2026-12-09 15:00"),
    Counter("Let's do the 9th of December. Would 3pm work?", "2026-12-09 15:00"),
    Counter("Not Thursday please. Monday?", "2026-12-07 14:00", not: ["Thursday"]),
    Counter("January 4th at 10am, after the holidays", "2027-01-04 10:00"),
    Counter("I'm away until the new year, so the 5th of January, 10:00?", "2027-01-05 10:00"),
    Counter("Saturday 12 December at 11am", "2026-12-12 11:00"),
    Counter("In two weeks at 11am", "2026-12-10 11:00"),
    Counter("Thursday works, no problem.", "2026-12-10 14:00"),
    Counter("thu 17 dec 2pm", "2026-12-17 14:00"),
    Counter("dec 9th at 3pm ok?", "2026-12-09 15:00"),
    Counter("tues at 4?", "2026-12-08 16:00"),
    Counter("5 may at 3pm", "2027-05-05 15:00"),
    Counter("the 15th may work at 3pm", "2026-12-15 15:00"),
    Counter("i sat down with my team, fri 9:30 is best", "2026-12-11 09:30"),
    Counter("Would Monday or Tuesday at 10 suit?", "2026-12-07 10:00", "2026-12-08 10:00"),
    Counter("Next week is better, Wed 10:30?", "2026-12-02 10:30"),
    Counter("I'm free the week after, any time after 4 except Friday.", "2026-12-17 16:00", not: ["Friday"]),
    Counter("10 December 2026 at 14.00", "2026-12-10 14:00"),
    Counter("the 9th at 14h", "2026-12-09 14:00"),
    Counter("the 9th, 14h30", "2026-12-09 14:30"),
    Counter("10.12.2026 15:00", "2026-12-10 15:00"),
    Counter("9/12/2026 at 15:00", "2026-12-09 15:00"),
    Counter("12/14/2026 at 11am", "2026-12-14 11:00"),
    Counter("Can we push it back an hour?", "2026-12-10 15:00"),
    Counter("Could you move it forward by half an hour?", "2026-12-10 13:30"),
    Counter("It costs 14.50 more, and version 3.10.1000 is out."),
    Counter("Sorry, I am busy until Christmas. Maybe in the new year?"),
    Counter("Let's skip the call, I've nothing to add."),
    Counter("How about never? Sorry, I have five kids and 3 projects."),
    Counter("No."),
    Counter("> Thursday, 10 December at 2pm?\nYes, that suits."),
    Counter("the 45th at 26:00"),
    Counter(""),
]

@Suite struct ProposedTimesTests {
    let planned = Day("2026-12-10").flatMap { Time($0, hour: 14) }

    @Test("reads the time that a buyer proposes instead", arguments: counters)
    func counter(_ counter: Counter) throws {
        let found = ProposedTimes(counter.words, planned: planned, today: try #require(Day("2026-11-26")))
        #expect(found.offers.map { "\($0.day.iso) \($0.time?.clock ?? "?")" } == counter.proposes)
        #expect(found.declined == counter.declines)
    }

    @Test("is soon done with words that never end", .timeLimit(.minutes(1)), arguments: ["the 9th at 3 or ", "the 9th ", "not at 3 ", "half past two ", "x"])
    func endless(words: String) throws {
        let found = ProposedTimes(String(repeating: words, count: 20_000 / words.count), planned: planned, today: try #require(Day("2026-11-26")))
        #expect(found.offers.count <= 1)
    }

    @Test("says what it assumed") func assumed() throws {
        let today = try #require(Day("2026-11-26"))
        func assumed(_ words: String) -> [String] { ProposedTimes(words, planned: planned, today: today).offers.flatMap(\.assumed) }
        #expect(assumed("the 9th at 3") == ["I took “3” for 15:00."])
        #expect(assumed("the 9th at 3pm") == [])
        #expect(assumed("the 9th") == ["They name no hour; I kept 14:00."])
        #expect(assumed("Friday morning") == ["They name no date; I took the Friday in the week of the call, Friday, 11 December 2026.", "They name no hour; I took 10:00 for the morning."])
        #expect(assumed("Tuesday the 9th of December at 10am") == ["Wednesday, 9 December 2026 is not a Tuesday. Ask which they mean."])
        #expect(assumed("after 3 on the 9th") == ["They name a span; I took its beginning, 15:00."])
        #expect(ProposedTimes("3pm CET on the 9th", planned: planned, today: today).remarks == ["They name a clock of their own (“CET”); ask if it is not the one you count by."])
        #expect(ProposedTimes("the 9th", planned: nil, today: today).offers.map(\.hour) == [nil])
    }

    @Test("doubts what is past, on a weekend or outside working hours") func doubts() throws {
        let now = try #require(Day("2026-11-26").flatMap { Time($0, hour: 13) })
        func doubts(_ day: String, _ hour: Int) -> [String] { Day(day).flatMap { Time($0, hour: hour) }?.doubts(seenFrom: now) ?? ["?"] }
        #expect(doubts("2026-12-09", 15) == [])
        #expect(doubts("2026-12-12", 11) == ["Saturday, 12 December 2026 is a weekend, and nobody's working day."])
        #expect(doubts("2026-11-26", 12) == ["Thursday, 26 November 2026, 12:00 is past; it is Thursday, 26 November 2026, 13:00 now."])
        #expect(doubts("2026-12-09", 20) == ["20:00 lies outside working hours."])
    }
}

@Suite struct ArrangementTests {
    let now = Day("2026-11-26").flatMap { Time($0, hour: 13) }

    @Test("makes a call of words, moves it, and says what it understood") func arrangement() throws {
        let now = try #require(now)
        let first = Arrangement("Thursday 10 December at 2pm", moving: nil, id: "a", now: now)
        #expect(first.understood == ["Understood: Thursday, 10 December 2026, 14:00, from “Thursday 10 December at 2pm”."])
        #expect(first.doubts == [] && first.isNew && first.appointment?.sequence == 0)
        let moved = Arrangement("Thursday doesn't work, how about the 12th at 3?", moving: first.appointment, id: "b", now: now)
        #expect(moved.understood == ["Understood: Saturday, 12 December 2026, 15:00, from “12th at 3”.", "Not then: “Thursday”."])
        #expect(moved.doubts == ["I took “3” for 15:00.", "Saturday, 12 December 2026 is a weekend, and nobody's working day."])
        #expect(moved.appointment?.id == "a" && moved.appointment?.sequence == 1)
        let same = Arrangement("Saturday the 12th at 3pm is good", moving: moved.appointment, id: "a", now: now)
        #expect(same.understood.last == "That is the time that was planned already, so nothing has changed.")
        #expect(same.appointment == moved.appointment && !same.isNew)
        let two = Arrangement("Tuesday at 10 or Wednesday at 3?", moving: first.appointment, id: "a", now: now)
        #expect(two.understood.last == "That is the first of 2 times; there is also Wednesday, 9 December 2026, 15:00. Name another to take it instead.")
    }

    @Test("says what is missing", arguments: [
        ("Let's talk", "I find no day and no hour in these words. Write one like “Thursday 10 December at 2pm”."),
        ("the 9th", "“9th” is Wednesday, 9 December 2026, and no hour is named. Add one, such as “at 2pm”."),
        ("Thursday doesn't work", "They name no other time. Ask them for one, or offer one yourself."),
    ])
    func missing(words: String, doubt: String) throws {
        let arrangement = Arrangement(words, moving: nil, id: "a", now: try #require(now))
        #expect(arrangement.doubts == [doubt] && arrangement.appointment == nil && !arrangement.isNew)
    }

    @Test("holds the answer against the call", arguments: [
        ("Wednesday the 9th at 3pm is good, I will ring you then.", nil),
        ("9 December, 15:00. Thank you, Dana!", nil),
        ("Great, see you then.", "Your words don't name the day and the hour; the call is Wednesday, 9 December 2026 at 15:00."),
        ("See you on the 9th of December.", "Your words say “9th of December” without the hour; the call is at 15:00."),
        ("See you on the 10th at 3pm.", "Your words say “10th at 3pm”, and the call is Wednesday, 9 December 2026 at 15:00."),
    ] as [(String, String?)])
    func mismatch(text: String, sentence: String?) throws {
        let time = try #require(Day("2026-12-09").flatMap { Time($0, hour: 15) })
        #expect(Appointment(at: time, id: "a").mismatch(in: text, today: try #require(now).day) == sentence)
    }
}
