import ArgumentParser
import Listening
import Rehearsing

/// `highroad moves [MOVE]`: what can be heard in a reply.
struct MovesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "moves", abstract: "List the moves that a reply can make, or explain one.",
        discussion: """
            EXAMPLES:
              highroad moves
              highroad moves reflection
              highroad moves --format markdown > Moves.md
            """)

    @Argument(help: "The move to explain.") var move: String?
    @Option(name: .long, help: "plain, markdown or json.") var format: Format = .plain
    @OptionGroup var options: GlobalOptions

    func run() throws {
        guard let move else { return put(format.write(MovesPage.all)) }
        guard let known = Move(rawValue: move.lowercased()) else {
            let nearest = Nearest.name(to: move, among: Move.allCases.map(\.rawValue)).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("There is no move called “\(move)”.\(nearest) “highroad moves” lists them all.")
        }
        put(format.write(MovesPage.one(known.paper)))
    }
}

/// The papers of the moves as pages; the article Moves is the first of them in Markdown.
enum MovesPage {
    static var all: Page {
        var blocks: [Page.Block] = [
            .paragraph("A move is one thing that a reply does to the conversation. A reply makes none, one or several."),
        ]
        for kind in Kind.allCases {
            blocks.append(.heading(title(kind)))
            for paper in Repertoire.papers where paper.kind == kind {
                blocks.append(.paragraph(.name(paper.move.rawValue) + ": it \(paper.meaning)."))
                blocks.append(sides(paper))
            }
        }
        return Page(blocks)
    }

    static func one(_ paper: Paper) -> Page {
        Page([
            .heading(paper.move.rawValue),
            .paragraph(Text("It \(paper.meaning).")),
            .paragraph(Text("Kind: \(title(paper.kind)). Source: \(paper.source).")),
            .paragraph(Text("What to try: \(paper.fix.asSentence)")),
            sides(paper),
        ])
    }

    private static func sides(_ paper: Paper) -> Page.Block {
        var lines: [Text] = []
        for example in paper.examples { lines.append(Text("Counts: ") + .quote(example)) }
        for miss in paper.nearMisses { lines.append(Text("Does not count: ") + .quote(miss.words) + ", for \(miss.why)") }
        return .list(lines)
    }

    private static func title(_ kind: Kind) -> String {
        switch kind {
        case .helps: "What helps"
        case .harms: "What harms"
        case .form: "What only gives form"
        }
    }
}
