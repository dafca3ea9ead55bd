import Testing

@testable import Drafting

@Test("hears the decision, the reason, the winner, the feeling and the open door in a buyer's mail")
func buyersMail() {
    let mail = "Hi Sam,\n\nWe have decided to go with Brightline. It came down to the Epic connector.\nThis was a difficult one, and we would like to keep in touch.\n\nDana\n> thank you"
    let heard = Dictionary(uniqueKeysWithValues: BuyersMail(mail, by: handbook).heard.map { ($0.clue, $0.words) })
    #expect(heard["decision"] == "We have decided to go with Brightline.")
    #expect(heard["reason"] == "It came down to the Epic connector.")
    #expect(heard["winner"] == "We have decided to go with Brightline.")
    #expect(heard["feeling"] == "This was a difficult one, and we would like to keep in touch.")
    #expect(heard["open-door"] == heard["feeling"])
    #expect(BuyersMail("Hi", by: handbook).heard.allSatisfy { $0.words == nil })
}
