/// What came of somebody's words about a time: the call as it stands now, and what the person should know before they answer.
public struct Arrangement: Sendable, Equatable {
    /// The call after these words; the one from before where they name no other time, `nil` where there is none at all.
    public private(set) var appointment: Appointment?
    /// What was understood, in whole sentences.
    public private(set) var understood: [String] = []
    /// What was assumed, and what speaks against it, in whole sentences.
    public private(set) var doubts: [String] = []
    /// Whether the words set a time, or another one than before.
    public private(set) var isNew = false
    /// Whether the words name a day and an hour at all.
    public private(set) var namesTime = false

    /// - Parameters:
    ///   - appointment: the call that was proposed before; `nil` where this is the first.
    ///   - id: of a call that is the first.
    ///   - now: by the clock that the call is counted by.
    public init(_ words: String, moving appointment: Appointment?, id: String, now: Time) {
        self.appointment = appointment
        let times = ProposedTimes(words, planned: appointment?.time, today: now.day)
        if !times.declined.isEmpty { understood.append("Not then: \(times.declined.map { "“\($0.oneLine)”" }.joined(separator: ", ")).") }
        doubts = times.remarks
        guard let first = times.offers.first else {
            if appointment != nil, Self.refuses(words) {
                doubts.append("They would rather not have the call. Leave it at that, and thank them.")
                return
            }
            doubts.append(
                times.declined.isEmpty && appointment != nil ? "I find no other day and no other hour in these words. Ask them for one, or offer one yourself."
                    : times.declined.isEmpty ? "I find no day and no hour in these words. Write one like “\(Self.example(now.day)) at 2pm”."
                    : "They name no other time. Ask them for one, or offer one yourself.")
            return
        }
        guard let time = first.time else {
            doubts.append("“\(first.words.oneLine)” is \(first.day.inWords), and no hour is named. Add one, such as “at 2pm”.")
            return
        }
        namesTime = true
        understood.insert("Understood: \(time.inWords), from “\(first.words.oneLine)”.", at: 0)
        let others = times.offers.dropFirst().map { $0.time?.inWords ?? $0.day.inWords }
        if !others.isEmpty { understood.append("That is the first of \(times.offers.count) times; there is also \(others.joined(separator: " and ")). Name another to take it instead.") }
        doubts = first.assumed + doubts + time.doubts(seenFrom: now)
        if let appointment, appointment.time == time {
            understood.append("That is the time that was planned already, so nothing has changed.")
            return
        }
        self.appointment = appointment?.moved(to: time) ?? Appointment(at: time, id: id)
        isNew = true
    }

    /// Whether words that name no time turn the call down.
    private static func refuses(_ text: String) -> Bool {
        let words = Words(text.ownWords.shown)
        return words.sentences.contains { sentence in refusals.contains { $0.place(in: words.words, sentence.words) != nil } }
    }
    private static let refusals = [
        "skip/cancel/drop/forget the/this/our/that/it call/one/meeting/chat/talk", "skip/cancel/drop/forget it/this/that", "call/calling it/this off", "no call", "not/dont/wont call/ring/need/want * call", "dont call/ring",
        "rather not", "prefer not", "not interested", "nothing to/more/further/else add/say/to", "no longer interested/needed/necessary", "leave it there/here/at",
    ].map { Phrase($0) }

    /// “Thursday 10 December”, two weeks on.
    private static func example(_ today: Day) -> String {
        let day = today.advanced(by: 14) ?? today
        return "\(day.weekdayName) \(day.day) \(Day.months[day.month - 1].capitalisedFirst)"
    }
}

extension Appointment {
    /// What a text says of another time than the call's; `nil` where it names no other. A whole sentence.
    ///
    /// - Parameter today: the day the text is written on.
    public func contradiction(in text: String, today: Day) -> String? {
        let named = ProposedTimes(text, planned: nil, today: today).offers
        guard !named.contains(where: { $0.time == time }), let other = named.first(where: { $0.hour != nil }) else { return nil }
        return "Your words say “\(other.words.oneLine)”, and the call is \(time.day.inWords) at \(time.clock)."
    }

    /// The same, and what an answer that settles the call leaves out.
    public func mismatch(in text: String, today: Day) -> String? {
        if let contradiction = contradiction(in: text, today: today) { return contradiction }
        let named = ProposedTimes(text, planned: nil, today: today).offers
        if named.contains(where: { $0.time == time }) { return nil }
        guard let day = named.first(where: { $0.day == time.day }) else { return "Your words don't name the day and the hour; the call is \(time.day.inWords) at \(time.clock)." }
        return "Your words say “\(day.words.oneLine)” without the hour; the call is at \(time.clock)."
    }
}
