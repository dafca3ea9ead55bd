extension Repertoire {
    private static let miti = "the Motivational Interviewing code (open and closed questions)"
    private static let stacked = "the Motivational Interviewing code; Gong's counts of questions a call"

    static let questions = [
        Paper(
            .openQuestion, .helps, "asks something that needs more than a word or two, also as an invitation", source: miti,
            fix: "begin with what or how, or with “tell me”, and stop after one",
            examples: ["What's behind that?", "how does your team see it", "Tell me more about the rollout."],
            not: ["What time suits you?": "one fact answers it", "How are you?": "it is a greeting"]),
        Paper(
            .closedQuestion, .form, "asks for a yes, a no, one of some choices, or one fact", source: miti,
            fix: "fine for leave, times and facts; to learn why, ask what or how",
            examples: ["Is it the price?", "when do you need it", "Does Tuesday at 2 work?"],
            not: ["I'd love to grab fifteen minutes with you.": "it is a wish and no question"]),
        Paper(
            .leadingQuestion, .harms, "asks so that the answer is put into their mouth", source: miti,
            fix: "ask what they think, and be ready for an answer you don't like",
            examples: ["Don't you think quality matters more?", "You do want to save money, right?", "surely you wouldn't want to risk that?"],
            not: ["Is quality or price more important to you?": "it leaves both answers open"]),
        Paper(
            .stackedQuestions, .harms, "asks two or more separate questions without leaving room for an answer", source: stacked,
            fix: "keep the one you most want answered, and wait",
            examples: ["What went wrong? Who decided? And when?", "how often does it fail, and who fixes it", "Is it the price? Are you unhappy with the samples?"],
            not: ["What worries you most?": "one question"]),
    ]
}
