import Listening
import Scenarios

/// A transcript acted out again, entry by entry: every road that was tried, with what each line led to.
public struct Reenactment: Sendable {
    public let steps: [Step]
    /// Where the conversation stands after the last entry.
    public let rehearsal: Rehearsal
    private let hearing: Hearing

    /// One entry and what came of it.
    public struct Step: Sendable {
        /// The place of the entry in the transcript, counted from 1.
        public let node: Int
        public let entry: Transcript.Entry
        /// The run up to here; `nil` where no road of today leads to the place at which it was typed.
        public let rehearsal: Rehearsal?
        /// What a line to the counterpart led to.
        public let happening: Happening?

        /// What was heard in a reply, and where it led; `nil` for everything that is not a reply.
        public var verdict: Verdict? {
            guard case let .turn(turn) = happening, turn.said != nil else { return nil }
            return Verdict(turn, node: node)
        }
    }

    public init(_ transcript: Transcript, in scenario: Scenario, hearing: @escaping Hearing) {
        let scenario = scenario.settled(by: transcript)
        var runs: [Int: Rehearsal] = [0: Rehearsal(scenario)], steps: [Step] = [], here = 0
        for (node, entry) in zip(1..., transcript.entries) {
            switch entry {
            case let .said(words, scene):
                let (run, happening) = Reenactment.take(words, in: scene, from: runs[here], hearing)
                runs[node] = run
                here = node
                steps.append(Step(node: node, entry: entry, rehearsal: run, happening: happening))
            case let .waited(scene):
                let (run, happening) = Reenactment.take("", in: scene, from: runs[here], hearing)
                runs[node] = run
                here = node
                steps.append(Step(node: node, entry: entry, rehearsal: run, happening: happening))
            case let .wentBack(target):
                // A node that never was leads nowhere: the road stays where it is.
                if target == 0 || steps.contains(where: { $0.node == target && $0.entry.isLine }) { here = target }
                steps.append(Step(node: node, entry: entry, rehearsal: runs[here], happening: nil))
            case .disagreed, .facts:
                steps.append(Step(node: node, entry: entry, rehearsal: runs[here], happening: nil))
            }
        }
        self.steps = steps
        self.hearing = hearing
        rehearsal = runs[here] ?? Rehearsal(scenario)
    }

    private static func take(_ words: String, in scene: Scene.ID, from run: Rehearsal?, _ hearing: Hearing) -> (Rehearsal?, Happening?) {
        guard var run, run.standing.scene == scene else { return (nil, nil) }
        let happening = run.take(words, hearing: hearing)
        return (run, happening)
    }
}

extension Reenactment {
    /// The whole of it: premise, first words, every line with its feedback, and the debrief at each ending.
    public var page: Page {
        let opening = Page(rehearsal.scenario.introduction) + Page(Rehearsal(rehearsal.scenario).cue)
        return steps.reduce(opening) { $0 + page(of: $1) }
    }

    func page(of step: Step) -> Page {
        switch step.entry {
        case let .said(words, scene):
            guard let run = step.rehearsal, let happening = step.happening else { return gone("“\(words)”", scene) }
            return run.page(of: happening) + debrief(run, happening)
        case let .waited(scene):
            guard let run = step.rehearsal, let happening = step.happening else { return gone("A wait", scene) }
            return Page([.stage("You wait.")]) + run.page(of: happening) + debrief(run, happening)
        case let .wentBack(target):
            let words: Text = target == 0 ? "You start again from the beginning." : "You go back to line \(target)."
            return Page([.prompt(words)] + (step.rehearsal?.cue ?? []))
        case .facts:
            return Page()
        case let .disagreed(node, moves):
            return Page([.prompt("You disagree with the verdict on line \(node): " + moves.map { Text.name($0) }.joined() + ".")])
        }
    }

    private func gone(_ what: String, _ scene: Scene.ID) -> Page {
        Page([.note(.init(.missed, "Changed since", Text("\(what) was typed in the scene “\(scene)”, and no road leads there any more.")))])
    }

    private func debrief(_ run: Rehearsal, _ happening: Happening) -> Page {
        guard run.isOver, case .turn = happening else { return Page() }
        return Debrief(run, hearing: hearing).page(run.scenario)
    }
}

private extension Transcript.Entry {
    var isLine: Bool {
        switch self {
        case .said, .waited: true
        case .wentBack, .disagreed, .facts: false
        }
    }
}
