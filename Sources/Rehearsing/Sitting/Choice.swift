import Listening
import Scenarios

/// What a person picks before the list of conversations: by a number on the page, by id, or by a word of a title or of a skill.
public enum Choice: Sendable, Equatable {
    case scenario(String)
    case skill(Skill)
    /// Every conversation at once.
    case all
    /// A draft of this kind, or of none that was named.
    case draft(String)
    case help
    case leave
    /// Nothing was picked; the page says why, with the nearest name.
    case unclear(Page)

    /// What a number on the page stands for.
    public enum Item: Sendable, Equatable {
        case scenario(String)
        case skill(Skill)
    }

    /// - Parameters:
    ///   - items: what the page has numbers for, from 1.
    ///   - scenarios: all there are; their names count on every page.
    public init(_ line: String, on items: [Item], among scenarios: [Listing]) {
        let word = line.trimmed.lowercased()
        if Command.leave.names.contains(word) {
            self = .leave
        } else if case let .command(name, rest) = Line(word) {
            self = Choice(command: name, rest, scenarios)
        } else if let number = Int(word) {
            guard items.indices.contains(number - 1) else {
                self = .unclear(Page([.prompt("There is no number \(number); the list goes from 1 to \(items.count).")]))
                return
            }
            switch items[number - 1] {
            case let .scenario(id): self = .scenario(id)
            case let .skill(skill): self = .skill(skill)
            }
        } else {
            self = Choice(name: word, scenarios)
        }
    }

    /// What can be typed beside names and numbers, in the order help shows it.
    public static let commands: [(name: String, arguments: String, summary: String)] = [
        ("all", "", "lists every conversation at once"),
        (Command.draft.name, Command.draft.arguments, "works on the message you really send; goes on with the draft left open, or begins a reply, request, exit or apology"),
        (Command.help.name, "", "says what can be typed here"),
        (Command.leave.name, "", "leaves"),
    ]

    /// As they are listed: skill by skill, and within a skill as they came.
    public static func ordered(_ scenarios: [Listing]) -> [Listing] { Skill.allCases.flatMap { skill in scenarios.filter { $0.skill == skill } } }
}

private extension Choice {
    init(command name: String, _ rest: String, _ scenarios: [Listing]) {
        switch name {
        case "all": self = .all
        case Command.draft.name: self = .draft(rest)
        case _ where Command.help.names.contains(name): self = .help
        case _ where Command.leave.names.contains(name): self = .leave
        case _:
            let near = Nearest.name(to: name, among: Choice.commands.map(\.name)).map { Text(" The nearest is ") + .command("/\($0)") + "." } ?? ""
            self = .unclear(Page([.prompt("There is no command " + .command("/\(name)") + " here." + near + " " + .command("/help") + " lists them.")]))
        }
    }

    init(name word: String, _ scenarios: [Listing]) {
        if word.isEmpty {
            self = .unclear(Page([.prompt("Type a number or a name; " + .command("/leave") + " leaves.")]))
        } else if let exact = scenarios.first(where: { $0.id.lowercased() == word || $0.title.lowercased() == word }) {
            self = .scenario(exact.id)
        } else if let skill = Skill.allCases.first(where: { $0.isCalled(word) }) {
            self = .skill(skill)
        } else {
            let close = scenarios.filter { $0.id.lowercased().contains(word) || $0.title.lowercased().contains(word) }
            if close.count == 1, let only = close.first {
                self = .scenario(only.id)
            } else {
                self = .unclear(Page([.prompt(Choice.advice(word, close, scenarios))]))
            }
        }
    }

    static func advice(_ word: String, _ close: [Listing], _ scenarios: [Listing]) -> Text {
        if !close.isEmpty { return Text("“\(word)” fits several: \(close.map(\.id).joined(separator: ", ")).") }
        let names = scenarios.map(\.id) + Skill.allCases.flatMap { [$0.words] + $0.words.split(separator: " ").map(String.init) }
        let nearest = Nearest.name(to: word, among: names).map { " The nearest is “\($0)”." } ?? ""
        return Text("There is no conversation and no skill called “\(word.excerpt)”.\(nearest)")
    }
}

extension Skill {
    /// “open questions”.
    public var words: String { rawValue.replacing("-", with: " ") }

    /// By its whole name, or by one word of it that no other skill has.
    func isCalled(_ word: String) -> Bool {
        if word == rawValue || word == words { return true }
        let those = Skill.allCases.filter { $0.rawValue.split(separator: "-").contains { $0 == word } }
        return those == [self]
    }
}
