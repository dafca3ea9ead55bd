import Listening
import Scenarios
import Testing

@testable import Rehearsing

@Suite("A proof") struct ProofTests {
    static func proof(_ change: (inout Scenario) -> Void) -> Proof {
        var scenario = priceTooHigh
        change(&scenario)
        return Proof(scenario, hearing: hears)
    }

    static let opening = Plan.Step(say: "An awkward spot. What is it?", expect: [.openQuestion, .acknowledgement], absent: [.pitch], to: "opens-up", reveals: ["board-freeze"])

    @Test("finds nothing in a scenario that does what its author says")
    func sound() {
        let proof = Self.proof { $0.tests = [Plan(name: "listening", steps: [Self.opening, .init(say: nil, reveals: ["bad-rollout"]), .init(say: "thanks", to: "june")])] }
        #expect(proof.findings.filter { ![.branchUntested, .endingUntested].contains($0.code) }.isEmpty)
        #expect(proof.coverage.scenes == ["objection", "opens-up", "june"])
        #expect(proof.coverage.branches == [.init(scene: "objection", branch: "opens"), .init(scene: "opens-up", branch: "grateful")])
    }

    @Test("says what no test has walked, but only where there are tests")
    func untested() {
        let proof = Self.proof { $0.tests = [Plan(name: "listening", steps: [Self.opening])] }
        #expect(proof.findings.map(\.sentence) == [
            "No test takes the way “squeezed” out of “objection”.", "No test takes the way “sold-to” out of “objection”.",
            "No test takes the way “one-word” out of “objection”.", "No test takes the way “silence” out of “objection”.",
            "No test takes the way “otherwise” out of “objection”.", "No test takes the way “grateful” out of “opens-up”.",
            "No test takes the way “back” out of “opens-up”.", "No test takes the way “otherwise” out of “opens-up”.",
            "No test comes to the ending “june”.", "No test comes to the ending “closes”.",
        ])
        #expect(Self.proof { _ in }.findings.isEmpty)
    }

    @Test("says word for word what is not as the author says", arguments: [
        (Plan.Step(say: "15% off", to: "opens-up"), Proof.Code.stepLeadsElsewhere, "In the test “t”, “15% off” leads to “closes”, not to “opens-up”; it is heard as discount."),
        (.init(say: "mistakes were made", expect: [.responsibility]), .moveNotHeard, "In the test “t”, “mistakes were made” is not heard as responsibility; it is heard as no move. It comes near in “mistakes were made”: The words “mistakes were made” say so."),
        (.init(say: "15% off", absent: [.discount]), .moveHeard, "In the test “t”, “15% off” is heard as discount, in “15% off”, and should not be."),
        (.init(say: nil, reveals: ["board-freeze"]), .driverStaysHidden, "In the test “t”, the wait does not reveal “board-freeze”."),
    ])
    func steps(step: Plan.Step, code: Proof.Code, sentence: String) {
        let finding = Self.proof { $0.tests = [Plan(name: "t", steps: [step])] }.findings.first
        #expect(finding?.code == code)
        #expect(finding?.sentence == sentence)
        #expect(finding?.spot == .step(plan: 0, place: 0))
    }

    @Test("says that a test goes on after the end")
    func goesOn() {
        let proof = Self.proof { $0.tests = [Plan(name: "t", steps: [.init(say: "15% off"), .init(say: "hello?")])] }
        #expect(proof.findings.first?.sentence == "In the test “t”, “hello?” comes after the conversation has ended in “closes”.")
    }

    @Test("says where a sample reply leads and what the way that was meant would have asked for", arguments: [
        (ModelReply("What is it?", leads: "opens-up"), "The sample reply “What is it?” in “objection” leads to “objection”, not to “opens-up”. Heard: open-question. For the way “opens”: neither acknowledgement nor reflection was heard."),
        (ModelReply("What is it? An awkward spot at 15% off", leads: "opens-up"), "The sample reply “What is it? An awkward spot at 15% off” in “objection” leads to “closes”, not to “opens-up”. Heard: open-question, acknowledgement, discount. The way “opens” would hold, but “squeezed” stands before it."),
        (ModelReply("Hm", leads: "june"), "The sample reply “Hm” in “objection” leads to “objection”, not to “june”. No move is heard in it. No way leads there."),
    ])
    func models(model: ModelReply, sentence: String) {
        let findings = Self.proof { $0.scenes[0].models = [model] }.findings
        #expect(findings.map(\.sentence) == [sentence])
        #expect(findings.first?.spot == .model(scene: "objection", place: 0))
    }
}

