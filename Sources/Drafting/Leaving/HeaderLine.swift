/// One header of a mail on its way out: ASCII only, no line longer than 76 octets where that can be, ended by CRLF (RFC 5322, RFC 2047).
struct HeaderLine {
    private(set) var text: String
    private var column: Int
    private static let width = 76, longestWord = 60

    init(_ name: String) {
        text = name + ":"
        column = text.utf8.count
    }

    var finished: String { text + "\r\n" }

    /// Words that mean themselves, or the same as encoded words where they must be.
    func with(_ words: String) -> HeaderLine {
        var line = self
        if words.needsEncoding { line.encode(words) } else { for word in words.split(separator: " ") { line.add(String(word)) } }
        return line
    }

    /// A name before an address: as it is, in quotes, or encoded.
    func with(_ mailbox: Mailbox) -> HeaderLine {
        var line = self
        if let name = mailbox.name {
            let quoted = "\"" + name.escaped("\\\"") + "\""
            if name.needsEncoding || quoted.utf8.count > Self.longestWord {
                line.encode(name)
            } else if name.unicodeScalars.allSatisfy({ $0 == " " || Mailbox.atom.contains($0) }) {
                for word in name.split(separator: " ") { line.add(String(word)) }
            } else {
                line.add(quoted)
            }
        }
        if let address = mailbox.address { line.add(mailbox.name == nil ? address : "<\(address)>") }
        return line
    }

    /// Ids, never broken.
    func with(_ ids: [String]) -> HeaderLine {
        var line = self
        for id in ids { line.add(id) }
        return line
    }
}

private extension HeaderLine {
    /// Adds a word after a blank, on the next line where this one is full.
    mutating func add(_ word: String) {
        let length = word.utf8.count
        if column + 1 + length > Self.width, column > 1 {
            text += "\r\n"
            column = 0
        }
        text += " " + word
        column += 1 + length
    }

    /// As “=?utf-8?q?…?=”, each with whole letters and no longer than 75 octets.
    mutating func encode(_ words: String) {
        let start = "=?utf-8?q?", end = "?="
        var part = ""
        func room() -> Int { Self.width - 1 - column - start.utf8.count - end.utf8.count }
        for scalar in words.unicodeScalars {
            let letter = scalar.inEncodedWord
            if part.utf8.count + letter.utf8.count > room() {
                if !part.isEmpty { add(start + part + end) }
                text += "\r\n"
                (part, column) = ("", 0)
            }
            part += letter
        }
        if !part.isEmpty { add(start + part + end) }
    }
}

private extension String {
    /// Not ASCII, or a word that would be taken for an encoded one, or that no line could break.
    var needsEncoding: Bool {
        contains("=?") || utf8.contains { !(32...126).contains($0) } || split(separator: " ").contains { $0.utf8.count > 60 }
    }
}

private extension Unicode.Scalar {
    /// “_” for a blank, “=C3=A9” for “é”; only letters and digits mean themselves, so that it may stand in a name (RFC 2047, 5).
    var inEncodedWord: String {
        if self == " " { return "_" }
        if isASCII, properties.isAlphabetic || ("0"..."9").contains(self) { return String(self) }
        return String(self).utf8.map(\.quoted).joined()
    }
}

extension UInt8 {
    /// “=0A”.
    var quoted: String { "=" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
