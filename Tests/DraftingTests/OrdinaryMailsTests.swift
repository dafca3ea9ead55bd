import Testing

@testable import Drafting

/// Every field of a mail: what should be read in it, and what is.
private struct Field {
    var name: String, wanted: String?, read: String?, isRight: Bool
}

private extension OrdinaryMail {
    var fields: [Field] {
        get throws {
            let mail = try Message(Array(text.utf8), name: "mail.txt"), buyer = BuyersMail(mail.body, by: handbook)
            let heard = Dictionary(uniqueKeysWithValues: buyer.heard.map { ($0.clue, $0) })
            let facts = Dictionary(buyer.facts(in: mail).map { ($0.fact, $0.words) }, uniquingKeysWith: { first, _ in first })
            func same(_ name: String, _ wanted: String?, _ read: String?) -> Field { Field(name: name, wanted: wanted, read: read, isRight: wanted == read) }
            let decisions = heard["decision"]?.labels.map(\.name) ?? []
            let reason = facts[.reason]
            let feelings = Set(heard["feeling"]?.labels.map(\.name) ?? [])
            let ajar = heard["open-door"]?.words == nil ? nil : heard["open-door"]?.labels.contains { $0.name.contains("shut") } == true ? Door.shut : .open
            return [
                same("decision", decision, decisions.first),
                Field(name: "reason", wanted: reason_, read: reason, isRight: reason_.map { reason?.contains($0) ?? false } ?? (reason == nil)),
                same("winner", winner, facts[.winner]),
                // Thanks are a form in most mails: whoever hears more of them is not wrong.
                Field(name: "feeling", wanted: feelings_.sorted().joined(separator: ", "), read: feelings.sorted().joined(separator: ", "), isRight: feelings == feelings_),
                same("door", door?.rawValue, ajar?.rawValue),
                same("name", name, facts[.prospect]),
                same("company", company, facts[.company]),
            ]
        }
    }
    private var reason_: String? { reason }
    private var feelings_: Set<String> { feelings }
}

/// What is not read yet, by the mails; whoever teaches the reader one of them takes it out here.
private let notYet: [String: Set<String>] = [
    "not now": ["reason", "feeling"], "let down over the invoice": ["reason"], "procurement writes for the company": ["decision"], "only a question": ["feeling"], "group policy": ["door"],
    "her last day": ["reason", "company"], "no reason, no name, polite": ["feeling"], "angry about security": ["reason"], "old supplier matched the price": ["feeling"],
    "a thread of three": ["decision", "reason", "winner"],
]

@Test("reads an ordinary mail as a careful reader does", arguments: ordinaryMails + unseenMails) private func reads(mail: OrdinaryMail) throws {
    let wrong = try mail.fields.filter { !$0.isRight }
    #expect(Set(wrong.map(\.name)) == notYet[mail.about] ?? [], "\(wrong.map { "\($0.name): \($0.read ?? "not told") for \($0.wanted ?? "not told")" })")
}

@Suite("A buyer's mail") struct MailsTests {
    private func heard(_ text: String) -> [String: BuyersMail.Heard] { Dictionary(uniqueKeysWithValues: BuyersMail(text, by: handbook).heard.map { ($0.clue, $0) }) }

    @Test("that decides nothing gives no reason and no winner") func undecided() {
        let heard = heard("Hi Sam,\nnot yet. The steering committee meets on Thursday. It looks good for you, price is fine, Globex is dearer.\nPetra")
        #expect(heard["decision"]?.labels.map(\.name) == ["nothing is decided yet"])
        #expect(heard["reason"]?.words == nil)
        #expect(heard["winner"]?.words == nil)
    }

    @Test("in which nobody was chosen names nobody") func nobody() {
        let heard = heard("We are putting this on hold until the new fiscal year. No budget. Nobody else was chosen.")
        #expect(heard["decision"]?.labels.map(\.name) == ["it is put on hold"])
        #expect(heard["winner"]?.labels.isEmpty == true)
    }

    @Test("that shuts the door says so first", arguments: [
        "Please don't call.", "Kindly remove us from your mailing list.", "Take me off your list.", "Do not contact us again.", "There is no need to go on. Stop emailing my staff.",
    ])
    func shut(_ words: String) {
        #expect(heard("We went with Globex. I am happy to talk next year. \(words)")["open-door"]?.labels.first?.name == "shut: they want to hear no more")
    }

    @Test("that invites a call doesn't shut the door", arguments: ["Please don't hesitate to call.", "Do not worry, I will call you next year.", "Feel free to contact me."])
    func ajar(_ words: String) {
        let labels = heard("We went with Globex. \(words)")["open-door"]?.labels.map(\.name) ?? []
        #expect(!labels.isEmpty && !labels.contains("shut: they want to hear no more"))
    }

    @Test("that only may give a reason is not sure of it, and proposes no fact") func unsure() {
        let mail = Message(body: "Hi Sam,\n\nhere is where we stand. We went with Globex last Friday. The whole family sends greetings.\n\nThere was a long talk about the price.\n\nPat")
        let buyer = BuyersMail(mail.body, by: handbook), reason = buyer.heard.first { $0.clue == "reason" }
        #expect(reason?.words == "There was a long talk about the price.")
        #expect(reason?.isSure == false)
        #expect(buyer.facts(in: mail).map(\.fact) == [.prospect, .winner])
    }

    @Test("is from whom people say it is", arguments: [
        ("O'Brien, Katherine (Procurement)", "Katherine O'Brien"), ("Dana Reyes", "Dana Reyes"), ("Tom Baker | Contoso", "Tom Baker"), ("Ana Ruiz via LinkedIn", "Ana Ruiz"), ("Procurement Unit", nil),
        ("Martin King, Jr.", "Martin King"), ("Contoso Ltd", nil), ("Einkauf", nil), ("van der Berg, Joost", "Joost van der Berg"), ("noreply", nil), ("MEIER, URSULA [extern]", "Ursula Meier"),
    ] as [(String, String?)])
    func spoken(sender: String, name: String?) { #expect(Message.spoken(sender) == name) }
}
