import Listening
import Scenarios

/// Whether a scenario does what its author says: its sample replies and its plans are played and compared.
public struct Proof: Sendable, Equatable {
    public let findings: [Finding]
    public let coverage: Coverage

    /// One thing that is not as the author says.
    public struct Finding: Sendable, Equatable {
        public let code: Code
        public let spot: Spot
        public let sentence: String
    }

    /// The stable codes of what can be found.
    public enum Code: String, CaseIterable, Sendable {
        case modelLeadsElsewhere = "HR060"
        case stepLeadsElsewhere = "HR061"
        case moveNotHeard = "HR062"
        case moveHeard = "HR063"
        case driverStaysHidden = "HR064"
        case branchUntested = "HR065"
        case endingUntested = "HR066"
        case hintMisleads = "HR067"
    }

    /// Where it stands, by ids and, in a list without ids, by place counted from 0.
    public enum Spot: Sendable, Equatable {
        case model(scene: Scene.ID, place: Int)
        /// The last hint of a scene.
        case hint(scene: Scene.ID)
        case step(plan: Int, place: Int)
        case scene(Scene.ID)
        case branch(scene: Scene.ID, Branch.ID)
    }

    /// What the plans have walked over.
    public struct Coverage: Sendable, Equatable {
        public var scenes: Set<Scene.ID>
        public var branches: Set<Way>
        public struct Way: Sendable, Hashable {
            public var scene: Scene.ID, branch: Branch.ID
        }
    }

    public init(_ scenario: Scenario, hearing: Hearing) {
        let scenario = scenario.filled()
        var coverage = Coverage(scenes: [], branches: [])
        var findings = scenario.scenes.flatMap { scenario.models(in: $0, hearing) + (scenario.hint(in: $0, hearing).map { [$0] } ?? []) }
        for (place, plan) in scenario.tests.enumerated() {
            findings += scenario.play(plan, at: place, hearing, &coverage)
        }
        findings += scenario.tests.isEmpty ? [] : scenario.untested(by: coverage)
        (self.findings, self.coverage) = (findings, coverage)
    }
}

private extension Scenario {
    /// Each sample reply, in the scene's own circumstances and in those that its ways ask for: it has to lead there in one of them.
    func models(in scene: Scene, _ hearing: Hearing) -> [Proof.Finding] {
        let cue = scene.says.map(\.text).joined(separator: " ")
        return zip(0..., scene.models).compactMap { place, model in
            let reading = hearing(model.reply, cue.isEmpty ? nil : cue)
            let tried = circumstances(scene, reading.moves).map { now in scene.branches.first { $0.when?.holds(in: now) ?? true } }
            guard !tried.contains(where: { $0?.to == model.leads || $0?.after?.to == model.leads }) else { return nil }
            let led = tried.first??.to ?? scene.id
            let heard = reading.evidence.isEmpty ? "No move is heard in it" : "Heard: \(reading.evidence.map(\.move.rawValue).joined(separator: ", "))"
            return Proof.Finding(
                code: .modelLeadsElsewhere, spot: .model(scene: scene.id, place: place),
                sentence: "The sample reply “\(model.reply)” in “\(scene.id)” leads to “\(led)”, not to “\(model.leads)”. \(heard).\(wish(scene, reading, tried.first ?? nil, model.leads))")
        }
    }

    /// The answer that the last hint gives away, where it is treated like a bad reply or not heard at all, whatever the circumstances.
    func hint(in scene: Scene, _ hearing: Hearing) -> Proof.Finding? {
        let good = Set(scene.models.filter { !$0.isBad }.map(\.leads)), bad = Set(scene.models.filter(\.isBad).map(\.leads)).subtracting(good)
        guard !good.isEmpty, let answer = scene.hints.last?.answer else { return nil }
        let cue = scene.says.map(\.text).joined(separator: " "), reading = hearing(answer, cue.isEmpty ? nil : cue)
        let tried = circumstances(scene, reading.moves).map { now in scene.branches.first { $0.when?.holds(in: now) ?? true } }
        guard let way = tried.first ?? nil, bad.contains(way.to) || way.when == nil, !tried.contains(where: { $0.map { good.contains($0.to) } ?? false }) else { return nil }
        let heard = reading.evidence.isEmpty ? "No move is heard in it" : "Heard: \(reading.evidence.map(\.move.rawValue).joined(separator: ", "))"
        return Proof.Finding(
            code: .hintMisleads, spot: .hint(scene: scene.id),
            sentence: "The last hint in “\(scene.id)” gives “\(answer)” for an answer, and that leads to “\(way.to)”, where no good sample reply leads. \(heard).")
    }

