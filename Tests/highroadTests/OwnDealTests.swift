import Foundation
import Sitting
import Testing

@testable import highroad

@Suite("A conversation about one's own deal") struct OwnDealTests {
    let visit: Visit
    init() throws {
        visit = try Visit()
        try visit.file("deal.yaml", "prospect: \"Dr. Zoë O'Hara\"\ncompany: \"Ax <b> & Co {{winner}}\"\nme: Ravi\n")
        try visit.file("mail.eml", """
            From: "Priya Nair" <priya@quay.example>
            Subject: Our decision

            Hi Ravi,

            We decided to go with Brightline. It came down to the timeline, they could start in March.
            I'm really sorry, it was a difficult decision.

            Priya
            """)
    }

    private func rehearse(_ arguments: String..., input: String = "\n") throws -> DoorTests.Result {
        try visit.run(["rehearse", "why-it-was-not-you"] + arguments, input: input)
    }

    @Test("takes the defaults where a pipe gives nothing, and asks nobody")
    func defaults() throws {
        let result = try rehearse()
        #expect(result.code == 0 && result.err == "")
        #expect(result.out.contains("Two weeks ago Nadia Brandt of Larkfield Mills wrote"))
        #expect(!result.out.contains("{{") && !result.out.contains("Who wrote to you?"))
    }

    @Test("takes what is written down, then what the buyer's mail says, then the defaults")
    func filled() throws {
        let both = try rehearse("--deal", "deal.yaml", "--from", "mail.eml").out
        #expect(both.contains("Two weeks ago Dr. Zoë O'Hara of Ax <b> & Co {{winner}} wrote to say that it would be Brightline."))
        #expect(both.contains("Zoë, Ax <b> & Co {{winner}}. Hello, Ravi."))
        #expect(both.contains("“I'm really sorry, it was a difficult decision.”: I'd"))
        let mail = try rehearse("--from", "mail.eml").out
        #expect(mail.contains("Two weeks ago Priya Nair of Larkfield Mills wrote"))
        #expect(mail.contains("Hello, Sam."))
    }

    @Test("is the same in the archive, in every export, and in a replay")
    func kept() throws {
        let talk = "\nThank you for making the time. I'm not trying to change your mind, it's purely to learn.\n"
        #expect(try rehearse("--deal", "deal.yaml", "--from", "mail.eml", input: talk).out.contains("They could start in March") == false)
        try FileManager.default.removeItem(atPath: visit.home + "/deal.yaml")
        let kept = try JSONDecoder().decode([Kept].self, from: Data(try visit.run("history", "--json").out.utf8))
        let id = try #require(kept.first?.id)
        for format in ["md", "txt"] { #expect(try visit.run("export", id, "--format", format).out.contains("Zoë")) }
        let json = try visit.run("export", id, "--format", "json").out
        #expect(json.contains("\"winner\" : \"Brightline\""))
        let replay = try visit.run("replay", try visit.file("talk.json", json))
        #expect(replay.code == 0 && replay.out.contains("Dr. Zoë O'Hara") && replay.out.contains("Nothing: 1 reply was held"))
        let resumed = try rehearse("--resume", input: "What made Brightline the better choice?\n").out
        #expect(resumed.contains("Taken up again after 1 reply.") && resumed.contains("“It came down to the timeline, they could start in March”."))
    }

    @Test("is begun where facts were given or a line was typed; looking in leaves no trace")
    func looking() throws {
        func count() throws -> Int { try JSONDecoder().decode([Kept].self, from: Data(try visit.run("history", "--json").out.utf8)).count }
        _ = try rehearse(input: "")
        #expect(try visit.run("history", "--json").out.count { $0 == "{" } == 0)
        _ = try rehearse("--deal", "deal.yaml", input: "")
        #expect(try count() == 1)
        _ = try rehearse(input: "\n")
        #expect(try count() == 2)
        let json = try visit.run("export", "last", "--format", "json").out
        #expect(json.contains("Nadia Brandt") && json.contains("\"format\" : 2"))
    }

    @Test("says so where there is no place for facts")
    func placeless() throws {
        let result = try visit.run("rehearse", "talk", "--deal", "deal.yaml", input: "well\n")
        #expect(result.code == 0 && result.err == "“talk” takes no facts, so nothing of your deal goes into it.\n")
        #expect(result.out.contains("Ann: Slow, isn't it?"))
    }

    @Test("asks a person for what is missing; an empty line takes the default, and leaving is possible")
    func asks() throws {
        let places = ["HOME": visit.home, "XDG_STATE_HOME": visit.home + "/state", "XDG_DATA_HOME": visit.home + "/data"]
        let deal = visit.home + "/deal.yaml"
        let sitting = try Sitting(Sitting.built("highroad"), ["rehearse", "why-it-was-not-you", "--deal", deal], rows: 60, columns: 100, places)
        #expect(sitting.sees("Whom did they choose"))
        #expect(sitting.sees("❯"))
        sitting.type("Quarry Lane\r")
        #expect(sitting.sees("What reason did they give"))
        #expect(sitting.sees("❯"))
        sitting.type("\r")
        #expect(sitting.sees("Which sentence of theirs"))
        #expect(sitting.sees("❯"))
        sitting.type("\r")
        #expect(sitting.sees("Quarry Lane."))
        #expect(sitting.sees("Hello, Ravi"))
        sitting.type("\u{4}")
        #expect(sitting.end() == 0)
        let other = try Sitting(Sitting.built("highroad"), ["rehearse", "why-it-was-not-you", "--anew", "--deal", deal], rows: 60, columns: 100, places)
        #expect(other.sees("Whom did they choose"))
        #expect(other.sees("❯"))
        other.type("/leave\r")
        #expect(other.end() == 0)
        #expect(!other.everything.contains("Hello, Ravi"))
    }
}
