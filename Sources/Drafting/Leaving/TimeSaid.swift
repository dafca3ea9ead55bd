/// A day, an hour or both, as somebody says them; parts that belong together are one.
struct TimeSaid: Sendable, Equatable {
    /// Offsets of Unicode scalars.
    var range: Range<Int>
    /// Positions of words.
    var words: Range<Int>
    var weekday: Int?
    /// The day of the month; the month and the year where they are named.
    var number: Int?, month: Int?, year: Int?
    /// The month's number where it is not clear which of the two is the day: 12 of “9/12”.
    var other: Int?
    /// Days from today, or from what was planned: 1 for “tomorrow”, 7 for “a week later”.
    var fromToday: Int?, fromPlanned: Int?
    /// 0 for this week, 1 for the next.
    var week: Int?
    var clock: Clock?
    var half: HalfDay?
    /// Minutes later than was planned, or earlier.
    var later: Int?
    var isDeclined = false

    struct Clock: Sendable, Equatable {
        var hour: Int, minute: Int
        /// Whether morning or afternoon is a guess, and the words it was read from.
        var isGuessed = false
        /// Whether it is only the beginning: “after 3”.
        var isOpen = false
        var words = ""
    }

    enum HalfDay: String, Sendable {
        case morning, afternoon, evening
        func contains(_ hour: Int) -> Bool {
            switch self {
            case .morning: hour < 12
            case .afternoon: (12..<18).contains(hour)
            case .evening: hour >= 17
            }
        }
        /// Where no hour is said.
        var usual: Int {
            switch self {
            case .morning: 10
            case .afternoon: 14
            case .evening: 17
            }
        }
    }

    var hasDay: Bool { weekday != nil || number != nil || fromToday != nil || fromPlanned != nil }

    /// Both as one, unless both say the same part.
    func joined(_ other: TimeSaid) -> TimeSaid? {
        guard weekday == nil || other.weekday == nil, number == nil || other.number == nil, clock == nil || other.clock == nil, later == nil || other.later == nil,
            half == nil || other.half == nil, fromToday == nil || other.fromToday == nil, fromPlanned == nil || other.fromPlanned == nil, week == nil || other.week == nil
        else { return nil }
        var whole = self
        whole.range = range.lowerBound..<other.range.upperBound
        whole.words = words.lowerBound..<other.words.upperBound
        whole.weekday = weekday ?? other.weekday
        if number == nil { (whole.number, whole.month, whole.year, whole.other) = (other.number, other.month ?? month, other.year ?? year, other.other) }
        (whole.fromToday, whole.fromPlanned, whole.week) = (fromToday ?? other.fromToday, fromPlanned ?? other.fromPlanned, week ?? other.week)
        (whole.clock, whole.half, whole.later) = (clock ?? other.clock, half ?? other.half, later ?? other.later)
        // “3 in the afternoon”, “8 in the evening”.
        if var clock = whole.clock, clock.isGuessed, let half = whole.half {
            clock.hour = clock.hour % 12 + (half == .morning ? 0 : 12)
            clock.isGuessed = false
            whole.clock = clock
        }
        return whole
    }
}
