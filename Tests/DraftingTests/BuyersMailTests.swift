import Testing

@testable import Drafting

@Test("hears the decision, the reason, the winner, the feeling and the open door in a buyer's mail")
func buyersMail() {
    let mail = "Hi Sam,\n\nWe have decided to go with Brightline. It came down to the Epic connector.\nThis was a difficult one, and we would like to keep in touch.\n\nDana\n> thank you"
    let heard = Dictionary(uniqueKeysWithValues: BuyersMail(mail, by: handbook).heard.map { ($0.clue, $0) })
    #expect(heard["decision"]?.words == "We have decided to go with Brightline.")
    #expect(heard["reason"]?.words == "It came down to the Epic connector.")
    #expect(heard["winner"]?.words == "We have decided to go with Brightline.")
    #expect(heard["feeling"]?.words == "This was a difficult one, and we would like to keep in touch.")
    #expect(heard["open-door"]?.words == heard["feeling"]?.words)
    #expect(heard["winner"]?.labels == [BuyersMail.Label(name: "Brightline", words: "go with Brightline")])
    #expect(heard["feeling"]?.labels == [BuyersMail.Label(name: "found it hard", words: "difficult")])
    #expect(BuyersMail("Hi", by: handbook).heard.allSatisfy { $0.words == nil && $0.labels.isEmpty })
}

/// What a buyer wrote, whom they chose, and how they feel about it.
struct Told: Sendable, CustomStringConvertible {
    var mail: String, winner: String?, feelings: [String], decision: String?
    var description: String { String(mail.prefix(60)) }
    init(_ mail: String, _ winner: String?, _ decision: String? = "they chose somebody else", _ feelings: String...) {
        (self.mail, self.winner, self.decision, self.feelings) = (mail, winner, decision, feelings)
    }
}

private let other = "they chose somebody else", stay = "they stay as they are", hold = "it is put on hold", plain = "it is a no without more"

private let toldMails: [Told] = [
    Told("Hi Tom, sorry for the delay. After a lot of back and forth we went with Harbour & Pike for the fleet.", "Harbour & Pike", other, "sorry to tell you"),
    Told("Dear Ms Adeyemi, this is to inform you that the contract was awarded to Stahlwerk Nord GmbH. No further action is required.", "Stahlwerk Nord GmbH", other, "brief and businesslike"),
    Told("We've chosen Kestrel over you guys. Really close call, and I personally enjoyed the workshop.", "Kestrel", other, "found it hard", "warm towards you"),
    Told("Quick one: we're going with another vendor. Thanks for your patience.", nil, other, "grateful to you"),
    Told("The board has decided to stay with what we have for now. Thank you for all the work.", nil, stay, "grateful to you"),
    Told("Unfortunately the project is on hold until next year, budget freeze.", nil, hold, "sorry to tell you"),
    Told("We won't be moving forward. To be frank, three of your colleagues kept calling and it felt pushy.", nil, plain, "felt pushed"),
    Told("Mariner came out ahead on every measure that the committee had. I wish I had better news.", "Mariner", nil, "sorry to tell you"),
    Told("In the end Otto Brandt Logistics got the job. It wasn't easy, I was torn until Friday.", "Otto Brandt Logistics", nil, "found it hard"),
    Told("Hello, I am afraid we have signed with Blue Fjord. Nobody called us back in October, and we waited two weeks.", "Blue Fjord", other, "sorry to tell you", "let down"),
    Told("We decided against it. I'm relieved it's finally settled, to be honest.", nil, plain, "relieved that it is settled"),
    Told("We are sticking with our current supplier, renewing for two years. Thanks!", nil, stay, "grateful to you"),
    Told("It was a pleasure. We opted for the people at Northgate because they integrate with our till.", "Northgate", other, "warm towards you"),
    Told("We chose to work with Lund Brothers instead of you. No hard feelings I hope.", "Lund Brothers", other),
    Told("I'm not disappointed in you, it is simply that we picked Verity.", "Verity", nil),
    Told("Your offer was unsuccessful.", nil, other),
    Told("Hi! Decision's made: Acme won it. They were 20% cheaper. Good luck with the rest of the year!", "Acme", nil, "warm towards you"),
    Told("We will not be going with Brightline either; the whole thing is postponed.", nil, hold),
    Told("We have selected a different provider. I appreciate how patient you were. It was a tough decision.", nil, other, "grateful to you", "found it hard"),
    Told("We will build it ourselves, the CFO says. Thank you for the honest numbers.", nil, stay, "grateful to you"),
    Told("I loved working with Sam. We've gone with Wolters on Monday, mostly for the price.", "Wolters", other, "warm towards you"),
    Told("Thank you for asking. The decision comes in January.", nil, nil, "grateful to you"),
]

@Test("names whom they chose and how they feel, with the words that show it", arguments: toldMails)
private func labels(_ told: Told) throws {
    let heard = Dictionary(uniqueKeysWithValues: BuyersMail(told.mail, by: handbook).heard.map { ($0.clue, $0) })
    #expect(heard["winner"]?.labels.first?.name == told.winner)
    #expect(heard["feeling"]?.labels.map(\.name) == told.feelings)
    let decisions = heard["decision"]?.labels.map(\.name) ?? []
    #expect(told.decision.map { decisions.contains($0) } ?? decisions.isEmpty, "\(decisions)")
    for label in heard.values.flatMap(\.labels) { #expect(told.mail.contains(label.words), "\(label)") }
}
