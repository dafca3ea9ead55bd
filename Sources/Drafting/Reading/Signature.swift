/// How a mail ends: who signs it, and which company stands beneath the name.
public struct Signature: Sendable, Equatable {
    /// Without “Mr” and posts; “Dr.” stays.
    public let name: String?
    public let company: String?

    /// - Parameter address: the sender's, where it is known; its domain tells which line beneath the name is the company.
    public init(_ body: String, address: String? = nil) { self.init(MailParts(body), address: address) }

    init(_ parts: MailParts, address: String?) {
        var lines = parts.signature
        // “Cheers, Tom” is a sign-off and a name in one line; a sign-off alone names nobody.
        if let first = lines.first, Self.signsOff(first) {
            lines.removeFirst()
            if let comma = first.firstIndex(of: ",") {
                let rest = first[first.index(after: comma)...].trimmed
                if !rest.isEmpty { lines.insert(rest, at: 0) }
            }
        } else if lines.isEmpty, let last = parts.letter.last(where: { !$0.isEmpty }), let name = Self.signedInline(last) {
            lines = [name]
        }
        let at = lines.prefix(3).firstIndex { Self.person($0) != nil }
        name = at.flatMap { Self.person(lines[$0])?.name }
        var pieces: [Piece] = []
        for (place, line) in lines.enumerated() where !["--", "---"].contains(line) {
            let own = place == at ? Self.person(line)?.rest ?? "" : line
            pieces += Self.pieces(own, isBeneath: at.map { place > $0 } ?? false)
        }
        // “Karim Haddad, Haddad Frères”
        let family = at.flatMap { Self.person(lines[$0])?.name.split(separator: " ").last.map(String.init) }
        company = Self.company(pieces, address) ?? pieces.map(\.text).first { piece in
            let words = piece.split(separator: " ").map(String.init)
            return words.count > 1 && words.contains { $0 == family }
        }
    }
}

extension Signature {
    static func signsOff(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
        guard line.count <= 45, (1...6).contains(words.count), let at = words.firstIndex(where: MailHabits.signOffs.contains), at < 4 else { return false }
        return !words.prefix(at + 1).contains(where: MailHabits.speaking.contains) && !words.dropFirst(at + 1).prefix(2).contains(where: MailHabits.speaking.contains)
    }

    /// “Tom” of “… only for one year. Cheers, Tom”.
    static func signedInline(_ line: String) -> String? {
        guard let comma = line.lastIndex(of: ",") else { return nil }
        let rest = line[line.index(after: comma)...].trimmed
        guard let name = person(rest)?.name, name.count == rest.count else { return nil }
        let before = line[..<comma]
        let start = before.lastIndex { ".!?".contains($0) }.map { before.index(after: $0) } ?? before.startIndex
        return signsOff(before[start...].trimmed) ? name : nil
    }

    /// A person's name at the beginning of a line, and what follows it there: “Dr. Aisha Rahman” and “CISO, Contoso Ltd.”.
    static func person(_ line: String) -> (name: String, rest: String)? {
        let ends = [",", "|", "·", "•", " - ", " – ", " — ", "(", " @ ", " at ", "/", ";"].compactMap { line.firstRange(of: $0) }
        let end = ends.min { $0.lowerBound < $1.lowerBound }
        var words = line[..<(end?.lowerBound ?? line.endIndex)].split(separator: " ").map(String.init)
        while let first = words.first, MailHabits.forNothing.contains(plain(first)) || (first.hasSuffix(".") && first.count == 2 && first.first?.isLowercase ?? false) { words.removeFirst() }
        // “i. A.” and “i. V.” of German letters.
        if words.count > 1, words[0].count == 2, words[0].hasSuffix("."), ["A.", "V."].contains(words[0]), line.hasPrefix("i.") { words.removeFirst() }
        while let last = words.last, words.count > 1, MailHabits.degrees.contains(plain(last)) { words.removeLast() }
        let bare = words.filter { !MailHabits.titles.contains(plain($0)) }
        guard (1...4).contains(bare.count), words.joined(separator: " ").count <= 60 else { return nil }
        guard bare.first?.first?.isUppercase ?? false, bare.last.map({ $0.count > 1 && $0.last?.isLetter ?? false }) ?? false else { return nil }
        for word in bare {
            let plain = plain(word)
            guard word.first?.isUppercase ?? false || MailHabits.particles.contains(plain), word.allSatisfy({ $0.isLetter || ".'’-".contains($0) }) else { return nil }
            if MailHabits.posts.contains(plain) || MailHabits.houses.contains(plain) || MailHabits.forms.contains(plain) || MailHabits.signOffs.contains(plain) || MailHabits.greetings.contains(plain) { return nil }
        }
        if bare.contains(where: { MailHabits.particles.contains(plain($0)) && ["of", "and", "the", "for"].contains(plain($0)) }) { return nil }
        return (words.joined(separator: " "), end.map { String(line[$0.lowerBound...]) } ?? "")
    }

    private static func plain(_ word: String) -> String { word.lowercased().filter { $0.isLetter } }
}

private extension Signature {
    struct Piece {
        var text: String
        /// The words before it in its line are a post: “CFO, Contoso”.
        var isAfterPost: Bool, isBeneath: Bool
    }

