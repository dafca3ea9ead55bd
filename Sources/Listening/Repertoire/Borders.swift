/// Phrases that come near a move and stay outside of it, with the reason: what `/why` says of a move that was not heard.
struct Border: Sendable {
    let move: Move
    let words: [UInt64]
    let why: String

    init(_ move: Move, _ phrase: String, _ why: String) {
        (self.move, self.why) = (move, why)
        words = Analysis(Array(phrase.unicodeScalars)).words.map(\.id)
    }

    /// Where the phrase stands among `words`, if it does.
    func place(in words: [Word]) -> Range<Int>? {
        guard words.count >= self.words.count else { return nil }
        return (0...words.count - self.words.count).lazy.map { $0..<$0 + self.words.count }.first { range in words[range].lazy.map(\.id).elementsEqual(self.words) }
    }
}

extension Repertoire {
    static let borders: [Border] = [
        Border(.responsibility, "mistakes were made", "names nobody"),
        Border(.responsibility, "things went wrong", "names nobody"),
        Border(.responsibility, "there was a misunderstanding", "names nobody"),
        Border(.responsibility, "fell through the cracks", "names nobody"),
        Border(.responsibility, "sorry about that", "names no fault as your own"),
        Border(.responsibility, "next time", "speaks of next time and names no fault"),
        Border(.apology, "sorry to hear", "feels with them and regrets nothing of yours"),
        Border(.apology, "sorry to bother", "is a greeting"),
        Border(.apology, "sorry if you", "doubts that there was a harm"),
        Border(.apology, "sorry you feel", "regrets their feeling and not your act"),
        Border(.apology, "i am afraid", "regrets nothing that you did"),
        Border(.repair, "call me any time", "offers contact and mends nothing"),
        Border(.repair, "do better", "is a resolution and mends nothing today"),
        Border(.acknowledgement, "i hear you but", "is taken back by the “but”"),
        Border(.acknowledgement, "i understand but", "is taken back by the “but”"),
        Border(.acknowledgement, "yes but", "is taken back by the “but”"),
        Border(.respectsDecision, "whatever you say", "shrugs"),
        Border(.wellWishes, "good luck getting", "is meant as irony"),
        Border(.wellWishes, "take care", "is only a sign-off"),
        Border(.warmth, "nice to meet you", "opens a talk and says nothing of the work"),
        Border(.recommendsAlternative, "look around", "names nobody and no kind"),
        Border(.recommendsAlternative, "shop around", "names nobody and no kind"),
        Border(.noStrings, "no pressure", "promises nothing about selling"),
        Border(.timeBox, "a quick word", "has no bound"),
        Border(.timeBox, "quick chat", "has no bound"),
        Border(.proposesTime, "some time", "fixes no day and no hour"),
        Border(.proposesTime, "couple of weeks", "fixes no day and no hour"),
        Border(.openQuestion, "how are you", "is a greeting"),
        Border(.discount, "will not offer", "is denied"),
        Border(.pitch, "no pitch", "is denied"),
    ]
}
