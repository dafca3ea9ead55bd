import Foundation

/// Files as bytes, straight from the system: at a start every look into a larger library is felt.
public enum Bytes {
    /// Up to `most` bytes of a file; `nil` with `errno` set where it can't be opened or reading breaks off.
    public static func read(_ path: String, most: Int = .max) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return nil }
        // One more than it should hold, so that the end shows itself at once.
        var bytes = [UInt8](repeating: 0, count: min(most, Int(status.st_size) + 1)), count = 0
        while count < most {
            if count == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: min(most - count, max(4096, count)))) }
            let got = bytes.withUnsafeMutableBytes { Foundation.read(file, $0.baseAddress.map { $0 + count }, $0.count - count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return nil }
            if got == 0 { break }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// The names in a folder; none where it can't be looked into.
    public static func names(in folder: String) -> [String] {
        guard let open = opendir(folder) else { return [] }
        defer { closedir(open) }
        var names: [String] = []
        while let entry = readdir(open) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}

extension String {
    /// The path of the folder that this path lies in; empty for a mere name.
    public var folder: String {
        let letters = unicodeScalars
        guard let name = letters.lastIndex(where: { $0 != "/" }) else { return isEmpty ? "" : "/" }
        guard let slash = letters[..<name].lastIndex(of: "/") else { return "" }
        guard let end = letters[..<slash].lastIndex(where: { $0 != "/" }) else { return "/" }
        return String(letters[...end])
    }
}
