import Foundation
import GRDB
import Rehearsing

/// One rehearsal as it lies in the archive: what was typed, and when.
public struct KeptRehearsal: Sendable, Equatable, Identifiable {
    /// Ten letters and digits, drawn by chance; it never changes.
    public let id: String
    public let scenario: String
    /// Of the scenario's file when the rehearsal began; empty where there was none.
    public let digest: String
    public let seed: UInt64
    public let started: Date
    /// When it reached its ending; `nil` where it was left open.
    public let ended: Date?
    /// In order; the place of an entry is its node in the transcript.
    public let entries: [Kept]

    /// An entry and when it was typed.
    public struct Kept: Sendable, Equatable {
        public let time: Date
        public let entry: Transcript.Entry
        public init(time: Date, entry: Transcript.Entry) { (self.time, self.entry) = (time, entry) }
    }

    public var transcript: Transcript { Transcript(scenario: scenario, seed: seed, entries: entries.map(\.entry)) }
    /// When it was last gone on with.
    public var touched: Date { entries.last?.time ?? started }
    /// How many replies were typed, those taken back included.
    public var replies: Int {
        entries.count {
            switch $0.entry {
            case .said: true
            case .waited, .wentBack, .disagreed, .facts: false
            }
        }
    }
}

extension Archive {
    /// All rehearsals, in the order they were begun.
    public func rehearsals() throws(Trouble) -> [KeptRehearsal] { try fetch("SELECT * FROM rehearsal ORDER BY number") }

    /// Those whose id starts with `prefix`, in the order they were begun.
    public func rehearsals(startingWith prefix: String) throws(Trouble) -> [KeptRehearsal] {
        try fetch("SELECT * FROM rehearsal WHERE substr(id, 1, length(?1)) = ?1 ORDER BY number", [prefix.lowercased()])
    }

    /// All ids, in the order the rehearsals were begun.
    public func ids() throws(Trouble) -> [String] { try read { try String.fetchAll($0, sql: "SELECT id FROM rehearsal ORDER BY number") } }

    /// What was left open, of each conversation the one that was gone on with last, that one first; without those that another
    /// window is going on with.
    public func leftOpen() throws(Trouble) -> [KeptRehearsal] {
        var free: [KeptRehearsal] = []
        for (number, name) in try open() where !free.contains(where: { $0.scenario == name }) {
            if try !folder.isHeld(.rehearsal(number)) { free += try rehearsals(number) }
        }
        return free
    }

    /// What was left open of one scenario and gone on with last, and whether another window is going on with a rehearsal of it.
    public func standing(of scenario: String) throws(Trouble) -> (left: KeptRehearsal?, isOpenElsewhere: Bool) {
        var free: Int64?, isHeld = false
        for (number, _) in try open(in: scenario) {
            if try folder.isHeld(.rehearsal(number)) { isHeld = true } else if free == nil { free = number }
        }
        guard let free else { return (nil, isHeld) }
        return (try rehearsals(free).first, isHeld)
    }

    /// The scenarios that were played to an ending at least once.
    public func practised() throws(Trouble) -> Set<String> {
        try read { try Set(String.fetchAll($0, sql: "SELECT DISTINCT scenario FROM rehearsal WHERE ended IS NOT NULL")) }
    }

    /// The numbers and scenarios of what has no ending yet; what was gone on with last comes first.
    private func open(in scenario: String? = nil) throws(Trouble) -> [(Int64, String)] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: """
                SELECT number, scenario FROM rehearsal AS r WHERE ended IS NULL AND (?1 IS NULL OR scenario = ?1)
                ORDER BY (SELECT time FROM entry WHERE rehearsal = r.number ORDER BY node DESC LIMIT 1) DESC, number DESC
                """, arguments: [scenario])
            return rows.map { ($0["number"], $0["scenario"]) }
        }
    }

    /// The one with this number; none where it was deleted meanwhile.
    private func rehearsals(_ number: Int64) throws(Trouble) -> [KeptRehearsal] { try fetch("SELECT * FROM rehearsal WHERE number = ?", [number]) }

    private func fetch(_ sql: String, _ arguments: StatementArguments = []) throws(Trouble) -> [KeptRehearsal] {
        try read { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
                let kept = try Row.fetchAll(db, sql: "SELECT time, entry FROM entry WHERE rehearsal = ? ORDER BY node", arguments: [row["number"] as Int64])
                return KeptRehearsal(
                    id: row["id"], scenario: row["scenario"], digest: row["digest"], seed: UInt64(bitPattern: row["seed"]),
                    started: Date(milliseconds: row["started"]), ended: (row["ended"] as Int64?).map(Date.init(milliseconds:)),
                    entries: try kept.map { try .init(time: Date(milliseconds: $0["time"]), entry: Transcript.Entry(written: $0["entry"])) })
            }
        }
    }
}

extension Date {
    init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1000) }
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1000).rounded()) }
}

extension Transcript.Entry {
    init(written: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(written.utf8)) }

    var written: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
