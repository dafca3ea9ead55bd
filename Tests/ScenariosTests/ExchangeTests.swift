import Foundation
import Scenarios
import Testing

/// Every part of the format in one conversation.
let full = small
    .changing("says: [\"It costs too much.\", \"And I have to explain it.\"]", to: "says: [\"It costs \\\"too\\\" much: [[x]] {y} | ~ # \\\\.\", {say: And more., or: [And then some.], reveals: freeze}]")
    .changing("{pitch: -25}", to: "{pitch: {points: -25, cap: 35}}")
    .changing("waited: true}", to: "waited: true, trust: 2-5, visits: 1, hidden: [freeze]}")
    .changing("title: A date}", to: "title: A date, meaning: \"You listened.\"}")
    .changing("to: gone}\n", to: "to: gone, note: \"A note: with a colon\"}\n")

@Suite("A scenario that leaves and comes back")
struct ExchangeTests {
    static let texts: [String] = {
        let packs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/highroad/Packs").standardized
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: packs.path)) ?? []).filter { $0.hasSuffix(".yaml") && $0 != "objections.yaml" }.sorted()
        return [small, full] + names.compactMap { try? String(contentsOf: packs.appendingPathComponent($0), encoding: .utf8) }
    }()

    @Test("is the same, as YAML and as JSON", arguments: texts, Scenario.Notation.allCases)
    func roundTrip(text: String, notation: Scenario.Notation) throws {
        let scenario = try #require(read(text).scenario)
        let again = read(scenario.written(in: notation))
        #expect(again.problems.filter { $0.severity == .error } == [])
        #expect(again.scenario == scenario)
    }

    @Test("is JSON where it says so", arguments: texts)
    func json(text: String) throws {
        let scenario = try #require(read(text).scenario)
        #expect(try JSONSerialization.jsonObject(with: Data(scenario.written(in: .json).utf8)) is [String: Any])
    }

    @Test("keeps its scenes and ways as a story of Twine", arguments: texts)
    func twee(text: String) throws {
        let scenario = try #require(read(text).scenario)
        let story = TweeStory(scenario.twee)
        #expect(story.title == scenario.title)
        #expect(story.start == scenario.start)
        #expect(story.passages.map(\.name) == scenario.scenes.map(\.id))
        for (passage, scene) in zip(story.passages, scenario.scenes) {
            #expect(passage.links.map(\.target) == scene.branches.flatMap { [$0.to] + ($0.after.map { [$0.to] } ?? []) })
        }
    }

    @Test("begins as a skeleton that can be read, from any story of Twine")
    func skeleton() throws {
        let story = TweeStory("""
            :: StoryTitle
            Lost & found

            :: StoryData
            {"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "The Call"}

            :: The Call [tag other] {"position":"100,100"}
            It rings.

            [[Answer->Hello]] [[Hello<-Answer kindly: well-wishes, or thanks]] [[Let it ring|Silence]]
            :: Hello
            Hi. [[Nowhere else->Missing]]
            :: Silence [loss]
            It stops.
            :: Script [script]
            alert(1)
            """)
        #expect(story.passages.map(\.name) == ["The Call", "Hello", "Silence"])
        let scenario = try #require(story.skeleton(id: "lost"))
        #expect(scenario.start == "the-call")
        #expect(scenario.scenes.map(\.id) == ["the-call", "hello", "silence"])
        #expect(scenario.scenes[0].branches.map(\.to) == ["hello", "hello", "silence"])
        #expect(scenario.scenes[0].branches.map(\.id) == ["answer", "answer-kindly", "otherwise"])
        #expect(scenario.scene("silence")?.ending?.outcome == .loss)
        #expect(scenario.scenes[0].branches.last?.note == "TODO: does everything else lead this way? In the story: Let it ring")
        #expect(story.lost == ["Left out: the link “Nowhere else” of “Hello”, because there is no passage “Missing”."])
        #expect(read(scenario.written(in: .yaml)).problems.filter { $0.severity == .error } == [])
    }

    @Test("begins sound, whatever the skill and the names", arguments: Skill.allCases, ["Dana", "O\"Neill: yes", "no"])
    func starter(skill: Skill, name: String) throws {
        var starter = Starter(title: "It \"costs\" too much: really", skill: skill, name: name)
        starter.company = "Acme # 1"
        let file = read(starter.written)
        #expect(file.problems == [])
        #expect(file.scenario?.counterpart.name == name)
        #expect(file.scenario?.title == starter.title)
    }

    @Test("shows every scene, way and reason on the sheet for reviewers", arguments: texts)
    func sheet(text: String) throws {
        let scenario = try #require(read(text).scenario)
        let sheet = scenario.reviewSheet
        for scene in scenario.scenes { #expect(sheet.contains("### \(scene.id)")) }
        for branch in scenario.scenes.flatMap(\.branches) { #expect(sheet.contains("| \(branch.id) |")) }
        for driver in scenario.drivers { #expect(sheet.contains("- **\(driver.id)**")) }
    }
}

@Suite("A map")
struct MapTests {
    @Test("shows every scene and every way, in each language", arguments: ExchangeTests.texts, ScenarioMap.Format.allCases)
    func whole(text: String, format: ScenarioMap.Format) throws {
        let scenario = try #require(read(text).scenario)
        let drawn = ScenarioMap(scenario).write(format)
        for scene in scenario.scenes { #expect(drawn.contains(scene.id)) }
        for branch in scenario.scenes.flatMap(\.branches) { #expect(drawn.contains(branch.id)) }
        #expect(drawn == ScenarioMap(scenario).write(format))
    }

    @Test("marks the ways that a rehearsal took with the numbers of its turns")
    func taken() throws {
        let scenario = try #require(read(small).scenario)
        var map = ScenarioMap(scenario)
        map.taken = [.init(scene: "first", branch: "opens"): [2, 5]]
        for format in ScenarioMap.Format.allCases {
            #expect(map.write(format).contains("(turns 2, 5)"))
            #expect(!ScenarioMap(scenario).write(format).contains("(turn"))
        }
    }

    @Test("says which ways no test takes")
    func untested() throws {
        let scenario = try #require(read(small).scenario)
        let map = ScenarioMap(scenario, tested: [.init(scene: "first", branch: "opens")])
        for format in ScenarioMap.Format.allCases {
            #expect(map.write(format).contains("untested"))
            #expect(!ScenarioMap(scenario).write(format).contains("untested"))
        }
    }
}
