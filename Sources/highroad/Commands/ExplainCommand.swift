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

    @Option(name: .long, help: ArgumentHelp("Trust at that moment, 0 to 10, instead of the trust at the start.", valueName: "number"))
    var trust: Int?

    @Option(name: .long, help: ArgumentHelp("How often the scene has been entered.", valueName: "number"))
    var visits = 1

    @Option(name: .long, help: ArgumentHelp("A driver that is known already; can be given several times.", valueName: "driver"))
    var known: [String] = []

    @Flag(name: .long, help: "Say it before they have finished.")
    var talkingOver = false

    @Flag(name: .long, help: "Write JSON for other programs: the moves, and every way with what stands in it.")
    var json = false

    @Option(name: .long, help: "How the page is written: plain, markdown or json.")
    var format: Format = .plain

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if let trust, !(0...10).contains(trust) { throw ValidationError("“--trust” should be a number from 0 to 10, and \(trust) is none.") }
        if visits < 1 { throw ValidationError("“--visits” should be a number from 1 on, and \(visits) is none.") }
    }

    func run() throws {
        let scenario = try Packs(options).scenario(id).filled()
        let scene = scene ?? scenario.start
        for driver in known where scenario.driver(driver) == nil {
            let near = Nearest.name(to: driver, among: scenario.drivers.map(\.id)).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("“\(id)” has no driver called “\(driver)”.\(near)")
        }
        let explanation = Explanation(scenario, scene: scene, reply: reply, hearing: listening()) { now in
            now.trust = trust ?? now.trust
            (now.visits, now.revealed, now.waited) = (visits, known, !talkingOver)
        }
        guard let explanation else {
            let names = scenario.scenes.map(\.id)
            let near = Nearest.name(to: scene, among: names).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("“\(id)” has no scene called “\(scene)”.\(near) There are: \(names.joined(separator: ", ")).")
        }
        put(json ? highroad.json(WrittenExplanation(explanation)) : format.write(explanation.page))
    }
}

extension Format: ExpressibleByArgument {}
