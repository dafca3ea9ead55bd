import CEditLine
import Foundation

/// Writing on in an editor of the person's own choice.
extension LineEditor {
    func compose() -> UInt8 {
        let draft = buffer
        keepDraft(isLast: true)
        goBelow(draft)
        cel_set_number(line, EL_PREP_TERM, 0)
        let result = outside(draft.text)
        cel_set_number(line, EL_PREP_TERM, 1)
        cel_enter(cel_editing)
        switch result {
        case let .success(text): apply(Buffer(text))
        case let .failure(trouble): Screen.write(theme.paint(Styled(trouble.sentence, .faint)) + "\r\n")
        }
        screen = Capabilities.screen
        return UInt8(CC_NORM)
    }

    /// Lets a text be changed outside, in `$VISUAL` or `$EDITOR`.
    ///
    /// - Returns: the new text, or why the draft stays as it is.
    public func edit(_ text: String) -> Result<String, ComposingTrouble> {
        cel_settle()
        defer {
            cel_enter(cel_busy)
            cel_listen()
        }
        return outside(text)
    }
}

/// Why nothing came back from outside.
public struct ComposingTrouble: Error, Equatable {
    public var sentence: String
}

private extension LineEditor {
    func outside(_ text: String) -> Result<String, ComposingTrouble> {
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
        Screen.write("\u{1B}[?2004l")
        cel_enter(cel_lent)
        let code = run(wanted, path)
        Screen.write("\u{1B}[?2004h")
        guard code == 0, let data = FileManager.default.contents(atPath: path) else {
            return .failure(ComposingTrouble(sentence: "“\(wanted)” ended with code \(code); the draft is as it was."))
        }
        var new = OutputFilter.pasted(String(decoding: data, as: UTF8.self))
        while new.hasSuffix("\n") { new.removeLast() }
        return .success(new)
    }

    /// Runs it through the shell, since `$EDITOR` may hold options; its exit code.
    func run(_ editor: String, _ path: String) -> Int32 {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var normal = sigset_t()
        sigemptyset(&normal)
        sigaddset(&normal, SIGPIPE)
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
