import Scenarios
import Testing

@testable import Rehearsing

@Suite("Variants") struct SettledTests {
    static let scenario: Scenario = {
        var scenario = priceTooHigh
        scenario.scenes[0].says[0].variants = ["Thirty percent over. Thirty!", "I'll not beat about the bush: you're a third too dear."]
        scenario.scenes[0].branches[5].says[0].variants = ["Right. Well."]
        return scenario
    }()

    @Test("are chosen by the seed, the same for the same one")
    func seeded() {
        let openings = (0..<30).map { Rehearsal(Self.scenario.settled(by: $0)).standing.words }
        #expect(Set(openings).count == 3)
        #expect(openings == (0..<30).map { Rehearsal(Self.scenario.settled(by: $0)).standing.words })
    }

    @Test("stay the same when something else in the scenario changes")
    func local() {
        var changed = Self.scenario
        changed.scenes.insert(Scene(id: "new", says: [Beat("a", or: ["b", "c"])]), at: 0)
        for seed in 0..<20 as Range<UInt64> {
            #expect(changed.settled(by: seed).scene("objection") == Self.scenario.settled(by: seed).scene("objection"))
        }
    }

    @Test("leave a scenario without any as it is, and leave no choice open")
    func settled() {
        #expect(priceTooHigh.settled(by: 5) == priceTooHigh)
        #expect(Self.scenario.settled(by: 5).settled(by: 6) == Self.scenario.settled(by: 5))
    }

    @Test("are the ones of the seed that the transcript records, when it is taken up again")
    func resumed() {
        let session = Session(Self.scenario, seed: 11, hearing: hears).step("hm").0.step("is it the price").0
        let again = Session.resume(session.transcript, in: Self.scenario, hearing: hears).0
        #expect(again.rehearsal == session.rehearsal)
    }
}
