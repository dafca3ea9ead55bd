import Scenarios
import Testing

@testable import Rehearsing

@Suite("A session") struct SessionTests {
    func session(_ lines: String...) -> Session { lines.reduce(Session(priceTooHigh, hearing: hears)) { $0.step($1).0 } }

    @Test("keeps what was typed before it shows anything", arguments: ["", "is it the price?", "/undo", "/again", "15% off"])
    func keepsFirst(line: String) throws {
        let effects = session("hello").step(line).1
        guard case .keep = try #require(effects.first) else { Issue.record("The first effect of “\(line)” keeps nothing."); return }
        let keeps = effects.filter { if case .keep = $0 { true } else { false } }
        #expect(keeps.count == 1)
    }

    @Test("tells words from commands", arguments: [
        ("", Line.empty), (" \t ", .empty), ("hello", .words("hello")), ("  hello ", .words("  hello ")), ("/hint", .command("hint", "")),
        (" /HINT  me up ", .command("hint", "me up")), ("/5", .words("/5")), ("/ 5", .words("/ 5")), ("/", .words("/")), ("//hint", .words("/hint")),
        ("//", .words("/")), ("either/or", .words("either/or")), ("/what-if 2 “so”", .command("what-if", "2 “so”")),
    ])
    func lines(text: String, line: Line) { #expect(Line(text) == line) }

    @Test("takes a line with the ending of another system as the same line")
    func carriageReturn() { #expect(session("15% off\r").transcript == session("15% off").transcript) }

    @Test("is derived whole from its transcript", arguments: [
        ["", "is it the price?", "hm"], ["hello", "/undo", "What is it? An awkward spot.", "", "thanks"], ["a", "b", "c", "/undo", "/undo", "d", "/again", "e"],
    ])
    func derived(lines: [String]) {
        let session = lines.reduce(Session(priceTooHigh, hearing: hears)) { $0.step($1).0 }
        let (again, _) = Session.resume(session.transcript, in: priceTooHigh, hearing: hears)
        #expect(again.rehearsal == session.rehearsal)
        #expect(again.node == session.node)
        #expect(again.transcript == session.transcript)
    }

    @Test("goes back to before the last reply, with the waits that followed it")
    func undo() {
        let before = session(""), after = session("", "An awkward spot. What is it?", "", "/undo")
        #expect(after.rehearsal == before.rehearsal)
        #expect(after.transcript.entries.count == 4)
    }

    @Test("never floods a page with a long reply: a quotation ends after two or three lines", arguments: ["/undo", "/debrief", "/why", "/what-if hm", "/disagree pitch"])
    func long(command: String) {
        let long = "An awkward spot. What is it? " + String(repeating: "and so on ", count: 10_000)
        let shown = session("", long).step(command).1.map { effect -> String in if case let .show(page) = effect { Format.plain.write(page) } else { "" } }
        #expect(shown.joined().count < 3000)
        #expect(shown.joined().contains(" …”"))
    }

    @Test("cuts a quotation only where something is left out", arguments: [
        ("", ""), ("short", "short"), (String(repeating: "a", count: 240), String(repeating: "a", count: 240)),
        (String(repeating: "a ", count: 121), String(repeating: "a ", count: 120).trimmed + " …"), ("a\nb\nc", "a\nb\nc"), ("a\nb\nc\nd", "a\nb\nc …"),
    ])
    func excerpt(words: String, cut: String) { #expect(words.excerpt == cut) }

    @Test("shows in the rubric one line a move, and each source once")
    func rubric() throws {
        let lines = Format.plain.write(priceTooHigh.rubric).split(separator: "\n")
        for weight in priceTooHigh.aims + priceTooHigh.harms {
            #expect(lines.count { $0.contains("  \(weight.move)  it \(weight.move.meaning)") } == 1)
            #expect(lines.count { $0.hasPrefix("- \(weight.move.source): ") } == 1)
        }
    }

    @Test("ends once, and can be taken back from the end")
    func end() {
        let (over, effects) = session().step("15% off")
        #expect(effects.contains(.end))
        #expect(over.rehearsal.isOver)
        #expect(!over.step("hello").1.contains(.end))
        #expect(over.step("hello").0.transcript == over.transcript)
        #expect(over.step("/undo").0.rehearsal == Rehearsal(priceTooHigh))
    }

    @Test("says where the scenario has changed under kept words, and goes on from there")
    func drift() throws {
        let kept = session("is it the price?", "An awkward spot. What is it?", "Thanks").transcript
        var changed = priceTooHigh
        changed.scenes[0].branches.removeAll { $0.id == "opens" }
        let (moved, effects) = Session.resume(kept, in: changed, hearing: hears)
        #expect(moved.rehearsal.standing.scene == "objection")
        #expect(moved.rehearsal.turns.count == 2)
        #expect(effects.first == .keep(.wentBack(to: 2)))
        let text = effects.map { if case let .show(page) = $0 { Format.plain.write(page) } else { "" } }.joined()
        #expect(text.contains("After turn 2, “Thanks” was typed in the scene “opens-up”, but the same road now leads to “objection”. The conversation goes on from “objection”; the words after it are kept."))

        var renamed = priceTooHigh
        renamed.scenes[0].id = "start"
        renamed.start = "start"
        let gone = Session.resume(kept, in: renamed, hearing: hears).1.map { if case let .show(page) = $0 { Format.plain.write(page) } else { "" } }.joined()
        #expect(gone.contains("At the first line, “is it the price?” was typed in the scene “objection”, and the scenario has no such scene any more."))
    }

    @Test("says with a hint and a sample reply that they may speak of words not heard yet, or talked over", arguments: [
        ([], "Dana has more to say, and this may speak of it. An empty line lets the next words come."), ([""], nil),
        (["is it the price?"], "Dana was talked over here, and this may speak of words that were not heard. /undo goes back to before."),
    ] as [([String], String?)])
    func ahead(lines: [String], remark: String?) {
        let session = lines.reduce(session()) { $0.step($1).0 }
        for command in ["/hint", "/model"] {
            let shown = session.step(command).1.map { effect -> String in if case let .show(page) = effect { Format.plain.write(page) } else { "" } }.joined()
            if let remark { #expect(shown.contains(remark)) } else { #expect(!shown.contains("may speak of")) }
        }
    }

    @Test("goes on in a scenario that is edited under it, and says nothing where nothing changed")
    func edited() {
        let session = session("", "is it the price?")
        #expect(session.changed(to: priceTooHigh).1.isEmpty)
        var edited = priceTooHigh
        edited.scenes[0].hints = ["New."]
        let (same, said) = session.changed(to: edited)
        #expect(said == [.show(Page([.prompt("The scenario has been edited; the conversation goes on in it.")]))])
        #expect(same.step("/hint").1 == [.show(Page([.note(.init(.advice, "Hint 1 of 1", "New.")), .prompt("That was the last hint. " + .command("/model") + " shows a reply that works.")]))])
        edited.scenes[0].branches[3].says = [Beat("No.")]
        #expect(session.changed(to: edited).1 == [.show(Page([.prompt("The scenario has been edited; the conversation goes on in it."), .spoken(by: "Dana", ["No."])]))])
    }
}

@Suite("A command") struct CommandTests {
    @Test("has a name of its own, a summary and an example that calls it")
    func whole() {
        let names = Command.all.flatMap(\.names)
        #expect(Set(names).count == names.count)
        for command in Command.all {
            #expect(!command.summary.isEmpty)
            #expect(command.example.hasPrefix("/\(command.name)"))
        }
    }

    @Test("answers anywhere in a conversation, with anything after its name", arguments: Command.all.map(\.name))
    func total(name: String) {
        for road in [[], [""], ["hello"], ["15% off"], ["", "An awkward spot. What is it?", ""]] {
            for rest in ["", " 1", " x y", " 99999999999999999999", " \u{1B}[2J"] {
                let session = road.reduce(Session(priceTooHigh, hearing: hears)) { $0.step($1).0 }
                let effects = session.step("/\(name)\(rest)").1
                let shown = effects.contains { if case let .show(page) = $0 { !page.isEmpty } else { false } }
                #expect(shown, "/\(name)\(rest) after \(road)")
            }
        }
    }
}
