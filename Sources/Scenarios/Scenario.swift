import Listening

/// What a scenario trains; each skill has its rubric and at least one conversation.
public enum Skill: String, CaseIterable, Codable, Sendable {
    case honestApology = "honest-apology"
    case openQuestions = "open-questions"
    case gracefulExit = "graceful-exit"
    case referralReply = "referral-reply"
    case postMortem = "post-mortem"
    case qualification
}

/// A conversation worth rehearsing: scenes, the ways between them, and what they train.
public struct Scenario: Sendable, Equatable {
    public var id: String
    public var title: String
    public var skill: Skill
    public var premise: String
    public var counterpart: Counterpart
    public var goal: String
    /// What it takes from the reader's own deal, in the order in which it is asked for; names are unique.
    public var facts: [Fact]
    /// What earns, in the order of the rubric, and how many points.
    public var aims: [Weight]
    /// What harms; points are negative.
    public var harms: [Weight]
    /// What they only tell someone who listens.
    public var drivers: [Driver]
    public var start: Scene.ID
    /// In the order of the file; ids are unique.
    public var scenes: [Scene]
    /// Whole conversations that `highroad check` plays.
    public var tests: [Plan]

    public init(
        id: String, title: String, skill: Skill, premise: String, counterpart: Counterpart, goal: String,
        facts: [Fact] = [], aims: [Weight] = [], harms: [Weight] = [], drivers: [Driver] = [], start: Scene.ID, scenes: [Scene], tests: [Plan] = []
    ) {
        (self.id, self.title, self.skill, self.premise, self.counterpart, self.goal) = (id, title, skill, premise, counterpart, goal)
        self.facts = facts
        (self.aims, self.harms, self.drivers, self.start, self.scenes, self.tests) = (aims, harms, drivers, start, scenes, tests)
    }

    public func scene(_ id: Scene.ID) -> Scene? { scenes.first { $0.id == id } }
    public func driver(_ id: Driver.ID) -> Driver? { drivers.first { $0.id == id } }
}

/// A move and what it is worth in a scenario, in points.
public struct Weight: Sendable, Equatable {
    public var move: Move
    public var points: Int
    /// A harm that holds the whole score down, whatever else was done: the most that can then be reached, 0 to 100.
    public var cap: Int?
    public init(_ move: Move, _ points: Int, cap: Int? = nil) { (self.move, self.points, self.cap) = (move, points, cap) }
}

/// Who is across the table.
public struct Counterpart: Sendable, Equatable {
    public var name: String
    public var role: String
    public var company: String
    /// Trust at the start, 0 to 10.
    public var trust: Int
    public init(name: String, role: String = "", company: String = "", trust: Int = 3) {
        (self.name, self.role, self.company, self.trust) = (name, role, company, trust)
    }
}

/// A reason behind their words that stays hidden until a reply opens it.
public struct Driver: Sendable, Equatable, Identifiable {
    public var id: String
    public var reveal: String
    public init(id: String, reveal: String) { (self.id, self.reveal) = (id, reveal) }
}
