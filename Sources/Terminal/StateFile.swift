import Foundation

/// A file of the program's own, which only its owner may read.
enum StateFile {
    /// Where a program keeps what isn't precious: `$XDG_STATE_HOME`, or `~/.local/state`; `nil` where there is no home.
    static func folder(_ program: String, _ environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return state + "/" + program }
        return environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/state/" + program : nil }
    }

    /// Opens it, made where it isn't there, with the folders before it; whatever the umask, others may not read it.
    static func open(_ path: String, _ flags: Int32) -> Int32? {
        let flags = flags | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
        var file = Foundation.open(path, flags, 0o600)
        if file < 0, errno == ENOENT {
            try? FileManager.default.createDirectory(atPath: path.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            file = Foundation.open(path, flags, 0o600)
        }
        guard file >= 0 else { return nil }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(file)
            return nil
        }
        if status.st_mode & 0o077 != 0 { fchmod(file, 0o600) }
        return file
    }

    static func append(_ text: String, to path: String) -> Bool {
        guard let file = locked(path) else { return false }
        defer { close(file) }
        return write(Array(text.utf8), to: file) && fsync(file) == 0
    }

    /// Puts a new file in the place of the old one, made from what the old one holds.
    static func replace(_ path: String, with change: (String) -> String) -> Bool {
        guard let old = locked(path) else { return false }
        defer { close(old) }
        let text = change(String(decoding: Bytes.read(path) ?? [], as: UTF8.self))
        let beside = path + ".\(getpid()).part"
        guard let new = open(beside, O_WRONLY | O_TRUNC) else { return false }
        let isWhole = write(Array(text.utf8), to: new) && fsync(new) == 0
        close(new)
        guard isWhole, rename(beside, path) == 0 else {
            unlink(beside)
            return false
        }
        return true
    }

    static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Opened for adding, once nobody else is at it; again where another put a new file there meanwhile.
    private static func locked(_ path: String) -> Int32? {
        for _ in 0..<20 {
            guard let file = open(path, O_WRONLY | O_APPEND) else { return nil }
            var mine = stat(), there = stat()
            if flock(file, LOCK_EX) == 0, fstat(file, &mine) == 0, lstat(path, &there) == 0, mine.st_ino == there.st_ino { return file }
            close(file)
        }
        return nil
    }
}
