import Rehearsing
import Scenarios
import Testing

@testable import highroad

@Suite("A desk") struct DeskTests {
    struct Full: Error {}
    static let scenario = Scenario(
        id: "short", title: "Short", skill: .openQuestions, premise: "P.", counterpart: Counterpart(name: "Ann"), goal: "G.", start: "a",
        scenes: [
            Scene(id: "a", says: [Beat("No.")], branches: [Branch(id: "otherwise", to: "b")]),
            Scene(id: "b", says: [Beat("Bye.")], ending: Ending(.even, title: "Short and dry")),
        ])

    /// What happened at the desk, in order: “kept: …” and “shown: …” (the last line of the page).
    func log(_ lines: [String], failures: Int = 0, isTyped: Bool = false) -> [String] {
        var rest = lines[...], log: [String] = [], failures = failures
        let desk = Desk(
            read: { rest.popFirst() },
            show: { log.append("shown: " + (Format.plain.write($0).split(separator: "\n").last.map(String.init) ?? "")) },
            keep: { entries, isOver in
                failures -= 1
                if failures >= 0 { throw Full() }
                log.append("kept: \(entries)" + (isOver ? ", over" : ""))
            }, isTyped: isTyped)
        let session = Session(Self.scenario)
        do { try desk.sit(session, opening: session.opening) } catch { log.append("stopped") }
        return log
    }

    let said = [Transcript.Entry.said("Why?", at: "a")]

    @Test("keeps a reply before it shows what it led to")
    func keepsFirst() {
        #expect(Array(log(["Why?"]).prefix(3)) == ["shown: Ann: No.", "kept: \(said), over", "shown: Ann: Bye."])
    }

    @Test("shows nothing more when a reply cannot be kept")
    func stops() { #expect(log(["Why?", "Hm"], failures: .max) == ["shown: Ann: No.", "stopped"]) }

    @Test("stays where it was when a reply cannot be kept and a person can send it again")
    func staysThere() {
        let again = log(["Why?", "Why?"], failures: 1, isTyped: true)
        #expect(Array(again.prefix(4)) == ["shown: Ann: No.", "shown: The conversation waits where it was. Send the words again once they can be kept.", "kept: \(said), over", "shown: Ann: Bye."])
    }

    @Test("reads no further once the person leaves")
    func leaves() { #expect(log(["/leave", "Why?"]) == ["shown: Ann: No.", "shown: Kept as it stands. It can be taken up again where it was left."]) }
}
