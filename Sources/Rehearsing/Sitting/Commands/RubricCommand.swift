import Listening
import Scenarios

extension Command {
    static let rubric = Command(
        "rubric", summary: "shows what this conversation counts, before it counts", example: "/rubric"
    ) { session, _ in (session, [.show(session.scenario.rubric)]) }
}

extension Scenario {
    /// What earns and what costs here: a line a move, with its meaning; below, where the weights come from.
    public var rubric: Page {
        func table(_ weights: [Weight]) -> Page.Block {
            .table(header: ["", "", ""], rows: weights.map { weight in
                let points = weight.points < 0 ? "−\(-weight.points)" : "+\(weight.points)"
                let cap = weight.cap.map { "; with it, at most \($0) of 100" } ?? ""
                return [Text(points), .name(weight.move.rawValue), Text("it \(weight.move.meaning)\(cap)")]
            })
        }
        var blocks: [Page.Block] = [.heading("What counts: \(title)")]
        if !aims.isEmpty { blocks += [.paragraph("Earns, once each:"), table(aims)] }
        if !harms.isEmpty { blocks += [.paragraph("Costs, each time:"), table(harms)] }
        if aims.isEmpty, harms.isEmpty { return Page(blocks + [.paragraph("Nothing is counted here: this conversation is for trying things out.")]) }
        return Page(blocks + [.paragraph("Where that comes from:"), .list(sources)])
    }

    /// Each source once, with the moves that rest on it.
    private var sources: [Text] {
        let moves = (aims + harms).map(\.move)
        let names = moves.map(\.source).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return names.map { name in Text("\(name): ") + moves.filter { $0.source == name }.map { Text.name($0.rawValue) }.joined() }
    }
}
