/// Every kind of problem, by a code that never changes its meaning. Each has a page of its own in the documentation.
public enum Code: String, CaseIterable, Comparable, Codable, Sendable {
    // The text of the file
    case notText = "HR001"
    case tooMuch = "HR002"
    case notYAML = "HR003"
    case hiddenCharacter = "HR004"
    case fancyYAML = "HR005"
    case keyTwice = "HR006"
    case keyIsNoWord = "HR007"
    // The format
    case unknownKey = "HR010"
    case missingKey = "HR011"
    case wrongType = "HR012"
    case bareYesOrNo = "HR013"
    case numberOutOfBounds = "HR014"
    case unknownVersion = "HR015"
    case badName = "HR016"
    case unknownChoice = "HR017"
    case unknownMove = "HR018"
    case emptyText = "HR019"
    case longText = "HR020"
    case notThreeHints = "HR021"
    // The tree
    case missingScene = "HR030"
    case unreachableScene = "HR031"
    case deadEnd = "HR032"
    case noOtherwise = "HR033"
    case otherwiseNotLast = "HR034"
    case neverWins = "HR035"
    case neverHolds = "HR036"
    case endingGoesOn = "HR037"
    case unknownDriver = "HR038"
    case neverRevealed = "HR039"
    case nameTwice = "HR040"
    case scenarioTwice = "HR041"
    case noEnding = "HR042"
    case noWin = "HR043"
    case noWayOut = "HR044"
    case wrongSign = "HR045"
    case weighedTwice = "HR046"
    case emptyCondition = "HR047"
    case nothingToTalkOver = "HR048"
    case roundInCircles = "HR049"
    case modelLeadsNowhere = "HR050"
    case noTests = "HR051"
    case unknownFact = "HR052"
    case badTemplate = "HR053"
    // Found by playing it
    case modelLeadsElsewhere = "HR060"
    case stepLeadsElsewhere = "HR061"
    case moveNotHeard = "HR062"
    case moveHeard = "HR063"
    case driverStaysHidden = "HR064"
    case branchUntested = "HR065"
    case endingUntested = "HR066"
    case hintMisleads = "HR067"

    public static func < (a: Code, b: Code) -> Bool { a.rawValue < b.rawValue }

    public var severity: Severity {
        switch self {
        case .notText, .tooMuch, .notYAML, .hiddenCharacter, .fancyYAML, .keyTwice, .keyIsNoWord, .unknownKey, .missingKey, .wrongType,
            .bareYesOrNo, .numberOutOfBounds, .unknownVersion, .badName, .unknownChoice, .unknownMove, .emptyText, .notThreeHints,
            .missingScene, .deadEnd, .noOtherwise, .otherwiseNotLast, .neverWins, .neverHolds, .endingGoesOn, .unknownDriver, .nameTwice,
            .scenarioTwice, .noEnding, .noWayOut, .wrongSign, .emptyCondition, .modelLeadsNowhere, .modelLeadsElsewhere,
            .unknownFact, .badTemplate, .stepLeadsElsewhere, .moveNotHeard, .moveHeard, .driverStaysHidden:
            .error
        case .longText, .unreachableScene, .neverRevealed, .noWin, .weighedTwice, .nothingToTalkOver, .roundInCircles, .noTests,
            .branchUntested, .endingUntested, .hintMisleads:
            .warning
        }
    }
}
