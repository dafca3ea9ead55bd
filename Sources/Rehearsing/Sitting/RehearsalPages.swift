import Scenarios

extension Scenario {
    /// What the person knows before the first word.
    var introduction: [Page.Block] {
        var who = Text.strong(counterpart.name)
        let place = [counterpart.role, counterpart.company].filter { !$0.isEmpty }
        if !place.isEmpty { who += Text(", " + place.joined(separator: ", ")) }
        return [
            .heading(title), .paragraph(Text(premise.trimmed)), .paragraph("Across the table: " + who + "."), .paragraph("Your goal: " + Text(goal.trimmed)),
            .prompt("Answer in your own words. An empty line waits; " + .command("/help") + " shows what the coach can do."),
        ]
    }
}

extension Rehearsal {
    /// What was said since the last reply.
    var cue: [Page.Block] { standing.heard.spoken(by: scenario.counterpart) }

    func page(of happening: Happening) -> Page {
        let name = scenario.counterpart.name
        switch happening {
        case let .beat(beats, revealed):
            return Page(beats.spoken(by: scenario.counterpart) + cards(revealed))
        case .silence:
            return Page([.stage("Quiet. \(name) has finished, and waits for you. Take the time you need.")])
        case let .turn(turn):
            let feedback = Feedback(turns, in: scenario).map { $0.page(scenario) } ?? Page()
            let answer = turn.answer.isEmpty ? [.stage("\(name) waits.")] : turn.answer.spoken(by: scenario.counterpart)
            return feedback + Page(answer + cards(turn.revealed))
        case .over:
            return Page()
        }
    }

    private func cards(_ drivers: [Driver.ID]) -> [Page.Block] {
        drivers.compactMap(scenario.driver).map { .note(.init(.revealed, "Came out", Text($0.reveal))) }
    }
}

private extension [Beat] {
    func spoken(by counterpart: Counterpart) -> [Page.Block] {
        isEmpty ? [] : [.spoken(by: counterpart.name, map(\.text))]
    }
}
