import Foundation

/// The text being written, on the disk while it is written: it outlives a hang-up, a kill and a crash.
///
/// Each session has a file of its own and holds a lock on it; a file that nobody holds was left behind.
public final class DraftFile {
    private let file: Int32
    private let path: String
    private var kept = ""

    /// `nil` where nothing can be written there.
    public init?(folder: String) {
        path = folder + "/draft-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
        guard let file = StateFile.open(path, O_RDWR) else { return nil }
        self.file = file
        flock(file, LOCK_EX | LOCK_NB)
    }

    deinit { close() }

    /// Writes the text down unless it is there already.
    public func keep(_ text: String) {
        guard text != kept else { return }
        // Its length goes first, so that a shorter text needs no second step that could be cut off.
        let length = String(text.utf8.count)
        let bytes = Array((String(repeating: "0", count: 12 - length.count) + length + "\n" + text).utf8)
        if pwrite(file, bytes, bytes.count, 0) == bytes.count {
            // Nothing of a longer text stays on the disk.
            if text.utf8.count < kept.utf8.count { ftruncate(file, off_t(bytes.count)) }
            kept = text
        }
    }

    public func clear() { keep("") }

    /// Nothing is left behind by who leaves on their own account.
    public func close() {
        unlink(path)
        Foundation.close(file)
    }

    /// Drafts that sessions left behind that are no more, oldest first; they are handed over once.
    public static func left(in folder: String) -> [String] {
        let paths = Bytes.names(in: folder).filter { $0.hasPrefix("draft-") }.map { folder + "/" + $0 }
        return paths.sorted { changed($0) < changed($1) }.compactMap(take)
    }

    private static func changed(_ path: String) -> Int {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
    }

    private static func take(_ path: String) -> String? {
        let file = open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { Foundation.close(file) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0, let data = Bytes.read(path) else { return nil }
        unlink(path)
        guard data.count > 13, let length = Int(String(decoding: data[..<12], as: UTF8.self)), length > 0 else { return nil }
        let text = OutputFilter.pasted(String(decoding: data.dropFirst(13).prefix(length), as: UTF8.self))
        return text.allSatisfy(\.isWhitespace) ? nil : text
    }
}
