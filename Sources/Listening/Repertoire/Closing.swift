extension Repertoire {
    private static let politeness = "the Stanford politeness studies (gratitude is among the strongest markers)"
    private static let hay = "Ronnie Hay, a buyer, on what he wants to hear from the rep who lost"
    private static let white = "James White on saying goodbye to a deal that does not fit"
    private static let winLoss = "win/loss interviewers: people tell the truth when nobody wants to change their mind"

    static let closing = [
        Paper(
            .thanks, .helps, "thanks them for anything", source: politeness, fix: "thank them for one thing that they really did",
            examples: ["Thank you for letting me know.", "thanks for your time on this", "Much appreciated."],
            not: ["Thankfully the rain stopped.": "it thanks nobody"]),
        Paper(
            .valuesFeedback, .helps, "says that their reasons, honesty or feedback are of worth to you", source: hay,
            fix: "name what they told you and what it is worth to you",
            examples: ["I appreciate you telling me why.", "That's really useful to hear.", "thanks for being straight with me"],
            not: ["Thanks for the call.": "it thanks for the call and not for what was said"]),
        Paper(
            .respectsDecision, .helps, "accepts the decision as theirs, or calls it sound", source: hay, fix: "say that the choice is theirs and that you respect it; add nothing",
            examples: ["I respect that.", "It sounds like the right call for your team.", "your decision, and a sound one"],
            not: ["Whatever you say.": "it shrugs", "I accept it, but I think you'll regret it.": "the second half takes the first back"]),
        Paper(
            .wellWishes, .helps, "wishes them, their team or the project well", source: hay, fix: "wish them something that fits their project",
            examples: ["I wish you every success.", "Hope the rollout goes smoothly.", "good luck with the move"],
            not: ["Take care.": "it is only a sign-off"]),
        Paper(
            .warmth, .helps, "says something kind of the work together or of the person", source: hay, fix: "name one true thing that you enjoyed",
            examples: ["I've really enjoyed getting to know you and the team.", "It was a pleasure working with you.", "i'll miss our thursday calls"],
            not: ["Nice to meet you.": "it opens a talk and says nothing of the work"]),
        Paper(
            .openDoor, .helps, "says that you stay in touch or stay there for them, without pushing", source: hay, fix: "leave the door open once, and leave the walking to them",
            examples: ["Let's keep in touch.", "We're here if anything changes.", "you know where to find us"],
            not: ["I'll call you every week until you change your mind.": "it pushes"]),
        Paper(
            .notAFit, .helps, "says that you and they don't fit, or might not", source: white, fix: "say it plainly and ground it in what they told you",
            examples: ["It looks like we're not the right fit for you.", "Honestly, this isn't what we do best.", "for six users our system is far too big"],
            not: ["We're not a fit, unless you can decide today.": "it is bait"]),
        Paper(
            .recommendsAlternative, .helps, "points to someone or something else for their need, by name or kind", source: white,
            fix: "name one, and say why it suits them",
            examples: ["I'd talk to Brightline instead.", "A freelancer would serve you better here.", "have a look at corvane, they do small clinics"],
            not: ["Look around a bit.": "it names nobody and no kind"]),
        Paper(
            .offersHelp, .helps, "offers help that needs no purchase", source: "the lost-deal routine of asking how the project goes and offering an outside look",
            fix: "offer one thing that you can really do, whoever they buy from",
            examples: ["Happy to be a sounding board if you want an outside view.", "I can send you our handover checklist, no matter who you pick.", "i'd gladly read their contract with you"],
            not: ["We're here if anything changes.": "it keeps the door open and offers no help"]),
        Paper(
            .noStrings, .helps, "says that it is not an attempt to sell or to change their mind", source: winLoss, fix: "say it once, in plain words, and keep to it",
            examples: ["I'm not trying to reopen this.", "No pitch, I promise.", "purely to learn, nothing to sell"],
            not: ["No pressure.": "it promises nothing about selling"]),
    ]
}
