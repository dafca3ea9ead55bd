import ArgumentParser
import Foundation
import Scenarios

struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a conversation for Twine, for ink, as YAML or as JSON; or begin one from a story of Twine.",
        discussion: "From a .twee file comes a skeleton: the scenes and ways are there, and what is still to be written is marked TODO.")

    @Argument(help: "The id of a conversation, a scenario file, or a .twee file.")
    var source: String

    @Option(name: .long, help: "twee, ink, yaml or json.")
    var to: Target = .yaml

    @Option(name: [.long, .short], help: ArgumentHelp("Write to a new file instead.", valueName: "file"))
    var output: String?

    @OptionGroup var options: GlobalOptions

    enum Target: String, CaseIterable, ExpressibleByArgument { case twee, ink, yaml, json }

    func run() throws {
        let scenario = try [".twee", ".tw"].contains(where: source.hasSuffix) ? skeleton() : Packs(options).scenario(source)
        let text =
            switch to {
            case .twee: scenario.filled().twee
            case .ink: scenario.filled().ink
            case .yaml: scenario.written(in: .yaml)
            case .json: scenario.written(in: .json)
            }
        try deliver(text, to: output)
    }

    private func skeleton() throws(Complaint) -> Scenario {
        guard let text = String(validating: try TextFile.read(source), as: UTF8.self) else { throw Complaint("“\(source)” is not UTF-8 text.") }
        let name = URL(fileURLWithPath: source).deletingPathExtension().lastPathComponent
        let story = TweeStory(text)
        guard let scenario = story.skeleton(id: name.asScenarioName) else {
            throw Complaint("“\(source)” has no passages. In Twee each begins with a line “:: Its name”.")
        }
        for sentence in story.lost { complain(sentence) }
        return scenario
    }
}
