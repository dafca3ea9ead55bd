import ArgumentParser

/// The workshop behind the listener: learns its weights from coded replies and scores what it hears.
@main
struct Training: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "training",
        abstract: "Learn the listener's weights from coded replies, and score what it hears.",
        subcommands: [LearnCommand.self, WordsCommand.self, BeadsCommand.self, ExplainCommand.self, ScoreCommand.self, CrossCommand.self])
}
