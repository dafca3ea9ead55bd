extension String {
    /// What a page of HTML says: tags and styles left out, entities read, and what it quotes marked with “>”.
    var withoutTags: String {
        var out = "", tag: String?, hidden: String?, quotes = 0
        func breakLine() {
            if !out.hasSuffix("\n\n") { out += "\n" }
        }
        for letter in self {
            if let open = tag {
                guard letter == ">" else {
                    if open.count < 2000 { tag = open + String(letter) }
                    // “<3” and a lone “<” are no tags.
                    if open.isEmpty, !letter.isLetter, !"/!?".contains(letter) {
                        if hidden == nil { out += "<" + String(letter) }
                        tag = nil
                    }
                    continue
                }
                tag = nil
                let name = String(open.lowercased().prefix { $0.isLetter || $0 == "/" })
                if let end = hidden { if name == end { hidden = nil } } else if name == "style" || name == "script" || name == "head" { hidden = "/" + name }
                if name == "blockquote" || name == "/blockquote" {
                    quotes = max(0, quotes + (name == "blockquote" ? 1 : -1))
                    out += "\n" + String(repeating: ">", count: min(quotes, 9))
                } else if Self.breaking.contains(name) {
                    breakLine()
                    if quotes > 0, out.hasSuffix("\n") { out += ">" }
                }
            } else if letter == "<" {
                tag = ""
            } else if hidden == nil {
                // A line break of the source is a blank.
                let isBreak = letter.isNewline
                if isBreak, out.last?.isWhitespace ?? true { continue }
                out.append(isBreak ? " " : letter)
            }
        }
        return out.withoutEntities.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }.joined(separator: "\n").trimmed
    }

    private static let breaking: Set = ["br", "p", "/p", "div", "/div", "li", "/tr", "hr", "/table", "h", "/h", "/ul", "/td"]

    /// “&#8217;”, “&#x2019;” and “&rsquo;” as the letter they stand for; what is none stays.
    var withoutEntities: String {
        var out = "", rest = self[...]
        while let start = rest.firstIndex(of: "&") {
            out += rest[..<start]
            let after = rest[rest.index(after: start)...]
            if let end = after.prefix(12).firstIndex(of: ";"), let letter = Self.entity(after[..<end]) {
                out += letter
                rest = after[after.index(after: end)...]
            } else {
                out += "&"
                rest = after
            }
        }
        return out + rest
    }

    private static func entity(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return entities[String(name)] }
        let digits = name.dropFirst(), isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        guard let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits) else { return nil }
        let value = number < 256 ? Transfer.windows[UInt8(number)] ?? number : number
        guard value != 0 else { return nil }
        return value == 0xA0 ? " " : Unicode.Scalar(value).map { String(Character($0)) }
    }

    private static let entities = [
        "nbsp": " ", "ensp": " ", "emsp": " ", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "amp": "&", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»", "ndash": "–",
        "mdash": "—", "hellip": "…", "bull": "•", "middot": "·", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "times": "×", "sect": "§", "shy": "", "zwnj": "", "zwj": "",
        "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë", "Eacute": "É", "aacute": "á", "agrave": "à", "acirc": "â", "atilde": "ã", "aring": "å",
        "Aring": "Å", "aelig": "æ", "oslash": "ø", "Oslash": "Ø", "iacute": "í", "icirc": "î", "iuml": "ï", "oacute": "ó", "ocirc": "ô", "otilde": "õ", "uacute": "ú", "ugrave": "ù", "ntilde": "ñ", "ccedil": "ç", "Ccedil": "Ç",
    ]
}
