import Foundation
import GRDB
import Rehearsing
import Testing

@testable import Archiving

@Suite("Trouble with an archive") struct TroubleTests {
    let place = Place()
    var file: String { place.folder.file }

    /// Opens a database of any kind at the archive's place, without any of the archive's rules.
    func raw(_ sql: String) throws {
        try place.folder.prepare()
        let queue = try DatabaseQueue(path: file)
        try queue.inDatabase { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// The trouble met on opening; the file is the same to the byte afterwards.
    func trouble() throws -> Trouble? {
        let before = FileManager.default.contents(atPath: file)
        defer { #expect(FileManager.default.contents(atPath: file) == before) }
        do { _ = try Archive(in: place.folder) } catch { return error }
        return nil
    }

    @Test("of a newer version is told, and the file left as it is")
    func newer() throws {
        _ = try Archive(in: place.folder)
        try raw("INSERT INTO grdb_migrations VALUES ('999')")
        #expect(try trouble() == .newer(file))
        #expect(throws: Trouble.newer(file)) { try Archive.toRead(in: place.folder) }
    }

    @Test("of another program's database is told, and the file left as it is")
    func foreign() throws {
        try raw("CREATE TABLE bookmark (url TEXT)")
        #expect(try trouble() == .foreign(file))
    }

    @Test("is none where a first start was cut short", arguments: ["", "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)", "PRAGMA journal_mode = WAL"])
    func cutShort(sql: String) throws {
        try raw(sql)
        try OpenRehearsal(in: try Archive(in: place.folder)).keep(.waited(at: "a"))
        #expect(try Archive(in: place.folder).ids().count == 1)
    }

    @Test("of damage is told, and the file left as it is", arguments: ["This is no database at all, but somebody's notes.\n", "SQLite format 3\u{0}and then nothing that fits"])
    func damaged(content: String) throws {
        try place.folder.prepare()
        try Data((content + String(repeating: "x", count: 2000)).utf8).write(to: URL(fileURLWithPath: file))
        #expect(try trouble() == .damaged(file))
    }

    @Test("of damage in the middle is told when it is met, and the rest stays")
    func damagedWithin() throws {
        do {
            let archive = try Archive(in: place.folder)
            for number in 0..<200 { try OpenRehearsal(in: archive).keep(.said("\(number) " + String(repeating: "word ", count: 100), at: "a")) }
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        for offset in stride(from: 4096 * 3, to: bytes.count, by: 4096) { bytes.replaceSubrange(offset..<offset + 512, with: Data(repeating: 0x5A, count: 512)) }
        try bytes.write(to: URL(fileURLWithPath: file))
        #expect(throws: Trouble.damaged(file)) { try Archive(in: place.folder).rehearsals() }
        #expect(try #require(FileManager.default.contents(atPath: file)).count >= bytes.count)
    }

    @Test("of a folder where the file should be is told")
    func folderInTheWay() throws {
        try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
        #expect(throws: Trouble.folderInTheWay(file)) { try Archive(in: place.folder) }
    }

    @Test("of a file where the folder should be is told")
    func fileInTheWay() throws {
        try FileManager.default.createDirectory(atPath: (place.folder.path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: place.folder.path))
        #expect(throws: Trouble.noFolder(place.folder.path)) { try Archive(in: place.folder) }
        let below = ArchiveFolder(place.folder.path + "/deeper/still")
        #expect(throws: Trouble.noFolder(place.folder.path)) { try Archive(in: below) }
    }

    @Test("of a pipe where the file should be is told, without waiting for it")
    func pipe() throws {
        try place.folder.prepare()
        mkfifo(file, 0o600)
        #expect(throws: Trouble.noFile(file)) { try Archive(in: place.folder) }
    }

    @Test("of a missing home is told; a relative XDG_DATA_HOME counts as none")
    func homeless() throws {
        for environment in [[:], ["HOME": ""], ["XDG_DATA_HOME": "here"]] {
            #expect(throws: Trouble.homeless) { try ArchiveFolder(environment: environment) }
        }
        #expect(try ArchiveFolder(environment: ["HOME": "/h"]).path == "/h/.local/share/highroad")
        #expect(try ArchiveFolder(environment: ["HOME": "/h", "XDG_DATA_HOME": "x"]).path == "/h/.local/share/highroad")
        #expect(try ArchiveFolder(environment: ["HOME": "/h", "XDG_DATA_HOME": "/x"]).path == "/x/highroad")
    }

    @Test("that somebody else holds the lock is told")
    func busy() throws {
        try place.folder.prepare()
        let lock = try place.folder.lock(.opening)
        #expect(throws: Trouble.busy(place.folder.path)) { try place.folder.lock(.opening, waiting: 0.02) }
        lock.release()
        _ = try place.folder.lock(.opening)
    }

    @Test("is none where nothing was ever kept, and looking makes nothing")
    func nothing() throws {
        #expect(try Archive.toRead(in: place.folder) == nil)
        #expect(!FileManager.default.fileExists(atPath: place.folder.path))
    }

    @Test("does not stop a look into a file at rest that can only be read")
    func atRest() throws {
        do { try OpenRehearsal(in: try Archive(in: place.folder)).keep(.said("still here", at: "a")) }
        chmod(file, 0o400)
        chmod(place.folder.path, 0o500)
        defer { chmod(place.folder.path, 0o700) }
        #expect(try Archive.toRead(in: place.folder)?.rehearsals().first?.transcript.entries == [.said("still here", at: "a")])
    }

    @Test("does not come from first starts at once")
    func firstStarts() async throws {
        for _ in 0..<5 {
            let place = Place(), folder = place.folder
            let ids = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        let open = OpenRehearsal(in: try Archive(in: folder))
                        try open.keep(.waited(at: "a"))
                        return open.id
                    }
                }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(Set(try Archive(in: folder).ids()) == ids && ids.count == 8)
        }
    }
}
