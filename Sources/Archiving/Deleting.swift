import GRDB

extension Archive {
    /// Deletes rehearsals for good, all or none: their words are overwritten on the disk, too.
    ///
    /// - Returns: false where another window still reads the archive, so that the words leave the disk only when it closes.
    @discardableResult
    public func delete(_ ids: [String]) throws(Trouble) -> Bool {
        for id in ids where try isHeld(id) { throw .held(id) }
        try write { db in
            for id in ids { try db.execute(sql: "DELETE FROM rehearsal WHERE id = ?", arguments: [id]) }
        }
        return try emptyLog()
    }

    /// Writes over what lies beside the file; false where another window still reads it.
    func emptyLog() throws(Trouble) -> Bool {
        do {
            return try queue.writeWithoutTransaction { db in
                try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")?[0] == 0
            }
        } catch { throw Trouble(error, in: folder) }
    }
}
