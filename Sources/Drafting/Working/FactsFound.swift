extension BuyersMail {
    /// The facts that stand in their message, to be proposed: who wrote, from where, the reason in their words, and whom they chose.
    public func facts(in mail: Message) -> [(fact: Deal.Fact, words: String)] {
        func clue(_ clue: String) -> Heard? { self.heard.first { $0.clue == clue } }
        var facts: [(fact: Deal.Fact, words: String)] = []
        let signature = Signature(mail.body, address: mail.address)
        if let sender = mail.sender ?? signature.name { facts.append((.prospect, sender)) }
        if let company = signature.company { facts.append((.company, company)) }
        if let address = mail.address { facts.append((.email, address)) }
        if let reason = clue("reason")?.words { facts.append((.reason, reason.last == "." ? String(reason.dropLast()) : reason)) }
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
