import Rehearsing
import Scenarios

/// Looks whether the file of a conversation was edited while it is being rehearsed.
struct Watch {
    private let path: String?
    private var mark: FileMark?

    init(_ path: String?) {
        self.path = path
        mark = path.flatMap(FileMark.init)
    }

    /// The scenario as it is now, where the file has changed since the last look and is sound; an unsound one is told.
    mutating func look() -> (scenario: Scenario?, complaint: Page?) {
        guard let path, let now = FileMark(path), now != mark else { return (nil, nil) }
        mark = now
        guard let file = try? Packs.read(path) else { return (nil, nil) }
        if let scenario = file.scenario { return (scenario, nil) }
        let count = file.problems.count { $0.severity == .error }
        return (nil, Page([.prompt(Text(
            "The scenario has been edited and has \(count == 1 ? "one error" : "\(count) errors") now, so the conversation goes on in the old one. "
                + "“highroad check \(path)” shows what and where."))]))
    }
}
