import Foundation
import GRDB

/// Why something could not be kept or found; the case holds the facts, ``sentence`` the words.
public enum Trouble: Error, Equatable {
    case homeless
    case noFolder(String)
    case folderInTheWay(String)
    case noFile(String)
    case notWritable(String)
    case full(String)
    case damaged(String)
    case newer(String)
    case foreign(String)
    case busy(String)
    case failing(String, String)
    /// The rehearsal has been gone on with in another window.
    case goneOn(String)
    /// The rehearsal is open in another window.
    case held(String)
    /// The draft has been worked on, or is being worked on, in another window.
    case goneOnDraft(String)
    case heldDraft(String)

    public var sentence: String {
        switch self {
        case .homeless: "HOME is not set, so I do not know where to keep what you type. Name a folder with --data-dir."
        case let .noFolder(path): "“\(path)” is not a folder, so nothing can be kept in it. Name another one with --data-dir."
        case let .folderInTheWay(path): "“\(path)” is a folder, and a file of that name is wanted there. Move it away, or name another folder with --data-dir."
        case let .noFile(path): "“\(path)” is not a regular file, so I keep nothing in it. Move it away, or name another folder with --data-dir."
        case let .notWritable(path): "“\(path)” can't be written to. Change its permissions, or name another folder with --data-dir."
        case let .full(path): "There is no room left on the disk that holds “\(path)”. Make room, or name another folder with --data-dir."
        case let .damaged(path): "“\(path)” is damaged, and I leave it as it is. Keep a copy, move it away to start afresh, and try “sqlite3 \(path) .recover” on the copy."
        case let .newer(path): "“\(path)” was written by a newer highroad, and this one does not understand it. Use the newer one, or name another folder with --data-dir."
        case let .foreign(path): "“\(path)” is the database of another program, so I keep nothing in it. Name another folder with --data-dir."
        case let .busy(path): "Another program holds “\(path)”. Close it, or wait a moment and try again."
        case let .failing(path, reason): "“\(path)” can't be used: \(reason)."
        case let .goneOn(id): "The rehearsal “\(id)” has gone on in another window. Leave here, and go on there."
        case let .held(id): "The rehearsal “\(id)” is open in another window. Leave it there first."
        case let .goneOnDraft(id): "The draft “\(id)” has been worked on in another window. Leave here, and go on there."
        case let .heldDraft(id): "The draft “\(id)” is open in another window. Leave it there first."
        }
    }
}

extension Trouble {
    /// From the number of a system error.
    init(number: Int32, _ path: String) {
        self =
            switch number {
            case EACCES, EPERM, EROFS, ELOOP: .notWritable(path)
            case ENOSPC, EDQUOT: .full(path)
            case ENOTDIR: .noFolder((path as NSString).deletingLastPathComponent)
            case EISDIR: .folderInTheWay(path)
            default: .failing(path, String(cString: strerror(number)))
            }
    }

    /// From whatever SQLite or the system came upon while the archive in `folder` was used.
    init(_ error: any Error, in folder: ArchiveFolder) {
        if let trouble = error as? Trouble {
            self = trouble
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failing(folder.file, error.localizedDescription)
            return
        }
        self =
            switch error.resultCode {
            case .SQLITE_FULL: .full(folder.file)
            case .SQLITE_IOERR where folder.isDiskFull, .SQLITE_CANTOPEN where folder.isDiskFull: .full(folder.file)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .notWritable(folder.file)
            case .SQLITE_CANTOPEN where access(folder.path, W_OK) != 0: .notWritable(folder.path)
            case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(folder.file)
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(folder.file)
            default: .failing(folder.file, error.message ?? "SQLite says \(error.resultCode.rawValue)")
            }
    }
}
