import Listening
import Scenarios

/// Many conversations typed by chance: sample replies, the words of the tests, given replies, and sloppy copies of all of them.
public struct Walk: Sendable {
    public let scenario: String
    public let runs: Int, seed: UInt64
    /// How often each ending was reached, in the order of the scenario.
    public private(set) var endings: [(scene: Scene.ID, count: Int)]
    public private(set) var scenesNeverReached: [Scene.ID] = []
    public private(set) var branchesNeverTaken: [(scene: Scene.ID, branch: Branch.ID)] = []
    /// Scenes, with how many walks were still going round in them after ``longest`` lines.
    public private(set) var loops: [(scene: Scene.ID, count: Int)] = []
    /// Scenes that are no ending and where some words got no answer.
    public private(set) var deadEnds: [Scene.ID] = []
    /// Sample replies and words of tests, with the scene they are for, that nothing but the `otherwise` ever answered there.
    public private(set) var onlyOtherwise: [(scene: Scene.ID, reply: String)] = []
    /// Replies that lead elsewhere when they are typed sloppily, in the same scene.
    public private(set) var fragile: [Fragile] = []
    /// Lines typed in all walks together.
    public private(set) var lines = 0

    public struct Fragile: Sendable, Equatable {
        public let scene: Scene.ID
        public let reply: String, copy: String
        public let branch: Branch.ID, other: Branch.ID
    }

    /// A walk that has not ended after so many lines is going round in circles.
    public static let longest = 60

    /// - Parameters:
    ///   - runs: how many conversations to type.
    ///   - seed: the same seed types the same.
    ///   - replies: more words to type, in any scene.
    public init(_ scenario: Scenario, runs: Int, seed: UInt64, replies: [String] = [], hearing: @escaping Hearing) {
        let scenario = scenario.filled()
        (self.scenario, self.runs, self.seed) = (scenario.id, runs, seed)
        var walker = Walker(scenario, seed: seed, replies: replies, hearing: hearing)
        for _ in 0..<runs { walker.walk() }
        endings = scenario.scenes.filter { $0.ending != nil }.map { ($0.id, walker.ends[$0.id, default: 0]) }
        scenesNeverReached = scenario.scenes.map(\.id).filter { !walker.reached.contains($0) }
        branchesNeverTaken = scenario.scenes.flatMap { scene in
            scene.branches.filter { !walker.taken.contains([scene.id, $0.id]) }.map { (scene.id, $0.id) }
        }
        loops = scenario.scenes.compactMap { scene in walker.stuck[scene.id].map { (scene.id, $0) } }
        deadEnds = scenario.scenes.map(\.id).filter(walker.dead.contains)
        onlyOtherwise = scenario.scenes.flatMap { scene in
            walker.own(scene.id).filter { walker.answered[[scene.id, $0]] == false }.map { (scene.id, $0) }
        }
        fragile = scenario.scenes.flatMap { walker.fragile(in: $0) }
        lines = walker.lines
    }

    public var isSound: Bool {
        deadEnds.isEmpty && loops.isEmpty && scenesNeverReached.isEmpty && endings.allSatisfy { $0.count > 0 }
    }
}

/// Someone who types by chance and remembers where it led.
private struct Walker {
    let scenario: Scenario
    /// Words for any scene: the given ones, or else those of all scenes.
    let anywhere: [String]
    let hearing: Hearing
    /// The words that belong to each scene: its sample replies, and what the tests say in it.
    let words: [Scene.ID: [String]]
    /// The sample replies of each scene that are good.
    let good: [Scene.ID: [String]]
    /// Each word and its sloppy copies.
    let copies: [String: [String]]
    var chance: Chance
    var readings: [[String]: Reading] = [:]
    var ends: [Scene.ID: Int] = [:], stuck: [Scene.ID: Int] = [:]
    var reached: Set<Scene.ID> = [], dead: Set<Scene.ID> = [], taken: Set<[String]> = []
    /// By scene and reply: whether anything but the `otherwise` has answered it.
    var answered: [[String]: Bool] = [:]
    /// By scene and reply: how often it was typed there.
    var typed: [[String]: Int] = [:]
    var lines = 0
    /// Every other walk waits and says what is good until it loses its patience, so that it comes to what lies deep.
    private var walks = 0, isPatient = false

