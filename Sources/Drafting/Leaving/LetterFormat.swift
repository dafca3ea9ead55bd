/// The forms in which a letter leaves as a file; the ending of the file's name tells which.
public enum LetterFormat: String, CaseIterable, Sendable {
    /// Its headers in plain words, then the text as it is.
    case txt
    /// For notes and wikis.
    case md
    /// A mail that a mail program opens as a draft (RFC 5322).
    case eml

    /// - Parameters:
    ///   - now: the date of a mail.
    ///   - id: what stands between “<” and “>” in its Message-ID.
    public func write(_ letter: Letter, at now: Stamp, id: String) throws(Unready) -> String {
        switch self {
        case .txt: "Subject: \(letter.subject)\nFrom: \(letter.from.inWords)\nTo: \(letter.to.inWords)\n\n\(letter.body)\n"
        case .md: letter.markdown
        case .eml: try letter.mail(at: now, id: id)
        }
    }
}

private extension Letter {
    var markdown: String {
        "# \(subject.inMarkdown)\n\n**From:** \(from.inWords.inMarkdown)\\\n**To:** \(to.inWords.inMarkdown)\n\n\(body.inMarkdown)\n"
    }

    func mail(at now: Stamp, id: String) throws(Unready) -> String {
        guard let own = from.address else {
            throw Unready("A mail needs your own address. Add the fact “my-email”, or save as .txt.")
        }
        guard from.isDeliverable else { throw Unready("“\(own)” is no address that a mail can come from. Look at the fact “my-email”, or save as .txt.") }
        if let address = to.address, !to.isDeliverable { throw Unready("“\(address)” is no address that a mail can go to. Look at the fact “email”, or save as .txt.") }
        var lines = [HeaderLine("Date").with([now.inMail]), HeaderLine("From").with(from)]
        // A mail without an address is still a draft; a name alone would not be a header.
        if to.address != nil { lines.append(HeaderLine("To").with(to)) }
        lines.append(HeaderLine("Subject").with(subject))
        lines.append(HeaderLine("Message-ID").with(["<\(id)>"]))
        if let answers { lines.append(HeaderLine("In-Reply-To").with([answers])) }
        if !references.isEmpty { lines.append(HeaderLine("References").with(references)) }
        lines += [
            HeaderLine("MIME-Version").with("1.0"), HeaderLine("Content-Type").with("text/plain; charset=utf-8"),
            HeaderLine("Content-Transfer-Encoding").with("quoted-printable"), HeaderLine("X-Unsent").with("1"),
        ]
        return lines.map(\.finished).joined() + "\r\n" + Transfer.quotedPrintable(of: body)
    }
}
