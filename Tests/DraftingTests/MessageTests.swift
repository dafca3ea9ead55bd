import Testing

@testable import Drafting

@Suite struct MessageTests {
    @Test("reads quoted-printable, encoded names and several parts") func mail() throws {
        let mail = "From: =?utf-8?q?Dana_Re=C3=BDes?= <dana@northwind.example>\r\nSubject: =?UTF-8?B?WW91ciBwcm9wb3NhbA==?=\r\nContent-Type: multipart/alternative;\r\n boundary=\"b1\"\r\n\r\npreamble\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>no</p>\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nWe went with Brightline =E2=80=93 it was =\r\nclose.\r\n--b1--\r\n"
        let read = try Message(Array(mail.utf8), name: "a.eml")
        #expect(read.sender == "Dana Reýes")
        #expect(read.address == "dana@northwind.example")
        #expect(read.subject == "Your proposal")
        #expect(read.body.trimmed == "We went with Brightline – it was close.")
    }

    @Test("reads base64, HTML alone, and Latin-1") func codes() throws {
        #expect(try Message(Array("From: a@b\n\nContent-Type: x".utf8), name: "a.eml").body == "Content-Type: x")
        #expect(try Message(Array("From: a@b\nContent-Transfer-Encoding: base64\n\nSGkg\nRGFuYQ==\n".utf8), name: "a.eml").body == "Hi Dana")
        #expect(try Message(Array("Content-Type: text/html\n\n<style>p{}</style><p>Hi &amp; bye</p>".utf8), name: "a.eml").body == "Hi & bye")
        #expect(try Message(Array("Content-Type: text/plain; charset=iso-8859-1\n\n".utf8) + [0x63, 0x61, 0x66, 0xE9], name: "a.eml").body == "café")
    }

    @Test("reads a text that a mail program under Windows saved, and refuses what is no text") func windows() throws {
        let bytes = Array("Gr".utf8) + [0xFC, 0xDF, 0x65] + Array(", it".utf8) + [0x92] + Array("s ".utf8) + [0x93, 0x61, 0x94]
        #expect(try Message(bytes, name: "mail.txt").body == "Grüße, it’s “a”")
        #expect(throws: Unread("“mail.txt” is not text. Save what it says as .txt.")) { try Message([0x50, 0x4B, 0x03, 0x04, 0x00, 0xFF], name: "mail.txt") }
    }

    @Test("reads a text in Windows-1252, Latin-1 or UTF-16, and refuses what is no text") func plainTexts() throws {
        let latin = Array("Gr".utf8) + [0xFC, 0xDF] + Array("e, J".utf8) + [0xFC] + Array("rgen ".utf8) + [0x96, 0x20, 0x80, 0x35]
        #expect(try Message(latin, name: "a.txt").body == "Grüße, Jürgen – €5")
        #expect(try Message([0xFF, 0xFE, 0x48, 0, 0xFC, 0], name: "a.txt").body == "Hü")
        #expect(throws: Unread("“a.pdf” is not text. Save what it says as .txt.")) { try Message([0x25, 0x50, 0x44, 0x46, 0x00, 0xFF], name: "a.pdf") }
    }

    @Test("reads the entities of HTML by number and by name, and marks what it quotes") func entities() throws {
        func body(_ html: String) throws -> String { try Message(Array("Content-Type: text/html; charset=utf-8\n\n\(html)".utf8), name: "a.eml").body }
        #expect(try body("<p>Mary&#8217;s &#x2019; &#146; &eacute; &amp;lt; &bogus; R&D &#0; &#x110000;</p>") == "Mary’s ’ ’ é &lt; &bogus; R&D &#0; &#x110000;")
        #expect(try body("<p>No.<br>\nSorry</p><blockquote><p>Hi<br>there</p></blockquote><p>Dana</p>").split(separator: "\n").filter { !$0.hasPrefix(">") } == ["No.", "Sorry", "Dana"])
    }

    @Test("never lets a mail steer the screen, and ends with every broken one") func hostile() throws {
        #expect(try Message(Array("hi\u{1B}[2J\u{202E}there\r\nyou".utf8), name: "a.txt").body == "hi[2Jthere\nyou")
        for mail in ["", "\r\n", "From:", "Content-Type: multipart/mixed; boundary=a\n\n--a\n--a\n--a", "=?a?b", "Content-Type: multipart/mixed; boundary=\"\"\n\nx", "Subject: =?utf-8?q?=?=\n\n=", "Content-Transfer-Encoding: base64\n\n!!!"] {
            _ = try? Message(Array(mail.utf8), name: "a.eml")
        }
        #expect(throws: Unread("“a.eml” holds no part that is text. Save what it says as .txt.")) { try Message(Array("Content-Type: image/png\n\nx".utf8), name: "a.eml") }
    }
}
