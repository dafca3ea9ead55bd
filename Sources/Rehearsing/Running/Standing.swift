import Scenarios

/// Where a rehearsal stands between two lines.
public struct Standing: Sendable, Equatable {
    public var scene: Scene.ID
    /// 0 to 10.
    public var trust: Int
    /// How often each scene was entered; staying in a scene is no new visit.
    public var visits: [Scene.ID: Int] = [:]
    /// Replies given since the scene was entered.
    public var tries = 0
    /// In the order they came out.
    public var revealed: [Driver.ID] = []
    /// What they said since the last reply.
    public var heard: [Beat] = []
    /// What they will say to someone who waits, breath by breath.
    public var toCome: [[Beat]] = []

    public var words: String { heard.map(\.text).joined(separator: " ") }
}
