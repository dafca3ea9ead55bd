@testable import Drafting

/// A draft by someone, and the ids of what must and must not be found in it.
struct Example: Sendable, CustomStringConvertible {
    var errand: Errand
    var text: String
    var finds: [String]
    var description: String { String(text.prefix(60)) }
    init(_ errand: Errand, _ text: String, _ finds: String...) { (self.errand, self.text, self.finds) = (errand, text, finds) }
}

let goodReplies: [Example] = [
    Example(.reply, """
        Hi Dana,

        Thank you for taking the time to tell me yourself, and for being so clear about the Epic connector. With the audit in March, Brightline sounds like the right choice for your team.

        I wish you every success with the rollout. I enjoyed the evening with the night shift in Salem. I hope we can keep in touch, and if anything changes, you know where I am.

        Take care,
        Sam
        """),
    Example(.reply, """
        Dear Ms. Reyes,

        Thank you for your call this morning. I respect your decision, and I can see why the connector tipped it. I wish the clinics a calm winter and a smooth start.

        It was a pleasure to work with you.

        Kind regards,
        Sam Okafor
        """),
    Example(.reply, """
        hey Dana, thanks for letting me know, really appreciate the straight answer about the connector. sounds like the best choice for your team. hope it goes smoothly, and lets stay in touch.

        cheers
        Sam
        """),
    Example(.reply, """
        Good morning Dana,

        I appreciate you telling me why. It came down to the audit, and that makes sense for where you are. I respect the decision. I loved meeting the night team, and I hope our paths cross again.

        Warmly,
        Sam
        """),
    Example(.request, """
        Hi Dana,

        Thank you for letting me know; I understand the decision. May I ask a small favour? Could I call you in a couple of weeks, once the dust has settled, for five minutes? I only want to learn what we could do better; I am not trying to change your mind.

        How does Thursday, 10 December at 2pm work? Would that be okay?

        Best wishes,
        Sam
        """),
    Example(.request, """
        Dana, thanks for telling me so openly. One small favour, and a no is fine: five minutes on the phone in two weeks, to learn from how you decided. No pitch.

        Would Wednesday 9 December at 10:30 be all right?

        Kind regards,
        Sam
        """),
    Example(.exit, """
        Hi Dana,

        Thank you for walking me through the audit. Having heard it, I think we are not the right fit: you need a native connector by March, and ours is a year away. I would talk to Brightline, who have one today.

        If anything changes, I am happy to help, whoever you choose. I enjoyed our talks.

        All the best,
        Sam
        """),
    Example(.apology, """
        Hi Dana,

        I am sorry that I showed you a demo before I asked about the audit. I should have asked first, and that cost you an afternoon. Could we go back to the start? I will bring questions this time and no slides.

        Kind regards,
        Sam
        """),
]

/// A sound reply with one thing done to it.
private func reply(_ more: String) -> String {
    "Hi Dana,\n\nThank you for telling me about the connector. I respect your decision, and I wish you well with the start.\n\n\(more)\n\nTake care,\nSam"
}
private func request(_ more: String, time: String = "How does Thursday, 10 December at 2pm work?") -> String {
    "Hi Dana,\n\nThank you for letting me know. Could I call you in a couple of weeks for five minutes? I only want to learn.\n\n\(time)\n\n\(more)\n\nTake care,\nSam"
}