    /// The circumstances a reply can meet in a scene: as at the start, and as each way asks for.
    func circumstances(_ scene: Scene, _ moves: Set<Move>) -> [Circumstances] {
        let plain = Circumstances(moves: moves, trust: counterpart.trust, revealed: [])
        return [plain] + scene.branches.compactMap(\.when).map { when in
            var now = plain
            if let trust = when.trust { now.trust = counterpart.trust.clamped(to: trust) }
            if let visits = when.visits { now.visits = visits.lowerBound }
            if let waited = when.waited { now.waited = waited }
            now.revealed = when.revealed
            return now
        }
    }

    /// What the way that was meant would have asked for.
    func wish(_ scene: Scene, _ reading: Reading, _ taken: Branch?, _ leads: Scene.ID) -> String {
        guard let meant = scene.branches.first(where: { $0.to == leads }) else { return " No way leads there." }
        let now = Circumstances(moves: reading.moves, trust: counterpart.trust, revealed: [])
        let unmet = meant.when?.unmet(in: now) ?? []
        if unmet.isEmpty, let taken { return " The way “\(meant.id)” would hold, but “\(taken.id)” stands before it." }
        return " For the way “\(meant.id)”: \(unmet.map(\.words).joined(separator: "; "))."
    }

    func play(_ plan: Plan, at number: Int, _ hearing: Hearing, _ coverage: inout Proof.Coverage) -> [Proof.Finding] {
        var findings: [Proof.Finding] = []
        var rehearsal = Rehearsal(self)
        coverage.scenes.insert(rehearsal.standing.scene)
        for (place, step) in plan.steps.enumerated() {
            let words = step.say.map { "“\($0)”" } ?? "the wait"
            func found(_ code: Proof.Code, _ sentence: String) {
                findings.append(Proof.Finding(code: code, spot: .step(plan: number, place: place), sentence: "In the test “\(plan.name)”, \(sentence)"))
            }
            guard !rehearsal.isOver else {
                found(.stepLeadsElsewhere, "\(words) comes after the conversation has ended in “\(rehearsal.standing.scene)”.")
                break
            }
            let known = rehearsal.standing.revealed
            let happening = rehearsal.take(step.say ?? "", hearing: hearing)
            var reading = Reading(text: "", evidence: [])
            if case let .turn(turn) = happening {
                reading = turn.reading
                if let branch = turn.branch { coverage.branches.insert(.init(scene: turn.scene, branch: branch)) }
            }
            coverage.scenes.insert(rehearsal.standing.scene)
            let heard = reading.evidence.isEmpty ? "no move" : reading.evidence.map(\.move.rawValue).joined(separator: ", ")
            for move in step.expect where !reading.moves.contains(move) {
                let almost = (reading.borderline + reading.nearMisses).first { $0.move == move }.map { " It comes near in “\($0.words)”: \($0.reason)" } ?? ""
                found(.moveNotHeard, "\(words) is not heard as \(move); it is heard as \(heard).\(almost)")
            }
            for move in step.absent {
                guard let evidence = reading.evidence(for: move) else { continue }
                found(.moveHeard, "\(words) is heard as \(move), in “\(evidence.words)”, and should not be.")
            }
            if let to = step.to, to != rehearsal.standing.scene {
                found(.stepLeadsElsewhere, "\(words) leads to “\(rehearsal.standing.scene)”, not to “\(to)”; it is heard as \(heard).")
            }
            for driver in step.reveals where known.contains(driver) || !rehearsal.standing.revealed.contains(driver) {
                found(.driverStaysHidden, "\(words) does not reveal “\(driver)”\(known.contains(driver) ? ": it was known before" : "").")
            }
        }
        return findings
    }

    func untested(by coverage: Proof.Coverage) -> [Proof.Finding] {
        scenes.flatMap { scene -> [Proof.Finding] in
            guard coverage.scenes.contains(scene.id) else {
                return [scene.ending == nil
                    ? .init(code: .branchUntested, spot: .scene(scene.id), sentence: "No test comes to the scene “\(scene.id)”.")
                    : .init(code: .endingUntested, spot: .scene(scene.id), sentence: "No test comes to the ending “\(scene.id)”.")]
            }
            return scene.branches.filter { !coverage.branches.contains(.init(scene: scene.id, branch: $0.id)) }.map {
                .init(code: .branchUntested, spot: .branch(scene: scene.id, $0.id), sentence: "No test takes the way “\($0.id)” out of “\(scene.id)”.")
            }
        }
    }
}

private extension String {
    /// What stands in “ ” at its end, whole and without gaps to fill.
    var answer: String? {
        guard hasSuffix("”"), let start = firstIndex(of: "“") else { return nil }
        let words = String(self[index(after: start)...].dropLast())
        return words.isEmpty || words.contains("…") || words.contains("“") ? nil : words
    }
}
