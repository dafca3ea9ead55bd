import Drafting
import Foundation
import Listening

extension Zone {
    /// The clock of this machine.
    static var here: Zone { Zone(TimeZone.current) }

    init(_ zone: TimeZone) {
        self.init(zone.identifier) { zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval($0))) / 60 }
    }

    /// By a name as people write it: “Europe/London”, “London”, “new york”, “CET”, “UTC+2”.
    init(named name: String) throws(Complaint) {
        let known = TimeZone.knownTimeZoneIdentifiers
        let wanted = name.replacing(" ", with: "_").lowercased()
        let places = known.filter { $0.lowercased() == wanted || $0.split(separator: "/").last?.lowercased() == wanted }
        if let place = places.first, let zone = TimeZone(identifier: place) {
            self.init(zone)
        } else if let shift = Self.shift(wanted) {
            self.init(wanted.uppercased()) { _ in shift }
        } else if name.allSatisfy({ $0.isASCII && $0.isUppercase }), (2...5).contains(name.count), let zone = TimeZone(abbreviation: name) {
            self.init(zone)
        } else {
            let names = known + known.compactMap { $0.split(separator: "/").last.map(String.init) }
            let near = Nearest.name(to: name, among: names).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("I know no time zone called “\(name)”.\(near) Write it like Europe/London.")
        }
    }

    /// Minutes east of “utc+2”, “gmt-03:30”.
    private static func shift(_ name: String) -> Int? {
        guard let start = ["utc", "gmt"].first(where: name.hasPrefix) else { return nil }
        let rest = name.dropFirst(start.count)
        if rest.isEmpty { return 0 }
        guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
        let parts = rest.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard let hours = parts.first.flatMap({ Int($0) }), (0...14).contains(hours), parts.count <= 2 else { return nil }
        let minutes = parts.count == 2 ? Int(parts[1]) : 0
        guard let minutes, (0...59).contains(minutes) else { return nil }
        return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
    }
}

extension Stamp {
    /// By the clock of this machine.
    static var now: Stamp { Zone.here.stamp(Int(Date().timeIntervalSince1970)) }
}
