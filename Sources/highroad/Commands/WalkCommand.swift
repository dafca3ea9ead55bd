import ArgumentParser
import Rehearsing
import Scenarios

struct WalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk", abstract: "Type many conversations by chance and tell what was reached, what never was, and where it got stuck.",
        discussion: """
            Typed are the sample replies and the words of the tests, mostly in the scene they are meant for, with copies as hurried people \
            type them: no capitals, no punctuation, a typo in each clause. Every other walk waits and says what is good until it loses \
            its patience. The same seed types the same. Exits with 1 where a scene or an ending was never reached, or a walk got stuck.
            """)

    @Argument(help: "The ids of conversations; all there are where none is named.")
    var ids: [String] = []

    @Option(name: .long, help: ArgumentHelp("How many conversations to type, shared out evenly.", valueName: "number"))
    var runs = 2000

    @Option(name: .long, help: ArgumentHelp("The same number types the same.", valueName: "number"))
    var seed: UInt64 = 1

    @Option(name: .long, help: ArgumentHelp("A file with more replies to type, one a line.", valueName: "file"))
    var replies: String?

    @Option(name: .long, help: "plain, markdown or json.")
    var format: Format = .plain

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        guard (1...1_000_000).contains(runs) else { throw ValidationError("“--runs” should be a number from 1 to 1000000, and \(runs) is none.") }
    }

    func run() throws {
        let packs = try Packs(options)
        let scenarios = try ids.isEmpty ? packs.all().compactMap(\.scenario) : ids.map { try packs.scenario($0) }
        guard !scenarios.isEmpty else { throw Complaint("There are no conversations here. “--pack DIR” names a folder to look into.") }
        let more = try replies.map { String(decoding: try TextFile.read($0), as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init) } ?? []
        let hearing = listening()
        var isSound = true
        for (place, scenario) in scenarios.enumerated() {
            let share = runs / scenarios.count + (place < runs % scenarios.count ? 1 : 0)
            guard share > 0 else { continue }
            let walk = Walk(scenario, runs: share, seed: seed, replies: more, hearing: hearing)
            if place > 0, format != .json { put("\n") }
            put(format.write(walk.page))
            isSound = isSound && walk.isSound
        }
        if !isSound { throw ExitCode(1) }
    }
}
