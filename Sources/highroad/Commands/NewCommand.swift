import ArgumentParser
import Foundation
import Scenarios

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begin something of your own.", subcommands: [NewScenarioCommand.self])
}

struct NewScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario",
        abstract: "Write a first version of a conversation, commented and sound.",
        discussion: "Asks for what is not given; an empty answer takes what stands in brackets. Answers can be piped in, one a line. Never writes over a file.")

    @Argument(help: "The file to write; without it the title gives the name.")
    var path: String?

    @Option(name: .long, help: "A line that makes people recognise the situation.")
    var title: String?

    @Option(name: .long, help: "What it trains; “highroad list” shows examples of each.")
    var skill: String?

    @Option(name: .long, help: "The name of the person across the table.")
    var counterpart: String?

    @Option(name: .long, help: "What that person does.")
    var role: String?

    @Option(name: .long, help: "Where that person works.")
    var company: String?

    @Option(name: .long, help: "What has happened so far.")
    var premise: String?

    @Option(name: .long, help: "What to try for.")
    var goal: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        if let path, FileManager.default.fileExists(atPath: path) { throw Complaint("“\(path)” is there already, and I never write over a file. Choose another name.") }
        let title = try answer(title, "What is the situation called?", otherwise: "The price is too high")
        let names = Skill.allCases.map(\.rawValue).joined(separator: ", ")
        let skill = try Skill(named: try answer(skill, "Which skill does it train? (\(names))", otherwise: Skill.openQuestions.rawValue))
        var starter = Starter(title: title, skill: skill, name: try answer(counterpart, "Who is across the table?", otherwise: "Dana"))
        starter.role = try answer(role, "What do they do?", otherwise: "")
        starter.company = try answer(company, "Where do they work?", otherwise: "")
        (starter.premise, starter.goal) = (premise.flatMap(\.said), goal.flatMap(\.said))
        let path = path ?? "\(starter.id).yaml"
        let text = starter.written
        let file = ScenarioReader().read(text, name: path)
        if let problem = file.problems.first(where: { $0.severity == .error }) { throw Complaint("With these answers the file would not be sound: \(problem.message) \(problem.help)") }
        try TextFile.write(new: path, text)
        print("Wrote \(path). Next: “highroad check \(path)”, then “highroad rehearse \(path)”.")
    }

    /// What was given; otherwise what is answered to the question, or `fallback` for an empty answer.
    private func answer(_ given: String?, _ question: String, otherwise fallback: String) throws -> String {
        if let given { return given.said ?? fallback }
        if isatty(STDIN_FILENO) != 0 { FileHandle.standardError.write(Data("\(question)\(fallback.isEmpty ? "" : " [\(fallback)]") ".utf8)) }
        return readLine()?.said ?? fallback
    }
}

private extension String {
    /// Without blanks at the ends; `nil` where nothing is left.
    var said: String? {
        let text = trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }
}
