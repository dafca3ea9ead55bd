import Listening

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
    Example(.reply, reply("Thanks for nothing, lol."), "irony"),
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
    Example(.apology, "Hi Dana,\n\nI'm sorry if you felt rushed by how we went through the demo that afternoon in your office.\n\nTake care,\nSam", "half-apology", "missing-own-it", "missing-sorry"),
    Example(.apology, "Hi Dana,\n\nI am sorry that I never asked about the audit, but you never told us about it either. Could we start again?\n\nTake care,\nSam", "blames"),
    Example(.apology, "Hi Dana,\n\nI'm sorry that I rushed you, so so sorry, I'm useless at this. I should have asked. Could we go back to the start?\n\nTake care,\nSam", "grovels"),
    Example(.apology, "Hi Dana,\n\nMistakes were made, and we apologise for any inconvenience that this may have caused to you and the team.\n\nTake care,\nSam", "half-apology", "missing-own-it", "missing-sorry"),
]

/// Sentences that poison a sound letter, one at a time.
let poison: [String] = [
    "I'm honestly surprised, given how much better our system is.",
    "Orsted has had two recalls this year, as you may know.",
    "We put a lot of work into this, so I'm sure you understand my frustration.",
    "I think your board was misinformed.",
    "Could you at least introduce me to someone at the sister plant?",
    "Let me know if the price was the issue, there's always room.",
    "I was under the impression that we had a deal.",
    "With all due respect, that makes no sense.",
    "Funny that you chose the most expensive one.",
    "When it fails, and it will, call me.",
    "Please forward this to your boss so that he can reconsider.",
    "I need this for my quota.",
    "Fine.",
    "Per my last email, our integration does cover this.",
    "Did you even read our proposal?",
    "We have just released version 5, which has everything you asked for.",
    "Who can I talk to above you?",
    "I expected better from you, Beatriz.",
    "It is a great pity that you went with Orsted, they will not be able to do what we do, and you know it.",
    "I understand that price is all that matters to you.",
    "We spent four months on this, at no charge.",
    "I hope it works out, although I doubt it.",
    "If you come to your senses, let's keep in touch.",
    "KranTech is known for its bad quality.",
    "Do you know anyone else who needs cranes?",
    "What a shame that you couldn't see the value.",
    "It's a shame you decided without hearing us out.",
    "Too bad you settled for second best.",
    "My team worked weekends on your prototype.",
    "We flew to you three times at our own cost.",
    "You have had hundreds of hours of free consulting from us.",
    "I hope you'll be happy with it, but I have my doubts.",
    "Interesting that the cheapest vendor won again.",
    "How curious that nobody told us the criteria had changed.",
    "I guess quality doesn't matter to everyone.",
    "Apparently money was the only thing that counted.",
    "I think we are owed an explanation.",
    "I would like to know exactly who made this decision and why.",
    "Please explain how you came to this decision.",
    "You need to tell me what we did wrong.",
    "I will be contacting your managing director about this.",
    "I'd like to take this up with your CEO.",
    "Is there somebody more senior I could discuss this with?",
    "When you wake up to reality, you know where we are.",
    "When you've learned your lesson, give me a ring.",
    "Once you see sense, we can talk again.",
    "Your committee clearly didn't understand our offer.",
    "You obviously never looked at the numbers we sent.",
    "Frankly, I don't see how anyone could prefer that product.",
    "Good luck, you're going to need it.",
    "Our product is simply superior, and you will find that out.",
    "I have to say I feel used.",
    "We were led to believe that the contract was ours.",
    "You promised us the order in September.",
    "After four months of work I expected at least a phone call.",
    "I turned down other clients for you.",
    "I hope you realise what this means for my team.",
    "My family was counting on this.",
    "Your loss.",
    "As you wish.",
    "So be it.",
    "Whatever you say.",
    "If it's about money, we could find a way.",
    "There is still some flexibility on our side.",
    "We can still sharpen our offer.",
    "I would urge you to think again before you sign.",
    "Are you sure you compared everything?",
    "Have you considered what happens when their contract runs out?",
    "They are far too small to handle this.",
    "Their software is ten years old.",
    "I've heard that half of their customers leave.",
    "Nobody I know is happy with them.",
    "I must insist on a conversation.",
    "You could have had the decency to call.",
    "You owe us that much.",
    "Surely you can see that this was unfair.",
    "This was never a fair process.",
    "It seems the decision was made before we even started.",
    "I can't believe you would do this.",
    "I'm sure you had your reasons, whatever they were.",
    "Let's see how long that lasts.",
    "Time will tell.",
    "Don't come crying to me.",
    "Remember this when things go wrong.",
    "It was all for nothing.",
    "I hope it fails.",
    "This is bullshit.",
]

