/// One thing that a reply does to the conversation; the meaning of each is fixed in ``Repertoire``.
public enum Move: String, CaseIterable, Codable, Sendable {
    // Apology
    case apology, responsibility, repair, excuse, blame
    case conditionalApology = "conditional-apology"
    case grovelling
    // Questions
    case openQuestion = "open-question"
    case closedQuestion = "closed-question"
    case leadingQuestion = "leading-question"
    case stackedQuestions = "stacked-questions"
    // Listening
    case acknowledgement, reflection
    // Closing well
    case thanks
    case valuesFeedback = "values-feedback"
    case respectsDecision = "respects-decision"
    case wellWishes = "well-wishes"
    case warmth
    case openDoor = "open-door"
    case notAFit = "not-a-fit"
    case recommendsAlternative = "recommends-alternative"
    case offersHelp = "offers-help"
    case noStrings = "no-strings"
    // The post-mortem call
    case asksForCall = "asks-for-call"
    case timeBox = "time-box"
    case proposesTime = "proposes-time"
    case asksWinner = "asks-winner"
    case asksWhyThem = "asks-why-them"
    case asksWhyNotUs = "asks-why-not-us"
    case asksImprovement = "asks-improvement"
    case asksProgress = "asks-progress"
    // Qualification
    case asksBudget = "asks-budget"
    case asksAuthority = "asks-authority"
    case asksNeed = "asks-need"
    case asksTiming = "asks-timing"
    // What harms
    case argues
    case faultsDecision = "faults-decision"
    case pitch, discount, pressure, pleading, disparages
}

extension Move: Comparable, CustomStringConvertible {
    /// Moves sort in the order of the coding manual.
    public static func < (a: Move, b: Move) -> Bool { a.place < b.place }
    public var description: String { rawValue }

    /// The place of the move in ``Move/allCases``, 0 to 41.
    public var place: Int {
        // A case without a value is stored as its place among the cases.
        Int(unsafeBitCast(self, to: UInt8.self))
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
    public static func == (a: Move, b: Move) -> Bool { a.place == b.place }
}

extension Move {
    /// What the questions of a post-mortem call and of a qualification ask after.
    static let asking: [Move] = [.asksWinner, .asksWhyThem, .asksWhyNotUs, .asksImprovement, .asksProgress, .asksBudget, .asksAuthority, .asksNeed, .asksTiming]
}
