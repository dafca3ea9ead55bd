extension Repertoire {
    private static let routine = "the lost-sale post-mortem: a small favour, two weeks, five minutes, a fixed hour"
    private static let topics = "the lost-sale post-mortem and its questions; win/loss practice (ask openly, learn, never resell)"

    static let postMortem = [
        Paper(
            .asksForCall, .helps, "asks leave for a conversation about how the decision was made", source: routine, fix: "ask for it as a favour, for later, and only to learn",
            examples: ["May I call you in a couple of weeks for some feedback?", "I'd love to hear over a coffee how you decided.", "could i ring you in a fortnight to learn from this"],
            not: ["Can we talk about a better offer?": "it wants to sell"]),
        Paper(
            .timeBox, .helps, "bounds how long a conversation will take", source: routine, fix: "name the minutes, and keep to them",
            examples: ["Five minutes is all I ask.", "just a quick ten", "it takes a quarter of an hour at most"],
            not: ["Just a quick word.": "it has no bound"]),
        Paper(
            .proposesTime, .helps, "names a day, a date or an hour for a conversation or visit", source: routine, fix: "name the day and the hour; a weekday with its date is hardest to forget",
            examples: ["How's Tuesday the 2nd at 2pm?", "Thursday morning?", "i could come by on friday at nine"],
            not: ["Some time next month.": "it fixes nothing", "We deliver on the 5th.": "it is a delivery and no talk"]),
        Paper(
            .asksWinner, .helps, "asks whom they chose", source: topics, fix: "ask it plainly and take the name without comment",
            examples: ["Who did you end up going with?", "may I ask who you chose", "Which vendor got it?"], not: ["They are a solid firm.": "it asks nothing"]),
        Paper(
            .asksWhyThem, .helps, "asks for the reasons of the choice they made", source: topics, fix: "ask what made the other the better choice",
            examples: ["What made them the better choice?", "what tipped it for them", "What were the main reasons you went that way?"],
            not: ["What's behind that?": "it does not speak of the choice"]),
        Paper(
            .asksWhyNotUs, .helps, "asks why you were not chosen, or what was missing with you", source: topics, fix: "ask what was missing, and only listen",
            examples: ["Where did we fall short?", "what put you off our proposal", "What was missing on our side?"],
            not: ["What did they do well?": "it asks about them"]),
        Paper(
            .asksImprovement, .helps, "asks what you could have done differently or can do better", source: topics, fix: "ask for advice: it brings more than asking for feedback (Yoon and others)",
            examples: ["What should I have done differently?", "what could we do better next time", "What would you change if you were in my place?"],
            not: ["I will do better.": "it asks nothing"]),
        Paper(
            .asksProgress, .helps, "asks how the project, or life with the chosen vendor, is going", source: topics, fix: "ask it last, with time for the answer",
            examples: ["How's the rollout going?", "how is the project going", "How are you getting on with the new system?"], not: ["How are you?": "it is a greeting"]),
    ]
}
