/// A mail taken apart: the letter itself, the lines that sign it, and whose it is where somebody passed it on.
///
/// What is quoted below, and what machines add (“Sent from my phone”, banners, disclaimers), is left out. Only the first 50,000
/// letters are read, beyond which nobody writes and nobody waits.
struct MailParts: Sendable, Equatable {
    var letter: [String]
    /// From the sign-off or the name on; several lines.
    var signature: [String] = []
    /// The From line of the letter, where another passed it on: “Dana Reyes <dana@northwind.example>”.
    var passedOnFrom: String?

    init(_ body: String) {
        let lines = String(String.UnicodeScalarView(body.unicodeScalars.prefix(50_000)))
            .split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmed }
        self.init(lines: lines, depth: 3)
        if depthOfQuotes(lines) { letter = lines.filter { !$0.hasPrefix(">") } }
        let start = Self.signatureStart(letter)
        signature = letter[start...].filter { !$0.isEmpty }
        letter = Array(letter[..<start])
    }

    /// Everything was quoted, so that nothing would be left.
    private func depthOfQuotes(_ lines: [String]) -> Bool { letter.allSatisfy(\.isEmpty) && passedOnFrom == nil && lines.contains { !$0.isEmpty && !$0.hasPrefix(">") } }

    private init(lines: [String], depth: Int) {
        var own: [String] = [], at = 0, passed: MailParts?
        while at < lines.count {
            let line = lines[at]
            if line.hasPrefix(">") {
                at += 1
                continue
            }
            guard let head = Self.head(lines, at) else {
                own.append(line)
                at += 1
                continue
            }
            let rest = lines[head.end...]
            // An answer may stand below the lines that it quotes.
            if rest.first(where: { !$0.isEmpty })?.hasPrefix(">") ?? false {
                at = head.end
                continue
            }
            let words = own.joined(separator: " ").split(separator: " ").count
            if depth > 0, words == 0 || (words <= 15 && head.isPassedOn) {
                passed = MailParts(lines: Array(rest), depth: depth - 1)
                let greets = own.first { !$0.isEmpty }?.split { !$0.isLetter }.first.map { MailHabits.greetings.contains($0.lowercased()) } ?? false
                if greets { own += passed?.letter ?? [] } else {
                    own = passed?.letter ?? []
                    passedOnFrom = passed?.passedOnFrom ?? head.from
                }
            }
            break
        }
        letter = Self.withoutMachines(own)
    }
}

private extension MailParts {
    /// The lines that begin another's mail: “On Monday … wrote:”, “-----Original Message-----”, or a block of From, Sent, To, Subject.
    static func head(_ lines: [String], _ at: Int) -> (end: Int, isPassedOn: Bool, from: String?)? {
        let line = lines[at].lowercased()
        guard !line.isEmpty, line.count < 200 else { return nil }
        // Mail programs break the line before “wrote:”.
        for count in 1...3 where at + count <= lines.count && !lines[at + count - 1].isEmpty {
            let whole = lines[at..<at + count].joined(separator: " ").lowercased()
            guard whole.hasSuffix(":"), whole.count < 250 else { continue }
            let words = whole.split { !$0.isLetter && $0 != "@" }.map(String.init)
            let begins = words.first.map { MailHabits.quoteOpenings.contains($0) } ?? false
            if begins || (count == 1 && whole.contains("@")), whole.contains(where: \.isNumber) || whole.contains("@"), words.contains(where: MailHabits.wrote.contains) { return (at + count, false, nil) }
        }
        let isRule = line.hasPrefix("--") || line.hasPrefix("__")
        let bare = line.filter { $0.isLetter || $0 == " " || $0 == "'" || $0 == "’" }.trimmed
        let isPassedOn = MailHabits.passedOn.contains(bare)
        if isPassedOn || (isRule && MailHabits.originals.contains(bare)) {
            let next = lines[(at + 1)...].firstIndex { !$0.isEmpty } ?? lines.count
            guard next < lines.count, let block = block(lines, next) else { return (at + 1, isPassedOn, nil) }
            return (block.end, isPassedOn, block.from)
        }
        return block(lines, at).map { ($0.end, false, $0.from) }
    }

    /// “From: …” with at least one of Sent, To and Subject in the four lines beneath.
    static func block(_ lines: [String], _ at: Int) -> (end: Int, from: String?)? {
        guard let (key, value) = field(lines[at]), MailHabits.from.contains(key) else { return nil }
        var end = at + 1, last = at + 1, others = 0
        while end < lines.count, end - at < 9 {
            if let (key, _) = field(lines[end]), MailHabits.headerFields.contains(key) {
                others += 1
                last = end + 1
            } else if lines[end].isEmpty, others > 0 { break }
            end += 1
        }
        return others > 0 ? (last, value) : nil
    }

    static func field(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon].lowercased().filter { $0 != "*" }.trimmed
        return key.count <= 14 ? (key, line[line.index(after: colon)...].filter { $0 != "*" }.trimmed) : nil
    }

    /// Without “Sent from my iPhone”, warnings of a mail server, and the small print of lawyers.
    static func withoutMachines(_ lines: [String]) -> [String] {
        var kept: [String] = [], isSmallPrint = false
        for (at, line) in lines.enumerated() {
            let low = line.lowercased()
            if line.isEmpty { isSmallPrint = false } else if kept.last?.isEmpty ?? true {
                let paragraph = lines[at...].prefix { !$0.isEmpty }.joined(separator: " ").lowercased()
                isSmallPrint = MailHabits.smallPrint.count { paragraph.contains($0) } >= 3
            }
            if isSmallPrint || MailHabits.machines.contains(where: low.hasPrefix) { continue }
            kept.append(line)
        }
        return kept
    }

    /// Where the signature begins: at a sign-off, at “--”, or at the last short lines where the first is a name.
    static func signatureStart(_ lines: [String]) -> Int {
        let spoken = lines.indices.filter { !lines[$0].isEmpty }
        guard spoken.count > 1 else { return lines.count }
        let tail = spoken.dropFirst().suffix(14)
        if let close = tail.first(where: { at in Signature.signsOff(lines[at]) && lines[(at + 1)...].allSatisfy(mayBeSigned) }) { return close }
        if let rule = tail.first(where: { ["--", "---", "-- "].contains(lines[$0]) }) {
            return min(rule, nameStart(lines, before: rule) ?? rule)
        }
        return nameStart(lines, before: lines.count) ?? lines.count
    }

    private static func nameStart(_ lines: [String], before end: Int) -> Int? {
        var start: Int?, at = end - 1, count = 0
        while at > 0, count < 6 {
            defer { at -= 1 }
            if lines[at].isEmpty {
                if start != nil, count > 3 { break }
                continue
            }
            guard mayBeSigned(lines[at]), !MailHabits.greetings.contains(lines[at].split { !$0.isLetter }.first?.lowercased() ?? "") else { break }
            count += 1
            if Signature.person(lines[at]) != nil { start = at }
        }
        return start
    }

    /// A short line that is no sentence.
    static func mayBeSigned(_ line: String) -> Bool {
        guard let last = line.last else { return true }
        let words = line.split(separator: " ")
        guard line.count <= 90, words.count <= 12 else { return false }
        let endsSentence = (last == "!" || last == "?" || (last == "." && !MailHabits.isAbbreviated(String(words.last ?? "")))) && words.count > 3
        return !endsSentence
    }
}
