/// How a mail ends: who signs it, and which company stands beneath the name.
public struct Signature: Sendable, Equatable {
    public let name: String?
    public let company: String?

    /// - Parameter address: the sender's, where it is known; its domain tells which line beneath the name is the company.
    public init(_ body: String, address: String? = nil) {
        // Lines that are quoted with “>” are another's words.
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }.map { $0.trimmingBlanks }
        let signed = Self.signature(lines)
        name = signed.first.flatMap { Self.isName($0) ? $0 : nil }
        company = name == nil ? nil : Self.company(signed.dropFirst(), address)
    }

    /// The lines after the sign-off, or else the last paragraph where it holds nothing but short lines.
    private static func signature(_ lines: [String]) -> [String] {
        let spoken = lines.filter { !$0.isEmpty }
        if let close = spoken.indices.suffix(6).last(where: { signsOff(spoken[$0]) }) { return Array(spoken[(close + 1)...]) }
        let end = lines.lastIndex { !$0.isEmpty } ?? -1
        let start = (lines[..<max(0, end)].lastIndex { $0.isEmpty } ?? -1) + 1
        guard end >= start, end - start < 5, start > 0 else { return [] }
        return Array(lines[start...end])
    }

    private static func company(_ beneath: ArraySlice<String>, _ address: String?) -> String? {
        let pieces = beneath.flatMap { $0.split { ",|·–—".contains($0) }.map { $0.trimmingBlanks } }
            .filter { !$0.isEmpty && $0.count <= 60 && !$0.contains("@") && !$0.contains("www.") && !$0.contains("//") && !$0.contains(where: \.isNumber) }
        let domain = address?.split(separator: "@").last?.split(separator: ".").map { $0.lowercased().filter { $0.isLetter || $0.isNumber } } ?? []
        if let own = pieces.first(where: { piece in
            let plain = piece.lowercased().filter { $0.isLetter || $0.isNumber }
            return domain.contains { $0.count > 3 && plain.contains($0) }
        }) { return own }
        return pieces.first { piece in
            let words = piece.split(separator: " ")
            return words.allSatisfy { $0.first?.isUppercase ?? false || $0 == "&" || $0 == "and" } && !words.contains { roles.contains($0.lowercased()) }
        }
    }

    private static func signsOff(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter }
        return line.count <= 40 && line.hasSuffix(",") && words.contains { signOffs.contains(String($0)) }
    }

    private static func isName(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        return (1...4).contains(words.count) && line.count <= 60 && words.allSatisfy { $0.first?.isUppercase ?? false }
            && line.last?.isLetter ?? false && !line.contains { $0.isNumber || $0 == "@" } && !signOffs.contains(line.lowercased())
    }

    private static let signOffs: Set = ["regards", "best", "wishes", "sincerely", "cheers", "thanks", "yours", "faithfully", "greetings", "bye", "warmly"]
    private static let roles: Set = [
        "head", "manager", "director", "officer", "lead", "ceo", "cfo", "coo", "cto", "owner", "founder", "buyer", "procurement", "operations", "purchasing",
        "sales", "president", "partner", "assistant", "coordinator", "supervisor", "secretary",
    ]
}

private extension StringProtocol {
    var trimmingBlanks: String {
        var rest = self[...]
        while rest.first?.isWhitespace ?? false { rest.removeFirst() }
        while rest.last?.isWhitespace ?? false { rest.removeLast() }
        return String(rest)
    }
}
