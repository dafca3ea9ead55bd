import Foundation
import PseudoTerminal

/// A program at a terminal of its own: keys go in, and all that it writes comes out.
public final class Sitting {
    public let terminal: Int32
    public let process: pid_t
    private var bytes: [UInt8] = []
    private var mark = 0

    public static func built(_ name: String) -> String {
        URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path
    }

    public init(_ program: String = "EditorProbe", _ arguments: [String] = [], rows: Int32 = 24, columns: Int32 = 80, _ environment: [String: String] = [:]) throws {
        var all = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        all.merge(environment) { $1 }
        let path = program.hasPrefix("/") ? program : Self.built(program)
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        var settings = all.map { strdup("\($0)=\($1)") } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var terminal: Int32 = -1, process: pid_t = 0
        guard pt_start(path, &words, &settings, rows, columns, &terminal, &process) == 0 else { throw CocoaError(.executableNotLoadable) }
        (self.terminal, self.process) = (terminal, process)
    }

    deinit {
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        close(terminal)
    }

    public func type(_ keys: String) {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            // A key of several bytes is not torn apart: what comes late might be taken for another key.
            let torn = rest.count > 2048 ? rest.prefix(2048).suffix(8).lastIndex(of: 0x1B) : nil
            let count = (torn.map { rest[..<$0] } ?? rest.prefix(2048)).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
            // What it echoes has to be read, or it would wait for ever.
            listen(0)
        }
    }

    /// Whether something is written, after what was waited for before.
    public func sees(_ words: String, within seconds: Double = 30) -> Bool {
        let end = Date(timeIntervalSinceNow: seconds)
        repeat {
            let all = String(decoding: bytes[min(mark, bytes.count)...], as: UTF8.self)
            if let range = all.range(of: words) {
                mark += all[..<range.upperBound].utf8.count
                return true
            }
        } while listen(50) || Date() < end
        return false
    }

    /// Everything written since what was waited for last, once it has been quiet for a while.
    public func rest() -> String {
        while listen(150) {}
        return String(decoding: bytes[min(mark, bytes.count)...], as: UTF8.self)
    }

    @discardableResult
    public func listen(_ wait: Int32) -> Bool {
        var wanted = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
        guard poll(&wanted, 1, wait) > 0 else { return false }
        var room = [UInt8](repeating: 0, count: 65536)
        let count = read(terminal, &room, room.count)
        guard count > 0 else { return false }
        bytes.append(contentsOf: room[..<count])
        return true
    }

    public var everything: String { String(decoding: bytes, as: UTF8.self) }
    public var isSane: Bool { pt_is_sane(terminal) != 0 }

    public func resize(rows: Int32, columns: Int32) { _ = pt_resize(terminal, rows, columns) }

    /// How it ended: an exit code, or minus the signal.
    public func end(within seconds: Double = 30) -> Int32? {
        let end = Date(timeIntervalSinceNow: seconds)
        var status: Int32 = 0
        while Date() < end {
            if waitpid(process, &status, WNOHANG) == process { return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F) }
            listen(20)
        }
        return nil
    }
}

/// A folder for one test, gone after it.
public final class Folder {
    public let path: String
    public init() {
        path = FileManager.default.temporaryDirectory.appending(path: "highroad-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }
}
