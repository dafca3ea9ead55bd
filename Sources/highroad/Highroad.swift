import ArgumentParser
import Foundation

@main
struct Highroad: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "highroad",
        abstract: "Rehearse the hard conversations after a lost deal.",
        subcommands: [
            ChooseCommand.self, RehearseCommand.self, DrillCommand.self,
            ListCommand.self, ShowCommand.self, CheckCommand.self, MapCommand.self, ReviewSheetCommand.self, ConvertCommand.self, NewCommand.self,
            ExplainCommand.self, WalkCommand.self,
            HistoryCommand.self, ExportCommand.self, ReplayCommand.self,
            LintCommand.self,
            HearCommand.self, MovesCommand.self,
        ],
        defaultSubcommand: ChooseCommand.self)

    /// Exit codes: 0 done, 1 problems found, 2 wrong usage or unreadable input.
    static func main() {
        // A reader that goes away shows itself where something is written to it.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try parseAsRoot(arranged(Array(CommandLine.arguments.dropFirst())))
            try command.run()
        } catch let complaint as Complaint {
            complain(complaint.sentence)
            Foundation.exit(complaint.code)
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            Foundation.exit(2)
        }
    }
}
