import Listening
import Scenarios

extension Command {
    static let help = Command(
        "help", also: ["h"], arguments: "[COMMAND]", summary: "lists what the coach can do, or explains one command", example: "/help why"
    ) { session, name in
        let name = name.first == "/" ? String(name.dropFirst()) : name
        guard !name.isEmpty else {
            return session.showing(
                .paragraph("A line goes to \(session.scenario.counterpart.name); an empty line lets them go on. To the coach:"),
                .list(Command.all.map { .command($0.usage) + " \($0.summary)" }),
                .paragraph("To say something that starts with / to \(session.scenario.counterpart.name), type // for the first one."))
        }
        guard let command = Command.named(name.lowercased()) else {
            let nearest = Nearest.name(to: name, among: Command.all.flatMap(\.names)).map { " The nearest is /\($0)." } ?? ""
            return session.showing(.paragraph(Text("The coach knows no command /\(name).\(nearest)")))
        }
        return session.showing(
            .paragraph(.command(command.usage) + " \(command.summary)."), .paragraph("For example: " + .command(command.example)))
    }
}
