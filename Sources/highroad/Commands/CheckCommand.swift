import ArgumentParser

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell every problem of scenarios at once, and play their tests.",
        discussion: "Exits with 0 where all is well, with 1 where an error was found (with --strict: or a warning), with 2 where a path can't be read.")

    @Argument(help: "Files, or folders to look through.")
    var paths: [String]

    @Flag(name: .long, help: "Let warnings fail, too.")
    var strict = false

    @Flag(name: .long, help: "The same as --format json.")
    var json = false

    @Option(name: .long, help: "text, json or github (annotations for a workflow).")
    var format: CheckFormat = .text

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let found = try Findings(paths)
        put((json ? .json : format).write(found))
        if found.problems.contains(where: { $0.severity == .error || strict }) { throw ExitCode(1) }
    }
}
