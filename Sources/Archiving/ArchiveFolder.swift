import Foundation

/// The folder that the archive lies in: for its owner only, whatever the umask says.
public struct ArchiveFolder: Sendable, Equatable {
    public let path: String
    /// The folder is the program's own place, not one that somebody named: its permissions may be narrowed.
    let isOwnPlace: Bool

    /// A folder that somebody named.
    public init(_ path: String) { (self.path, isOwnPlace) = (path, false) }

    /// `$XDG_DATA_HOME/highroad`, or `~/.local/share/highroad`; a relative `XDG_DATA_HOME` does not count.
    public init(environment: [String: String]) throws(Trouble) {
        isOwnPlace = true
        if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
            path = data + "/highroad"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.local/share/highroad"
        } else {
            throw .homeless
        }
    }

    var file: String { path + "/archive.sqlite" }
    var lockFile: String { path + "/archive.lock" }
    public var hasFile: Bool { access(file, F_OK) == 0 }

    var isFileEmpty: Bool {
        var status = stat()
        return stat(file, &status) == 0 && status.st_size == 0
    }

    /// The file is a database whose head bears this mark (https://www.sqlite.org/fileformat.html, bytes 68 to 71); one just made may bear it only beside the file.
    func bears(_ mark: Int32) -> Bool {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 72)
        guard read(descriptor, &head, head.count) == head.count, head.starts(with: "SQLite format 3\0".utf8) else { return false }
        return head[68...].reduce(0) { $0 << 8 | UInt32($1) } == UInt32(bitPattern: mark)
    }

    /// All that was kept is in the file itself: nothing lies beside it that has not been taken in yet.
    var isAtRest: Bool {
        var status = stat()
        return stat(file + "-wal", &status) != 0 || status.st_size == 0
    }

    var isDiskFull: Bool {
        var disk = statvfs()
        return statvfs(path, &disk) == 0 && disk.f_bavail * UInt(disk.f_frsize) < 65536
    }

    /// Makes the folder and those above it where they are missing, each for the owner only.
    func prepare() throws(Trouble) {
        guard !path.isEmpty else { throw .noFolder(path) }
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw .noFolder(path) }
            if isOwnPlace, status.st_uid == geteuid(), status.st_mode & 0o077 != 0 { chmod(path, 0o700) }
            return
        }
        let above = (path as NSString).deletingLastPathComponent
        if !above.isEmpty, above != path { try ArchiveFolder(above).prepare() }
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Trouble(number: errno, path) }
        chmod(path, 0o700)
    }

    /// Makes an empty file that only the owner may read, before SQLite makes one that others may; its companions follow the file.
    func prepareFile() throws(Trouble) {
        var status = stat()
        if stat(file, &status) == 0 {
            guard status.st_mode & S_IFMT != S_IFDIR else { throw .folderInTheWay(file) }
            guard status.st_mode & S_IFMT == S_IFREG else { throw .noFile(file) }
            guard access(file, R_OK | W_OK) == 0 else { throw Trouble(number: errno, file) }
            if status.st_uid == geteuid(), status.st_mode & 0o077 != 0 { chmod(file, 0o600) }
            return
        }
        let descriptor = open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Trouble(number: errno, file) }
        fchmod(descriptor, 0o600)
        close(descriptor)
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
