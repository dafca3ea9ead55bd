import ArgumentParser

/// What every command understands.
struct GlobalOptions: ParsableArguments {
    @Flag(name: .long, help: "Write plain text without escape codes, for screen readers and pipes.")
    var plain = false

    @Option(name: .long, help: ArgumentHelp("Keep rehearsals here instead of in your data folder.", valueName: "dir"))
    var dataDir: String?

    @Flag(name: .customLong("private"), help: "Keep nothing of what is typed.")
    var isPrivate = false

    @Option(name: .long, help: ArgumentHelp("Look for conversations here, too; can be given several times.", valueName: "dir"))
    var pack: [String] = []
}