@Suite("An explanation") struct ExplanationTests {
    @Test("names every way, what stood in it, and what would have let it pass")
    func whole() throws {
        let explanation = try #require(Explanation(priceTooHigh, scene: "objection", reply: "What is it?", hearing: hears))
        #expect(Format.plain.write(explanation.page) == """
            “What is it?” in objection

            Heard:

            - open-question in “What is”

            Ways, in the order they are tried:

            - squeezed (discount): discount was not heard. To pass: add discount.
            - sold-to (one of pitch or argues): neither pitch nor argues was heard. To pass: add pitch or argues.
            - opens (open-question, and one of acknowledgement or reflection, and no pitch and no argues): neither acknowledgement nor reflection was heard. To pass: add acknowledgement or reflection.
            - one-word (closed-question): closed-question was not heard. To pass: add closed-question.
            - silence (nothing was said, and visit 1, and “board-freeze” still hidden): something was said, and this way is for silence. To pass: say nothing.
            - otherwise (otherwise): taken, to objection.

            """)
    }

    @Test("takes the same way as a rehearsal does", arguments: ["What is it?", "An awkward spot. What is it?", "15% off", "99.9%", "is it the price", "hm"])
    func agrees(line: String) throws {
        var rehearsal = Rehearsal(priceTooHigh)
        _ = rehearsal.take("", hearing: hears)
        _ = rehearsal.take(line, hearing: hears)
        let explanation = try #require(Explanation(priceTooHigh, scene: "objection", reply: line, hearing: hears))
        #expect(explanation.ways.first(where: \.isTaken)?.branch.id == rehearsal.turns.last?.branch)
        #expect(explanation.ways.count(where: \.isTaken) == 1)
    }

    @Test("is none for a scene that is not there")
    func missing() { #expect(Explanation(priceTooHigh, scene: "nowhere", reply: "hm", hearing: hears) == nil) }
}

@Suite("A walk") struct WalkTests {
    @Test("types the same for the same seed, and something else for another")
    func seeded() {
        let walks = [1, 1, 2].map { Walk(priceTooHigh, runs: 50, seed: $0, hearing: hears) }
        #expect(walks[0].page == walks[1].page)
        #expect([walks[0].lines] + walks[0].endings.map(\.count) != [walks[2].lines] + walks[2].endings.map(\.count))
    }

    @Test("reaches every scene and ending of a sound scenario")
    func sound() {
        let walk = Walk(priceTooHigh, runs: 300, seed: 7, replies: ["15% off", "is it the price"], hearing: hears)
        #expect(walk.isSound)
        #expect(walk.scenesNeverReached.isEmpty)
        #expect(walk.endings.map(\.count).reduce(0, +) == 300)
    }

    @Test("comes to an ending that ten good replies in a row lead to, past many bad ones")
    func patient() {
        let models = [ModelReply("What is behind it?", leads: "")] + (0..<6).map { ModelReply("\($0)% off", leads: "", isBad: true) }
        var scenario = priceTooHigh
        scenario.tests = []
        scenario.scenes = (0..<10).map { place in
            Scene(id: "step\(place)", says: [Beat("Well?")], models: models, branches: [
                Branch(id: "on", when: Condition(all: [.openQuestion]), to: place < 9 ? "step\(place + 1)" : "top"), Branch(id: "otherwise", to: "down")])
        } + [Scene(id: "top", says: [Beat("There.")], ending: Ending(.win, title: "The top")), Scene(id: "down", says: [Beat("Oh.")], ending: Ending(.loss, title: "Down"))]
        scenario.start = "step0"
        #expect(Walk(scenario, runs: 1000, seed: 1, hearing: hears).isSound)
    }

    @Test("says which scene nobody reaches, where words get no answer, and where it goes round")
    func broken() {
        var scenario = priceTooHigh
        scenario.scenes.append(Scene(id: "attic", says: [Beat("Hello?")], ending: Ending(.even, title: "Nobody home")))
        #expect(Walk(scenario, runs: 40, seed: 1, hearing: hears).scenesNeverReached == ["attic"])

        scenario.scenes[0].branches.removeAll { $0.id == "otherwise" }
        #expect(Walk(scenario, runs: 40, seed: 1, replies: ["hm"], hearing: hears).deadEnds == ["objection"])

        scenario.scenes[0].branches = [Branch(id: "otherwise", to: "objection")]
        let round = Walk(scenario, runs: 40, seed: 1, hearing: hears)
        #expect(round.loops.map(\.scene) == ["objection"])
        #expect(round.loops.map(\.count) == [40])
        #expect(!round.isSound)
    }

    @Test("names words of the author that only the otherwise answers")
    func otherwise() {
        var scenario = priceTooHigh
        scenario.scenes[0].models.append(ModelReply("Interesting weather", leads: "objection"))
        let walk = Walk(scenario, runs: 100, seed: 1, hearing: hears)
        #expect(walk.onlyOtherwise.map(\.reply) == ["Interesting weather"])
    }

    @Test("names replies that lead elsewhere when they are typed sloppily")
    func fragile() throws {
        let walk = Walk(priceTooHigh, runs: 10, seed: 1, hearing: hears)
        let pitch = try #require(walk.fragile.first { $0.reply == "We're worth it, we have 99.9% uptime." })
        #expect(pitch.copy == "We're worth it we have 999 uptime")
        #expect(pitch.branch == "sold-to")
        #expect(pitch.other == "otherwise")
    }
}

@Suite("Chance") struct ChanceTests {
    @Test("is SplitMix64: the numbers of its authors")
    func reference() {
        var chance = Chance(seed: 1_234_567)
        #expect((0..<3).map { _ in chance.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test("shuffles without losing anything")
    func shuffle() {
        var chance = Chance(seed: 3)
        let shuffled = chance.shuffled(Array(0..<50))
        #expect(shuffled.sorted() == Array(0..<50))
        #expect(shuffled != Array(0..<50))
    }

    @Test("makes copies as hurried people type them", arguments: [
        (Sloppiness.noCapitals, "I'm Sorry, Dana.", "i'm sorry, dana."), (.noPunctuation, "I'm sorry, Dana. What's next?", "I'm sorry Dana What's next"),
    ])
    func sloppy(how: Sloppiness, text: String, copy: String) {
        var chance = Chance(seed: 1)
        #expect(how.spoil(text, by: &chance) == copy)
    }

    @Test("puts at most one typo into a clause and keeps every letter")
    func typos() {
        let text = "That puts you somewhere difficult, and what is behind it?"
        var chance = Chance(seed: 1)
        for _ in 0..<20 {
            let copy = Sloppiness.typos.spoil(text, by: &chance)
            #expect(copy.sorted() == text.sorted())
            #expect(zip(copy, text).filter { $0 != $1 }.count == 4)
        }
    }
}
