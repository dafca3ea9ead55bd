import Foundation

/// The person's own editor: `$VISUAL`, `$EDITOR`, or vi.
public enum OwnEditor {
    /// Lets a text be changed in it.
    ///
    /// - Parameter lent: what is to be done about the terminal while the editor runs in it; gives on how the editor ended.
    /// - Returns: the new text, or why the old one stays.
    public static func change(_ text: String, lent: (() -> Int32) -> Int32) -> Result<String, ComposingTrouble> {
        let environment = State.environment
        let wanted = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
        var name = Array((environment["TMPDIR"] ?? "/tmp").appending("/highroad-XXXXXX.txt").utf8CString)
        let file = mkstemps(&name, 4)
        guard file >= 0 else { return .failure(ComposingTrouble(sentence: "There is no room for a draft in \(environment["TMPDIR"] ?? "/tmp"), so it stays here.")) }
        let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        let isWritten = StateFile.write(Array((text + "\n").utf8), to: file)
        Foundation.close(file)
        guard isWritten else { return .failure(ComposingTrouble(sentence: "The draft can't be written to \(path), so it stays here.")) }
        let code = lent { run(wanted, path) }
        guard code == 0, let data = Bytes.read(path) else {
            return .failure(ComposingTrouble(sentence: "“\(wanted)” ended with code \(code); the draft is as it was."))
        }
        var new = OutputFilter.pasted(String(decoding: data, as: UTF8.self))
        while new.hasSuffix("\n") { new.removeLast() }
        return .success(new)
    }

    /// The same where nothing is to be done about the terminal; what interrupts the editor does not end the program.
    public static func change(_ text: String) -> Result<String, ComposingTrouble> {
        change(text) { run in
            let before = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
            defer { for (number, handler) in before { signal(number, handler) } }
            return run()
        }
    }

    /// Runs it through the shell, since `$EDITOR` may hold options; its exit code.
    private static func run(_ editor: String, _ path: String) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var normal = sigset_t()
        sigemptyset(&normal)
        for number in [SIGPIPE, SIGINT, SIGQUIT] { sigaddset(&normal, number) }
        posix_spawnattr_setsigdefault(&attributes, &normal)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let words = ["sh", "-c", "\(editor) \"$1\"", "sh", path]
        var arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        guard posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ) == 0 else { return 127 }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}

/// Why nothing came back from outside.
public struct ComposingTrouble: Error, Equatable {
    public var sentence: String
}
