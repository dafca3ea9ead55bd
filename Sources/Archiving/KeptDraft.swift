import Drafting
import Foundation
import GRDB

/// One draft as it lies in the archive: what was typed and decided, and when.
public struct KeptDraft: Sendable, Equatable, Identifiable {
    /// Ten letters and digits, drawn by chance; it never changes.
    public let id: String
    public let errand: Errand
    public let started: Date
    /// In order.
    public let entries: [Kept]

    public struct Kept: Sendable, Equatable {
        public let time: Date
        public let entry: Draft.Entry
        public init(time: Date, entry: Draft.Entry) { (self.time, self.entry) = (time, entry) }
    }

    public var draft: Draft { Draft(errand, entries: entries.map(\.entry)) }
    /// When it was last worked on.
    public var touched: Date { entries.last?.time ?? started }
}

extension Archive {
    /// All drafts, in the order they were begun.
    public func drafts() throws(Trouble) -> [KeptDraft] { try drafts("SELECT * FROM draft ORDER BY number") }

    /// Those whose id starts with `prefix`, in the order they were begun.
    public func drafts(startingWith prefix: String) throws(Trouble) -> [KeptDraft] {
        try drafts("SELECT * FROM draft WHERE substr(id, 1, length(?1)) = ?1 ORDER BY number", [prefix.lowercased()])
    }

    /// The draft worked on last that has not left since, and that no other window is working on.
    public func draftLeftOpen() throws(Trouble) -> KeptDraft? {
        for kept in try drafts().sorted(by: { $0.touched > $1.touched }) where kept.draft.leftAs == nil {
            if try !isHeld(draft: kept.id) { return kept }
        }
        return nil
    }

    /// Deletes drafts for good, all or none.
    ///
    /// - Returns: false where another window still reads the archive, so that the words leave the disk only when it closes.
    @discardableResult
    public func delete(drafts ids: [String]) throws(Trouble) -> Bool {
        for id in ids where try isHeld(draft: id) { throw .heldDraft(id) }
        try write { db in
            for id in ids { try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id]) }
        }
        return try emptyLog()
    }

    private func drafts(_ sql: String, _ arguments: StatementArguments = []) throws(Trouble) -> [KeptDraft] {
        try read { db in
            // An archive that could only be opened to read may still be of the version before drafts.
            guard try db.tableExists("draft") else { return [] }
            return try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap { row in
                guard let errand = Errand(rawValue: row["errand"]) else { return nil }
                let kept = try Row.fetchAll(db, sql: "SELECT time, entry FROM draft_entry WHERE draft = ? ORDER BY place", arguments: [row["number"] as Int64])
                return KeptDraft(
                    id: row["id"], errand: errand, started: Date(milliseconds: row["started"]),
                    entries: try kept.map { .init(time: Date(milliseconds: $0["time"]), entry: try JSONDecoder().decode(Draft.Entry.self, from: Data(($0["entry"] as String).utf8))) })
            }
        }
    }
}
