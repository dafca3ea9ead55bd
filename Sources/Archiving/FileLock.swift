import Foundation

/// One byte of the lock file, held by one program at a time; the system lets go of it when the program ends, however it ends.
final class FileLock: Sendable {
    private let descriptor: Int32

    fileprivate init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { close(descriptor) }

    /// Lets go now rather than when nobody refers to it any more.
    func release() { _ = FileLock.set(descriptor, F_UNLCK, 0, 0) }

    // A lock of the open file, not of the process: closing another descriptor of the file does not drop it.
    // Linux calls this F_OFD_SETLK, and Swift does not import the name.
    #if os(Linux)
    private static let setOfOpenFile: Int32 = 37
    #else
    private static let setOfOpenFile = F_SETLK
    #endif

    fileprivate static func set(_ descriptor: Int32, _ kind: Int32, _ byte: Int64, _ length: Int64) -> Bool {
        var range = flock()
        range.l_type = Int16(kind)
        range.l_whence = Int16(SEEK_SET)
        range.l_start = off_t(byte)
        range.l_len = off_t(length)
        return fcntl(descriptor, setOfOpenFile, &range) == 0
    }
}

extension ArchiveFolder {
    enum Lock {
        /// Opening and migrating the archive.
        case opening
        /// Going on with one rehearsal, by its number.
        case rehearsal(Int64)
        /// Working on one draft, by its number.
        case draft(Int64)

        var byte: Int64 {
            switch self {
            case .opening: 0
            case let .rehearsal(number): 1 + number
            // So far on that no rehearsal comes there.
            case let .draft(number): 1 << 40 + number
            }
        }
    }

    /// Takes a lock; where another program holds it for longer than `seconds`, that is the trouble.
    func lock(_ lock: Lock, waiting seconds: Double = 0) throws(Trouble) -> FileLock {
        let descriptor = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw errno == EISDIR ? .folderInTheWay(lockFile) : Trouble(number: errno, lockFile) }
        fchmod(descriptor, 0o600)
        let taken = FileLock(descriptor)
        var tries = Int(seconds * 100)
        while !FileLock.set(descriptor, Int32(F_WRLCK), lock.byte, 1) {
            guard tries > 0 else { throw .busy(path) }
            tries -= 1
            usleep(10_000)
        }
        return taken
    }

    /// Whether another program holds it now.
    func isHeld(_ lock: Lock) throws(Trouble) -> Bool {
        do {
            try self.lock(lock).release()
            return false
        } catch {
            guard case .busy = error else { return false }
            return true
        }
    }
}
