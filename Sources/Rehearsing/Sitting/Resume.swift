import Listening
import Scenarios

extension Session {
    /// A sitting that takes up what was kept. The effects say where it stands, and what no longer fits if the scenario has changed.
    ///
    /// - Parameter transcript: of this scenario; its last road is walked again.
    public static func resume(
        _ transcript: Transcript, in scenario: Scenario, hearing: @escaping Hearing = { Listener().hear($0, after: $1) }
    ) -> (Session, [Effect]) {
        var session = Session(scenario, seed: transcript.seed, facts: transcript.facts, hearing: hearing)
        var (effects, blocks) = session.walk(transcript, in: scenario)
        blocks = session.scenario.introduction + blocks
        let turns = session.rehearsal.turns, replies = turns.count { $0.said != nil }
        if !turns.isEmpty { blocks.append(.paragraph("Taken up again after \(replies == 1 ? "1 reply" : "\(replies) replies"). They last said:")) }
        effects.append(.show(Page(blocks + session.rehearsal.cue)))
        if session.rehearsal.isOver { effects.append(.end) }
        return (session, effects)
    }

    /// The same sitting after its scenario was edited: the road is walked again, and what no longer fits is said.
    public func changed(to scenario: Scenario) -> (Session, [Effect]) {
        var session = Session(scenario, seed: transcript.seed, facts: transcript.facts, hearing: hearing)
        session.isKept = isKept
        guard session.scenario != self.scenario else { return (self, []) }
        let (effects, drift) = session.walk(transcript, in: scenario)
        let isElsewhere = session.rehearsal.cue != rehearsal.cue
        let blocks = [Page.Block.prompt("The scenario has been edited; the conversation goes on in it.")] + drift + (isElsewhere ? session.rehearsal.cue : [])
        return (session, effects + [.show(Page(blocks))])
    }

    /// Walks a kept road: what has to be kept because of it, and what is to be said.
    private mutating func walk(_ transcript: Transcript, in scenario: Scenario) -> ([Effect], [Page.Block]) {
        let replay = Replay(transcript, in: scenario, hearing: hearing)
        (self.transcript, rehearsal, node) = (transcript, replay.rehearsal, replay.node)
        guard let drift = replay.drift else { return ([], []) }
        let entry = Transcript.Entry.wentBack(to: replay.node)
        self.transcript.add(entry)
        return ([.keep(entry)], [drift.block])
    }
}

private extension Replay.Drift {
    var block: Page.Block {
        let place = turns == 0 ? "At the first line" : "After turn \(turns)"
        let said = words.isEmpty ? "waiting" : "“\(words.excerpt)”"
        let change = isGone
            ? "\(said) was typed in the scene “\(was)”, and the scenario has no such scene any more"
            : "\(said) was typed in the scene “\(was)”, but the same road now leads to “\(now)”"
        return .note(.init(.missed, "Changed since", Text("\(place), \(change). The conversation goes on from “\(now)”; the words after it are kept."),
            details: ["To start anew: " + .command("/again") + ". To go back further: " + .command("/undo") + "."]))
    }
}
