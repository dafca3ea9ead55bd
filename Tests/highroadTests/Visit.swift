import Foundation

/// A home of its own for some runs of the program, so that nothing is kept anywhere else.
struct Visit {
    let home: String

    private static let root: String = {
        atexit { try? FileManager.default.removeItem(atPath: Visit.root) }
        return FileManager.default.temporaryDirectory.path + "/highroad-visits-\(getpid())"
    }()

    init() throws {
        home = "\(Visit.root)/\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        try file("packs/talk.yaml", Visit.talk)
    }

    /// A conversation that goes on whatever is heard, so that what is kept does not hang on the listener.
    private static let talk = """
        highroad: 1
        id: talk
        title: A talk
        skill: open-questions
        premise: Two people in a lift.
        counterpart: {name: Ann, trust: 3}
        goal: Talk.
        aims: {warmth: 10}
        start: lift
        scenes:
          lift:
            says: ["Slow, isn't it?", "It always is."]
            branches:
              - {id: otherwise, says: ["Quite."], to: lift, after: {tries: 20, to: top}}
          top:
            says: ["Here we are."]
            ending: {outcome: even, title: The top floor}

        """

    /// The same conversation under another name.
    func talk(id: String, title: String) -> String { Visit.talk.replacing("id: talk", with: "id: \(id)").replacing("A talk", with: title) }

    var data: String { home + "/.local/share/highroad" }

    /// Runs the program to its end.
    func run(_ arguments: String..., input: String = "") throws -> DoorTests.Result { try run(arguments, input: input) }

    /// - Parameter shell: a line for `sh` in which `"$@"` is the program with its arguments.
    func run(_ arguments: [String], input: String = "", shell: String = "exec \"$@\"", environment: [String: String] = [:]) throws -> DoorTests.Result {
        let process = Process(), name = home + "/" + UUID().uuidString
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", shell, "sh", DoorTests.program.path] + arguments
        process.currentDirectoryURL = URL(filePath: home)
        process.environment = ["HOME": home, "PATH": "/usr/bin:/bin", "HIGHROAD_PACKS": home + "/packs"].merging(environment) { $1 }.filter { !$0.value.isEmpty }
        // Files rather than pipes: nobody has to read one while the other fills up.
        for end in [".in", ".out", ".err"] { try Data(end == ".in" ? input.utf8 : "".utf8).write(to: URL(filePath: name + end)) }
        process.standardInput = FileHandle(forReadingAtPath: name + ".in")
        process.standardOutput = FileHandle(forWritingAtPath: name + ".out")
        process.standardError = FileHandle(forWritingAtPath: name + ".err")
        try process.run()
        process.waitUntilExit()
        func text(_ end: String) throws -> String { String(decoding: try Data(contentsOf: URL(filePath: name + end)), as: UTF8.self) }
        return DoorTests.Result(out: try text(".out"), err: try text(".err"), code: process.terminationStatus)
    }

    /// Writes a file into the home; gives back its path.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> String {
        let path = home + "/" + name
        try FileManager.default.createDirectory(atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
        return path
    }

    func mode(_ path: String) -> UInt32 {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }
}
