import Drafting
import Rehearsing
import Scenarios

/// What is known of the person's own lost deal when a conversation takes facts from it: what they wrote down, and what their buyer's mail says.
struct OwnDeal {
    var deal = Deal()
    var mail: Message?
    /// What was heard in the mail.
    var heard: BuyersMail?

    init(_ deal: Deal, answering mail: Message? = nil, _ options: some Wishes) throws {
        (self.deal, self.mail) = (deal, mail)
        heard = try mail.map { BuyersMail($0.body, by: try Handbook.all(options)) }
    }

    /// The words for a fact of a scenario; what was written down comes before what was heard.
    func words(for fact: String) -> String? { Self.fact(of: fact).flatMap { deal[$0] } ?? heard(fact) }

    /// All that is known of these facts, by their names.
    func words(for facts: [Fact]) -> [String: String] {
        var words: [String: String] = [:]
        for fact in facts { words[fact.name] = self.words(for: fact.name) }
        return words
    }

    /// `prospect.name`, `me.name` and `me.company` are written with a dot in a scenario, so that the first names follow from them.
    static func fact(of name: String) -> Deal.Fact? {
        switch name {
        case "prospect.name": .prospect
        case "prospect.company": .company
        case "me.name": .me
        case "me.company": .myCompany
        case _: Deal.Fact(rawValue: name)
        }
    }

    private func heard(_ name: String) -> String? {
        guard let mail, let heard else { return nil }
        if let fact = Self.fact(of: name) { return heard.facts(in: mail).first { $0.fact == fact }?.words }
        return heard.heard.first { $0.clue == name }?.words
    }
}

extension Desk {
    /// Work on a draft in the midst of a rehearsal; it begins with what is known of the deal, never with a default.
    ///
    /// - Parameter words: what was asked for on the way, by the names of facts.
    func drafting(_ own: OwnDeal?, knowing words: [String: String] = [:], _ options: some Wishes) -> (String) throws -> Void {
        var deal = own?.deal ?? Deal()
        for (name, words) in words { if let fact = OwnDeal.fact(of: name) { deal[fact] = words } }
        return { [deal] kind in
            do { try DraftCommand.sit(kind, knowing: deal, answering: own?.mail, options) } catch let complaint as Complaint {
                show(Page([.paragraph(Text(complaint.sentence))]))
            }
            show(Page([.prompt("Back in the conversation; it stands where it stood.")]))
        }
    }

    /// Asks for each of these facts that nothing is known of; an empty line takes the default.
    ///
    /// - Returns: all that is known then, by the names of facts; `nil` where the person leaves.
    func ask(for facts: [Fact], known: [String: String]) -> [String: String]? {
        var known = known
        let missing = facts.filter { known[$0.name] == nil }
        var blocks: [Page.Block] = []
        if !known.isEmpty {
            blocks += [.paragraph("Taken from your deal:"), .list(facts.compactMap { fact in known[fact.name].map { .name(fact.name) + Text(": \($0)") } })]
        }
        if missing.isEmpty {
            show(Page(blocks))
        } else {
            blocks.append(.paragraph("A few facts, so that it is about your deal. An empty line takes what stands in brackets."))
        }
        for fact in missing {
            show(Page(blocks + [.prompt(Text("\(fact.asks) [\(fact.otherwise)]"))]))
            blocks = []
            guard let line = read() else { return nil }
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if ["/leave", "/quit", "/q", "/exit"].contains(words.lowercased()) { return nil }
            if !words.isEmpty { known[fact.name] = words }
        }
        return known
    }
}
