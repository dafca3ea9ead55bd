import Foundation

/// Reads lines from a descriptor as bytes, whatever they hold; a line ends at a line feed, and a carriage return before it is dropped.
final class LineReader {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0, searched = 0
    private(set) var isAtEnd = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Whether another whole line is at hand without waiting.
    var hasBuffered: Bool { buffer[max(start, searched)...].contains(10) || (isAtEnd && start < buffer.count) }

    func next() -> [UInt8]? {
        while true {
            if let end = buffer[max(start, searched)...].firstIndex(of: 10) {
                let line = trimmed(start..<end)
                (start, searched) = (end + 1, end + 1)
                return line
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else { return nil }
                let line = trimmed(start..<buffer.count)
                (start, searched) = (buffer.count, buffer.count)
                return line
            }
            fill()
        }
    }

    private func trimmed(_ range: Range<Int>) -> [UInt8] {
        let line = buffer[range]
        return Array(line.last == 13 ? line.dropLast() : line)
    }

    private func fill() {
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        var chunk = [UInt8](repeating: 0, count: 262_144)
        let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count > 0 { buffer.append(contentsOf: chunk[..<count]) } else if count == 0 || errno != EINTR { isAtEnd = true }
    }
}
