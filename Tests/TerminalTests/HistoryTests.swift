import Foundation
import Sitting
import Testing
@testable import Terminal

@Suite("History") struct HistoryTests {
    @Test("keeps entries of several lines whole, for its owner alone")
    func whole() throws {
        let folder = Folder(), path = folder.path + "/new/history"
        let texts = ["one\ntwo", "back\\slash \\n", "né 日本 Привет", "\r\n mixed"]
        let history = History(path: path)
        for text in texts { #expect(history.add(text)) }
        #expect(History(path: path).entries == texts)
        let modes = try [path, folder.path + "/new"].map { try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int }
        #expect(modes == [0o600, 0o700])
    }

    @Test("takes entries of several sessions at once")
    func several() {
        let folder = Folder(), path = folder.path + "/history"
        let one = History(path: path), other = History(path: path)
        for index in 0..<50 {
            one.add("one \(index)")
            other.add("other \(index)")
        }
        #expect(Set(History(path: path).entries).count == 100)
    }

    @Test("loses nothing of what is sent in several windows at the same time")
    func windows() throws {
        let folder = Folder(), state = ["PROBE_STATE": folder.path]
        let sittings = try (0..<4).map { _ in try Sitting("EditorProbe", [], state) }
        for sitting in sittings { #expect(sitting.sees("say>")) }
        // All of it is typed ahead, so that they write while the others do.
        for (number, sitting) in sittings.enumerated() { sitting.type((0..<25).map { "window \(number)\u{A}line \($0)\r" }.joined() + "\u{4}") }
        for sitting in sittings { #expect(sitting.end(within: 30) == 0) }
        let all = History(path: folder.path + "/history").entries
        for number in 0..<4 {
            #expect(all.filter { $0.hasPrefix("window \(number)") } == (0..<25).map { "window \(number)\nline \($0)" })
        }
        #expect(all.count == 100)
    }

    @Test("lets the oldest go once there are too many, and none that another session adds")
    func shortened() {
        let folder = Folder(), path = folder.path + "/history"
        let lines = (0..<2600).map { "entry \($0)\n" }.joined()
        _ = FileManager.default.createFile(atPath: path, contents: Data(lines.utf8))
        let early = History(path: nil)
        #expect(early.entries.isEmpty)
        let history = History(path: path)
        #expect(history.entries.count == 2000)
        #expect(history.entries.last == "entry 2599")
        history.add("new")
        #expect(History(path: path).entries.suffix(2) == ["entry 2599", "new"])
    }

    @Test("finds entries by words of any script, whatever their case and accents")
    func search() {
        let history = History(path: nil)
        for text in ["Das Café am Fluss", "Привет, мир", "cafe society", "Привет, мир "] { history.add(text) }
        #expect(history.search("cafe") == ["cafe society", "Das Café am Fluss"])
        #expect(history.search("мир привет").count == 2)
        #expect(history.search("nothing").isEmpty)
    }

    @Test("writes nothing without a place to write to")
    func nowhere() {
        let history = History(path: nil)
        #expect(history.add("secret"))
        #expect(history.entries == ["secret"])
    }

    @Test("says when it can't be written")
    func unwritable() {
        #expect(!History(path: "/proc/none/history").add("text"))
    }
}
