extension Repertoire {
    private static let bant = "BANT, asked the humane way: need and timing before budget"

    static let qualification = [
        Paper(
            .asksBudget, .helps, "asks about money set aside, or the price they can bear", source: bant, fix: "ask after the need is clear, and ask for a range",
            examples: ["What range did the board approve?", "is there money put aside for this", "What budget do you have in mind?"],
            not: ["The price is 4,200 a year.": "it tells a price"]),
        Paper(
            .asksAuthority, .helps, "asks who decides, who signs, who else has a say", source: bant, fix: "ask who else needs to be comfortable with it",
            examples: ["Who else needs to be comfortable with this?", "who signs off on it", "How do decisions like this get made in your house?"],
            not: ["I will talk to my manager.": "it speaks of your own side"]),
        Paper(
            .asksNeed, .helps, "asks about the problem, the want, the goal, or what a good result looks like", source: bant, fix: "ask what should be different a year from now",
            examples: ["What would have to change for this to be a success?", "what problem are you trying to solve", "What matters most to you in this?"],
            not: ["You need a new system.": "it tells them their need"]),
        Paper(
            .asksTiming, .helps, "asks when they need it, what drives the date, or whether now is the moment", source: bant, fix: "ask what happens if it slips",
            examples: ["What happens if this slips to next quarter?", "when do you want to start", "Is there a date you have to hit?"],
            not: ["Does Tuesday at 2 work for a call?": "it fixes a talk and asks nothing about their plan"]),
    ]
}
