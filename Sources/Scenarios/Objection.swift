import Listening

/// One sentence that ends many conversations, to be answered once: a drill is made of these.
public struct Objection: Sendable, Equatable, Identifiable {
    public var id: String
    public var skill: Skill
    /// What it is about: price, quality, who is involved, …
    public var about: Topic
    /// Who says it: “a plant manager”.
    public var speaker: String
    public var says: String
    /// What stands behind it, in one sentence.
    public var driver: String
    /// A reply that lands, and one that does not.
    public var model: String, bad: String

    public enum Topic: String, CaseIterable, Codable, Sendable {
        case price, quality, people, discussion, timing, trust
        case statusQuo = "status-quo"
        case decision, mistake, fit
    }

    public init(id: String, skill: Skill, about: Topic, speaker: String, says: String, driver: String, model: String, bad: String) {
        (self.id, self.skill, self.about, self.speaker) = (id, skill, about, speaker)
        (self.says, self.driver, self.model, self.bad) = (says, driver, model, bad)
    }
}

/// All objections, and what a reply to one of each skill is measured by.
public struct ObjectionBank: Sendable, Equatable {
    public var measures: [Skill: Measure]
    /// In the order of the file; ids are unique.
    public var objections: [Objection]

    /// What a reply has to do, what earns and what costs.
    public struct Measure: Sendable, Equatable {
        public var wants: Condition
        public var aims: [Weight], harms: [Weight]
        public var hints: [String]
        public init(wants: Condition, aims: [Weight] = [], harms: [Weight] = [], hints: [String] = []) {
            (self.wants, self.aims, self.harms, self.hints) = (wants, aims, harms, hints)
        }
    }

    public init(measures: [Skill: Measure], objections: [Objection]) { (self.measures, self.objections) = (measures, objections) }

    /// A conversation of one scene: the objection, and an ending for a reply that lands and for one that does not.
    public func scenario(of objection: Objection) -> Scenario {
        let measure = measures[objection.skill] ?? Measure(wants: Condition())
        return Scenario(
            id: objection.id, title: objection.says, skill: objection.skill, premise: "", counterpart: Counterpart(name: objection.speaker),
            goal: "Answer it once.", aims: measure.aims, harms: measure.harms, start: ObjectionBank.start,
            scenes: [
                Scene(
                    id: ObjectionBank.start, says: [Beat(objection.says)], hints: measure.hints,
                    models: [ModelReply(objection.model, leads: ObjectionBank.landed), ModelReply(objection.bad, leads: ObjectionBank.missed, isBad: true)],
                    branches: [Branch(id: "lands", when: measure.wants, to: ObjectionBank.landed), Branch(id: "otherwise", to: ObjectionBank.missed)]),
                Scene(id: ObjectionBank.landed, says: [], ending: Ending(.win, title: "Landed")),
                Scene(id: ObjectionBank.missed, says: [], ending: Ending(.loss, title: "Missed")),
            ])
    }

    public static let start = "objection", landed = "landed", missed = "missed"
}
