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

    /// As “=?utf-8?q?…?=” or “=?utf-8?b?…?=”, whichever is shorter; each with whole letters and no longer than 75 octets.
    mutating func encode(_ words: String) {
        let isLetters = words.utf8.reduce(0) { $0 + ($1.isPlainInEncodedWord ? 1 : 3) } <= (words.utf8.count + 2) / 3 * 4
        let start = isLetters ? "=?utf-8?q?" : "=?utf-8?b?", end = "?="
        func length(_ bytes: [UInt8]) -> Int { isLetters ? bytes.reduce(0) { $0 + ($1.isPlainInEncodedWord ? 1 : 3) } : (bytes.count + 2) / 3 * 4 }
        var part: [UInt8] = []
        func word() -> String { start + (isLetters ? part.map(\.inEncodedWord).joined() : Transfer.base64(of: part)) + end }
        for scalar in words.unicodeScalars {
            let letter = Array(String(scalar).utf8)
            if column + 1 + start.utf8.count + length(part + letter) + end.utf8.count > Self.width {
                if !part.isEmpty { add(word()) }
                text += "\r\n"
                (part, column) = ([], 0)
            }
            part += letter
        }
        if !part.isEmpty { add(word()) }
    }
}

private extension String {
    /// Not ASCII, or a word that would be taken for an encoded one, or that no line could break.
    var needsEncoding: Bool {
        contains("=?") || utf8.contains { !(32...126).contains($0) } || split(separator: " ").contains { $0.utf8.count > 60 }
    }
}

private extension UInt8 {
    /// Only blanks, letters and digits, so that it may stand in a name (RFC 2047, 5).
    var isPlainInEncodedWord: Bool {
        switch self {
        case 32, 48...57, 65...90, 97...122: true
        case _: false
        }
    }

    /// “_” for a blank, “=C3” for half an “é”.
    var inEncodedWord: String { self == 32 ? "_" : isPlainInEncodedWord ? String(Unicode.Scalar(self)) : quoted }
}

extension UInt8 {
    /// “=0A”.
    var quoted: String { "=" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
