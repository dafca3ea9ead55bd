/// A finished message: from whom, to whom, about what, and its words. Nothing in a name or a subject can break out of its line.
public struct Letter: Sendable, Equatable {
    public let from: Mailbox, to: Mailbox
    public let subject: String
    /// Line feeds only, nothing that steers a screen, no empty line at the end.
    public let body: String
    /// The id of the mail that this one answers, and the ids of those before it.
    public let answers: String?
    public let references: [String]

    /// - Parameters:
    ///   - body: the draft.
    ///   - subject: as the writer named it; without one the answered mail's with “Re:” before it, or that of the errand.
    ///   - mail: what it answers.
    public init(_ body: String, as errand: Errand, deal: Deal, subject: String? = nil, answering mail: Message? = nil) {
        from = Mailbox(name: deal[.me], address: deal[.myEmail])
        to = Mailbox(name: deal[.prospect] ?? mail?.sender, address: deal[.email] ?? mail?.address)
        self.subject = subject?.oneLine.nonEmpty ?? mail?.subject?.oneLine.nonEmpty.map(Self.answer) ?? errand.subject
        var body = body.shown
        while body.last?.isWhitespace == true { body.removeLast() }
        self.body = body
        answers = mail?.id
        // A long chain keeps its beginning and its end, as RFC 5322 lets it.
        let chain = (mail?.references ?? []) + [mail?.id].compactMap { $0 }
        references = mail?.id == nil ? [] : chain.count > 20 ? [chain[0]] + chain.suffix(19) : chain
    }

    private static func answer(_ subject: String) -> String {
        subject.lowercased().hasPrefix("re:") ? subject : "Re: " + subject
    }
}

extension Errand {
    /// What a letter that answers nothing is about, until its writer says so.
    public var subject: String {
        switch self {
        case .reply: "Your decision"
        case .request: "A small favour"
        case .exit: "Where we stand"
        case .apology: "An apology"
        }
    }
}

/// Why something can't leave yet, in a whole sentence.
public struct Unready: Error, Equatable, Sendable {
    public var sentence: String
    public init(_ sentence: String) { self.sentence = sentence }
}
