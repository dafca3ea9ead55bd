import Scenarios

/// The list of conversations as a person finds a way through it: all at once where that fits the window, otherwise skill by skill.
///
/// A number is one of the page that was shown last; names count on every page.
public struct Chooser {
    /// A conversation that was left open, and where it stands.
    public struct Open: Sendable, Equatable {
        public let id: String, state: Text
        public init(id: String, state: Text) { (self.id, self.state) = (id, state) }
    }

    private let listings: [Listing], open: [Open], practised: Set<String>, first: Listing?
    private let fits: (Page) -> Bool
    private var place = Place.start

    private enum Place { case start, skill(Skill), all }

    /// What came of a line.
    public enum Step: Equatable {
        case show(Page)
        /// - Parameter goesOn: it is taken up where it was left without a question.
        case rehearse(String, goesOn: Bool)
        case draft(String)
        case leave
    }

    /// - Parameters:
    ///   - listings: in the order they are listed.
    ///   - open: what was left open, the last one first.
    ///   - practised: ids of conversations that were played to an ending.
    ///   - first: the id of one that is good to begin with.
    ///   - fits: whether a page can be seen as a whole.
    public init(_ listings: [Listing], open: [Open] = [], practised: Set<String> = [], first: String = "", fits: @escaping (Page) -> Bool = { _ in true }) {
        (self.listings, self.practised, self.fits) = (listings, practised, fits)
        self.open = open.filter { left in listings.contains { $0.id == left.id } }
        self.first = listings.first { $0.id == first }
    }

    /// What to show now.
    public var page: Page {
        switch place {
        case .start: fits(everything) ? everything : skills
        case let .skill(skill): page(of: skill)
        case .all: everything
        }
    }

    /// Answers any line.
    public mutating func step(_ line: String) -> Step {
        if line.allSatisfy(\.isWhitespace) {
            switch place {
            case .skill:
                place = .start
                return .show(page)
            case .start, .all: if let last = open.first { return .rehearse(last.id, goesOn: true) }
            }
        }
        switch Choice(line, on: items, among: listings) {
        case let .scenario(id): return .rehearse(id, goesOn: false)
        case let .skill(skill): place = .skill(skill)
        case .all: place = .all
        case let .draft(kind): return .draft(kind)
        case .help: return .show(help)
        case .leave: return .leave
        case let .unclear(page): return .show(page)
        }
        return .show(page)
    }
}

private extension Chooser {
    /// The skills that something is there for.
    var trained: [Skill] { Skill.allCases.filter { skill in listings.contains { $0.skill == skill } } }
    /// So many that were left open stand above the skills.
    var latest: [Open] { Array(open.prefix(3)) }

    var items: [Choice.Item] {
        switch place {
        case .start where !fits(everything): latest.map { .scenario($0.id) } + trained.map { .skill($0) }
        case let .skill(skill): listings.filter { $0.skill == skill }.map { .scenario($0.id) }
        case .start, .all: listings.map { .scenario($0.id) }
        }
    }

    var everything: Page {
        let numbers = Dictionary(zip(listings.map(\.id), 1...), uniquingKeysWith: { first, _ in first })
        var blocks: [Page.Block] = [.heading("Conversations")] + leftOpen(open) { numbers[$0.id] ?? 0 }
        for skill in trained {
            blocks.append(.drawing([.strong(skill.words)] + listings.filter { $0.skill == skill }.map { row($0, numbers[$0.id] ?? 0, of: listings.count) }))
        }
        return Page(blocks + prompts("Type a number or a name; " + .command("/leave") + " leaves."))
    }

    var skills: Page {
        let longest = trained.map(\.words.count).max() ?? 0
        let rows = zip((latest.count + 1)..., trained).map { number, skill -> Text in
            let those = listings.filter { $0.skill == skill }, done = those.count { practised.contains($0.id) }
            let gap = String(repeating: " ", count: longest - skill.words.count + 2)
            let count = those.count == 1 ? "1 conversation" : "\(those.count) conversations"
            return Text("\(number)  ") + .strong(skill.words) + Text(gap + count + (done == 0 ? "" : ", \(done) practised"))
        }
        let left = leftOpen(latest) { left in (latest.firstIndex { $0.id == left.id } ?? 0) + 1 }
        return Page([.heading("Conversations")] + left + [.drawing(rows)]
            + prompts("Type a number, a skill or a name; " + .command("/all") + " lists every conversation, " + .command("/leave") + " leaves."))
    }

    func page(of skill: Skill) -> Page {
        let those = listings.filter { $0.skill == skill }
        guard !those.isEmpty else { return Page([.prompt(Text("There is no conversation for \(skill.words) here. An empty line goes back."))]) }
        return Page([
            .heading(skill.words.capitalised), .drawing(zip(1..., those).map { row($1, $0, of: those.count) }),
            .prompt("Type a number or a name; an empty line goes back."),
        ])
    }

    /// “ 7  Your price is too high (price-too-high), left open”.
    func row(_ listing: Listing, _ number: Int, of count: Int) -> Text {
        let gap = String(repeating: " ", count: String(count).count - String(number).count)
        let state = open.contains { $0.id == listing.id } ? ", left open" : practised.contains(listing.id) ? ", practised" : ""
        return Text("\(gap)\(number)  \(listing.title) (") + .name(listing.id) + Text(")\(state)")
    }

    func leftOpen(_ those: [Open], _ number: (Open) -> Int) -> [Page.Block] {
        guard !those.isEmpty else { return [] }
        let rows = those.map { left -> Text in
            Text("\(number(left))  \(title(left.id)) (") + .name(left.id) + ") " + left.state
        }
        return [.drawing([.strong("left open")] + rows)]
    }

    func prompts(_ how: Text) -> [Page.Block] {
        var lines = [how]
        if let last = open.first {
            lines.append("An empty line goes on with " + .strong(title(last.id)) + ".")
        } else if practised.isEmpty, let first {
            lines.append("A good one to begin with: " + .command(first.id) + ".")
        }
        return lines.map { .prompt($0) }
    }

    func title(_ id: String) -> String { listings.first { $0.id == id }?.title ?? id }

    var help: Page {
        Page([
            .paragraph("A number of the page, the name of a conversation or a word of its title begins it; a skill shows its conversations."),
            .list(Choice.commands.map { .command("/" + $0.name + ($0.arguments.isEmpty ? "" : " " + $0.arguments)) + " \($0.summary)" }),
        ])
    }
}
