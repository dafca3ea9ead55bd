extension Repertoire {
    private static let hay = "Ronnie Hay: nothing good comes of arguing with a buyer who has decided"
    private static let confront = "the Motivational Interviewing code (confronting); AnnoMI: unasked input marks the bad conversations (AUC 0.91)"
    private static let white = "James White: never drop the price to get the business, and don't look needy"

    static let harms = [
        Paper(
            .argues, .harms, "disputes, rebuts or corrects what they said, or defends your side against it", source: confront,
            fix: "let it stand, or ask what makes them see it so",
            examples: ["That's not accurate.", "with respect, we did send it", "I disagree, our service was never slow."],
            not: ["The warranty is five years, since you ask.": "it answers a question"]),
        Paper(
            .faultsDecision, .harms, "says or hints that the decision is wrong or will be regretted", source: hay, fix: "call the decision theirs, and mean it",
            examples: ["You're making a mistake.", "you'll be back in six months", "I only hope you know what you are doing."], not: ["It's a shame.": "it regrets and judges nothing"]),
        Paper(
            .pitch, .harms, "promotes the product, its features, benefits or proofs", source: confront, fix: "hold it back until they ask; put a question in its place",
            examples: ["Our platform has 99.9% uptime and saves 30%.", "we are the market leader with 500 customers", "It pays for itself within a year."],
            not: ["I'll bring the machine on Monday.": "it names the product in passing"]),
        Paper(
            .discount, .harms, "offers a lower price, better terms or an extra to win the deal", source: white, fix: "find out what stands behind the price before you touch it",
            examples: ["I could do 15% off.", "we'll throw in the onboarding", "You get the first month free."], not: ["What price would work for you?": "it asks and offers nothing"]),
        Paper(
            .pressure, .harms, "pushes: urgency, insistence, guilt, a call to reconsider, going over their head", source: hay, fix: "leave the time and the choice with them",
            examples: ["The offer ends Friday.", "please reconsider before you sign", "After all the hours we put in, you owe us a meeting."],
            not: ["How about Thursday at ten?": "it proposes a time"]),
        Paper(
            .pleading, .harms, "begs, or shows need", source: white, fix: "say what you can do for them, and nothing of what you need",
            examples: ["I really need this one.", "please, just give us a chance", "I'm begging you."], not: ["Please let me know.": "it is a polite request"]),
        Paper(
            .disparages, .harms, "runs down a competitor or another person", source: hay, fix: "say something fair about them, or nothing",
            examples: ["They're known for terrible support.", "that crowd couldn't organise a raffle", "Their product falls apart after a year."],
            not: ["They're a solid firm.": "it speaks well of them"]),
    ]
}
