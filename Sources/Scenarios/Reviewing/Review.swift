import Listening

/// Looks a scenario over without playing it: are all ways there, does every way end, can every branch win?
struct Review {
    let file: String?
    let places: SourceMap

    /// Every problem of the tree. `lost` names parts of the file that could not be read, about which nothing is concluded.
    func problems(in scenario: Scenario, given lost: Set<Interpreter.Part> = []) -> [Problem] {
        var scan = Scan(review: self, scenario: scenario, lost: lost)
        scan.names()
        scan.facts()
        scan.ways()
        scan.conditions()
        scan.secrets()
        scan.roads()
        return scan.problems
    }

    /// One review under way, with everything looked up by name.
    struct Scan {
        let review: Review
        let scenario: Scenario
        let lost: Set<Interpreter.Part>
        let scenes: [Scene.ID: Scene]
        let drivers: Set<Driver.ID>
        var problems: [Problem] = []
        /// Scenes that a misspelt name was probably meant for.
        var meant: Set<Scene.ID> = []
        private var searches = 0

        init(review: Review, scenario: Scenario, lost: Set<Interpreter.Part>) {
            (self.review, self.scenario, self.lost) = (review, scenario, lost)
            scenes = Dictionary(scenario.scenes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            drivers = Set(scenario.drivers.map(\.id))
        }

        mutating func report(_ code: Code, _ place: Place, _ message: String, help: String) {
            guard problems.count < Limits.problems else { return }
            problems.append(Problem(code, file: review.file, at: place, message, help: help))
        }

        /// “Did you mean …?”, or nothing; only so often, because a hostile file asks a thousand times.
        mutating func guess<Names: Sequence<String>>(_ word: String, among names: Names) -> String {
            searches += 1
            guard searches <= Limits.searches, let near = Nearest.name(to: word, among: names) else { return "" }
            meant.insert(near)
            return " Did you mean “\(near)”?"
        }

        func key(_ path: SourceMap.Step...) -> Place { review.places.find(path).key }
        func value(_ path: SourceMap.Step...) -> Place { review.places.find(path).value }
    }
}

extension SourceMap.Step {
    static let scenes = key("scenes"), branches = key("branches"), models = key("models")
}
