import Listening
import Scenarios

/// What a person picks from a list of conversations, by number, by id, or by a word of the title.
public enum Choice: Sendable, Equatable {
    case scenario(String)
    case leave
    /// Nothing was picked; the page says why, with the nearest name.
    case unclear(Page)

    /// - Parameter scenarios: in the order they are listed.
    public init(_ line: String, among scenarios: [Listing]) {
        let word = line.trimmed.lowercased()
        let leaving = Command.leave.names.flatMap { [$0, "/\($0)"] }
        if leaving.contains(word) {
            self = .leave
        } else if let number = Int(word) {
            self = scenarios.indices.contains(number - 1)
                ? .scenario(scenarios[number - 1].id)
                : .unclear(Page([.prompt("There is no number \(number); the list goes from 1 to \(scenarios.count).")]))
        } else if let exact = scenarios.first(where: { $0.id.lowercased() == word || $0.title.lowercased() == word }) {
            self = .scenario(exact.id)
        } else {
            let close = word.isEmpty ? [] : scenarios.filter { $0.id.lowercased().contains(word) || $0.title.lowercased().contains(word) }
            if close.count == 1, let only = close.first {
                self = .scenario(only.id)
            } else {
                self = .unclear(Page([.prompt(Choice.advice(word, close, scenarios))]))
            }
        }
    }

    /// As they are listed: skill by skill, and within a skill as they came.
    public static func ordered(_ scenarios: [Listing]) -> [Listing] { Skill.allCases.flatMap { skill in scenarios.filter { $0.skill == skill } } }

    /// The conversations, numbered, under what they train.
    ///
    /// - Parameter scenarios: in the order they are listed.
    public static func page(_ scenarios: [Listing]) -> Page {
        let width = String(scenarios.count).count
        var blocks: [Page.Block] = [.heading("Conversations")], lines: [Text] = [], skill: Skill?
        for (number, scenario) in zip(1..., scenarios) {
            if scenario.skill != skill {
                if !lines.isEmpty { blocks.append(.drawing(lines)) }
                lines = [.strong(scenario.skill.words)]
                skill = scenario.skill
            }
            let gap = String(repeating: " ", count: width - String(number).count)
            let line: Text = Text("\(gap)\(number)  \(scenario.title) ") + .name(scenario.id)
            lines.append(line)
        }
        if !lines.isEmpty { blocks.append(.drawing(lines)) }
        blocks.append(.prompt("Type a number or a name; " + .command("/leave") + " leaves."))
        return Page(blocks)
    }

    private static func advice(_ word: String, _ close: [Listing], _ scenarios: [Listing]) -> Text {
        if word.isEmpty { return "Type the number or the name of a conversation; " + .command("/leave") + " leaves." }
        if !close.isEmpty { return Text("“\(word)” fits several: \(close.map(\.id).joined(separator: ", ")).") }
        let nearest = Nearest.name(to: word, among: scenarios.map(\.id)).map { " The nearest is “\($0)”." } ?? ""
        return Text("There is no conversation called “\(word)”.\(nearest)")
    }
}

extension Skill {
    /// “open questions”.
    public var words: String { rawValue.replacing("-", with: " ") }
}
