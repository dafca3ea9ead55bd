/// A message as it was received or written: plain text, or a mail with its headers.
public struct Message: Sendable, Equatable, Codable {
    /// The name, or else the address, in the From line.
    public var sender: String?
    public var address: String?
    public var subject: String?
    /// “<a1@northwind.example>”, by which an answer names the mail that it answers.
    public var id: String?
    /// The ids of the mails before it, the first one first.
    public var references: [String] = []
    /// The text without quoted-printable, base64 or HTML, with line feeds only and nothing that steers a screen.
    public var body: String

    public init(sender: String? = nil, address: String? = nil, subject: String? = nil, body: String) {
        (self.sender, self.address, self.subject, self.body) = (sender, address, subject, body)
    }

    /// Reads a mail where the name ends in .eml or the text begins with headers; anything else is all body.
    public init(_ bytes: [UInt8], name: String) throws(Unread) {
        guard bytes.count <= 1 << 20 else { throw Unread("“\(name)” is larger than 1 MB, which no message is. Save only its text.") }
        var bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let isMail = name.lowercased().hasSuffix(".eml")
        guard isMail || Self.beginsWithHeaders(bytes) else {
            // What is no UTF-8 was mostly saved by a mail program under Windows.
            guard let text = Transfer.plainText(bytes) else { throw Unread("“\(name)” is not text. Save what it says as .txt.") }
            self.init(body: text.shown)
            return
        }
        let part = Part(bytes[...])
        guard let text = part.text(depth: 4) else {
            throw Unread("“\(name)” holds no part that is text. Save what it says as .txt.")
        }
        let (sender, address) = part.header("from").map(Self.mailbox) ?? (nil, nil)
        self.init(sender: sender, address: address, subject: part.header("subject").map { EncodedWords.decoded($0).shown }, body: text.shown)
        id = part.header("message-id").flatMap { Self.ids(in: $0).first }
        references = Self.ids(in: part.header("references") ?? part.header("in-reply-to") ?? "")
    }

    /// Every “<left@right>” of a header, as far as it is one.
    private static func ids(in text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "," }).map(String.init).filter { id in
            id.hasPrefix("<") && id.hasSuffix(">") && id.utf8.count <= 250 && id.split(separator: "@").count == 2
                && id.dropFirst().dropLast().utf8.allSatisfy { (33...126).contains($0) && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        }
    }

    private static func beginsWithHeaders(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        return ["from: ", "subject: ", "return-path: ", "received: ", "mime-version: ", "date: ", "delivered-to: ", "message-id: "].contains(where: start.hasPrefix)
            && (start.contains("\nfrom: ") || start.contains("\nsubject: ") || start.contains("\nto: "))
    }

    /// “Reyes, Dana” and “dana@northwind.example” of “"Reyes, Dana" <dana@northwind.example>”; of several people the first.
    static func mailbox(_ text: String) -> (String?, String?) {
        var name = String.UnicodeScalarView(), address: String.UnicodeScalarView?, isQuoted = false, isEscaped = false
        scan: for scalar in text.unicodeScalars {
            switch scalar {
            case _ where isEscaped:
                name.append(scalar)
                isEscaped = false
            case "\\" where isQuoted: isEscaped = true
            case "\"" where address == nil: isQuoted.toggle()
            case ">" where address != nil: break scan
            case "<" where !isQuoted && address == nil: address = String.UnicodeScalarView()
            case _ where address != nil: address?.append(scalar)
            case _: name.append(scalar)
            }
        }
        let words = EncodedWords.decoded(String(name)).oneLine.nonEmpty
        if let address { return (words, String(address).oneLine.nonEmpty) }
        return words?.contains("@") == true ? (nil, words) : (words, nil)
    }
}

/// Headers and what follows them.
private struct Part {
    let headers: [(name: String, value: String)]
    let body: ArraySlice<UInt8>

