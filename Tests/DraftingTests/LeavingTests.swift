import Testing

@testable import Drafting

/// Names that would break out of their line if they could.
let hostileNames: [String] = [
    "Dana Reyes", "Reyes, Dana", "Dana \"The Door\" Reyes", "Dana\r\nBcc: all@evil.example", "Dana\nBcc: all@evil.example", "Dana\rBcc: all@evil.example",
    "Dana\u{2028}Bcc: all@evil.example", "Dana\u{85}X", "Dana <evil@evil.example>", "a@b.example, c@d.example", "Grüße, Jörg; Müller\\n", "山田 太郎", "Ольга Иванова", "دانا رييس",
    "\u{202E}seyeR anaD\u{202C}", "\u{200F}דנה\u{200E} Reyes", "👩‍👩‍👧‍👦 Dana 🧨", "=?utf-8?q?Bcc=3A?=", "=?x", "Dana\0Reyes\u{1B}[2J\u{7}", "a;b,c\\d:e", "END:VEVENT\\nBEGIN:VEVENT", "\\", "\"", "\\\"", "(comment)",
    "Dana\u{301};\u{301},\u{301}<\u{301}*\u{301}", "*_#[x](y)<b>&amp;`|~", "# Dana", "- Dana", "1. Dana", "%0D%0ABcc:x", "&body=x?y#z+ %", " Dana\t \tReyes ", ".", "From Dana", "O'Neil & Søns",
    String(repeating: "a", count: 300), String(repeating: "é", count: 300), String(repeating: "🧨", count: 100), String(repeating: "Dana Reyes ", count: 30), String(repeating: "\"", count: 300),
    "Z\(String(repeating: "\u{301}", count: 200))", "", "   ",
]

@Suite struct LeavingTests {
    let now = Stamp(seconds: 1_795_697_618, minutesEast: 60)

    func letter(_ name: String, _ body: String = "Hi Dana,\n\nThank you.\n") -> Letter {
        let deal = Deal([.prospect: name, .company: name, .me: name, .email: "dana@northwind.example", .myEmail: "sam@alder.example"])
        return Letter(body, as: .request, deal: deal, subject: name)
    }

    @Test("writes a mail that says the same when it is read, whatever the name", arguments: hostileNames)
    func mail(_ name: String) throws {
        let text = try LetterFormat.eml.write(letter(name, name), at: now, id: "a1@highroad.example")
        let read = try Message(Array(text.utf8), name: "a.eml")
        #expect(read.sender == name.oneLine.nonEmpty || name.contains("\"") || name.contains("<") || name.contains("\\"))
        #expect(read.subject == name.oneLine.nonEmpty ?? "A small favour")
        #expect(read.body.trimmed == name.shown.trimmed)
        let (headers, body) = try parted(text)
        #expect(headers.map { $0.prefix { $0 != ":" } } == ["Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "X-Unsent"])
        #expect(body.allSatisfy { $0.utf8.count <= 76 })
    }

