extension Repertoire {
    private static let lewicki = "Lewicki, Polin & Lount 2016 (755 people: owning the fault counts most, then the offer of repair)"

    static let apology = [
        Paper(
            .apology, .helps, "expresses regret for something you or your side did or failed to do", source: lewicki,
            fix: "say sorry once, for the thing itself, and stop there",
            examples: ["I'm sorry I talked over you on Tuesday.", "my apologies, the second quote was full of mistakes", "Please accept our apologies for the wrong parts."],
            not: [
                "Sorry to hear your server is down.": "it feels with them and regrets nothing of yours",
                "sorry to bother you again": "it is a greeting, not a regret",
            ]),
        Paper(
            .responsibility, .helps, "names a fault of yours as your own", source: lewicki,
            fix: "use “I” and a verb: what did you do, or not do?",
            examples: ["I should have asked about your budget before I quoted.", "We mixed up the sizes, nobody else.", "that one is on me, i never read your brief"],
            not: [
                "Mistakes were made on this project.": "“mistakes were made” names nobody",
                "Next time I will ask earlier.": "it speaks of next time and names no fault",
            ]),
        Paper(
            .repair, .helps, "offers or asks to put it right: start again, redo it, make good", source: lewicki,
            fix: "offer one concrete thing, or ask to go back to the start",
            examples: ["Could we go back to the beginning?", "I'll redo the quote tonight with your own numbers.", "let me swap the broken unit tomorrow, at our cost"],
            not: ["Call me any time.": "it offers contact and mends nothing", "I will do better next time.": "a resolution repairs nothing today"]),
        Paper(
            .excuse, .harms, "gives circumstances as the reason for your own failing, so that it weighs less", source: lewicki,
            fix: "leave the circumstances out; the fault is easier to forgive without them",
            examples: ["I was swamped that week.", "my manager told me to push for the signature", "we had three people off sick, you know how it is"],
            not: ["I skipped your questions because I was in a hurry, and that was wrong of me.": "it explains and still takes the fault"]),
        Paper(
            .blame, .harms, "puts the fault on them or on somebody else", source: lewicki,
            fix: "name your own part only, even where others had one too",
            examples: ["You never told us about the deadline.", "Marketing sent you the wrong deck.", "your it department blocked the whole test"],
            not: ["I never asked you about the deadline.": "the failing is your own"]),
        Paper(
            .conditionalApology, .harms, "apologises in a way that doubts the harm, or regrets their feeling instead of your act", source: lewicki,
            fix: "drop the “if”: say what you did and that you are sorry for it",
            examples: ["Sorry if you felt rushed.", "I'm sorry you feel that way.", "apologies for any confusion the brochure may have caused"],
            not: ["I'm sorry I rushed you.": "it regrets the act itself"]),
        Paper(
            .grovelling, .harms, "apologises three times or more, or runs yourself down over the failing", source: "Lewicki, Polin & Lount 2016; Kluger & DeNisi 1996 (feedback about the self backfires)",
            fix: "one apology is enough; then turn to what they need",
            examples: ["sorry sorry sorry, I am so sorry", "I'm useless at this.", "I am the worst rep you have ever met"],
            not: ["I am truly sorry about the delay.": "one apology, however warm"]),
    ]
}
