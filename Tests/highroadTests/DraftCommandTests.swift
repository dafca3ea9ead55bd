import Foundation
import Sitting
import Testing

@testable import highroad

@Suite("highroad draft") struct DraftCommandTests {
    let visit: Visit
    init() throws {
        visit = try Visit()
        try visit.file("mail.eml", WritingTests.mail)
        try visit.file("deal.yaml", "prospect: Dana Reyes\ncompany: Northwind Clinics\nreason: the audit in March\nwinner: Brightline\nenjoyed: the night shift\nme: Sam Okafor\nmy-email: sam@alder.example\nemail: dana@northwind.example\n")
    }

    static let reply = "Hi Dana,\n\nThank you for telling me so plainly about the audit in March. It sounds like the right choice for your clinics, and I wish you well with Brightline.\n\nTake care,\nSam"

    @Test("keeps what is typed, offers it again, shows it, and deletes it for good") func kept() throws {
        let first = try visit.run("draft", "reply", "--from", "mail.eml", "--deal", "deal.yaml", "--today", "2026-11-26", input: Self.reply + "\n")
        #expect(first.code == 0 && first.err == "" && first.out.contains("Version 1: ready to send"))
        let again = try visit.run("draft", "--today", "2026-11-26", input: "/slot thanks\nThank you for your time.\n/end\n/diff\n")
        #expect(again.out.hasPrefix("A reply, taken up again\n\nHi Dana,\n"))
        #expect(again.out.contains("Version 2: ready to send"))
        #expect(try visit.run("draft", "show", "last", "--words").out.hasPrefix("Hi Dana,\n\nThank you for"))
        let shown = try visit.run("draft", "show", "last", "--today", "2026-11-26").out
        #expect(shown.contains("reply to Dana Reyes (Northwind Clinics): 2 versions, open") && shown.contains("- winner: Brightline") && shown.contains("Version 2: ready to send"))
        let list = try JSONSerialization.jsonObject(with: Data(try visit.run("draft", "list", "--json").out.utf8)) as? [[String: Any]]
        let id = try #require(list?.first?["id"] as? String)
        #expect(list?.count == 1 && (list?.first?["versions"] as? [String])?.first == Self.reply)
        #expect(try visit.run("draft", "delete", id).code == 2)
        #expect(try visit.run("draft", "delete", id, "--yes").out == "Deleted: \(id).\n")
        #expect(try visit.run("draft", "list").out == "No draft is kept yet. “highroad draft reply” begins one.\n")
    }

    @Test("is no longer offered once it has left, and can be taken up by its id") func left() throws {
        let run = try visit.run("draft", "reply", "--deal", "deal.yaml", input: Self.reply + "\n/end\n/save out.eml\n/save out.eml\n/call 10 December 2030 at 2pm\n/save call.ics\n/leave\n")
        #expect(run.out.contains("Saved a mail that mail programs open as a draft as “out.eml”."))
        #expect(run.out.contains("“out.eml” is there already."))
        #expect(visit.mode(visit.home + "/out.eml") == 0o600 && visit.mode(visit.home + "/call.ics") == 0o600)
        let next = try visit.run("draft", input: "")
        #expect(next.code == 2 && next.err.hasPrefix("No draft is open. The last one is ") && next.err.hasSuffix(" takes it up all the same. “highroad draft reply” begins one; so do “request”, “exit”, “apology”.\n"))
        #expect(try visit.run("draft", "--id", "last", input: "/call\n").out.contains("The call is Tuesday, 10 December 2030, 14:00"))
    }

    @Test("is still open when only the call was saved for a calendar") func calendar() throws {
        _ = try visit.run("draft", "reply", "--deal", "deal.yaml", input: Self.reply + "\n/end\n/call 10 December 2030 at 2pm\n/save call.ics\n/leave\n")
        #expect(try visit.run("draft", input: "").out.hasPrefix("A reply, taken up again"))
    }

    @Test("keeps nothing where nothing is to be kept, and leaves no trace of a look") func traceless() throws {
        let run = try visit.run("draft", "reply", "--deal", "deal.yaml", "--private", input: Self.reply + "\n/end\n/leave\n")
        #expect(run.code == 0 && run.out.contains("Left. Nothing of it was kept."))
        #expect(try visit.run("draft", "reply", "--from", "mail.eml", input: "/help\n/leave\n").out.contains("Left. Nothing was typed, so nothing was kept."))
        #expect(try visit.run("draft", "list").out.hasPrefix("No draft is kept yet."))
    }