    /// Headers unfolded, and the lines of the body; every line ends in CRLF, and none holds anything but ASCII.
    func parted(_ text: String) throws -> (headers: [String], body: [String]) {
        #expect(text.utf8.allSatisfy { [9, 10, 13].contains($0) || (32...126).contains($0) })
        let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self).utf8.map { $0 } }
        #expect(lines.dropLast().allSatisfy { $0.last == 13 && !$0.dropLast().contains(13) } && lines.last == [])
        let whole = lines.dropLast().map { String(decoding: $0.dropLast(), as: UTF8.self) }
        let end = try #require(whole.firstIndex(of: ""))
        #expect(whole[..<end].allSatisfy { $0.utf8.count <= 78 && !$0.trimmed.isEmpty })
        var headers: [String] = []
        for line in whole[..<end] { if line.hasPrefix(" ") { headers[headers.count - 1] += line } else { headers.append(line) } }
        return (headers, Array(whole[(end + 1)...]))
    }

    @Test("lets nothing break out, whatever the letters") func anything() throws {
        var chance = SystemlessNumbers(state: 20_261_126)
        let letters = Array("a é,;:\\\"<>@()[]=?_.\r\n\t\0\u{1B}\u{85}\u{2028}\u{202E}\u{301}🧨山%&#+-*`|~19".unicodeScalars)
        for _ in 0..<400 {
            let scalars = (0..<Int(chance.next() % 160)).map { _ in letters[Int(chance.next() % UInt64(letters.count))] }
            let name = String(String.UnicodeScalarView(scalars))
            try mail(name)
            try mailto(name)
            try calendar(name)
            _ = ProposedTimes(name + " at 3 on the 9th", planned: nil, today: try #require(Day("2026-11-26")))
        }
    }

    @Test("writes a mail that answers another") func answer() throws {
        let mail = try Message(Array("From: Dana <dana@northwind.example>\nSubject: Your proposal\nMessage-ID: <m2@northwind.example>\nReferences: <m0@a.example>\n <m1@a.example> <bad\n\nNo.".utf8), name: "a.eml")
        let letter = Letter("Hi Dana", as: .reply, deal: Deal([.me: "Sam Okafor", .myEmail: "sam@alder.example"]), answering: mail)
        #expect(try LetterFormat.eml.write(letter, at: now, id: "a1@alder.example").replacing("\r\n", with: "\n") == """
            Date: Thu, 26 Nov 2026 13:53:38 +0100
            From: Sam Okafor <sam@alder.example>
            To: Dana <dana@northwind.example>
            Subject: Re: Your proposal
            Message-ID: <a1@alder.example>
            In-Reply-To: <m2@northwind.example>
            References: <m0@a.example> <m1@a.example> <m2@northwind.example>
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable
            X-Unsent: 1

            Hi Dana

            """)
        #expect(Letter("x", as: .reply, deal: Deal(), answering: Message(subject: "RE: again", body: "")).subject == "RE: again")
    }

    @Test("says which address is missing or none") func addresses() {
        let deal = Deal([.prospect: "Dana", .email: "dana@x>, evil@y", .myEmail: "sam@alder.example"])
        #expect(throws: Unready("“dana@x>, evil@y” is no address that a mail can go to. Look at the fact “email”, or save as .txt.")) { try LetterFormat.eml.write(Letter("x", as: .reply, deal: deal), at: now, id: "a@b") }
        #expect(throws: Unready("A mail needs your own address. Add the fact “my-email”, or save as .txt.")) { try LetterFormat.eml.write(Letter("x", as: .reply, deal: Deal()), at: now, id: "a@b") }
        for address in ["a", "@b", "a@", "a b@c", "a@b..c", ".a@b", "a@b,c@d", "a\r\n@b", "ä@b", "a@b?cc=c", "\"a b\"@c", "a@-_", String(repeating: "a", count: 65) + "@b"] {
            #expect(!Mailbox(name: nil, address: address).isDeliverable, "\(address)")
        }
        for address in ["a@b", "dana.reyes+x@mail.northwind.example", "o'neil@x.example"] { #expect(Mailbox(name: nil, address: address).isDeliverable) }
    }

    @Test("writes quoted-printable as it is read", arguments: ["", "a", "=", "a \nb\t\n", "From here\nFrom", ".", "..\n.x", String(repeating: "ä", count: 100), String(repeating: "x", count: 76), String(repeating: "x ", count: 60), "é\n\n\n"])
    func quotedPrintable(_ text: String) {
        let written = Transfer.quotedPrintable(of: text)
        #expect(String(decoding: Transfer.quotedPrintable(written.utf8), as: UTF8.self) == (text + "\n").replacing("\n", with: "\r\n"))
        let lines = written.replacing("\r\n", with: "\n").split(separator: "\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasPrefix(".") && !$0.hasPrefix("From ") && !$0.hasSuffix(" ") && !$0.hasSuffix("\t") })
    }

    @Test("writes a link in which nothing but the letter is", arguments: hostileNames)
    func mailto(_ name: String) throws {
        let link = try MailtoLink(letter(name)).text
        #expect(link.hasPrefix("mailto:dana@northwind.example?subject="))
        #expect(link.utf8.allSatisfy { (33...126).contains($0) && $0 != 34 && $0 != 60 && $0 != 62 })
        #expect(link.split(separator: "&").count == 2 && link.split(separator: "?").count == 2 && !link.contains("#"))
        #expect(link.hasSuffix("&body=Hi%20Dana%2C%0D%0A%0D%0AThank%20you."))
    }

    @Test("tells that a link is too long") func longLink() throws {
        #expect(try !MailtoLink(letter("Dana", String(repeating: "x", count: 1900))).isTooLong)
        #expect(try MailtoLink(letter("Dana", String(repeating: "x", count: 2000))).isTooLong)
    }

    @Test("writes a calendar in which nothing but two events is, whatever the name", arguments: hostileNames)
    func calendar(_ name: String) throws {
        let day = try #require(Day("2026-12-10")), time = try #require(Time(day, hour: 14))
        let file = CalendarFile(Appointment(at: time, id: "a1@highroad.example", sequence: 2), deal: Deal([.prospect: name, .company: name, .reason: name]), zone: .utc, questions: [name], at: now)
        let lines = file.text.utf8.split(separator: 10, omittingEmptySubsequences: false)
        #expect(lines.dropLast().allSatisfy { $0.last == 13 && $0.count <= 76 } && lines.last?.isEmpty == true)
        // Every line is text by itself: no letter is cut in two.
        let whole = lines.map { String(validating: Array($0.prefix { $0 != 13 }), as: UTF8.self) }
        #expect(!whole.contains(nil))
        let parts = whole.compactMap { $0 }.filter { !$0.unicodeScalars.starts(with: " ".unicodeScalars) && !$0.isEmpty }.map { String($0.unicodeScalars.prefix { $0 != ":" }) }
        let event = ["BEGIN", "UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "BEGIN", "ACTION", "DESCRIPTION", "TRIGGER", "END", "END"]
        #expect(parts == ["BEGIN", "VERSION", "PRODID", "CALSCALE"] + event + event + ["END"])
    }

    @Test("writes a call with its preparation") func call() throws {
        let time = try #require(Day("2026-12-10").flatMap { Time($0, hour: 14) })
        let london = Zone("Europe/London") { _ in 0 }, salem = Zone("America/Los_Angeles") { _ in -480 }
        let deal = Deal([.prospect: "Dana Reyes", .company: "Northwind; Clinics", .reason: "price, mostly"])
        #expect(CalendarFile(Appointment(at: time, id: "a1@x"), deal: deal, zone: salem, questions: ["Why?"], at: now).text.replacing("\r\n", with: "\n") == """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Highroad//Highroad//EN
            CALSCALE:GREGORIAN
            BEGIN:VEVENT
            UID:a1@x
            DTSTAMP:20261126T125338Z
            SEQUENCE:0
            DTSTART:20261210T220000Z
            DTEND:20261210T221500Z
            SUMMARY:Call with Dana Reyes (Northwind\\; Clinics): 5 minutes
            DESCRIPTION:Thursday\\, 10 December 2026\\, 14:00 (America/Los_Angeles)\\nThey
              said: “price\\, mostly”\\nAsk\\, and listen:\\n- Why?
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Call with Dana Reyes (Northwind\\; Clinics): 5 minutes
            TRIGGER:-PT10M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:preparation-a1@x
            DTSTAMP:20261126T125338Z
            SEQUENCE:0
            DTSTART:20261210T213000Z
            DTEND:20261210T215000Z
            SUMMARY:Prepare for the call with Dana Reyes (Northwind\\; Clinics)
            DESCRIPTION:The call: Thursday\\, 10 December 2026\\, 14:00 (America/Los_Ange
             les)\\nRead the call sheet once\\, and say the first question aloud.
            BEGIN:VALARM
            ACTION:DISPLAY
            DESCRIPTION:Prepare for the call with Dana Reyes (Northwind\\; Clinics)
            TRIGGER:PT0S
            END:VALARM
            END:VEVENT
            END:VCALENDAR

            """)
        #expect(Appointment(at: time, id: "a").when(salem, london) == "Thursday, 10 December 2026, 14:00 (America/Los_Angeles); with you 22:00 (Europe/London)")
        #expect(Appointment(at: time, id: "a").when(london, london) == "Thursday, 10 December 2026, 14:00 (Europe/London)")
    }

    @Test("knows a clock that is put forward and back") func summerTime() throws {
        // 29 March and 25 October 2026, 1:00 UTC.
        let berlin = Zone("Europe/Berlin") { (1_774_746_000..<1_792_890_000).contains($0) ? 120 : 60 }
        func utc(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> String {
            let time = try #require(Day(day).flatMap { Time($0, hour: hour, minute: minute) })
            return berlin.stamp(time).inCalendar
        }
        #expect(try utc("2026-03-29", 1, 59) == "20260329T005900Z")
        #expect(try utc("2026-03-29", 2, 30) == "20260329T013000Z")
        #expect(try utc("2026-03-29", 3) == "20260329T010000Z")
        #expect(try utc("2026-10-25", 2, 30) == "20261025T003000Z")
        #expect(try utc("2026-10-25", 3) == "20261025T020000Z")
        #expect(try utc("2026-07-01", 0) == "20260630T220000Z")
        #expect(try utc("2026-12-10", 14) == "20261210T130000Z")
    }

    @Test("writes the letter as plain text and as Markdown") func plain() throws {
        let letter = letter("Dana *R*", "Hi Dana,\n\n1. one\n# two\n\nTake care,\nSam\n")
        #expect(try LetterFormat.txt.write(letter, at: now, id: "") == "Subject: Dana *R*\nFrom: Dana *R* <sam@alder.example>\nTo: Dana *R* <dana@northwind.example>\n\nHi Dana,\n\n1. one\n# two\n\nTake care,\nSam\n")
        #expect(try LetterFormat.md.write(letter, at: now, id: "") == "# Dana \\*R\\*\n\n**From:** Dana \\*R\\* \\<sam@alder.example\\>\\\n**To:** Dana \\*R\\* \\<dana@northwind.example\\>\n\nHi Dana,\n\n1\\. one\\\n\\# two\n\nTake care,\\\nSam\n")
    }

    @Test("writes a sheet for the call") func sheet() throws {
        let time = try #require(Day("2026-12-10").flatMap { Time($0, hour: 14) })
        let questions = [CallQuestion(id: "a", asks: "Why {{ winner }}?", without: "Why them?", source: "s"), CallQuestion(id: "b", asks: "Who?", without: "", known: .winner, source: "s")]
        #expect(questions.compactMap { $0.words(for: northwind) } == ["Why Brightline?"])
        #expect(questions.compactMap { $0.words(for: Deal()) } == ["Why them?", "Who?"])
        let line = BestLine("What tipped it, in the end?", does: ["asks openly"], conversation: "Price too high", day: Day("2026-11-20"))
        #expect(CallSheet(northwind, appointment: Appointment(at: time, id: "a"), zone: .utc, here: .utc, questions: ["Why Brightline?", "And?"], lines: [line]).text == """
            # Call with Dana Reyes (Northwind Clinics)

            **When:** Thursday, 10 December 2026, 14:00 (UTC)\\
            **They chose:** Brightline\\
            **Asked for:** 5 minutes, to learn.

            Their reason, in their words:

            > a native Epic connector before the audit in March

            ## Ask, in this order

            1. Why Brightline?
            2. And?

            ## Your own best lines

            - “What tipped it, in the end?”\\
              asks openly (Price too high, Friday, 20 November 2026)

            """)
        for name in hostileNames { #expect(CallSheet(Deal([.prospect: name, .reason: name]), appointment: nil, zone: .utc, here: .utc, questions: [name], lines: []).text.hasPrefix("# Call with")) }
    }
}

/// The same numbers on every machine (SplitMix64).
struct SystemlessNumbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}
