import Drafting
import Rehearsing

extension WritingCommand {
    static let slot = WritingCommand(
        "slot", arguments: "[SLOT]", summary: "shows what belongs in a slot and what of their words it can name; your next text goes there", example: "/slot thanks"
    ) { session, id in
        guard !id.isEmpty else { return session.showing(.paragraph("The slots of \(session.draft.errand.withArticle):".text), .list(session.slots.map { .name($0.id) + ": \($0.asks)" })) }
        guard let slot = session.slots.first(where: { $0.id == id.lowercased() }) else { return session.unknown(id, "slot", among: session.slots.map(\.id)) }
        var next = session
        next.waiting = .slot(slot.id)
        return (next, [.show(session.page(of: slot))])
    }
}

private extension WritingSession {
    /// What it asks, where that comes from, what fills it now, and the buyer's words to name back.
    func page(of slot: Slot) -> Page {
        let now = draft.text.flatMap { text in review(text).slots.first { $0.slot.id == slot.id }?.words }
        var blocks: [Page.Block] = [
            .note(.init(now == nil ? .missed : .helped, slot.id, Text(slot.asks), details: [Text("Source: \(slot.source)")])),
        ]
        if let now { blocks.append(.paragraph("Now it holds: " + .quote(now))) }
        let theirs = words(for: slot)
        if !theirs.isEmpty { blocks += [.paragraph("Their words, to name back:"), .list(theirs)] }
        let verb = draft.text == nil ? "begins the draft" : now == nil ? "goes where this belongs" : "takes the place of these words, or stands behind them where they do more than this"
        blocks.append(.prompt("Your next text \(verb).\(manner == .byLines ? " A line with only /end closes it." : "")".text))
        return Page(blocks)
    }

    /// What the buyer said, or what is known of the deal, that this slot can take up.
    func words(for slot: Slot) -> [Text] {
        func said(_ clue: String) -> [Text] { heard?.heard.filter { $0.clue == clue }.compactMap { $0.words.map(Text.quote) } ?? [] }
        func known(_ fact: Deal.Fact) -> [Text] { draft.deal[fact].map { [.name(fact.rawValue) + ": \($0)"] } ?? [] }
        let reason = said("reason").isEmpty ? known(.reason) : said("reason")
        let all: [Text] =
            switch slot.id {
            case "name": known(.prospect)
            case "thanks", "accept-and-thank": said("feeling")
            case "insight", "to-learn", "not-a-fit": reason
            case "decision": said("decision") + known(.winner)
            case "good-wishes": known(.winner)
            case "personal-note": known(.enjoyed)
            case "keep-in-touch", "open-door": said("open-door")
            case "warm-close": known(.me)
            case _: []
            }
        return all.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

private extension String {
    var text: Text { Text(self) }
}
