/// Whether a move helps the conversation, harms it, or only gives a reply its form.
public enum Kind: String, CaseIterable, Codable, Sendable { case helps, harms, form }

extension Move {
    /// What the move is, in one clause without a subject: “asks something that needs more than a yes”.
    public var meaning: String { "counts as \(rawValue) in the coding manual" }
    /// Where the advice comes from.
    public var source: String { "the coding manual" }
    /// What to try: for a harm instead of it, for a help so that it is heard.
    public var fix: String { "see “\(rawValue)” in the list of moves" }

    public var kind: Kind {
        switch self {
        case .apology, .responsibility, .repair, .openQuestion, .acknowledgement, .reflection, .thanks, .valuesFeedback,
            .respectsDecision, .wellWishes, .warmth, .openDoor, .notAFit, .recommendsAlternative, .offersHelp, .noStrings,
            .asksForCall, .timeBox, .proposesTime, .asksWinner, .asksWhyThem, .asksWhyNotUs, .asksImprovement, .asksProgress,
            .asksBudget, .asksAuthority, .asksNeed, .asksTiming:
            .helps
        case .excuse, .blame, .conditionalApology, .grovelling, .leadingQuestion, .stackedQuestions, .argues, .faultsDecision,
            .pitch, .discount, .pressure, .pleading, .disparages:
            .harms
        case .closedQuestion:
            .form
        }
    }
}
