import Foundation
import GRDB
import Rehearsing

/// A rehearsal while it goes on: what is typed is committed here before its feedback is shown.
///
/// It comes into the archive with its first entry, so looking in leaves no trace. While it lives, no other window can go on with it.
public final class OpenRehearsal {
    public let id: String
    private let archive: Archive
    private let scenario: String, digest: () -> String, seed: UInt64, started: Date
    private var number: Int64?
    private var lock: FileLock?
    private var nodes = 0

    /// A new one.
    ///
    /// - Parameter digest: of the scenario's file, so that a later change can be told; taken when the first entry comes.
    public init(_ scenario: String, digest: @autoclosure @escaping () -> String, seed: UInt64, at now: Date, in archive: Archive) {
        (self.archive, self.scenario, self.digest, self.seed, started) = (archive, scenario, digest, seed, now)
        id = KeptRehearsal.newID()
    }

    /// One that was left open, taken up again where it was left.
    public init(_ kept: KeptRehearsal, in archive: Archive) throws(Trouble) {
        (self.archive, scenario, seed, started) = (archive, kept.scenario, kept.seed, kept.started)
        digest = { kept.digest }
        (id, nodes) = (kept.id, kept.entries.count)
        guard let number = try archive.number(of: kept.id) else { throw .goneOn(kept.id) }
        self.number = number
        do { lock = try archive.folder.lock(.rehearsal(number)) } catch { throw .held(kept.id) }
        guard try archive.count(of: number) == nodes else { throw .goneOn(kept.id) }
    }

    /// Commits what was done in one step, all of it or nothing; once this returns, it survives a power cut.
    ///
    /// - Parameter isOver: the conversation has reached an ending with it.
    public func keep(_ entries: [Transcript.Entry], isOver: Bool, at now: Date) throws(Trouble) {
        guard !entries.isEmpty || (isOver && number != nil) else { return }
        let known = number
        let written = try archive.write { db -> Int64 in
            let number: Int64
            if let known {
                number = known
                guard try db.count(of: number) == nodes else { throw Trouble.goneOn(id) }
            } else {
                try db.execute(
                    sql: "INSERT INTO rehearsal (id, scenario, digest, seed, started) VALUES (?, ?, ?, ?, ?)",
                    arguments: [id, scenario, digest(), Int64(bitPattern: seed), started.milliseconds])
                number = db.lastInsertedRowID
            }
            for (node, entry) in zip((nodes + 1)..., entries) {
                try db.execute(
                    sql: "INSERT INTO entry (rehearsal, node, time, entry) VALUES (?, ?, ?, ?)",
                    arguments: [number, node, now.milliseconds, try entry.written])
            }
            try db.execute(sql: "UPDATE rehearsal SET ended = ? WHERE number = ?", arguments: [isOver ? now.milliseconds : nil, number])
            return number
        }
        if known == nil { lock = try? archive.folder.lock(.rehearsal(written)) }
        number = written
        nodes += entries.count
    }
}

extension KeptRehearsal {
    /// Ten letters and digits that are not easily mistaken for each other.
    static func newID() -> String { String((0..<10).compactMap { _ in "0123456789abcdefghjkmnpqrstvwxyz".randomElement() }) }
}

extension Archive {
    func number(of id: String) throws(Trouble) -> Int64? {
        try read { try Int64.fetchOne($0, sql: "SELECT number FROM rehearsal WHERE id = ?", arguments: [id]) }
    }

    func count(of number: Int64) throws(Trouble) -> Int { try read { try $0.count(of: number) } }

    /// Another window is going on with it.
    func isHeld(_ id: String) throws(Trouble) -> Bool {
        guard let number = try number(of: id) else { return false }
        return try folder.isHeld(.rehearsal(number))
    }
}

private extension Database {
    func count(of number: Int64) throws -> Int {
        try Int.fetchOne(self, sql: "SELECT COUNT(*) FROM entry WHERE rehearsal = ?", arguments: [number]) ?? 0
    }
}
