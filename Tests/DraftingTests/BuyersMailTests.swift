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

    /// Where it isn't asked what the decision comes down to.
    static func heard(_ mail: String, _ winner: String?, _ feelings: String...) -> Told {
        var told = Told(mail, winner, anything)
        told.feelings = feelings
        return told
    }
    static let anything = "anything"
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
    Told("I'm not disappointed in you, it is simply that we picked Verity.", "Verity", other),
    Told("Your offer was unsuccessful.", nil, other),
    Told("Hi! Decision's made: Acme won it. They were 20% cheaper. Good luck with the rest of the year!", "Acme", other, "warm towards you"),
    Told("We will not be going with Brightline either; the whole thing is postponed.", nil, hold),
    Told("We have selected a different provider. I appreciate how patient you were. It was a tough decision.", nil, other, "grateful to you", "found it hard"),
    Told("We will build it ourselves, the CFO says. Thank you for the honest numbers.", nil, stay, "grateful to you"),
    Told("I loved working with Sam. We've gone with Wolters on Monday, mostly for the price.", "Wolters", other, "warm towards you"),
    Told("Thank you for asking. The decision comes in January.", nil, "nothing is decided yet", "grateful to you"),
    .heard("Hi Jo, just to let you know the panel met yesterday and the tender goes to Fenwick Group. Scores were tight. Thanks for all the effort.", "Fenwick Group", "grateful to you"),
    .heard("Dear Mr Osei, Following careful evaluation we regret to inform you that your bid has not been successful on this occasion.", nil, "sorry to tell you"),
    .heard("We are moving ahead with Klarwasser AG. I want to thank you personally, your site visit was the best of the five.", "Klarwasser AG", "grateful to you", "warm towards you"),
    .heard("I'll be honest, I was a bit annoyed that the quote changed twice. We've signed with Petrov & Sons.", "Petrov & Sons", "let down"),
    .heard("Sorry to be the bearer of bad news. It was between you and Oakline and in the end Oakline just edged it on delivery times.", "Oakline", "sorry to tell you"),
    .heard("Thank you for the demo. For now we will do nothing, the budget was cut.", nil, "grateful to you"),
    .heard("Decision: Bluebird. Reason: price. Regards, Procurement", "Bluebird"),
    .heard("We have appointed Carter Lane as our agency. It was a really hard choice and we loved your pitch.", "Carter Lane", "found it hard", "warm towards you"),
    .heard("After nine calls in two weeks from your team I asked for space and didn't get it. Going with someone else.", nil, "felt pushed"),
    .heard("I fought for you, but our group standard is SAP and that is what we will be rolling out.", "SAP", "warm towards you"),
    .heard("Unfortunately, your proposal did not make the final two. Best of luck!", nil, "sorry to tell you", "warm towards you"),
    .heard("We've given the job to my cousin's firm. Awkward, I know. You were great to deal with.", nil, "warm towards you"),
    .heard("So we picked Lumen because they replied within the hour, every time. You took four days, twice.", "Lumen", "let down"),
    .heard("Glad to finally have this off my desk: we are renewing with Hartmann.", "Hartmann", "relieved that it is settled"),
    .heard("Morning Priya, the vote was 6 to 3 for Hollis Energy. I'm gutted, I was in the 3.", "Hollis Energy", "warm towards you"),
    .heard("We had to let you know by today: we'll be using Trimline from January. You were second.", "Trimline"),
    .heard("It pains me to write this. Our new owner already has a contract with Servex, so that settled it.", "Servex", "sorry to tell you"),
    .heard("Thanks for coming in on Tuesday. We have decided to award the maintenance to Borg Technik for the next three years.", "Borg Technik", "grateful to you"),
    .heard("You guys ghosted us for ten days, so we looked elsewhere and found Quill.", "Quill", "let down"),
    .heard("We don't need it any more, the shop closes in March. Take care of yourself, you were lovely to us.", nil, "warm towards you"),
    .heard("It's a no from me. Too expensive.", nil),
    .heard("Please remove us from your list. We are not interested and the constant chasing was unprofessional.", nil, "felt pushed"),
    .heard("Hi Ben! It was so close between you and Vantage that we flipped it back and forth for a week. Vantage it is. Sorry!!", "Vantage", "found it hard", "sorry to tell you"),
    .heard("On behalf of the committee I would like to inform you that the order has been placed with Nakamura Instruments.", "Nakamura Instruments", "brief and businesslike"),
    .heard("We'll stay with Deltacom, mostly because moving the numbers scares everyone.", "Deltacom"),
    .heard("Ultimately the trustees felt more comfortable with Grant Hale LLP. I do appreciate your candour throughout.", "Grant Hale LLP", "grateful to you"),
    .heard("No hard feelings I hope. The winning bid came from Polar Works.", "Polar Works"),
    .heard("I wanted to tell you before the official letter comes: it will be Costa & Reis. I learnt a lot from you.", "Costa & Reis", "warm towards you"),
    .heard("we chose you as a backup supplier, main one is Feldmann", "Feldmann"),
    .heard("Frankly we felt rushed into the trial and nobody explained the invoice. We've cancelled.", nil, "felt pushed"),
    .heard("Hi Leo, quick update: we put the contract in the hands of Marsh Digital. Loved meeting you, truly.", "Marsh Digital", "warm towards you"),
    .heard("Our IT people insisted on Norvik, I could not talk them out of it. I'm sorry.", "Norvik", "sorry to tell you"),
    .heard("Dear Dr Shah, the evaluation is complete. The highest score was achieved by Tessera Labs. We thank you for your participation.", "Tessera Labs", "grateful to you"),
    .heard("Honestly you talked about yourselves for an hour. We went elsewhere.", nil),
    .heard("We have now finished our review and selected the solution of Ibex Software.", "Ibex Software"),
    .heard("Your team was a delight. The school board went for Paperclip in a close vote.", "Paperclip", "warm towards you", "found it hard"),
    .heard("Sadly it's a no. The lawyers preferred Stone Harbour because of the liability clause.", "Stone Harbour", "sorry to tell you"),
    .heard("We've extended with Ostrom for another twelve months.", "Ostrom"),
    .heard("I was told to go with the cheapest, which is Gable. I hope that we can work together one day.", "Gable"),
]

@Test("names whom they chose and how they feel, with the words that show it", arguments: toldMails)
private func labels(_ told: Told) throws {
    let heard = Dictionary(uniqueKeysWithValues: BuyersMail(told.mail, by: handbook).heard.map { ($0.clue, $0) })
    #expect(heard["winner"]?.labels.first?.name == told.winner)
    #expect(heard["feeling"]?.labels.map(\.name) == told.feelings)
    let decisions = heard["decision"]?.labels.map(\.name) ?? []
    #expect(told.decision == Told.anything || told.decision.map { decisions.contains($0) } ?? decisions.isEmpty, "\(decisions)")
    for label in heard.values.flatMap(\.labels) { #expect(told.mail.contains(label.words), "\(label)") }
}
