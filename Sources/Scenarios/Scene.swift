import Listening

/// A moment: what they say, and the ways on from there.
public struct Scene: Sendable, Equatable, Identifiable {
    public var id: String
    /// The cue in beats: an empty line from the learner lets the next one come.
    public var says: [Beat]
    /// Three steps, from a nudge to nearly the answer.
    public var hints: [String]
    public var models: [ModelReply]
    /// Tried in order; the last one is the `otherwise`. Empty only in an ending.
    public var branches: [Branch]
    /// Set where the conversation ends here.
    public var ending: Ending?

    public init(id: String, says: [Beat], hints: [String] = [], models: [ModelReply] = [], branches: [Branch] = [], ending: Ending? = nil) {
        (self.id, self.says, self.hints, self.models, self.branches, self.ending) = (id, says, hints, models, branches, ending)
    }
}

/// One thing the counterpart says before pausing.
public struct Beat: Sendable, Equatable {
    public var text: String
    /// Other words for the same thing; the seed of a rehearsal chooses.
    public var variants: [String]
    /// The driver that this beat gives away to someone who waits for it.
    public var reveals: Driver.ID?
    public init(_ text: String, or variants: [String] = [], reveals: Driver.ID? = nil) {
        (self.text, self.variants, self.reveals) = (text, variants, reveals)
    }
}

/// How a conversation ended, and what that means.
public struct Ending: Sendable, Equatable {
    public enum Outcome: String, CaseIterable, Codable, Sendable { case win, even, loss }
    public var outcome: Outcome
    public var title: String
    /// What it means that it ended so, for the debrief.
    public var meaning: String?
    public init(_ outcome: Outcome, title: String, meaning: String? = nil) {
        (self.outcome, self.title, self.meaning) = (outcome, title, meaning)
    }
}

/// A sample reply and the scene it leads to; a test as well.
public struct ModelReply: Sendable, Equatable {
    public var reply: String
    public var leads: Scene.ID
    public var isBad: Bool
    public init(_ reply: String, leads: Scene.ID, isBad: Bool = false) { (self.reply, self.leads, self.isBad) = (reply, leads, isBad) }
}

/// A way on: when the reply does this, go there, with a note.
public struct Branch: Sendable, Equatable, Identifiable {
    public var id: String
    /// `nil` is the `otherwise`.
    public var when: Condition?
    /// What they answer, in beats, before the next scene's cue.
    public var says: [Beat]
    public var reveals: [Driver.ID]
    public var trust: Int
    public var to: Scene.ID
    /// What the coach remarks, beyond the moves themselves.
    public var note: String?
    /// After this many tries in the scene the conversation goes elsewhere.
    public var after: After?

    public init(
        id: String, when: Condition? = nil, says: [Beat] = [], reveals: [Driver.ID] = [], trust: Int = 0, to: Scene.ID,
        note: String? = nil, after: After? = nil
    ) {
        (self.id, self.when, self.says, self.reveals) = (id, when, says, reveals)
        (self.trust, self.to, self.note, self.after) = (trust, to, note, after)
    }

    /// The way out of a scene that goes round in circles.
    public struct After: Sendable, Equatable {
        public var tries: Int
        public var to: Scene.ID
        public init(tries: Int, to: Scene.ID) { (self.tries, self.to) = (tries, to) }
    }
}

/// What must hold for a branch: over the set of moves heard, and over what came before.
public struct Condition: Sendable, Equatable {
    public var all: [Move], any: [Move], none: [Move]
    /// True: only where they were heard out; false: only where they were talked over.
    public var waited: Bool?
    /// True: only where nothing was said, after they had finished; false: only where something was.
    public var silent: Bool?
    /// Bounds on trust, 0 to 10, both inclusive.
    public var trust: ClosedRange<Int>?
    /// Bounds on how often this scene has been entered, this time included.
    public var visits: ClosedRange<Int>?
    /// Drivers already revealed / still hidden.
    public var revealed: [Driver.ID], hidden: [Driver.ID]

    /// No one enters a scene more often than this.
    public static let mostVisits = 999

    public init(
        all: [Move] = [], any: [Move] = [], none: [Move] = [], waited: Bool? = nil, silent: Bool? = nil,
        trust: ClosedRange<Int>? = nil, visits: ClosedRange<Int>? = nil, revealed: [Driver.ID] = [], hidden: [Driver.ID] = []
    ) {
        (self.all, self.any, self.none, self.waited, self.silent) = (all, any, none, waited, silent)
        (self.trust, self.visits, self.revealed, self.hidden) = (trust, visits, revealed, hidden)
    }
}

/// A whole conversation that the author wants to hold: what is typed, and where each line leads.
public struct Plan: Sendable, Equatable {
    public var name: String
    public var steps: [Step]
    public init(name: String, steps: [Step]) { (self.name, self.steps) = (name, steps) }

    public struct Step: Sendable, Equatable {
        /// `nil` is a wait: an empty line.
        public var say: String?
        public var expect: [Move], absent: [Move]
        public var to: Scene.ID?
        public var reveals: [Driver.ID]
        public init(say: String?, expect: [Move] = [], absent: [Move] = [], to: Scene.ID? = nil, reveals: [Driver.ID] = []) {
            (self.say, self.expect, self.absent, self.to, self.reveals) = (say, expect, absent, to, reveals)
        }
    }
}
