import Foundation
import Terminal

/// A file that is about to be read or written by name, looked at before it is trusted.
enum TextFile {
    /// The bytes of a regular file of at most a little over 1 MB; for anything else a complaint.
    static func read(_ path: String) throws(Complaint) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw Complaint("I can't find “\(path)”. \(advice(errno))") }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw Complaint("“\(path)” is a folder, and a file is wanted here.")
        default: throw Complaint("“\(path)” is no regular file, so I don't read it.")
        }
        guard let bytes = Bytes.read(path, most: 1 << 20 + 1) else {
            throw Complaint(errno == EIO ? "Reading “\(path)” broke off. \(advice(errno))" : "I may not read “\(path)”. \(advice(errno))")
        }
        return bytes
    }

    /// Writes a new file; never over another.
    static func write(new path: String, _ text: String) throws(Complaint) {
        let folder = path.folder
        if !folder.isEmpty { try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw Complaint(errno == EEXIST ? "“\(path)” is there already, and I never write over a file. Choose another name." : "I can't write “\(path)”. \(advice(errno))")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data(text.utf8))
            try file.synchronize()
            try file.close()
        } catch {
            unlink(path)
            throw Complaint("Writing “\(path)” broke off, and nothing was kept. Is there room on the disk?")
        }
    }

    private static func advice(_ code: Int32) -> String {
        switch code {
        case ENOENT: "Look at the spelling, and at the folder you are in."
        case EACCES, EPERM: "Its permissions don't allow it."
        case ENOSPC: "There is no room left on the disk."
        case EROFS: "The disk can only be read."
        default: "The system says: \(String(cString: strerror(code)))."
        }
    }
}
