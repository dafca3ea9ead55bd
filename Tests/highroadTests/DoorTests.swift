import Foundation
import Testing

/// The program as others call it: arguments and standard input in; standard output, standard error and exit code out.
@Suite("The door") struct DoorTests {
    struct Result { var out: String, err: String, code: Int32 }

    /// A home of its own for each run of the tests.
    private static let home = FileManager.default.temporaryDirectory.appending(path: "highroad-home-\(ProcessInfo.processInfo.processIdentifier)")

    /// The built program lies beside the test bundle.
    static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "highroad")

    static func highroad(_ arguments: [String], _ input: String = "") throws -> Result {
        let process = Process(), stdin = Pipe(), stdout = Pipe(), stderr = Pipe()
        process.executableURL = program
        process.arguments = arguments
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        process.environment = ["HOME": home.path, "PATH": "/usr/bin:/bin"]
        (process.standardInput, process.standardOutput, process.standardError) = (stdin, stdout, stderr)
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let out = stdout.fileHandleForReading.readDataToEndOfFile(), err = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(out: String(decoding: out, as: UTF8.self), err: String(decoding: err, as: UTF8.self), code: process.terminationStatus)
    }

    static let sitting = "\nis it the price?\n/hint\nwell, ok\n/undo\n/why\n\nbye\n/map"

    @Test("gives the same bytes for the same sitting")
    func sameBytes() throws {
        // In a folder of its own: others rehearse the same conversation meanwhile.
        let folder = Self.home.appendingPathComponent("the-same-bytes").path
        let runs = try (0..<2).map { _ in try Self.highroad(["rehearse", "price-too-high", "--seed", "3", "--data-dir", folder], Self.sitting) }
        #expect(runs[0].code == 0)
        #expect(runs[0].out == runs[1].out)
        #expect(runs[0].err == "")
        #expect(!runs[0].out.contains("> "))
    }

    @Test("takes the line ends of every system, and a last line without one")
    func lineEnds() throws {
        let plain = try Self.highroad(["rehearse", "price-too-high"], "\nis it the price?\nok\n")
        for other in ["\r\nis it the price?\r\nok\r\n", "\nis it the price?\nok"] {
            #expect(try Self.highroad(["rehearse", "price-too-high"], other).out == plain.out)
        }
    }

    @Test("says in one sentence what it cannot do, on the standard error, with the right code", arguments: [
        (["rehearse", "price-too-hihg"], Int32(2), "I know no conversation called “price-too-hihg”. Did you mean “price-too-high”?"),
        (["explain", "price-too-high", "--reply", "hm", "--scene", "objektion"], 2, "“price-too-high” has no scene called “objektion”. Did you mean “objection”?"),
        (["rehears", "x"], 2, "There is no command “rehears”. Did you mean “rehearse”? “highroad --help” lists them all; “highroad rehearse ID” begins a conversation."),
        (["drill", "open-question"], 2, "I know no skill called “open-question”. Did you mean “open-questions”?"),
        (["walk", "--runs", "0"], 2, "“--runs” should be a number from 1 to 1000000, and 0 is none."),
    ])
    func complaints(arguments: [String], code: Int32, sentence: String) throws {
        let result = try Self.highroad(arguments)
        #expect(result.code == code)
        #expect(result.out == "")
        #expect(result.err.contains(sentence))
    }

    @Test("explains a reply for other programs, too: every way, one of them taken")
    func explained() throws {
        struct Told: Decodable {
            struct Way: Decodable { let id: String, holds: Bool, taken: Bool, missing: [String] }
            let scene: String, reply: String, ways: [Way]
        }
        let result = try Self.highroad(["explain", "price-too-high", "--reply", "hm", "--json"])
        let told = try JSONDecoder().decode(Told.self, from: Data(result.out.utf8))
        #expect(result.code == 0 && told.reply == "hm")
        #expect(told.ways.count { $0.taken } == 1)
        for way in told.ways { #expect(way.holds == way.missing.isEmpty && (!way.taken || way.holds)) }
    }

    @Test("asks the same objections for the same seed")
    func drill() throws {
        let runs = try [1, 1, 2].map { try Self.highroad(["drill", "--seed", "\($0)", "--count", "3"], "hm\nhm\n") }
        #expect(runs[0].code == 0)
        #expect(runs[0].out == runs[1].out)
        #expect(runs[0].out != runs[2].out)
    }

    @Test("lets a conversation be chosen, rehearsed and left")
    func choose() throws {
        let result = try Self.highroad([], "price-too-high\nhm\n/leave\n/leave\n")
        #expect(result.code == 0)
        #expect(result.out.hasPrefix("Conversations\n"))
        #expect(result.out.contains("You: hm"))
    }

    @Test("goes on in a scenario that is edited between two lines")
    func edited() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "highroad-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "tiny.yaml")
        func write(_ words: String) throws {
            try """
                highroad: 1
                id: tiny
                title: Tiny
                skill: open-questions
                premise: P.
                counterpart: {name: Ann}
                goal: G.
                aims: {open-question: 10}
                start: a
                scenes:
                  a: {says: ["Hello."], hints: ["one", "two", "\(words)"], branches: [{id: asks, when: {any: [open-question]}, to: b}, {id: otherwise, to: a, after: {tries: 3, to: b}}]}
                  b: {says: ["Bye."], ending: {outcome: win, title: Over}}
                """.write(to: file, atomically: true, encoding: .utf8)
        }
        try write("old words")
        let process = Process(), stdin = Pipe(), stdout = Pipe()
        process.executableURL = Self.program
        process.arguments = ["rehearse", "tiny", "--pack", folder.path]
        process.environment = ["HOME": folder.path]
        (process.standardInput, process.standardOutput) = (stdin, stdout)
        try process.run()
        stdin.fileHandleForWriting.write(Data("hm\n".utf8))
        var out = ""
        while !out.contains("Ann waits") {
            let data = stdout.fileHandleForReading.availableData
            try #require(!data.isEmpty, "The program ended too early; so far it wrote: \(out)")
            out += String(decoding: data, as: UTF8.self)
        }
        try write("much newer words")
        stdin.fileHandleForWriting.write(Data("/hint\n/hint\n/hint\n".utf8))
        try stdin.fileHandleForWriting.close()
        out += String(decoding: stdout.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(out.contains("The scenario has been edited; the conversation goes on in it."))
        #expect(out.contains("much newer words"))
        #expect(!out.contains("old words"))
    }
}
