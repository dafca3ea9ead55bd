import Foundation
import Testing

/// What `history --json` tells of a rehearsal.
struct Kept: Decodable {
    let id: String
    let entries: [KeptEntry]
    var replies: [String] { entries.compactMap(\.said) }
}

struct KeptEntry: Decodable { let said: String? }

@Suite("What was rehearsed") struct KeepingTests {
    let visit: Visit
    init() throws { visit = try Visit() }

    func rehearse(_ input: String, _ more: String...) throws -> DoorTests.Result { try visit.run(["rehearse", "talk"] + more, input: input) }

    func history() throws -> [Kept] { try JSONDecoder().decode([Kept].self, from: Data(try visit.run("history", "--json").out.utf8)) }

    @Test("is found again, every reply of it, those taken back too")
    func found() throws {
        let first = try rehearse("Is it the price?\n\nwell, ok\n/undo\nThank you, Dana.\n")
        #expect(first.code == 0 && first.err == "")
        _ = try rehearse("“Zwei”\n")
        let kept = try history()
        #expect(kept.map(\.replies) == [["Is it the price?", "well, ok", "Thank you, Dana."], ["“Zwei”"]])
        let shown = try visit.run("history").out
        for words in ["Is it the price?", "well, ok", "Thank you, Dana.", "Zwei", kept[0].id, kept[1].id, "3 replies, left open"] { #expect(shown.contains(words)) }
        #expect(try visit.run("history", "--find", "THANK YOU").out.contains(kept[0].id))
        #expect(try !visit.run("history", "--find", "THANK YOU").out.contains(kept[1].id))
        #expect(try visit.run("history", "show", String(kept[0].id.prefix(4))).out.contains("You: Thank you, Dana."))
    }

    @Test("goes on exactly where it was left, when that is asked for")
    func resumes() throws {
        let whole = try rehearse("\nwell\n\nok then\n", "--private")
        #expect(try history().isEmpty)
        _ = try rehearse("\nwell\n")
        let rest = try rehearse("\nok then\n", "--resume")
        #expect(rest.out.contains("Taken up again after 1 reply."))
        let end = try #require(whole.out.range(of: "You: ok then"))
        #expect(rest.out.hasSuffix(whole.out[end.lowerBound...]))
        #expect(try history().count == 1)
    }

    @Test("is taken up after the same conversation was played to its end, and by the id that history shows")
    func takenUp() throws {
        _ = try rehearse("\nwell\n")
        _ = try rehearse("/again\n" + String(repeating: "so\n", count: 20))
        let kept = try history()
        #expect(try visit.run("history").out.contains("played to an ending"))
        #expect(try rehearse("/leave\n", "--resume").out.contains("Taken up again after 1 reply."))
        let named = try visit.run("rehearse", String(kept[0].id.prefix(6)), input: "ok then\n")
        #expect(named.err == "" && named.out.contains("Taken up again after 1 reply."))
        #expect(try history().map(\.replies.count) == [2, 20])
    }

    @Test("is begun anew where nothing was left open, and that is said")
    func nothingToResume() throws {
        let result = try rehearse("well\n", "--resume")
        #expect(result.code == 0)
        #expect(result.err == "Nothing of “talk” was left open, so it begins anew.\n")
        #expect(result.out == (try rehearse("well\n", "--anew").out))
    }

    @Test("is never asked about where nobody is there to answer: a pipe starts anew")
    func neverAsks() throws {
        let first = try rehearse("well\n"), second = try rehearse("well\n")
        #expect(first.out == second.out)
        #expect(try history().count == 2)
    }

    @Test("survives the program being killed as soon as its answer is there")
    func killed() throws {
        for number in 1...5 {
            let process = Process(), input = Pipe(), output = Pipe()
            process.executableURL = DoorTests.program
            process.arguments = ["rehearse", "talk", "--resume"]
            process.environment = ["HOME": visit.home, "HIGHROAD_PACKS": visit.home + "/packs"]
            (process.standardInput, process.standardOutput) = (input, output)
            try process.run()
            input.fileHandleForWriting.write(Data("/again\nnumber \(number)\n".utf8))
            var shown = ""
            while !shown.contains("You: number \(number)") {
                let more = output.fileHandleForReading.availableData
                try #require(!more.isEmpty)
                shown += String(decoding: more, as: UTF8.self)
            }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(try history().last?.replies.last == "number \(number)")
        }
        #expect(try history().count == 1)
    }

    @Test("is for its owner only, whatever the umask", arguments: ["000", "022", "777"])
    func modes(umask: String) throws {
        let result = try visit.run(["rehearse", "talk"], input: "well\n", shell: "umask \(umask); exec \"$@\"")
        #expect(result.code == 0 && result.err == "")
        let out = visit.home + "/out.md"
        #expect(try visit.run(["export", "last", "--output", out], shell: "umask \(umask); exec \"$@\"").code == 0)
        #expect(visit.mode(visit.data) == 0o700)
        for path in [visit.data + "/archive.sqlite", visit.data + "/archive.lock", out] { #expect(visit.mode(path) == 0o600, "\(path)") }
    }

    @Test("lies in XDG_DATA_HOME, or where --data-dir says, wherever that option stands")
    func places() throws {
        _ = try visit.run(["rehearse", "talk"], input: "one\n", environment: ["XDG_DATA_HOME": visit.home + "/xdg"])
        #expect(FileManager.default.fileExists(atPath: visit.home + "/xdg/highroad/archive.sqlite"))
        _ = try visit.run("--data-dir", "there", "rehearse", "talk", input: "two\n")
        #expect(try visit.run("history", "--data-dir", "there").out.contains("two"))
        #expect(try visit.run("history", "--data-dir=there", "show", "last").out.contains("You: two"))
        #expect(!FileManager.default.fileExists(atPath: visit.data))
    }

    @Test("is kept from several programs at once, from the first start on")
    func atOnce() async throws {
        let visit = visit
        try await withThrowingTaskGroup(of: String.self) { group in
            for number in 1...6 {
                group.addTask { try visit.run("rehearse", "talk", input: "words of \(number)\n").err }
            }
            for try await error in group { #expect(error == "") }
        }
        #expect(Set(try history().flatMap(\.replies)) == Set((1...6).map { "words of \($0)" }))
    }

    @Test("is gone after it was deleted, from the disk too")
    func deleted() throws {
        for words in ["a secret regret", "to be kept"] { _ = try rehearse(words + "\n") }
        let first = try #require(try history().first)
        let asked = try visit.run("history", "delete", first.id)
        #expect(asked.code == 2 && asked.err.contains("nobody is there to answer. Add --yes"))
        #expect(try history().count == 2)
        #expect(try visit.run("history", "delete", first.id, "--yes").out == "Deleted: \(first.id).\n")
        #expect(try history().flatMap(\.replies) == ["to be kept"])
        for name in try FileManager.default.contentsOfDirectory(atPath: visit.data) {
            #expect(FileManager.default.contents(atPath: visit.data + "/" + name)?.range(of: Data("secret regret".utf8)) == nil)
        }
        #expect(try visit.run("history", "delete", "--all", "--yes").code == 0)
        #expect(try visit.run("history").out == "Nothing has been rehearsed yet. “highroad” starts.\n")
    }

    @Test("loses nothing to a disk that has no more room, and says so once", arguments: [60, 100, 200])
    func noRoom(blocks: Int) throws {
        let input = (1...200).map { "reply \($0) with some words\n/again\n" }.joined()
        let result = try visit.run(["rehearse", "talk"], input: input, shell: "ulimit -f \(blocks); \"$@\" | cat", environment: [:])
        let shown = result.out.split(separator: "\n").filter { $0.hasPrefix("You: ") }.count
        #expect(result.err.contains("archive.sqlite") && result.err.split(separator: "\n").count == 1)
        #expect(try (history().first?.replies.count ?? 0) == shown)
    }
}
