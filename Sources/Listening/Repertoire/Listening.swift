extension Repertoire {
    private static let minson = "Minson and others on conversational receptiveness (acknowledging comes first)"
    private static let annoMI = "AnnoMI: reflections tell good conversations from bad ones (AUC 0.88), the share of open questions does not (0.50)"

    static let listening = [
        Paper(
            .acknowledgement, .helps, "recognises their view, feeling or concern as real or fair", source: minson,
            fix: "say what is fair in it before anything else, and let no “but” follow",
            examples: ["I hear you.", "That's a fair point.", "i can see why that worries you"],
            not: ["Ok.": "it only shows that you are there", "Yes, but our price is fair.": "the “but” takes it back"]),
        Paper(
            .reflection, .helps, "says back, in other words or as a guess, what they said or feel", source: annoMI,
            fix: "put what they said into your own words, and let it stand",
            examples: ["So it's the training that worries you.", "It sounds like the last rollout burned you.", "so the board froze the money and you are left holding it"],
            not: ["I understand.": "it says nothing back"]),
    ]
}
