import Foundation
import Sitting
import Testing
@testable import Terminal

@Suite("A draft is sacred") struct DraftTests {
    private func started(_ folder: Folder? = nil) throws -> Sitting {
        let sitting = try Sitting("EditorProbe", [], folder.map { ["PROBE_STATE": $0.path] } ?? [:])
        #expect(sitting.sees("say>"))
        return sitting
    }

    @Test("comes back with the Up key after Ctrl-C, which says so")
    func interrupted() throws {
        let sitting = try started()
        sitting.type("a hard\u{A}message\u{3}")
        #expect(sitting.sees("The Up key brings it back"))
        #expect(sitting.sees("INTERRUPTED \"a hard\\nmessage\""))
        sitting.type("\u{1B}[A\r")
        #expect(sitting.sees("GOT \"a hard\\nmessage\""))
    }

    @Test("is on the disk after every end but the person's own, at a terminal in order", arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGKILL])
    func killed(by number: Int32) throws {
        let folder = Folder(), sitting = try started(folder)
        sitting.type("never lost, né\u{A}two")
        #expect(sitting.sees("two"))
        _ = sitting.rest()
        kill(sitting.process, number)
        #expect(sitting.end() == -number)
        if number != SIGKILL {
            #expect(sitting.isSane)
            #expect(sitting.rest().contains("\u{1B}[?2004l"))
        }
        let next = try Sitting("EditorProbe", [], ["PROBE_STATE": folder.path])
        #expect(next.sees("LEFT \"never lost, né\\ntwo\""))
        next.type("\u{4}")
        #expect(next.sees("END"))
        #expect(next.end() == 0)
        #expect(DraftFile.left(in: folder.path).isEmpty)
    }

    @Test("outlives a terminal that goes away")
    func hungUp() throws {
        let folder = Folder()
        var sitting: Sitting? = try started(folder)
        sitting?.type("in the train")
        _ = sitting?.rest()
        sitting = nil
        #expect(DraftFile.left(in: folder.path) == ["in the train"])
    }

    @Test("leaves the terminal in order when the program crashes, and what was sent in the history", arguments: [("fatal", [SIGILL, SIGTRAP]), ("segv", [SIGSEGV]), ("abort", [SIGABRT])])
    func crashed(word: String, signals: [Int32]) throws {
        let folder = Folder(), sitting = try started(folder)
        #expect(!sitting.isSane)
        sitting.type("\(word)\r")
        let end = sitting.end() ?? 0
        #expect(signals.contains(-end))
        #expect(sitting.isSane)
        #expect(History(path: folder.path + "/history").entries == [word])
    }

    @Test("treats an interrupt from outside as Ctrl-C")
    func signalled() throws {
        let sitting = try started()
        sitting.type("kept")
        _ = sitting.rest()
        kill(sitting.process, SIGINT)
        #expect(sitting.sees("INTERRUPTED \"kept\""))
    }

    @Test("stops and comes back with the text", arguments: [true, false])
    func stopped(byKey: Bool) throws {
        let sitting = try Sitting("/bin/bash", ["--norc", "-i"], ["PS1": "shell$ "])
        #expect(sitting.sees("shell$"))
        sitting.type(Sitting.built("EditorProbe") + "\r")
        #expect(sitting.sees("say>"))
        sitting.type("before")
        _ = sitting.rest()
        sitting.type(byKey ? "\u{1A}" : "")
        if !byKey {
            let pids = try String(contentsOfFile: "/proc/\(sitting.process)/task/\(sitting.process)/children", encoding: .utf8)
            for pid in pids.split(separator: " ").compactMap({ pid_t($0) }) { kill(pid, SIGTSTP) }
        }
        #expect(sitting.sees("Stopped"))
        #expect(sitting.sees("shell$"))
        sitting.type("echo $((40+2))\r")
        #expect(sitting.sees("42"))
        sitting.type("fg\r")
        #expect(sitting.sees("say>"))
        #expect(sitting.sees("before"))
        sitting.type(" after\r")
        #expect(sitting.sees("GOT \"before after\""))
    }

    @Test("stops with the person's own editor, which comes back with it")
    func stoppedInEditor() throws {
        // An editor that waits for a line, and writes it where the draft was.
        let editor = "sh -c 'printf ready; read -r line; echo \"$line\" > \"$0\"'"
        let sitting = try Sitting("/bin/bash", ["--norc", "-i"], ["PS1": "shell$ ", "EDITOR": editor])
        #expect(sitting.sees("shell$"))
        sitting.type(Sitting.built("EditorProbe") + "\r")
        #expect(sitting.sees("say>"))
        sitting.type("draft\u{18}\u{5}")
        #expect(sitting.sees("ready"))
        sitting.type("\u{1A}")
        #expect(sitting.sees("Stopped"))
        #expect(sitting.sees("shell$"))
        sitting.type("fg\r")
        // The shell names what it goes on with, and then still has to hand the terminal over.
        #expect(sitting.sees("EditorProbe"))
        _ = sitting.rest()
        sitting.type("letter\r")
        #expect(sitting.sees("say>"))
        _ = sitting.rest()
        sitting.type("\r")
        #expect(sitting.sees("GOT \"letter\""))
    }

    @Test("is on the disk when the program is ended while the person's own editor runs; an interrupt is the editor's", arguments: [SIGTERM, SIGHUP, SIGINT])
    func signalledInEditor(number: Int32) throws {
        let folder = Folder(), editor = "sh -c 'trap \"\" INT; printf ready; read -r line; echo \"$line\" > \"$0\"'"
        let sitting = try Sitting("EditorProbe", [], ["PROBE_STATE": folder.path, "EDITOR": editor])
        #expect(sitting.sees("say>"))
        sitting.type("a draft, né\u{18}\u{5}")
        #expect(sitting.sees("ready"))
        kill(sitting.process, number)
        if number == SIGINT {
            sitting.type("changed\r")
            #expect(sitting.sees("changed"))
            _ = sitting.rest()
            sitting.type("\r")
            #expect(sitting.sees("GOT \"changed\""))
        } else {
            #expect(sitting.end() == -number)
            #expect(sitting.isSane)
            #expect(DraftFile.left(in: folder.path) == ["a draft, né"])
        }
    }

    @Test("keeps a text that is taller than the screen whole", arguments: [24, 10] as [Int32])
    func tall(rows: Int32) throws {
        let folder = Folder(), sitting = try Sitting("EditorProbe", [], rows: rows, ["PROBE_STATE": folder.path])
        #expect(sitting.sees("say>"))
        let text = (1...30).map { "row \($0)" }.joined(separator: "\n")
        sitting.type("\u{1B}[200~\(text)\u{1B}[201~")
        #expect(sitting.sees("rows above"))
        sitting.type("\u{1B}[A\u{1B}[A!")
        #expect(sitting.sees("row 28!"))
        sitting.resize(rows: rows, columns: 40)
        #expect(sitting.sees("rows above"))
        sitting.type("\r")
        #expect(sitting.sees("GOT \(text.replacing("row 28", with: "row 28!").debugDescription)"))
    }

    @Test("ends with Ctrl-D on an empty line")
    func end() throws {
        let sitting = try started()
        sitting.type("\u{4}")
        #expect(sitting.sees("END"))
        #expect(sitting.end() == 0)
        #expect(sitting.isSane)
    }
}
