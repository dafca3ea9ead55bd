import GRDB

/// The tables of the archive, and how each version became the next. A version that was released is never changed again.
enum Schema {
    /// “HiRd”: so that the database of another program is not taken for an archive.
    static let applicationID: Int32 = 0x4869_5264

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        // One rehearsal a row, and what was typed in it: one entry a row, in the written form of a transcript.
        // The key keeps two windows from writing the same node. Times are milliseconds since 1970, in UTC.
        migrator.registerMigration("1") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: """
                CREATE TABLE rehearsal (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT NOT NULL UNIQUE,
                    scenario TEXT NOT NULL,
                    digest TEXT NOT NULL,
                    seed INTEGER NOT NULL,
                    started INTEGER NOT NULL,
                    ended INTEGER
                );
                CREATE INDEX rehearsal_of_scenario ON rehearsal (scenario, number);
                CREATE TABLE entry (
                    rehearsal INTEGER NOT NULL REFERENCES rehearsal (number) ON DELETE CASCADE,
                    node INTEGER NOT NULL,
                    time INTEGER NOT NULL,
                    entry TEXT NOT NULL,
                    PRIMARY KEY (rehearsal, node)
                ) WITHOUT ROWID;
                """)
        }
        // Drafts in the same way: one a row, and what was typed and decided in it, one entry a row.
        migrator.registerMigration("2") { db in
            try db.execute(sql: """
                CREATE TABLE draft (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    id TEXT NOT NULL UNIQUE,
                    errand TEXT NOT NULL,
                    started INTEGER NOT NULL
                );
                CREATE TABLE draft_entry (
                    draft INTEGER NOT NULL REFERENCES draft (number) ON DELETE CASCADE,
                    place INTEGER NOT NULL,
                    time INTEGER NOT NULL,
                    entry TEXT NOT NULL,
                    PRIMARY KEY (draft, place)
                ) WITHOUT ROWID;
                """)
        }
        return migrator
    }

    /// Whether the archive is of this version, and not of an earlier one; refuses one from a newer version.
    static func isComplete(_ db: Database, in folder: ArchiveFolder) throws -> Bool {
        let migrator = migrator, applied = try migrator.appliedIdentifiers(db), known = Set(migrator.migrations)
        guard applied.isSubset(of: known) else { throw Trouble.newer(folder.file) }
        return applied == known
    }

    /// Refuses an archive from a newer version, and the database of another program.
    static func check(_ queue: DatabaseQueue, in folder: ArchiveFolder) throws {
        try queue.read { db in
            _ = try isComplete(db, in: folder)
            // A first start that was cut short leaves a list of migrations with nothing on it.
            let isEmpty = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'grdb_*'") == 0
            let mark = try Int32.fetchOne(db, sql: "PRAGMA application_id")
            if !isEmpty, mark != applicationID { throw Trouble.foreign(folder.file) }
        }
    }
}
