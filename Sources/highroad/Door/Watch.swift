import Foundation
import Rehearsing
import Scenarios

/// Looks whether the file of a conversation was edited while it is being rehearsed.
struct Watch {
    private let path: String?
    private var stamp: Stamp?

    private struct Stamp: Equatable { var seconds: Int, nanoseconds: Int, size: Int }

    init(_ path: String?) {
        self.path = path
        stamp = Watch.stamp(of: path)
    }

    /// The scenario as it is now, where the file has changed since the last look and is sound; an unsound one is told.
    mutating func look() -> (scenario: Scenario?, complaint: Page?) {
        let now = Watch.stamp(of: path)
        guard let path, let now, now != stamp else { return (nil, nil) }
        stamp = now
        guard let file = try? Packs.read(path) else { return (nil, nil) }
        if let scenario = file.scenario { return (scenario, nil) }
        let count = file.problems.count { $0.severity == .error }
        return (nil, Page([.prompt(Text(
            "The scenario has been edited and has \(count == 1 ? "one error" : "\(count) errors") now, so the conversation goes on in the old one. "
                + "“highroad check \(path)” shows what and where."))]))
    }

    private static func stamp(of path: String?) -> Stamp? {
        var status = stat()
        guard let path, stat(path, &status) == 0 else { return nil }
        return Stamp(seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size))
    }
}
