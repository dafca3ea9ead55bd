import Listening

/// What came of a file: a sound scenario, or every problem at once, in the order of the file.
public struct ScenarioFile: Sendable {
    /// As it was named to the reader.
    public let name: String?
    /// There only where no problem is an error.
    public let scenario: Scenario?
    /// There only where the file holds objections instead of a scenario, and no problem is an error.
    public let bank: ObjectionBank?
    public let problems: [Problem]
    /// Where its parts stand.
    public let places: SourceMap
    /// The id that the file claims, sound or not.
    public let claimedID: String?
}

/// Reads a scenario from the text of a file, YAML or JSON. The text may be anyone's: it is measured before it is believed.
public struct ScenarioReader: Sendable {
    public init() {}

    /// Never fails: whatever `bytes` holds, a scenario or problems come out.
    ///
    /// - Parameters:
    ///   - name: only for showing.
    ///   - isReviewed: it was looked over before, so only what can't be read is told.
    public func read(_ bytes: [UInt8], name: String? = nil, isReviewed: Bool = false) -> ScenarioFile {
        let document = Document(bytes, file: name)
        let places = SourceMap(root: document.root)
        var problems = document.problems
        var interpreter = Interpreter(file: name)
        var scenario: Scenario?, bank: ObjectionBank?, id: String?
        if let root = document.root, root.holdsObjections {
            bank = interpreter.objectionBank(root)
            problems += interpreter.problems
        } else if let root = document.root {
            scenario = interpreter.scenario(root)
            id = scenario?.id
            problems += interpreter.problems
            if let read = scenario, !isReviewed { problems += Review(file: name, places: places).problems(in: read, given: interpreter.unreadable) }
        }
        // The order of the file, and for one place the order of finding.
        problems = problems.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
        let isSound = !problems.contains { $0.severity == .error }
        return ScenarioFile(
            name: name, scenario: isSound ? scenario : nil, bank: isSound ? bank : nil, problems: problems, places: places, claimedID: id)
    }

    public func read(_ text: String, name: String? = nil) -> ScenarioFile { read(Array(text.utf8), name: name) }
}

private extension Node {
    var holdsObjections: Bool {
        guard case let .table(table) = content else { return false }
        return table["objections"] != nil && table["scenes"] == nil
    }
}
