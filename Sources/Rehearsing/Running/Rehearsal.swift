import Listening
import Scenarios

/// One run through a scenario.
///
/// They speak in breaths: an empty line lets the next one come. A reaction runs straight into the cue of the scene it
/// leads to; whoever stays in a scene does not hear its cue again. In an ending they say all they have to say.
public struct Rehearsal: Sendable, Equatable {
    public let scenario: Scenario
    public private(set) var turns: [Turn] = []
    public private(set) var standing: Standing

    /// Stands at the start, where the first breath has been spoken.
    public init(_ scenario: Scenario) {
        // Whoever has facts has filled them in before; here they take their defaults.
        let scenario = scenario.filled()
        self.scenario = scenario
        standing = Standing(scene: scenario.start, trust: scenario.counterpart.trust.clamped(to: 0...10))
        enter(scenario.start, after: [])
        _ = breathe()
    }

    /// What an insult costs in any conversation, whatever way the reply takes.
    static let trustLostToInsult = 3

    public var scene: Scene? { scenario.scene(standing.scene) }
    public var ending: Ending? { scene?.ending }
    public var isOver: Bool { ending != nil || scene == nil }

    /// Takes one typed line: words are a reply, an empty line lets them go on. Answers every line.
    public mutating func take(_ line: String, hearing: Hearing) -> Happening {
        guard let scene, !isOver else { return .over }
        let isSilence = line.allSatisfy(\.isWhitespace)
        if isSilence, !standing.toCome.isEmpty {
            let known = standing.revealed
            let breath = breathe()
            return .beat(breath, revealed: standing.revealed.filter { !known.contains($0) })
        }
        let reading = isSilence ? Reading(text: "", evidence: []) : hearing(line, standing.heard.isEmpty ? nil : standing.words)
        let now = circumstances(of: reading, silent: isSilence)
        let branch = scene.branches.first { branch in
            // Silence is only answered by a way that asks for it: an `otherwise` is for words.
            if isSilence, branch.when?.silent != true, branch.when?.waited != true { return false }
            return branch.when?.holds(in: now) ?? true
        }
        if isSilence, branch == nil { return .silence }
        return .turn(follow(branch, from: scene, reading, said: isSilence ? nil : line, now))
    }

    /// What a reply with this reading would be held against, here and now.
    public func circumstances(of reading: Reading, silent: Bool = false) -> Circumstances {
        Circumstances(
            moves: reading.moves, waited: standing.toCome.isEmpty, silent: silent, trust: standing.trust,
            visits: standing.visits[standing.scene, default: 1], revealed: standing.revealed)
    }
}

private extension Rehearsal {
    mutating func follow(_ branch: Branch?, from scene: Scene, _ reading: Reading, said: String?, _ now: Circumstances) -> Turn {
        let before = standing
        standing.tries += 1
        let ranOut = branch?.after.map { standing.tries >= $0.tries } ?? false
        let wanted = (ranOut ? branch?.after?.to : branch?.to) ?? scene.id
        // A way into nowhere is no way: it stays where it is.
        let to = scenario.scene(wanted) == nil ? scene.id : wanted
        let insult = reading.insult == nil ? 0 : Rehearsal.trustLostToInsult
        standing.trust = (standing.trust + (branch?.trust ?? 0) - insult).clamped(to: 0...10)
        standing.heard = []
        branch?.reveals.forEach { reveal($0) }
        if to == scene.id {
            standing.toCome = (branch?.says ?? []).map { [$0] }
        } else {
            enter(to, after: branch?.says ?? [])
        }
        let answer = breathe()
        // Whoever says nothing new has still said what they said before.
        if answer.isEmpty { standing.heard = before.heard }
        let turn = Turn(
            number: turns.count + 1, scene: scene.id, cue: before.words, said: said, reading: reading, now: now,
            branch: branch?.id, note: branch?.note, ranOut: ranOut, to: to, answer: answer,
            revealed: standing.revealed.filter { !before.revealed.contains($0) }, trust: standing.trust)
        turns.append(turn)
        return turn
    }

    mutating func enter(_ id: Scene.ID, after reaction: [Beat]) {
        standing.scene = id
        standing.tries = 0
        standing.visits[id, default: 0] += 1
        let cue = scenario.scene(id)?.says ?? []
        var breaths = reaction.dropLast().map { [$0] }
        let joint = reaction.suffix(1) + cue.prefix(1)
        if !joint.isEmpty { breaths.append(Array(joint)) }
        breaths += cue.dropFirst().map { [$0] }
        standing.toCome = isOver ? [breaths.flatMap { $0 }] : breaths
    }

    mutating func breathe() -> [Beat] {
        guard !standing.toCome.isEmpty else { return [] }
        let breath = standing.toCome.removeFirst()
        standing.heard += breath
        breath.compactMap(\.reveals).forEach { reveal($0) }
        return breath
    }

    mutating func reveal(_ driver: Driver.ID) {
        if !standing.revealed.contains(driver) { standing.revealed.append(driver) }
    }
}

extension Int {
    func clamped(to range: ClosedRange<Int>) -> Int { Swift.min(Swift.max(self, range.lowerBound), range.upperBound) }
}
