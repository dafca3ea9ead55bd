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

    /// The conversations, numbered, with what each of them trains.
    public static func page(_ scenarios: [Listing]) -> Page {
        let lines = zip(1..., scenarios).map { number, scenario in
            Text("\(number)  ") + .strong(scenario.title) + Text(", \(scenario.skill.words) (") + .name(scenario.id) + ")"
        }
        return Page([
            .heading("Conversations"), .drawing(lines),
            .prompt("Type a number or a name; " + .command("/leave") + " leaves."),
        ])
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
