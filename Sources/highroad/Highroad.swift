import ArgumentParser
import Foundation
import Listening
import Rehearsing
import Terminal

@main
struct Highroad: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "highroad",
        abstract: "Rehearse the hard conversations after a lost deal.",
        version: "0.1.0",
        subcommands: [
            ChooseCommand.self, RehearseCommand.self, DrillCommand.self,
            ListCommand.self, ShowCommand.self, CheckCommand.self, MapCommand.self, ReviewSheetCommand.self, ConvertCommand.self, NewCommand.self,
            ExplainCommand.self, WalkCommand.self,
            HistoryCommand.self, ExportCommand.self, ReplayCommand.self,
            DraftCommand.self, LintCommand.self, LetterCommand.self,
            HearCommand.self, MovesCommand.self,
            ManualCommand.self,
        ],
        defaultSubcommand: ChooseCommand.self)

    /// A first word that is no command is not left to the parser, which would take it for an argument of bare `highroad`.
    private static func known(_ arguments: [String]) throws(Complaint) {
        guard let word = arguments.first, !word.hasPrefix("-") else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(word) else { return }
        let near = Nearest.name(to: word, among: names).map { " Did you mean “\($0)”?" } ?? ""
        throw Complaint("There is no command “\(word.excerpt)”.\(near) “highroad --help” lists them all; “highroad rehearse ID” begins a conversation.")
    }

    /// Exit codes: 0 done, 1 problems found, 2 wrong usage or unreadable input.
    static func main() {
        // A reader that goes away shows itself where something is written to it.
        signal(SIGPIPE, SIG_IGN)
        // A file that may not grow any further is an error to be told, not the end of the program.
        signal(SIGXFSZ, SIG_IGN)
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let run = plainly(arguments) { return try run() }
            try known(arranged(arguments))
            var command = try parseAsRoot(arranged(arguments))
            try command.run()
        } catch let complaint as Complaint {
            complain(complaint.sentence)
            Foundation.exit(complaint.code)
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            Screen.write(fullMessage(for: error) + "\n", to: STDERR_FILENO)
            Foundation.exit(2)
        }
    }
}