/// Sentences that do a letter no harm, whatever words they share with those above.
let harmless: [String] = [
    "I'm not going to try to change your mind.",
    "I respect your decision and won't ask you to reconsider.",
    "I promise this isn't about getting you to reconsider.",
    "I'd never say you will regret this.",
    "You won't regret it.",
    "Please give my regards to the night shift.",
    "I hope that in a year you'll say it was the best decision you made.",
    "There will be no sales pitch.",
    "I'm not asking for another chance.",
    "I don't want to talk you out of anything.",
    "I won't send you another proposal.",
    "No need to explain the decision to me.",
    "You don't owe me an explanation.",
    "You owe us nothing.",
    "I was surprised by how open you were with me, and grateful for it.",
    "I'm not going to argue with that; it is a fair point.",
    "I understand that the price was too high for management and that KranTech could start in January.",
    "I really enjoyed our walk over the site in Freising.",
    "If anything changes, you know where to find me.",
    "The months we spent on this were good months for my team.",
    "My team enjoyed every visit to the plant.",
    "It was time well spent, and we learnt a lot from your people.",
    "Orsted is a good company, and you will be in good hands.",
    "They know your sister plant, and that counts for a lot.",
    "I can see why the training mattered more than the price.",
    "You were right to go with the people your team knows.",
    "We were too slow with the answer in May, and I should have seen that.",
    "I should have asked about the training before I sent the offer.",
    "Nine days was too long and I'm sorry Tina had to wait.",
    "I'm sorry that we kept you waiting.",
    "Thank you for taking the time to explain how you decided.",
    "Thank you for telling me yourself; that can't have been easy.",
    "I was sad for a minute, I admit, and then I was glad for you.",
    "That was fine work by your team.",
    "It is a fine choice.",
    "I hope the winter is kind to you and the crew.",
    "I hope the launch goes better than anybody expects.",
    "I wish you and Orsted a smooth start.",
    "I'm sure you will do great things together.",
    "Please give my best to your boss.",
    "Please tell Tina that I said hello.",
    "My family sends its greetings, too.",
    "You asked good questions, and they made our product better.",
    "I learnt more from your no than from many a yes.",
    "Your decision makes sense to me, given the audit.",
    "I never doubted that you would choose carefully.",
    "You gave us a fair hearing, and I thank you for that.",
    "The process was fair and clear throughout.",
    "Should you ever need a second opinion, I am happy to give one.",
    "I will close the file on our side, so you won't hear from us about this again.",
    "We are glad to hand over everything we prepared for you.",
    "There is nothing you need to do.",
    "Do keep the sketches; they are yours.",
    "I hope I can call you a colleague one day.",
    "I take it as it is, and I have no hard feelings.",
    "No hard feelings at all.",
    "Of course we would have loved to do this with you.",
    "We'd have liked to win this, of course, and we lost to a better fit.",
    "Price matters, and I understand that.",
    "I know how much work this was for you.",
    "You put a lot of work into this, and it showed.",
    "It makes sense that you chose the one with a local office.",
    "Thank you for being honest about the price.",
    "I hope it works out well for all of you.",
    "You know your plant better than anyone, so I trust your judgement.",
    "I appreciate that you called me before you signed.",
    "When I'm next in Porto, may I buy you a coffee?",
    "I'd be glad to hear how it goes when the dust has settled.",
    "Time flies; it seems like yesterday that we met.",
    "I am happy for you and the team.",
    "Best of luck with the rollout.",
    "Good luck with the new system.",
    "That is a pity for us, and good news for you.",
    "It's a shame for us, but it is the right choice for you.",
    "I'm sorry we couldn't be the right partner this time.",
    "We could not match what they offer, and that's all right.",
    "You told us in March what you needed, and we did not listen well enough.",
    "I'm sorry for the outage; that was a big mistake of mine.",
    "We were the wrong partner for a plant of your size.",
    "Apparently I misread your note, and I am sorry.",
    "Thank your board for me, please.",
    "We'll mend it at no charge.",
    "We spent three days with your crew, and I learnt a lot.",
    "You were right to be disappointed with us.",
    "I noted what you said about the training.",
    "I was pleasantly surprised that you rang.",
    "I hope it never fails you.",
    "Their support is excellent, and you will like them.",
]

/// Sentences in which somebody who listens too eagerly hears the harm that they take back.
let disclaimed: [(words: String, heard: Move)] = [
    ("I'm not going to try to change your mind.", .pressure), ("I won't ask you to reconsider.", .pressure), ("I promise this isn't about getting you to reconsider.", .pressure),
    ("I'd never say you will regret this.", .faultsDecision), ("You won't regret it.", .faultsDecision), ("I hope that in a year you'll say it was the best decision you made.", .faultsDecision),
    ("Please give my regards to the night shift.", .pleading), ("There is no need to talk about the price.", .discount), ("I am not writing to sell you anything.", .pitch),
]