let harmedDrafts: [Example] = [
    // Argument, regret-mongering, defence
    Example(.reply, reply("That's not accurate, though: it was in the first proposal."), "argues"),
    Example(.reply, reply("With respect, the panel did not compare like for like."), "argues"),
    Example(.reply, reply("In my defence, you cancelled twice."), "argues", "blames"),
    Example(.reply, reply("I do think you're making a mistake."), "faults-decision"),
    Example(.reply, reply("youll be back in six months"), "faults-decision"),
    Example(.reply, reply("I fear you will regret the choice by spring."), "faults-decision"),
    Example(.reply, reply("You never told us about the audit."), "blames"),
    // Selling again
    Example(.reply, reply("May I send a revised proposal before you finalise?"), "pitch"),
    Example(.reply, reply("Have you seen the ROI calculator?"), "pitch"),
    Example(.reply, reply("Would 20% off change things?"), "discount"),
    Example(.reply, reply("We could match their price."), "discount"),
    Example(.reply, reply("We'd throw in the onboarding."), "discount"),
    // Guilt, need, disappointment
    Example(.reply, reply("After all the hours we gave you, it stings."), "guilt"),
    Example(.reply, reply("Please reconsider until Friday."), "guilt"),
    Example(.reply, reply("The offer expires on Friday."), "guilt"),
    Example(.reply, reply("I'm really disappointed."), "disappointment"),
    Example(.reply, reply("gutted, that was my quarter"), "disappointment", "needy"),
    Example(.reply, reply("I really need this one."), "needy"),
    Example(.reply, reply("Could you give us one more chance?"), "needy"),
    // Others run down, grabbing, irony, coldness
    Example(.reply, reply("Their rollout was a nightmare elsewhere."), "runs-down"),
    Example(.reply, reply("They are cheap for a reason."), "runs-down"),
    Example(.reply, reply("Good luck getting them on the phone."), "runs-down"),
    Example(.reply, reply("Who else can you refer me to?"), "referral"),
    Example(.reply, reply("Could you introduce me to two people in your network?"), "referral"),
    Example(.reply, reply("Could you leave us a review?"), "referral"),
    Example(.reply, reply("Great. Just great."), "irony"),
    Example(.reply, reply("Thanks for nothing, lol."), "irony", "guilt"),
    Example(.reply, "ok noted", "cold", "too-short", "missing-name", "missing-thanks", "missing-decision"),
    Example(.reply, "Received.", "cold", "too-short", "missing-name", "missing-thanks", "missing-decision"),
    // Blanks and names
    Example(.reply, reply("It was good to meet [Prospect Name] as well."), "placeholder"),
    Example(.reply, reply("I learnt a lot about {{company}}."), "placeholder"),
    Example(.reply, reply("I learnt a lot from <insert insight>."), "placeholder"),
    Example(.reply, reply("It was good to see you on ____."), "placeholder"),
    Example(.reply, reply("TODO the personal note."), "placeholder"),
    Example(.reply, reply("All of Nothwind was kind to us."), "misspelt-name"),
    Example(.reply, reply("Britghline will do it well."), "misspelt-name"),
    Example(.reply, reply("I hope brightline starts well."), "small-letter-name"),
    Example(.reply, reply("").replacing("Hi Dana", with: "Hi Sarah"), "wrong-greeting", "missing-name"),
    Example(.reply, reply("").replacing("Hi Dana", with: "Hi Dena"), "misspelt-name", "missing-name"),
    // Shape
    Example(.reply, reply("It was great! I mean it! So did the team!"), "exclamations"),
    Example(.reply, reply("Thanks!!"), "exclamations"),
    Example(.reply, reply("We ALWAYS liked the clinics."), "shouting"),
    Example(.reply, reply("WE LOVED EVERY MINUTE of it."), "shouting"),
    Example(.reply, reply(String(repeating: "We talked about the clinics and the night shift and the audit. ", count: 16)), "too-long"),
    Example(.reply, reply("Could we talk on the phone? And could you fill in a survey?"), "one-ask"),
    Example(.reply, reply("I hope this email finds you well."), "template-talk"),
    Example(.reply, "Hi Dana,\n\nThank you for the information concerning organisational considerations regarding interdepartmental implementation complexities, notwithstanding administrative particularities characterising institutional transformation initiatives, and I respect your decision, recognising that organisational priorities necessitate comprehensive evaluation of alternative opportunities. Additionally, organisational considerations regarding interdepartmental implementation complexities demonstrated institutional professionalism.\n\nTake care,\nSam", "heavy"),
    // Days and hours
    Example(.request, request("", time: "How does Tuesday, 10 December at 2pm work?"), "wrong-weekday"),
    Example(.request, request("", time: "How does Thursday the 9th at 2pm work, that is December 9?"), "wrong-weekday"),
    Example(.request, request("", time: "How does 12 November at 2pm work?"), "past-date"),
    Example(.request, request("", time: "How does Saturday, 12 December at 2pm work?"), "outside-hours"),
    Example(.request, request("", time: "How does Thursday, 10 December at 9pm work?"), "outside-hours"),
    Example(.request, request("", time: "How does Friday, 27 November at 2pm work?"), "not-two-weeks"),
    Example(.request, request("", time: "How does 14 January at 2pm work?"), "not-two-weeks"),
    Example(.request, request("", time: "How does a Thursday work?"), "missing-exact-time"),
    Example(.request, request("", time: "I will call at some point."), "vague-ask", "missing-exact-time"),
    // The request
    Example(.request, request("I might have a better offer, too."), "reopens"),
    Example(.request, request("I think I can change your mind."), "reopens"),
    Example(.request, request("An hour with your whole team would be ideal."), "too-big"),
    Example(.request, request("I need to know today for my report."), "right-now"),
    Example(.request, request("Could you also introduce me to your board?"), "one-ask", "referral"),
    // The exit and the apology
    Example(.exit, "Hi Dana,\n\nThank you for your time and your patience over the last weeks. We are not the right fit for what you need now.\n\nTake care,\nSam", "missing-alternative"),
    Example(.exit, "Hi Dana,\n\nThank you for your time. We are not the right fit; I would talk to Brightline. Unless you sign today, then I could do 30% off.\n\nTake care,\nSam", "discount"),
    Example(.apology, "Hi Dana,\n\nI'm sorry if you felt rushed by how we went through the demo that afternoon in your office.\n\nTake care,\nSam", "half-apology", "missing-own-it"),
    Example(.apology, "Hi Dana,\n\nI am sorry that I never asked about the audit, but you never told us about it either. Could we start again?\n\nTake care,\nSam", "blames"),
    Example(.apology, "Hi Dana,\n\nI'm sorry that I rushed you, so so sorry, I'm useless at this. I should have asked. Could we go back to the start?\n\nTake care,\nSam", "grovels"),
    Example(.apology, "Hi Dana,\n\nMistakes were made, and we apologise for any inconvenience that this may have caused to you and the team.\n\nTake care,\nSam", "half-apology", "missing-own-it"),
]
