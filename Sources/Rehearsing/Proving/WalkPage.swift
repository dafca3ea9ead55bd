import Scenarios

extension Walk {
    /// Endings with their counts, then everything that should not be, each with its place.
    public var page: Page {
        var blocks: [Page.Block] = [
            .heading("\(runs) walks through \(scenario), seed \(seed)"),
            .paragraph("Lines typed: \(lines)."),
            .list(endings.map { "Ending " + .name($0.scene) + ": \($0.count) of \(runs)" + ($0.count == 0 ? Text(", never reached", .harms) : "") }),
        ]
        func add(_ title: String, _ lines: [Text]) {
            if !lines.isEmpty { blocks += [.paragraph(Text(title)), .list(lines)] }
        }
        add("Scenes never reached:", scenesNeverReached.map { .name($0) })
        add("Ways never taken:", branchesNeverTaken.map { .name($0.branch) + " out of " + .name($0.scene) })
        add("Still going round after \(Walk.longest) lines:", loops.map { .name($0.scene) + ": \($0.count.times)" })
        add("Words that got no answer, in:", deadEnds.map { .name($0) })
        add("Answered by nothing but the otherwise:", onlyOtherwise.map { .quote($0.reply) + " in " + .name($0.scene) })
        add("Lead elsewhere when typed sloppily:", fragile.map {
            .quote($0.reply) + " in " + .name($0.scene) + " takes " + .name($0.branch) + "; " + .quote($0.copy) + " takes " + .name($0.other)
        })
        if isSound { blocks.append(.paragraph("Every scene and every ending was reached, and no walk got stuck.")) }
        return Page(blocks)
    }
}
