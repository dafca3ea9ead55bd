import ArgumentParser
import Drafting
import Foundation
import Listening
import Rehearsing
import Terminal

extension Handbook {
    /// The folder in a pack that holds slots and rules.
    static let folder = "drafts"

    /// From all packs there are: the person's own files before those that came with the program.
    static func all(_ options: some Wishes) throws(Complaint) -> Handbook {
        var files: [(name: String, bytes: [UInt8])] = []
        for pack in try Packs(options).folders {
            let folder = pack + "/" + Self.folder
            let names = Bytes.names(in: folder).sorted()
            for name in names where !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) {
                files.append((folder + "/" + name, try TextFile.read(folder + "/" + name)))
            }
        }
        do { return try Handbook(files: files) } catch { throw Complaint(error.sentence) }
    }
}

extension Reviewer {
    /// With everything that there is to review by.
    init(_ options: some Wishes, deal: Deal, today: Day, silenced: [String]) throws(Complaint) {
        let handbook = try Handbook.all(options), listener = Listener()
        let ids = handbook.rules.map(\.id) + handbook.slots.filter(\.isNeeded).map { "missing-" + $0.id }
        for id in silenced where !ids.contains(id) {
            let near = Nearest.name(to: id, among: ids).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("I know no rule called “\(id)”.\(near) There are: \(ids.joined(separator: ", ")).")
        }
        self.init(handbook, deal: deal, today: today, silenced: Set(silenced)) { listener.hear($0, depth: .heard) }
    }
}

extension Deal {
    /// From a file; without one, nothing is known.
    static func read(_ path: String?) throws(Complaint) -> Deal {
        guard let path else { return Deal() }
        let bytes = try TextFile.read(path)
        do { return try Deal(bytes, name: path) } catch { throw Complaint(error.sentence) }
    }
}

extension Errand: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }

    /// By the clock and the time zone of this machine.
    static var now: Day? {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }
}
