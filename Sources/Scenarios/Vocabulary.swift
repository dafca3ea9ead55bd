/// The keys of the format, table by table; the reader, the schema and the documentation read this list.
public enum Vocabulary: String, CaseIterable, Sendable {
    case scenario, counterpart, fact, harm, driver, scene, beat, model, branch, condition, bounds, after, ending, test, step
    // A bank of objections
    case bank, measure, objection

    public var keys: [String] {
        switch self {
        case .scenario:
            ["highroad", "id", "title", "skill", "premise", "counterpart", "goal", "facts", "aims", "harms", "drivers", "start", "scenes", "tests"]
        case .counterpart: ["name", "role", "company", "trust"]
        case .fact: ["asks", "default"]
        case .harm: ["points", "cap"]
        case .driver: ["id", "reveal"]
        case .scene: ["says", "hints", "models", "branches", "ending"]
        case .beat: ["say", "or", "reveals"]
        case .model: ["reply", "leads", "bad"]
        case .branch: ["id", "when", "says", "reveal", "trust", "to", "note", "after"]
        case .condition: ["all", "any", "none", "waited", "silent", "trust", "visits", "revealed", "hidden"]
        case .bounds: ["min", "max"]
        case .after: ["tries", "to"]
        case .ending: ["outcome", "title", "meaning"]
        case .test: ["name", "plan"]
        case .step: ["say", "wait", "expect", "absent", "to", "reveals"]
        case .bank: ["highroad", "measures", "objections"]
        case .measure: ["wants", "aims", "harms", "hints"]
        case .objection: ["id", "skill", "about", "speaker", "says", "driver", "model", "bad"]
        }
    }

    /// The keys that must be there.
    public var required: [String] {
        switch self {
        case .scenario: ["highroad", "id", "title", "skill", "premise", "counterpart", "goal", "aims", "start", "scenes"]
        case .counterpart: ["name"]
        case .harm: ["points"]
        case .driver: ["id", "reveal"]
        case .scene: ["says"]
        case .beat: ["say"]
        case .model: ["reply", "leads"]
        case .branch: ["id", "to"]
        case .after: ["tries", "to"]
        case .ending: ["outcome", "title"]
        case .test: ["name", "plan"]
        case .bank, .objection, .fact: keys
        case .measure: ["wants"]
        case .condition, .bounds, .step: []
        }
    }

    /// With its article, as it stands in a sentence.
    var inWords: String {
        switch self {
        case .scenario: "a scenario"
        case .counterpart: "a counterpart"
        case .fact: "a fact"
        case .harm: "a harm"
        case .driver: "a driver"
        case .scene: "a scene"
        case .beat: "a beat"
        case .model: "a model reply"
        case .branch: "a branch"
        case .condition: "a condition"
        case .bounds: "bounds"
        case .after: "“after”"
        case .ending: "an ending"
        case .test: "a test"
        case .step: "a step of a test"
        case .bank: "a bank of objections"
        case .measure: "a measure"
        case .objection: "an objection"
        }
    }
}
