import ArgumentParser
import Listening
import Rehearsing
import Scenarios

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Show where a reply leads and why: which ways were tried, what stood in each, what would have passed.",
        discussion: "The reply is heard as if its scene had been entered straight away and heard out, with the trust the conversation starts with.")

    @Argument(help: "The id of a conversation.")
    var id: String

    @Option(name: .long, help: "The words of the reply.")
    var reply: String

    @Option(name: .long, help: "The scene it is said in; the first one where none is named.")
    var scene: String?

    @Option(name: .long, help: "plain, markdown or json.")
    var format: Format = .plain

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let scenario = try Packs(options).scenario(id)
        let scene = scene ?? scenario.start
        guard let explanation = Explanation(scenario, scene: scene, reply: reply, hearing: listening()) else {
            let names = scenario.scenes.map(\.id)
            let near = Nearest.name(to: scene, among: names).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("“\(id)” has no scene called “\(scene)”.\(near) There are: \(names.joined(separator: ", ")).")
        }
        put(format.write(explanation.page))
    }
}

extension Format: ExpressibleByArgument {}
