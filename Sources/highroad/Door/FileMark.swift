import Foundation

/// What changes when a file does: which file it is, its size, and when it was written and touched last, to the nanosecond.
struct FileMark: Equatable {
    /// As it may be written down.
    let words: String
    private let touched: Int

    /// Of the file that a path leads to; `nil` where there is none.
    init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        let written = status.st_mtim, changed = status.st_ctim
        words = [Int(status.st_dev), Int(status.st_ino), Int(status.st_size), written.tv_sec, written.tv_nsec, changed.tv_sec, changed.tv_nsec]
            .map { String($0) }.joined(separator: ":")
        touched = max(written.tv_sec, changed.tv_sec)
    }

    /// Whether the file has been left alone for so long that the next change can't bear the same times.
    func isSettled(at now: Int) -> Bool { now - touched > 2 }
}
