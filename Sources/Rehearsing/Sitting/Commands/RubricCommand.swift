import Listening
import Scenarios

extension Command {
    static let rubric = Command(
        "rubric", summary: "shows what this conversation counts, before it counts", example: "/rubric"
    ) { session, _ in (session, [.show(session.scenario.rubric)]) }
}

extension Scenario {
    /// What earns and what costs here, with the meaning and the source of each.
    public var rubric: Page {
        func rows(_ weights: [Weight]) -> [[Text]] {
            weights.map { weight in
                let points = weight.points < 0 ? "−\(-weight.points)" : "+\(weight.points)"
                let cap = weight.cap.map { ", at most \($0) of 100 with it" } ?? ""
                return [.name(weight.move.rawValue), Text(points + cap), Text("it \(weight.move.meaning)"), Text(weight.move.source)]
            }
        }
        var blocks: [Page.Block] = [.heading("What counts in “\(title)”")]
        let header = ["move", "points", "meaning", "source"]
        if !aims.isEmpty { blocks += [.paragraph("Earns, once each:"), .table(header: header, rows: rows(aims))] }
        if !harms.isEmpty { blocks += [.paragraph("Costs, each time:"), .table(header: header, rows: rows(harms))] }
        if aims.isEmpty, harms.isEmpty { blocks.append(.paragraph("Nothing is counted here: this conversation is for trying things out.")) }
        return Page(blocks)
    }
}
