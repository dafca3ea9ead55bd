import Listening

/// The first version of a scenario that its author goes on from: small, whole, commented, and sound.
public struct Starter: Sendable {
    public var title: String, skill: Skill, name: String
    public var role = "", company = ""
    public var premise: String?, goal: String?

    public init(title: String, skill: Skill, name: String) { (self.title, self.skill, self.name) = (title, skill, name) }

    public var id: String { title.asName }

    /// The file, with a comment at everything that wants to be changed.
    public var written: String {
        let seed = Seed(skill)
        let who = [("name", name), ("role", role), ("company", company)].filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.inQuotes)" }.joined(separator: ", ")
        func weights(_ pairs: [(Move, Int)]) -> String { pairs.map { "  \($0.0): \($0.1)\n" }.joined() }
        let moves = seed.moves.map(\.rawValue).joined(separator: ", ")
        return """
            # A conversation for highroad. Lines that begin with # are for you; delete them as you go.
            # “highroad check FILE” tells you everything that is missing; “highroad map FILE” draws it.
            highroad: 1
            id: \(id)
            title: \(title.inQuotes)
            skill: \(skill.rawValue)
            # What has happened so far, shown before the first words.
            premise: \((premise ?? "\(name) and you have talked twice. Now the phone rings.").inQuotes)
            # Trust goes from 0 to 10.
            counterpart: {\(who), trust: 3}
            goal: \((goal ?? seed.goal).inQuotes)

            # Moves that earn points, in the order that matters, and moves that take some. “highroad moves” explains them.
            aims:
            \(weights(seed.aims).dropLast())
            harms:
            \(weights(seed.harms).dropLast())

            # What they only tell someone who listens.
            drivers:
              - {id: the-real-reason, reveal: "What stands behind it all along."}

            start: opening
            scenes:
              opening:
                # Each line is a beat: an empty line from the learner lets the next one come.
                says:
                  - \(seed.cue[0].inQuotes)
                  - \(seed.cue[1].inQuotes)
                # From a nudge to nearly the answer.
                hints:
                  - "Has \(name.forQuotes) finished?"
                  - \(seed.hint.inQuotes)
                  - \("For example: “\(seed.good)”".inQuotes)
                # A good reply and a bad one. “highroad check” plays them.
                models:
                  - {reply: \(seed.good.inQuotes), leads: opens-up}
                  - {reply: \(seed.bad.inQuotes), leads: closes, bad: true}
                # Tried from the top; the first whose condition holds is taken. The last has no condition.
                branches:
                  - id: spoiled
                    when: {any: [\(seed.harm)]}
                    says: "I see."
                    trust: -2
                    to: closes
                  - id: opens
                    when: {all: [\(moves)]}
                    says: "Thank you. I did not expect that."
                    trust: +2
                    to: opens-up
                  - id: otherwise
                    says: "Mm."
                    to: opening
                    # Nobody should go round in circles.
                    after: {tries: 3, to: closes}

              opens-up:
                says:
                  - "There is something I have not told you."
                  # Only someone who waits hears this beat, and the driver comes out with it.
                  - {say: "It was never about what I said it was about.", reveals: the-real-reason}
                hints:
                  - "Wait, and see whether there is more."
                  - "Take in what you have just been told before you do anything else."
                  - "For example: “Thank you for telling me that.”"
                models:
                  - {reply: "Thank you for telling me that.", leads: parts-well}
                branches:
                  - id: taken-in
                    when: {any: [thanks, acknowledgement, reflection], revealed: [the-real-reason]}
                    says: "It does me good to have said it."
                    trust: +1
                    to: parts-well
                  - id: otherwise
                    says: "Well, that's that."
                    to: stays-open

              # Endings: win, even or loss. Leaving well can be the win.
              parts-well:
                says: "Let's talk again in the spring. I'd like that."
                ending: {outcome: win, title: "A call in the spring"}
              stays-open:
                says: "You have my number."
                ending: {outcome: even, title: "A door left open"}
              closes:
                says: "I'll be in touch."
                ending: {outcome: loss, title: "The polite no"}

            # Whole conversations that have to hold; at least one for each ending and each branch.
            tests:
              - name: listening to the end opens the real reason
                plan:
                  - {wait: true}
                  - {say: \(seed.good.inQuotes), expect: [\(moves)], to: opens-up}
                  - {wait: true, reveals: the-real-reason}
                  - {say: "Thank you for telling me that.", expect: [thanks], to: parts-well}
              - name: hurrying on leaves it hidden
                plan:
                  - {say: \(seed.good.inQuotes), to: opens-up}
                  - {say: "Okay.", to: stays-open}
              - name: the wrong reply closes the door
                plan:
                  - {say: \(seed.bad.inQuotes), expect: [\(seed.harm)], to: closes}
              - name: saying nothing of use closes it as well
                plan:
                  - {say: "Okay.", to: opening}
                  - {say: "Okay.", to: opening}
                  - {say: "Okay.", to: closes}

            """
    }
}

