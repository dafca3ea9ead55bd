import ArgumentParser
import Scenarios

struct ReviewSheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review-sheet", abstract: "Write a conversation down for people who don't read YAML: all scenes, ways and hidden reasons.")

    @Argument(help: "The id of a conversation, or a file.")
    var id: String

    @Option(name: [.long, .short], help: ArgumentHelp("Write to a new file instead.", valueName: "file"))
    var output: String?

    @OptionGroup var options: GlobalOptions

    func run() throws {
        try deliver(try Packs(options).scenario(id).filled().reviewSheet, to: output)
    }
}

/// To a new file, where one is named; otherwise to the standard output.
func deliver(_ text: String, to output: String?) throws(Complaint) {
    guard let output else { return put(text) }
    try TextFile.write(new: output, text)
    complain("Wrote \(output).")
}
