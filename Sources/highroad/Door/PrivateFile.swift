import Foundation
import Terminal

/// A file that only its owner may read, written whole or not at all.
enum PrivateFile {
    /// Writes beside the place, syncs, and only then puts it there, so a crash leaves the old file or the new one.
    ///
    /// - Parameter replacing: whether a file that is there already may go; a folder or a device never does.
    static func write(_ text: String, to path: String, replacing: Bool) throws(Complaint) {
        var status = stat()
        if lstat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else { throw Complaint("“\(path)” is there already and is no regular file. Choose another name.") }
            guard replacing else { throw Complaint("“\(path)” is there already. Choose another name, or add --force to replace it.") }
        }
        let folder = path.folder
        let beside = (folder.isEmpty ? "." : folder) + "/.highroad-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
        let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Complaint("I can't write “\(path)”. The system says: \(String(cString: strerror(errno))).") }
        fchmod(descriptor, 0o600)
        let isWhole = Screen.write(text, to: descriptor) && fsync(descriptor) == 0
        let reason = errno
        close(descriptor)
        guard isWhole else {
            unlink(beside)
            throw Complaint("Writing “\(path)” broke off, and nothing was left there. The system says: \(String(cString: strerror(reason))).")
        }
        // A link fails where a file has come there meanwhile; a rename would write over it.
        let isThere = replacing ? rename(beside, path) == 0 : link(beside, path) == 0
        let obstacle = errno
        if !replacing || !isThere { unlink(beside) }
        guard isThere else { throw Complaint("I can't write “\(path)”. The system says: \(String(cString: strerror(obstacle))).") }
        let place = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if place >= 0 {
            fsync(place)
            close(place)
        }
    }
}
