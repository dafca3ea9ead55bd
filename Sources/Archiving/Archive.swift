import Foundation
import GRDB
import Rehearsing

/// What is kept between sittings: every rehearsal as it was typed, in one file of SQLite.
public struct Archive: Sendable {
    public let folder: ArchiveFolder
    let queue: DatabaseQueue

    /// Opens the archive to keep things in it; makes it, or brings it up to date, where that is needed.
    ///
    /// First starts of several programs at once wait for each other: the lock is held round opening *and* migrating.
    public init(in folder: ArchiveFolder) throws(Trouble) {
        try folder.prepare()
        let lock = try folder.lock(.opening, waiting: 10)
        defer { lock.release() }
        try folder.prepareFile()
        self.folder = folder
        do {
            // Opening to write changes a file already, so what is not ours to change is looked at first.
            if !folder.isFileEmpty, !folder.bears(Schema.applicationID) { try Schema.check(try Archive.open(folder, readonly: true), in: folder) }
            queue = try Archive.open(folder, readonly: false)
            let isComplete = try queue.inDatabase { db in
                let isComplete = try Schema.isComplete(db, in: folder)
                // Not by GRDB's own setting: it writes to the file at every start, and sets the sync to NORMAL,
                // with which a power cut loses what was acknowledged.
                try db.execute(sql: "PRAGMA journal_mode = WAL")
                try db.execute(sql: "PRAGMA synchronous = FULL")
                try db.execute(sql: "PRAGMA secure_delete = ON")
                // Few pages between two checkpoints, so that a nearly full disk holds many more words.
                try db.execute(sql: "PRAGMA wal_autocheckpoint = 100")
                return isComplete
            }
            if !isComplete { try Schema.migrator.migrate(queue) }
        } catch { throw Trouble(error, in: folder) }
    }

    /// Opens the archive to look into it; `nil` where nothing was ever kept. A folder that can only be read, or a full disk, is no hindrance.
    public static func toRead(in folder: ArchiveFolder) throws(Trouble) -> Archive? {
        guard folder.hasFile else { return nil }
        do { return try Archive(in: folder) } catch {
            switch error {
            case .notWritable, .full, .failing: return try Archive(reading: folder)
            case .homeless, .noFolder, .folderInTheWay, .noFile, .damaged, .newer, .foreign, .busy, .goneOn, .held, .goneOnDraft, .heldDraft: throw error
            }
        }
    }

    private init(reading folder: ArchiveFolder) throws(Trouble) {
        self.folder = folder
        do {
            // Without leave to write, SQLite can't share the file with others. A file at rest needs no sharing;
            // where the last words still lie beside it, a copy of both is read.
            queue = try (try? Archive.looked(into: folder))
                ?? (folder.isAtRest ? Archive.open(folder, readonly: true, atRest: true) : Archive.copy(of: folder))
            try Schema.check(queue, in: folder)
        } catch { throw Trouble(error, in: folder) }
    }

    /// The archive as it is now, copied to a private place that is gone from the disk as soon as it is open.
    private static func copy(of folder: ArchiveFolder) throws -> DatabaseQueue {
        let copy = ArchiveFolder(NSTemporaryDirectory() + "/highroad-\(UUID().uuidString)")
        try copy.prepare()
        defer { try? FileManager.default.removeItem(atPath: copy.path) }
        for end in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: folder.file + end, toPath: copy.file + end)
            chmod(copy.file + end, 0o600)
        }
        return try open(copy, readonly: false)
    }

    private static func open(_ folder: ArchiveFolder, readonly: Bool, atRest: Bool = false) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = readonly
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        let path = atRest ? "file:" + (folder.file.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? folder.file) + "?immutable=1" : folder.file
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Opened to read, where that can be done: SQLite opens a file without looking into it, and this looks.
    private static func looked(into folder: ArchiveFolder) throws -> DatabaseQueue {
        let queue = try open(folder, readonly: true)
        _ = try queue.unsafeRead { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM sqlite_schema") }
        return queue
    }
}

extension Archive {
    func read<Value>(_ body: (Database) throws -> Value) throws(Trouble) -> Value {
        do { return try queue.read(body) } catch { throw Trouble(error, in: folder) }
    }

    func write<Value>(_ body: (Database) throws -> Value) throws(Trouble) -> Value {
        do { return try queue.write(body) } catch { throw Trouble(error, in: folder) }
    }
}
