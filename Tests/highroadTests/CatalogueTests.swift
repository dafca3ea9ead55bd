import Foundation
import Listening
import Rehearsing
import Scenarios
import Testing
@testable import highroad

/// A page of the catalogue of codes, taken apart.
struct CataloguePage: Sendable, CustomTestStringConvertible {
    let code: Code
    let broken: [[UInt8]], mended: [[UInt8]]
    let said: String
    var testDescription: String { code.rawValue }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Sources/highroad/Documentation.docc/Codes").standardized

    init(_ code: Code) throws {
        self.code = code
        let text = try String(contentsOf: Self.folder.appendingPathComponent("\(code.rawValue).md"), encoding: .utf8)
        try #require(text.hasPrefix("# \(code.rawValue): "))
        var parts: [String: [[UInt8]]] = [:], part = "", block: (lines: [String], isLatin: Bool)?
        for line in text.components(separatedBy: "\n") {
            if let open = block, line == "```" {
                let text = open.lines.map { $0 + "\n" }.joined()
                parts[part, default: []].append(open.isLatin ? Array(text.data(using: .isoLatin1) ?? Data()) : Array(text.utf8))
                block = nil
            } else if block != nil {
                block?.lines.append(line)
            } else if line.hasPrefix("```") {
                block = ([], line.hasSuffix("iso-8859-1"))
            } else if line.hasPrefix("## ") {
                part = String(line.dropFirst(3))
            }
        }
        (broken, mended) = (parts["Broken"] ?? [], parts["Mended"] ?? [])
        said = String(decoding: parts["What is said"]?.first ?? [], as: UTF8.self)
    }
}

/// Hears two phrases, so that a page does not hang on how well the program hears.
private let hears: Hearing = { text, _ in
    let phrases: [(String, Move)] = [("What is behind", .openQuestion), ("15% off", .discount), ("I hear you", .acknowledgement)]
    let evidence = phrases.compactMap { phrase, move -> Evidence? in
        text.contains(phrase) ? Evidence(move: move, words: phrase, range: 0..<phrase.unicodeScalars.count, confidence: 1, reason: "") : nil
    }
    return Reading(text: text, evidence: evidence)
}

@Suite("The catalogue of problems")
struct CatalogueTests {
    @Test("has a page for every code, whose example is reported as it says, and whose mended version is not", arguments: Code.allCases)
    func page(code: Code) throws {
        let page = try CataloguePage(code)
        let found = problems(of: page.broken), left = problems(of: page.mended)
        #expect(said(of: found.filter { $0.code == code }) == page.said)
        // What is wrong with the text may also change how it plays; nothing else may come along.
        #expect(found.filter { $0.code != code && $0.code < .modelLeadsElsewhere } == [])
        #expect(left.filter { $0.code == code || $0.code < .modelLeadsElsewhere } == [])
    }

    @Test("has no page without a code")
    func strays() throws {
        let pages = try FileManager.default.contentsOfDirectory(atPath: CataloguePage.folder.path)
        #expect(Set(pages) == Set(Code.allCases.map { "\($0.rawValue).md" }))
    }

    private func said(of problems: [Problem]) -> String {
        problems.map {
            "\($0.file ?? ""):\($0.place.line):\($0.place.column): \($0.severity.rawValue) \($0.code.rawValue)\n  \($0.message)\n  → \($0.help)\n"
        }.joined()
    }

    private func problems(of texts: [[UInt8]]) -> [Problem] {
        let files = texts.enumerated().map { ScenarioReader().read($1, name: $0 == 0 ? "price.yaml" : "price-\($0 + 1).yaml") }
        return files.flatMap { Findings.problems(of: $0, hearing: hears) } + Problem.scenariosTwice(in: files)
    }
}
