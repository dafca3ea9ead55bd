import Drafting
import Foundation
import GRDB

/// A draft while it is worked on: what is typed is committed here before it is reviewed.
///
/// It comes into the archive with its first entry. While it lives, no other window can work on it.
public final class OpenDraft {
    public let id: String
    private let archive: Archive
    private let errand: Errand, started: Date
    private var number: Int64?
    private var lock: FileLock?
    private var count = 0

    /// A new one.
    public init(_ errand: Errand, at now: Date, in archive: Archive) {
        (self.archive, self.errand, started) = (archive, errand, now)
        id = KeptRehearsal.newID()
    }

    /// One that was left, taken up again where it was left.
    public init(_ kept: KeptDraft, in archive: Archive) throws(Trouble) {
        (self.archive, errand, started, id, count) = (archive, kept.errand, kept.started, kept.id, kept.entries.count)
        guard let number = try archive.number(ofDraft: id) else { throw .goneOnDraft(id) }
        self.number = number
        do { lock = try archive.folder.lock(.draft(number)) } catch { throw .heldDraft(id) }
        guard try archive.count(ofDraft: number) == count else { throw .goneOnDraft(id) }
    }

    /// Commits what was done in one step, all of it or nothing; once this returns, it survives a power cut.
    public func keep(_ entries: [Draft.Entry], at now: Date) throws(Trouble) {
        guard !entries.isEmpty else { return }
        let known = number
        let written = try archive.write { db -> Int64 in
            let number: Int64
            if let known {
                number = known
                guard try db.count(ofDraft: number) == count else { throw Trouble.goneOnDraft(id) }
            } else {
                try db.execute(sql: "INSERT INTO draft (id, errand, started) VALUES (?, ?, ?)", arguments: [id, errand.rawValue, started.milliseconds])
                number = db.lastInsertedRowID
            }
            for (place, entry) in zip((count + 1)..., entries) {
                let text = String(decoding: try JSONEncoder().encode(entry), as: UTF8.self)
                try db.execute(sql: "INSERT INTO draft_entry (draft, place, time, entry) VALUES (?, ?, ?, ?)", arguments: [number, place, now.milliseconds, text])
            }
            return number
        }
        if known == nil { lock = try? archive.folder.lock(.draft(written)) }
        number = written
        count += entries.count
    }
}

extension Archive {
    fileprivate func number(ofDraft id: String) throws(Trouble) -> Int64? {
        try read { try Int64.fetchOne($0, sql: "SELECT number FROM draft WHERE id = ?", arguments: [id]) }
    }

    fileprivate func count(ofDraft number: Int64) throws(Trouble) -> Int { try read { try $0.count(ofDraft: number) } }

    /// Another window is working on it.
    func isHeld(draft id: String) throws(Trouble) -> Bool {
        guard let number = try number(ofDraft: id) else { return false }
        return try folder.isHeld(.draft(number))
    }
}

private extension Database {
    func count(ofDraft number: Int64) throws -> Int {
        try Int.fetchOne(self, sql: "SELECT COUNT(*) FROM draft_entry WHERE draft = ?", arguments: [number]) ?? 0
    }
}
