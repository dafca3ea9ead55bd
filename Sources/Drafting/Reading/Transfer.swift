/// The codes in which mail travels, read forgivingly: what is broken stays as it is or falls away, and nothing fails.
enum Transfer {
    static func quotedPrintable(_ bytes: some Sequence<UInt8>, isWord: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        var out: [UInt8] = [], at = 0
        out.reserveCapacity(bytes.count)
        while at < bytes.count {
            if isWord, bytes[at] == 95 {
                out.append(32)
                at += 1
            } else if bytes[at] == 61, at + 2 < bytes.count, let high = hex(bytes[at + 1]), let low = hex(bytes[at + 2]) {
                out.append(high << 4 | low)
                at += 3
            } else if bytes[at] == 61, !isWord, let end = lineEnd(bytes, at + 1) {
                at = end
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return out
    }

    static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var out: [UInt8] = [], bits: UInt32 = 0, count = 0
        for byte in bytes {
            let value: UInt8
            switch byte {
            case 65...90: value = byte - 65
            case 97...122: value = byte - 71
            case 48...57: value = byte + 4
            case 43: value = 62
            case 47: value = 63
            case 61: return out
            case _: continue
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }

    /// UTF-8 where it is that, otherwise Windows-1252, which holds Latin-1.
    static func text(_ bytes: [UInt8], charset: String) -> String {
        if let text = String(validating: bytes, as: UTF8.self), !["iso-2022-jp", "utf-16"].contains(charset.lowercased()) { return text }
        return String(String.UnicodeScalarView(bytes.compactMap { Unicode.Scalar(windows[$0] ?? UInt32($0)) }))
    }

    /// What Windows-1252 writes where Latin-1 has control codes.
    static let windows: [UInt8: UInt32] = [
        0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152, 0x8E: 0x017D,
        0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A, 0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
    ]

    /// The text of a file that names no charset: UTF-8, UTF-16 with its mark, or else Windows-1252; `nil` where it is no text.
    static func plainText(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let isLittle = bytes[0] == 0xFF
            let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at -> UInt16 in
                let high = UInt16(bytes[isLittle ? at + 1 : at]), low = UInt16(bytes[isLittle ? at : at + 1])
                return high * 256 + low
            }
            return String(decoding: units, as: UTF16.self)
        }
        // Every control code but the few that a text has shows a picture, a PDF, a Word file.
        if let text = String(validating: bytes, as: UTF8.self) { return text.utf8.contains(0) ? nil : text }
        guard !bytes.contains(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }) else { return nil }
        return text(bytes, charset: "windows-1252")
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 48...57: byte - 48
        case 65...70: byte - 55
        case 97...102: byte - 87
        case _: nil
        }
    }

    /// Behind the line break that follows, blanks before it left out; `nil` where other letters follow.
    private static func lineEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
        var at = start
        while at < bytes.count, bytes[at] == 32 || bytes[at] == 9 { at += 1 }
        guard at < bytes.count else { return at }
        if bytes[at] == 13 { return at + 1 < bytes.count && bytes[at + 1] == 10 ? at + 2 : at + 1 }
        return bytes[at] == 10 ? at + 1 : nil
    }
}

/// Words of a header that are written as “=?utf-8?q?…?=” (RFC 2047).
enum EncodedWords {
    static func decoded(_ text: String) -> String {
        var out = "", rest = text[...], wasEncoded = false
        while let start = rest.firstRange(of: "=?") {
            let before = rest[..<start.lowerBound]
            let parts = rest[start.upperBound...].split(separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, parts[3].first == "=", parts[1].count == 1 else {
                out += rest[..<start.upperBound]
                (rest, wasEncoded) = (rest[start.upperBound...], false)
                continue
            }
            // Blanks between two encoded words only keep them apart.
            if !(wasEncoded && before.allSatisfy(\.isWhitespace)) { out += before }
            let bytes = parts[1].lowercased() == "b" ? Transfer.base64(parts[2].utf8) : Transfer.quotedPrintable(parts[2].utf8, isWord: true)
            out += Transfer.text(bytes, charset: String(parts[0]))
            (rest, wasEncoded) = (parts[3].dropFirst(), true)
        }
        return out + rest
    }
}
