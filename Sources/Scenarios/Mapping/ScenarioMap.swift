/// The tree of a conversation as a picture: who says what where, and which replies lead on.
public struct ScenarioMap: Sendable {
    public let scenario: Scenario
    /// Branches that some test takes, as scene and branch; `nil` where nobody asked.
    public var tested: Set<Way>?
    /// The numbers of the turns of a rehearsal, by the way that each took.
    public var taken: [Way: [Int]] = [:]

    public struct Way: Sendable, Hashable {
        public var scene: Scene.ID, branch: Branch.ID
        public init(scene: Scene.ID, branch: Branch.ID) { (self.scene, self.branch) = (scene, branch) }
    }

    /// The languages in which a picture can be written.
    public enum Format: String, CaseIterable, Sendable { case mermaid, dot, svg }

    public init(_ scenario: Scenario, tested: Set<Way>? = nil) { (self.scenario, self.tested) = (scenario, tested) }

    public func write(_ format: Format) -> String {
        switch format {
        case .mermaid: mermaid
        case .dot: dot
        case .svg: svg
        }
    }

    /// One arrow of the picture.
    struct Arrow {
        var from: Scene, branch: Branch, to: Scene.ID, row: Int
        /// The number of tries after which it goes here.
        var tries: Int?
        var isTested: Bool
        /// The turns of a rehearsal that went here.
        var turns: [Int] = []

        var label: String {
            var label = branch.id == "otherwise" && branch.when == nil ? "otherwise" : "\(branch.id): \(branch.conditionInWords)"
            if let tries { label = "\(branch.id), after \(tries) tries" }
            return label + (isTested ? "" : " (untested)") + turns.inWords
        }
        var isWinning: Bool { branch.trust > 0 || !branch.reveals.isEmpty }
        var isCosting: Bool { branch.trust < 0 }
    }

    var arrows: [Arrow] {
        scenario.scenes.flatMap { scene in
            zip(0..., scene.branches).flatMap { row, branch -> [Arrow] in
                let way = Way(scene: scene.id, branch: branch.id)
                let arrow = Arrow(from: scene, branch: branch, to: branch.to, row: row, isTested: tested?.contains(way) ?? true, turns: taken[way] ?? [])
                guard let after = branch.after else { return [arrow] }
                var late = arrow
                (late.to, late.tries) = (after.to, after.tries)
                return [arrow, late]
            }
        }
    }
}

extension [Int] {
    /// “ (turn 2)”, “ (turns 2, 5)”, or nothing.
    var inWords: String { isEmpty ? "" : " (turn\(count == 1 ? "" : "s") \(map(String.init).joined(separator: ", ")))" }
}

extension Scene {
    /// The first words of the cue, as many as fit.
    func cue(atMost limit: Int) -> String { (says.first?.text ?? "").shortened(to: limit) }
}

extension String {
    /// At most so many characters, on one line; what is left out is marked.
    func shortened(to limit: Int) -> String {
        let line = split(whereSeparator: \.isNewline).joined(separator: " ")
        guard line.count > limit else { return line }
        var short = String(line.prefix(limit - 1))
        if let blank = short.lastIndex(of: " "), short.distance(from: blank, to: short.endIndex) < 14 { short = String(short[..<blank]) }
        return short + "…"
    }
}
