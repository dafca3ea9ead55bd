import ArgumentParser
import Foundation

/// Writes the manual page from what the parser knows, so that neither can drift from the other; for `Scripts/install`.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "manual", abstract: "Write the manual page, for “man”.", shouldDisplay: false)

    func run() throws {
        put(try Manual(json: Highroad._dumpHelp()).page)
    }
}

/// The commands and their options, as the parser lists them.
private struct Manual: Decodable {
    var command: Command

    struct Command: Decodable {
        var commandName: String, abstract: String?, discussion: String?, shouldDisplay: Bool?
        var subcommands: [Command]?, arguments: [Argument]?
    }

    struct Argument: Decodable {
        enum Kind: String, Decodable { case positional, option, flag }
        var kind: Kind, names: [Name]?, valueName: String?, abstract: String?
        var isOptional: Bool, isRepeating: Bool, shouldDisplay: Bool
    }

    struct Name: Decodable {
        var kind: String, name: String
        var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    init(json: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(json.utf8)) }
}

private extension Manual {
    var page: String {
        let shared = ["plain", "data-dir", "private", "pack", "help", "version"]
        let commands = (command.subcommands ?? [])
            .flatMap { parent in [parent] + (parent.subcommands ?? []).map { $0.below(parent.commandName) } }
            .filter { $0.shouldDisplay != false && $0.commandName != "help" }
        let everywhere = commands.flatMap { $0.arguments ?? [] }.filter(\.shouldDisplay)
            .reduce(into: [String: Argument]()) { list, argument in
                if let name = argument.name(among: shared) { list[name] = list[name] ?? argument }
            }
        var lines = [
            ".TH HIGHROAD 1", ".SH NAME", "highroad \\- " + (command.abstract ?? "").roff,
            ".SH SYNOPSIS", ".B highroad", "[\\fIcommand\\fR] [\\fIoptions\\fR]",
            ".SH DESCRIPTION", "Without a command, a conversation can be chosen, or the one left open gone on with.", ".SH COMMANDS",
        ]
        for command in commands {
            let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && $0.name(among: shared) == nil }
            let usage = arguments.filter { $0.kind == .positional }.map(\.usage).joined(separator: " ")
            lines += [".SS \(command.commandName.roff) \(usage)", (command.abstract ?? "").roff]
            if let discussion = command.discussion, !discussion.isEmpty { lines += [".PP", discussion.roff] }
            lines += arguments.flatMap(\.lines)
        }
        lines += [".SH OPTIONS", "These work with every command."] + shared.compactMap { everywhere[$0] }.flatMap(\.lines)
        lines += [
            ".SH ENVIRONMENT", ".TP", "\\fBXDG_DATA_HOME\\fR", "Rehearsals are kept in its folder highroad; ~/.local/share where it is not set.",
            ".TP", "\\fBHIGHROAD_PACKS\\fR", "Folders to look for conversations in, with colons between them.",
            ".TP", "\\fBNO_COLOR\\fR, \\fBTERM\\fR=dumb", "No colours.",
            ".SH EXIT STATUS", ".TP", "0", "Done.", ".TP", "1", "Problems were found, or something has changed.", ".TP", "2", "Wrong usage, input that can't be read, or words that can't be kept.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}

private extension Manual.Command {
    /// Named as it is typed, below its parent.
    func below(_ parent: String) -> Manual.Command {
        var command = self
        command.commandName = parent + " " + commandName
        if commandName == "help" { command.shouldDisplay = false }
        return command
    }
}

private extension Manual.Argument {
    func name(among shared: [String]) -> String? { names?.map(\.name).first(where: shared.contains) }

    var usage: String {
        let name = "\\fI\((valueName ?? "value").roff)\\fR" + (isRepeating ? " ..." : "")
        return isOptional ? "[\(name)]" : name
    }

    var lines: [String] {
        let typed = (names ?? []).map { "\\fB\($0.typed.roff)\\fR" }.joined(separator: ", ")
        let head =
            switch kind {
            case .positional: usage
            case .flag: typed
            case .option: "\(typed) \\fI\((valueName ?? "value").roff)\\fR"
            }
        return [".TP", head, (abstract ?? "").roff]
    }
}

private extension String {
    /// With the signs that a manual page would take for its own made harmless; curly quotes become what every terminal shows.
    var roff: String {
        let text = replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("“", with: "\\(lq").replacing("”", with: "\\(rq").replacing("'", with: "\\(aq")
        return text.split(whereSeparator: \.isNewline).map { $0.hasPrefix(".") ? "\\&" + $0 : $0 }.joined(separator: "\n")
    }
}
