import Foundation
import Listening
import Rehearsing
import Scenarios

/// What a check found in some files.
struct Findings {
    private(set) var files: [ScenarioFile] = []
    private(set) var problems: [Problem] = []
    private(set) var lines: [String: [Substring]] = [:]
    private(set) var tests = 0

    init(_ paths: [String]) throws(Complaint) {
        let listener = Listener()
        for path in paths {
            let names = path.isFolder ? Packs.files(in: path.absolutePath).map { $0.relative(to: path) } : [path]
            if names.isEmpty, path.isFolder, access(path, R_OK | X_OK) != 0 { throw Complaint("You may not look into the folder “\(path)”. Its permissions don't allow it.") }
            if names.isEmpty { throw Complaint("There is no scenario in “\(path)”: no file there ends in .yaml, .yml or .json.") }
            for name in names where !files.contains(where: { $0.name == name }) {
                let bytes = try TextFile.read(name)
                let file = ScenarioReader().read(bytes, name: name)
                files.append(file)
                tests += file.scenario?.tests.count ?? 0
                let here = Self.problems(of: file) { listener.hear($0, after: $1) }
                problems += here
                if !here.isEmpty { lines[name] = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false) }
            }
        }
        problems += Problem.scenariosTwice(in: files)
    }

    /// What the reader found, and, where that leaves a scenario, what playing it shows; in the order of the file.
    static func problems(of file: ScenarioFile, hearing: @escaping Hearing) -> [Problem] {
        var played: [Problem] = []
        if let scenario = file.scenario {
            played = Proof(scenario, hearing: hearing).findings.map { Problem($0, in: scenario, file) }
        } else if let bank = file.bank {
            for (place, objection) in bank.objections.enumerated() {
                played += Proof(bank.scenario(of: objection), hearing: hearing).findings.map { finding in
                    Problem(
                        .modelLeadsElsewhere, file: file.name, at: file.places.key("objections", .item(place)), finding.sentence,
                        help: "Change the words of “\(objection.id)”, or what its measure wants.")
                }
            }
        }
        return (file.problems + played).enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }
}

private extension String {
    /// As the person would write it who named `folder`.
    func relative(to folder: String) -> String {
        let root = folder.absolutePath
        guard hasPrefix(root + "/") else { return self }
        return (folder.hasSuffix("/") ? folder : folder + "/") + dropFirst(root.count + 1)
    }
}

extension Problem {
    /// A finding of the proof, with the place where it stands in the file.
    init(_ finding: Proof.Finding, in scenario: Scenario, _ file: ScenarioFile) {
        let code = Code(rawValue: finding.code.rawValue) ?? .modelLeadsElsewhere
        let place: Place, help: String
        switch finding.spot {
        case let .model(scene, index):
            place = file.places.value("scenes", .key(scene), "models", .item(index), "reply")
            help = "Change the reply, the branch or “leads”; “highroad explain” shows which branches were tried."
        case let .hint(scene):
            place = file.places.value("scenes", .key(scene), "hints", .item(max((scenario.scene(scene)?.hints.count ?? 1) - 1, 0)))
            help = "Give an answer that is heard; “highroad explain” shows which branches were tried."
        case let .step(plan, index):
            let step = scenario.tests[plan].steps[index]
            let part: SourceMap.Step =
                switch finding.code {
                case .moveNotHeard: "expect"
                case .moveHeard: "absent"
                case .driverStaysHidden: "reveals"
                case .stepLeadsElsewhere: step.to == nil ? "say" : "to"
                case .modelLeadsElsewhere, .branchUntested, .endingUntested, .hintMisleads: "say"
                }
            place = file.places.value("tests", .item(plan), "plan", .item(index), part)
            help = "Change the words, or what you expect of them."
        case let .scene(scene):
            place = file.places.key("scenes", .key(scene))
            help = "Add a test that comes here."
        case let .branch(scene, branch):
            let index = scenario.scene(scene)?.branches.firstIndex { $0.id == branch } ?? 0
            place = file.places.value("scenes", .key(scene), "branches", .item(index), "id")
            help = "Add a test with a reply that takes it."
        }
        self.init(code, file: file.name, at: place, finding.sentence, help: help)
    }
}
