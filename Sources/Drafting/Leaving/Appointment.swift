/// A call with the buyer: when it is by their clock, and how often it was moved.
public struct Appointment: Sendable, Equatable {
    public var time: Time
    /// What every version of it is known by in a calendar; given from outside, and never another for the same call.
    public var id: String
    /// 0 at first, and one more with every change; a calendar takes the highest.
    public var sequence: Int
    /// What is asked for, in minutes.
    public static let minutes = 5
    /// What is kept free, in minutes: many talk longer once they talk.
    public static let kept = 15
    /// When to prepare, in minutes before the call, for how long, and when to be reminded of the call.
    static let preparation = (before: 30, minutes: 20), reminder = 10

    public init(at time: Time, id: String, sequence: Int = 0) { (self.time, self.id, self.sequence) = (time, id, sequence) }

    public func moved(to time: Time) -> Appointment { Appointment(at: time, id: id, sequence: sequence + 1) }
}

extension Time {
    /// What speaks against a call then: past, a weekend, outside working hours (8:00 to 18:00). Whole sentences.
    public func doubts(seenFrom now: Time) -> [String] {
        var doubts: [String] = []
        if (day.number, hour, minute) < (now.day.number, now.hour, now.minute) { doubts.append("\(inWords) is past; it is \(now.inWords) now.") }
        if day.weekday > 4 { doubts.append("\(day.inWords) is a weekend, and nobody's working day.") }
        if hour < 8 || hour >= 18 { doubts.append("\(clock) lies outside working hours.") }
        return doubts
    }
}
