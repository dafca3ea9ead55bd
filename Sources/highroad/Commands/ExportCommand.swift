import ArgumentParser

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a rehearsal down as Markdown, JSON or plain text.",
        discussion: "The JSON holds what was typed and what was heard, so that “highroad replay” can play it again on another day.")

    @Argument(help: "The id of a rehearsal, its beginning, or “last”; “highroad history” shows them.")
    var id: String

    @Option(name: .long, help: "md, json or txt.")
    var format: ExportFormat = .md

    @Option(name: [.short, .long], help: ArgumentHelp("Write to this file instead of the standard output.", valueName: "path"))
    var output: String?

    @Flag(name: .long, help: "Replace the file if it is there already.")
    var force = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let (kept, _) = try options.kept(id)
        let text = try format.write(kept, options)
        guard let output else { return put(text) }
        try PrivateFile.write(text, to: output, replacing: force)
    }
}