/// What differs from skill to skill: a cue, a reply that helps, one that harms, and what is measured.
private struct Seed {
    var goal: String, cue: [String], hint: String
    var good: String, moves: [Move], bad: String, harm: Move
    var aims: [(Move, Int)], harms: [(Move, Int)]

    init(_ skill: Skill) {
        switch skill {
        case .honestApology:
            goal = "Own what went wrong, without an if and without a but."
            cue = ["You never asked what we needed.", "So we found somebody who did."]
            hint = "Name what you did not do, and call it yours."
            (good, moves) = ("I'm sorry I rushed you. I should have asked about your budget first.", [.apology, .responsibility])
            (bad, harm) = ("Sorry if you felt rushed.", .conditionalApology)
            aims = [(.responsibility, 30), (.repair, 24), (.apology, 10), (.acknowledgement, 10)]
            harms = [(.blame, -30), (.conditionalApology, -20), (.excuse, -20), (.grovelling, -10), (.pitch, -30)]
        case .openQuestions:
            goal = "Find out what stands behind the objection before you answer it."
            cue = ["It costs more than we planned.", "And I'm the one who has to explain that."]
            hint = "Take in what was said, then ask one question that a yes does not answer."
            (good, moves) = ("I hear you. What's behind that?", [.acknowledgement, .openQuestion])
            (bad, harm) = ("I could do 15% off.", .discount)
            aims = [(.acknowledgement, 30), (.openQuestion, 25), (.reflection, 15)]
            harms = [(.argues, -30), (.pitch, -25), (.discount, -25), (.leadingQuestion, -10), (.stackedQuestions, -10)]
        case .gracefulExit:
            goal = "Say that you are not the right one, and name who is."
            cue = ["We only need something for four people.", "Your smallest plan is for fifty."]
            hint = "Say plainly that it does not fit, and send them somewhere better."
            (good, moves) = ("Honestly, we're not the right fit for you. I'd talk to Brightline instead.", [.notAFit, .recommendsAlternative])
            (bad, harm) = ("The offer ends Friday.", .pressure)
            aims = [(.recommendsAlternative, 25), (.notAFit, 20), (.noStrings, 15), (.thanks, 10), (.openDoor, 10)]
            harms = [(.discount, -30), (.pressure, -30), (.disparages, -30), (.pleading, -20)]
        case .referralReply:
            goal = "Answer the news so that they would still send someone to you."
            cue = ["We've decided to go with somebody else.", "It was close, if that helps."]
            hint = "Thank them, and let the decision be theirs."
            (good, moves) = ("Thank you for letting me know. I respect that.", [.thanks, .respectsDecision])
            (bad, harm) = ("You're making a mistake.", .faultsDecision)
            aims = [(.valuesFeedback, 20), (.thanks, 15), (.respectsDecision, 15), (.wellWishes, 10), (.openDoor, 10), (.warmth, 10)]
            harms = [(.faultsDecision, -40), (.argues, -30), (.disparages, -30), (.pitch, -25)]
        case .postMortem:
            goal = "Win five minutes, later, to learn how they decided."
            cue = ["We've signed with the other firm.", "I wanted you to hear it from me."]
            hint = "Ask for a short talk later, and say how short."
            (good, moves) = ("May I call you in a couple of weeks for some feedback? Five minutes.", [.asksForCall, .timeBox])
            (bad, harm) = ("Please reconsider before you sign.", .pressure)
            aims = [(.noStrings, 12), (.asksForCall, 10), (.proposesTime, 10), (.timeBox, 8), (.thanks, 8)]
            harms = [(.pitch, -30), (.argues, -30), (.pressure, -30)]
        case .qualification:
            goal = "Learn what they need, who decides, by when and with what, without an interrogation."
            cue = ["We're looking at a few tools.", "Somebody gave me your name."]
            hint = "Begin with what they want to be different, not with what they can spend."
            (good, moves) = ("What would have to change for this to be a success?", [.openQuestion, .asksNeed])
            (bad, harm) = ("Our platform has 99.9% uptime and saves 30%.", .pitch)
            aims = [(.asksNeed, 25), (.openQuestion, 20), (.asksAuthority, 15), (.asksTiming, 15), (.asksBudget, 15)]
            harms = [(.pitch, -25), (.stackedQuestions, -15), (.leadingQuestion, -10), (.pressure, -20)]
        }
    }
}

private extension String {
    /// Inside double quotes that are written already.
    var forQuotes: String { String(inQuotes.dropFirst().dropLast()) }
}
