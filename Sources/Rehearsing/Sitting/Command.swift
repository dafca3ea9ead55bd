/// A `/word` to the coach, not to the counterpart.
public struct Command: Sendable {
    public let name: String
    /// Other ways to type it.
    public let also: [String]
    /// What follows the name: “[COMMAND]”; empty where nothing does.
    public let arguments: String
    /// One clause that follows “this command …”: “gives the next hint”.
    public let summary: String
    public let example: String
    let run: @Sendable (Session, String) -> (Session, [Effect])

    init(
        _ name: String, also: [String] = [], arguments: String = "", summary: String, example: String,
        run: @escaping @Sendable (Session, String) -> (Session, [Effect])
    ) {
        (self.name, self.also, self.arguments) = (name, also, arguments)
        (self.summary, self.example, self.run) = (summary, example, run)
    }

    /// Every command, in the order help shows them.
    public static let all: [Command] = [
        .help, .hint, .why, .model, .rubric, .map, .undo, .again, .whatIf, .tree, .disagree, .debrief, .draft, .leave,
    ]

    public static func named(_ name: String) -> Command? { all.first { $0.names.contains(name) } }

    public var names: [String] { [name] + also }
    /// “/help [COMMAND]”.
    public var usage: String { arguments.isEmpty ? "/\(name)" : "/\(name) \(arguments)" }
}

extension Session {
    /// The rehearsal again from what was typed, with the node of each turn.
    var replay: Replay { Replay(transcript, in: scenario, upTo: node, hearing: hearing) }

    /// Nothing changes but what is shown.
    func showing(_ blocks: Page.Block...) -> (Session, [Effect]) { (self, [.show(Page(blocks))]) }

    /// Goes on from an earlier node, and says where that is.
    func goingBack(to node: Int, saying words: Text) -> (Session, [Effect]) {
        var session = self
        let entry = Transcript.Entry.wentBack(to: node)
        session.transcript.add(entry)
        session.rehearsal = Replay(session.transcript, in: scenario, upTo: node, hearing: hearing).rehearsal
        session.node = node
        session.hints = 0
        return (session, [.keep(entry), .show(Page([.prompt(words)] + session.rehearsal.cue))])
    }
}
