extension BuyersMail {
    /// The facts that stand in their message, to be proposed: who wrote, from where, the reason in their words, and whom they chose.
    /// What is not sure is no fact.
    public func facts(in mail: Message) -> [(fact: Deal.Fact, words: String)] {
        func clue(_ clue: String) -> Heard? { self.heard.first { $0.clue == clue } }
        var facts: [(fact: Deal.Fact, words: String)] = []
        let parts = MailParts(mail.body)
        // Where somebody passed it on, the one who passed it on is not the buyer.
        let passedOn = parts.passedOnFrom.map { Message(from: $0) }, from = passedOn ?? mail
        let signature = Signature(parts, address: from.address)
        if let name = signature.name(besides: from.writer) { facts.append((.prospect, name)) }
        if let company = signature.company { facts.append((.company, company)) }
        if let address = from.address { facts.append((.email, address)) }
        if let reason = clue("reason"), reason.isSure, let words = reason.part ?? reason.words {
            facts.append((.reason, words.last == "." ? String(words.dropLast()) : words))
        }
        // Of the labels of a winner only a name is a fact; it stands in the words that show it.
        if let winner = clue("winner")?.labels.first { facts.append((.winner, winner.name)) }
        return facts
    }
}

extension Errand {
    /// The few facts that a message of this kind can't do without, in the order in which they are asked for.
    public var facts: [Deal.Fact] {
        switch self {
        case .reply: [.prospect, .company, .reason, .winner, .enjoyed, .me]
        case .request: [.prospect, .company, .reason, .me]
        case .exit, .apology: [.prospect, .company, .me]
        }
    }

    /// “a reply”, for sentences about it.
    public var withArticle: String {
        switch self {
        case .reply: "a reply"
        case .request: "a request for a call"
        case .exit: "a graceful exit"
        case .apology: "an apology"
        }
    }
}