    static func pieces(_ line: String, isBeneath: Bool) -> [Piece] {
        let isAt = line.trimmed.hasPrefix("@ ") || line.trimmed.hasPrefix("at ")
        var parts: [String] = [], marked = isAt ? " " + line.trimmed : line
        for mark in [" @ ", " at ", "(", ")", " - "] { marked = marked.replacing(mark, with: ",") }
        let raw: [String] = marked.split { Self.marks.contains($0) }.map { $0.trimmed }
        for part in raw where !part.isEmpty {
            // “Riverside Terminals, Inc.”
            if let last = parts.last, MailHabits.forms.contains(plain(part)), !MailHabits.posts.contains(plain(last)) { parts[parts.count - 1] = last + ", " + part } else { parts.append(part) }
        }
        return parts.enumerated().map { at, text in Piece(text: text, isAfterPost: at == 0 ? isAt : isPost(parts[at - 1]), isBeneath: isBeneath) }.filter { piece in
            piece.text.count <= 60 && !piece.text.contains("@") && !piece.text.contains("www.") && !piece.text.contains("//") && !piece.text.contains(where: \.isNumber)
        }
    }

    static let marks: Set<Character> = [",", "|", "·", "•", "–", "—", ";"]

    static func isPost(_ text: String) -> Bool { text.lowercased().split { !$0.isLetter }.contains { MailHabits.posts.contains(String($0)) } }

    /// The piece that is like the sender's domain, that ends like a firm, that follows a post, or that has two words of a name and more.
    static func company(_ pieces: [Piece], _ address: String?) -> String? {
        var domain: [String] = []
        for label in address?.split(separator: "@").last?.lowercased().split(separator: ".") ?? [] {
            domain.append(label.filter { $0.isLetter || $0.isNumber })
            domain += label.split(separator: "-").map(String.init)
        }
        domain = domain.filter { $0.count > 3 && !providers.contains($0) }
        let named = pieces.filter { looksLikeName($0.text) }
        let byForm = named.first { $0.text.split(separator: " ").dropFirst().contains { isForm(String($0)) } }
        let byDomain = named.first { piece in
            let folded = plain(piece.text), spelt = plain(piece.text.replacing("ü", with: "ue").replacing("ö", with: "oe").replacing("ä", with: "ae"))
            return domain.contains { folded.contains($0) || spelt.contains($0) } && !isPost(piece.text)
        }
        let byHouse = named.first { $0.text.split(separator: " ").contains { MailHabits.houses.contains(plain(String($0))) } && !isPost($0.text) }
        let after = named.first { $0.isAfterPost && !isPost($0.text) }
        let bare = named.first { $0.isBeneath && $0.text.split(separator: " ").count > 1 && !isPost($0.text) }
        return (byForm ?? byDomain ?? byHouse ?? after ?? bare)?.text
    }

    static let providers: Set = ["mail", "gmail", "googlemail", "outlook", "hotmail", "yahoo", "icloud", "example", "proton", "protonmail"]

    static func isForm(_ word: String) -> Bool { MailHabits.forms.contains(plain(word)) && (plain(word).count > 2 || word.first?.isUppercase ?? false || word.contains(".")) }

    static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ").map(String.init)
        guard words.first?.first?.isUppercase ?? false else { return false }
        return words.allSatisfy { $0.first?.isUppercase ?? false || MailHabits.particles.contains($0.lowercased()) || isForm($0) || plain($0).count <= 1 }
    }
}

extension Signature {
    /// The name to call them by: as they sign, where that is the sender's name or no sender is known; otherwise the sender's.
    func name(besides writer: String?) -> String? {
        guard let writer, let name else { return writer ?? name }
        let signed = name.lowercased().split(separator: " "), sent = writer.lowercased().split(separator: " ")
        return sent.count == 1 || signed.last == sent.last || (signed.count > 1 && signed.first == sent.first) ? (signed.count == 1 && sent.count > 1 ? writer : name) : writer
    }
}

extension Message {
    /// From a From line alone.
    init(from line: String) {
        let (sender, address) = Self.mailbox(line)
        self.init(sender: sender, address: address, body: "")
    }

    /// The writer's name as people say it: “Katherine O'Brien” of “O'Brien, Katherine (Procurement)”; `nil` where the From line names a
    /// department, a firm or nobody.
    public var writer: String? { sender.flatMap(Self.spoken) }

    static func spoken(_ sender: String) -> String? {
        var text = sender
        while let open = text.firstIndex(where: { "([".contains($0) }) {
            let close = text[open...].firstIndex { ")]".contains($0) } ?? text.index(before: text.endIndex)
            text.removeSubrange(open...close)
        }
        for mark in [" via ", " | ", " - ", " – ", " / "] { if let end = text.firstRange(of: mark) { text = String(text[..<end.lowerBound]) } }
        let parts = text.split(separator: ",").map { $0.trimmed }
        let last = parts.last?.lowercased().filter(\.isLetter) ?? ""
        if parts.count == 2, !MailHabits.degrees.contains(last), !MailHabits.forms.contains(last), !parts[1].split(separator: " ").contains(where: { MailHabits.posts.contains($0.lowercased()) }) { text = parts[1] + " " + parts[0] } else { text = parts.first ?? "" }
        text = text.oneLine
        if text == text.uppercased(), text.count > 3 { text = text.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: " ") }
        return Signature.person(text)?.name
    }
}