    @Test("keeps every line, even where it is cut off before the text is closed") func killed() throws {
        // The lines end with the program, killed while it waits for more.
        let shell = "exec 3<&0; (cat <&3; sleep 5) | \"$@\" & sleep 2; kill -9 $!; wait 2>/dev/null"
        _ = try visit.run(["draft", "reply", "--deal", "deal.yaml"], input: "Hi Dana,\n\nThank you.\n", shell: shell)
        let again = try visit.run("draft", input: "/end\n")
        #expect(again.out.contains("Not closed yet:\n\nHi Dana,\n\nThank you.\n") && again.out.contains("Version 1: "))
    }

    @Test("rehearses the call with the facts of the draft, and comes back; the facts stand in the transcript") func rehearsed() throws {
        let typed = "\nNorthwind Clinics\n/end\n" + Self.reply + "\n/end\n/rehearse\n\nPurely to learn, I'm not trying to reopen anything.\n/leave\n/versions\n/rehearse nowhere\n/leave\n"
        let run = try visit.run("draft", "reply", "--from", "mail.eml", input: typed)
        #expect(run.code == 0 && run.err == "")
        for words in ["Two weeks ago Dana Reyes of Northwind Clinics wrote to say that it would be Brightline.", "Across the table: Dana Reyes", "Back in the draft.", "version: 1; state: now", "I know no conversation called “nowhere”."] {
            #expect(run.out.contains(words), "\(words)")
        }
        let json = try visit.run("export", "last", "--format", "json").out
        #expect(json.contains("\"winner\" : \"Brightline\""))
        let replayed = try (0..<2).map { _ in try visit.run("replay", try visit.file("t.json", json)) }
        #expect(replayed[0].code == 0 && replayed[0].out == replayed[1].out && replayed[0].out.contains("it would be Brightline"))
        // Taken up again, it is still about this deal.
        #expect(try visit.run("rehearse", "why-it-was-not-you", "--resume", input: "/leave\n").out.contains("it would be Brightline"))
    }

    @Test("is worked on in the midst of a rehearsal, which stands where it stood") func fromRehearsal() throws {
        let run = try visit.run("rehearse", "why-it-was-not-you", "--deal", "deal.yaml", input: "\n/draft reqest\n/draft request\nHi Dana,\n/end\n/leave\nhm\n/leave\n")
        #expect(run.code == 0 && run.err == "")
        #expect(run.out.contains("I know no draft called “reqest”. Did you mean “request”?"))
        #expect(run.out.contains("A request for a call") && run.out.contains("Back in the conversation; it stands where it stood.") && run.out.contains("You: hm"))
        let shown = try visit.run("draft", "show", "last").out
        #expect(shown.contains("request to Dana Reyes (Northwind Clinics): 1 version, open"))
    }

    @Test("says in a sentence what it can't do", arguments: [
        (["--from", "mail.eml"], "Say what the draft is: reply, request, exit, apology"), (["reply", "--id", "last"], "Either begin a new draft or go on with one by its id, not both."),
        (["reply", "--from", "no.eml"], "I can't find “no.eml”. Look at the spelling, and at the folder you are in."), (["show", "abc"], "Nothing has been kept yet, so there is no draft “abc”."),
        (["replay"], "The value 'replay' is invalid"),
    ])
    func complaints(arguments: [String], sentence: String) throws {
        let result = try visit.run(["draft"] + arguments)
        #expect(result.code == 2 && result.out == "" && result.err.contains(sentence))
    }

    @Test("takes a whole text at a terminal, opens it in the person's own editor, and completes its commands", arguments: [60, 80, 120] as [Int32]) func terminal(columns: Int32) throws {
        let folder = Folder(), editor = "sed -i 's/ten percent off/nothing more/'"
        let places = ["HOME": folder.path, "XDG_STATE_HOME": folder.path + "/state", "XDG_DATA_HOME": folder.path + "/data", "EDITOR": editor]
        let sitting = try Sitting(Sitting.built("highroad"), ["draft", "reply"], rows: 50, columns: columns, places)
        #expect(sitting.sees("❯"))
        sitting.type("/end\r")
        #expect(sitting.sees("❯"))
        sitting.type("Hi Dana,\n\nWe could do ten percent off.\r")
        #expect(sitting.sees("Version 1: not yet"))
        #expect(sitting.sees("❯"))
        sitting.type("/edit\r")
        #expect(sitting.sees("nothing more"))
        sitting.type("\r")
        #expect(sitting.sees("Version 2: "))
        #expect(sitting.sees("❯"))
        sitting.type("/comp\t\r")
        #expect(sitting.sees("After (version 2)"))
        #expect(sitting.sees("❯"))
        sitting.type("/leaev\r")
        #expect(sitting.sees("/leave"))
        sitting.type("/leave\r")
        #expect(sitting.end() == 0)
        for row in sitting.everything.withoutCodes.split(whereSeparator: \.isNewline) { #expect(row.count <= Int(columns), "\(row)") }
    }
}