    /// Lines end in CRLF, LF, or a lone CR; a line that begins with a blank goes on with the header before it.
    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes, lines: [String] = []
        while let (line, after) = rest.firstLine {
            rest = after
            if line.isEmpty { break }
            let text = String(decoding: line, as: UTF8.self)
            if text.first == " " || text.first == "\t", let last = lines.indices.last {
                if lines[last].utf8.count < 20_000 { lines[last] += " " + text.trimmed }
            } else if lines.count < 1000 { lines.append(text) }
        }
        headers = lines.compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].lowercased().trimmed, String(line[line.index(after: colon)...]).trimmed)
        }
        body = rest
    }

    func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// Plain text before HTML; of several parts the first that is text.
    func text(depth: Int) -> String? {
        let type = header("content-type") ?? "text/plain", kind = type.prefix { $0 != ";" }.lowercased().trimmed
        if kind.hasPrefix("multipart/") {
            guard depth > 0, let boundary = parameter("boundary", of: type), !boundary.isEmpty else { return nil }
            let parts = body.parts(between: boundary).prefix(50).map(Part.init)
            let plain = parts.first { ($0.header("content-type") ?? "text/plain").lowercased().hasPrefix("text/plain") }
            return plain?.text(depth: depth - 1) ?? parts.lazy.compactMap { $0.text(depth: depth - 1) }.first
        }
        guard kind.hasPrefix("text/") else { return nil }
        let bytes: [UInt8] = switch (header("content-transfer-encoding") ?? "").lowercased().trimmed {
        case "quoted-printable": Transfer.quotedPrintable(body)
        case "base64": Transfer.base64(body)
        case _: Array(body)
        }
        let text = Transfer.text(bytes, charset: parameter("charset", of: type) ?? "utf-8")
        return kind == "text/html" ? text.withoutTags : text
    }

    private func parameter(_ name: String, of value: String) -> String? {
        for part in value.split(separator: ";").dropFirst() {
            guard let equals = part.firstIndex(of: "="), part[..<equals].lowercased().trimmed == name else { continue }
            return String(part[part.index(after: equals)...]).trimmed.filter { $0 != "\"" }
        }
        return nil
    }
}

private extension ArraySlice<UInt8> {
    /// The first line without its end, and what follows.
    var firstLine: (line: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        guard !isEmpty else { return nil }
        guard let end = firstIndex(where: { $0 == 10 || $0 == 13 }) else { return (self, self[endIndex...]) }
        let next = end + 1
        return (self[startIndex..<end], self[(self[end] == 13 && next < endIndex && self[next] == 10 ? next + 1 : next)...])
    }

    func parts(between boundary: String) -> [ArraySlice<UInt8>] {
        let mark = Array("--\(boundary)".utf8)
        var parts: [ArraySlice<UInt8>] = [], rest = self, start: Int?
        while let (line, after) = rest.firstLine {
            if line.starts(with: mark) {
                if let start { parts.append(self[start..<line.startIndex]) }
                if line.dropFirst(mark.count).starts(with: [45, 45]) { return parts }
                start = after.startIndex
            }
            rest = after
        }
        if let start { parts.append(self[start...]) }
        return parts
    }
}

extension String {
    /// What its writer wrote: lines quoted with “>” are another's. Only the first 50,000 letters, beyond which nobody writes and nobody waits.
    var ownWords: String {
        String(String.UnicodeScalarView(unicodeScalars.prefix(50_000)))
            .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }.joined(separator: "\n")
    }

    /// On one line: whatever steers a screen, hides or breaks a line is a blank, and there are never two blanks together.
    var oneLine: String {
        let blank = String(String.UnicodeScalarView(unicodeScalars.map { $0.steersTheScreen || ["\n", "\r", "\t", "\u{FEFF}"].contains($0) ? " " : $0 }))
        return blank.split(separator: " ").joined(separator: " ")
    }

    /// With line feeds only, and without anything that steers a screen or hides.
    var shown: String {
        let lines = replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return String(String.UnicodeScalarView(lines.unicodeScalars.filter { !$0.steersTheScreen && $0.value != 0xFEFF }))
    }
}

extension StringProtocol {
    var trimmed: String {
        var part = self[...]
        while part.first?.isWhitespace == true { part = part.dropFirst() }
        while part.last?.isWhitespace == true { part = part.dropLast() }
        return String(part)
    }
}
