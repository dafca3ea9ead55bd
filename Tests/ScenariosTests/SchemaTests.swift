import Foundation
import Listening
import Scenarios
import Testing

@Suite("The published schema")
struct SchemaTests {
    static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Sources/highroad/Packs/scenario.schema.json").standardized

    let root: [String: Any]
    let parts: [String: [String: Any]]

    init() throws {
        root = try #require(JSONSerialization.jsonObject(with: Data(contentsOf: Self.file)) as? [String: Any])
        parts = try #require(root["$defs"] as? [String: [String: Any]])
    }

    private func part(_ table: Vocabulary) -> [String: Any] { table == .scenario ? root : parts[table.rawValue] ?? [:] }

    @Test("knows the keys that the reader knows, and demands those that it demands", arguments: Vocabulary.allCases)
    func keys(table: Vocabulary) throws {
        let properties = try #require(part(table)["properties"] as? [String: Any])
        #expect(properties.keys.sorted() == table.keys.sorted())
        #expect((part(table)["required"] as? [String] ?? []).sorted() == table.required.sorted())
        #expect(part(table)["additionalProperties"] as? Bool == false)
    }

    @Test("explains every key", arguments: Vocabulary.allCases)
    func described(table: Vocabulary) throws {
        let properties = try #require(part(table)["properties"] as? [String: [String: Any]])
        for (key, property) in properties {
            let referred = (property["$ref"] as? String).flatMap { parts[String($0.dropFirst("#/$defs/".count))] }
            #expect((property["description"] ?? referred?["description"]) as? String != nil, "\(table.rawValue).\(key) has no description")
            #expect((property["examples"] ?? referred?["examples"]) as? [Any] != nil, "\(table.rawValue).\(key) has no example")
        }
    }

    @Test("lists the moves, skills and outcomes that there are")
    func lists() throws {
        #expect(parts["move"]?["enum"] as? [String] == Move.allCases.map(\.rawValue))
        #expect(parts["skill"]?["enum"] as? [String] == Skill.allCases.map(\.rawValue))
        let about = try #require((parts["objection"]?["properties"] as? [String: [String: Any]])?["about"])
        #expect(about["enum"] as? [String] == Objection.Topic.allCases.map(\.rawValue))
        let outcome = try #require((parts["ending"]?["properties"] as? [String: [String: Any]])?["outcome"])
        #expect(outcome["enum"] as? [String] == Ending.Outcome.allCases.map(\.rawValue))
    }
}

@Suite("The article for authors")
struct AuthoringTests {
    @Test("names every key of the format", arguments: Vocabulary.allCases.filter { ![.bank, .measure, .objection].contains($0) })
    func keys(table: Vocabulary) throws {
        let article = SchemaTests.file.deletingLastPathComponent().appendingPathComponent("../Documentation.docc/Authoring.md").standardized
        let text = try String(contentsOf: article, encoding: .utf8)
        for key in table.keys { #expect(text.contains(key), "\(table.rawValue).\(key)") }
    }
}
