/// What a list tells of a scenario.
public struct Listing: Sendable, Equatable {
    public let id: String, title: String, skill: Skill
    public init(id: String, title: String, skill: Skill) { (self.id, self.title, self.skill) = (id, title, skill) }
}

extension Scenario {
    public var listing: Listing { Listing(id: id, title: title, skill: skill) }
}