    init(_ scenario: Scenario, seed: UInt64, replies: [String], hearing: @escaping Hearing) {
        var chance = Chance(seed: seed), words: [Scene.ID: [String]] = [:]
        for scene in scenario.scenes { words[scene.id] = scene.models.map(\.reply) }
        for plan in scenario.tests {
            var rehearsal = Rehearsal(scenario)
            for step in plan.steps {
                if let say = step.say, words[rehearsal.standing.scene]?.contains(say) == false { words[rehearsal.standing.scene]?.append(say) }
                _ = rehearsal.take(step.say ?? "", hearing: hearing)
            }
        }
        var copies: [String: [String]] = [:]
        for reply in scenario.scenes.flatMap({ words[$0.id] ?? [] }) + replies where copies[reply] == nil {
            copies[reply] = Sloppiness.allCases.map { $0.spoil(reply, by: &chance) }
        }
        anywhere = replies.isEmpty ? scenario.scenes.flatMap { words[$0.id] ?? [] } : replies
        good = Dictionary(uniqueKeysWithValues: scenario.scenes.map { ($0.id, $0.models.filter { !$0.isBad }.map(\.reply)) })
        (self.scenario, self.hearing, self.words, self.copies, self.chance) = (scenario, hearing, words, copies, chance)
    }

    func own(_ scene: Scene.ID) -> [String] { words[scene] ?? [] }

    mutating func walk() {
        walks += 1
        isPatient = walks.isMultiple(of: 2)
        var rehearsal = Rehearsal(scenario)
        reached.insert(rehearsal.standing.scene)
        for _ in 0..<Walk.longest {
            guard !rehearsal.isOver else {
                ends[rehearsal.standing.scene, default: 0] += 1
                return
            }
            let (reply, line) = type(in: rehearsal.standing)
            let scene = rehearsal.standing.scene
            lines += 1
            let context = rehearsal.standing.heard.isEmpty ? nil : rehearsal.standing.words
            let reading = line.isEmpty ? Reading(text: "", evidence: []) : hear(line, after: context)
            if case let .turn(turn) = rehearsal.take(line, hearing: { _, _ in reading }) {
                reached.insert(turn.to)
                guard let branch = turn.branch else {
                    dead.insert(scene)
                    continue
                }
                taken.insert([scene, branch])
                let isOtherwise = scenario.scene(scene)?.branches.first { $0.id == branch }?.when == nil
                if reply == line, !reply.isEmpty { answered[[scene, reply]] = answered[[scene, reply]] == true || !isOtherwise }
            }
        }
        stuck[rehearsal.standing.scene, default: 0] += 1
    }

    /// The reply that was meant and the line that was typed: mostly words for this scene, sometimes for another, sometimes sloppy, sometimes none.
    private mutating func type(in standing: Standing) -> (reply: String, line: String) {
        if isPatient { isPatient = chance.below(8) > 0 }
        if isPatient, !standing.toCome.isEmpty { return ("", "") }
        if isPatient, let reply = chance.pick(good[standing.scene] ?? []) { return (reply, reply) }
        if chance.below(100) < (standing.toCome.isEmpty ? 10 : 50) { return ("", "") }
        let here = own(standing.scene)
        guard let reply = chance.below(100) < 75 ? fresh(here, in: standing.scene) ?? chance.pick(anywhere) : chance.pick(anywhere) else { return ("", "ok") }
        guard chance.below(100) < 40, let copy = chance.pick(copies[reply] ?? []), copy.contains(where: { !$0.isWhitespace }) else { return (reply, reply) }
        return (reply, copy)
    }

    /// Every other time the reply that was typed least so far, so that rare ways are found soon.
    private mutating func fresh(_ replies: [String], in scene: Scene.ID) -> String? {
        let least = replies.map { typed[[scene, $0], default: 0] }.min() ?? 0
        let pool = chance.below(2) == 0 ? replies.filter { typed[[scene, $0], default: 0] == least } : replies
        guard let reply = chance.pick(pool) else { return nil }
        typed[[scene, reply], default: 0] += 1
        return reply
    }

    private mutating func hear(_ line: String, after context: String?) -> Reading {
        let key = context.map { [line, $0] } ?? [line]
        if let known = readings[key] { return known }
        let reading = hearing(line, context)
        readings[key] = reading
        return reading
    }

    /// The scene's own words, each beside its sloppy copies, in the circumstances of someone who came straight there.
    mutating func fragile(in scene: Scene) -> [Walk.Fragile] {
        let cue = scene.says.map(\.text).joined(separator: " ")
        var found: [Walk.Fragile] = []
        func way(_ reading: Reading) -> Branch.ID? {
            let now = Circumstances(moves: reading.moves, trust: scenario.counterpart.trust)
            return scene.branches.first { $0.when?.holds(in: now) ?? true }?.id
        }
        for reply in own(scene.id) {
            guard let branch = way(hear(reply, after: cue.isEmpty ? nil : cue)) else { continue }
            for copy in copies[reply] ?? [] where copy != reply {
                guard let other = way(hear(copy, after: cue.isEmpty ? nil : cue)), other != branch else { continue }
                found.append(.init(scene: scene.id, reply: reply, copy: copy, branch: branch, other: other))
            }
        }
        return found
    }
}
