extension Condition {
    /// As it stands on a map: “open-question · acknowledgement or reflection · no pitch · trust 5+”.
    public var inWords: String {
        var parts: [String] = []
        if !all.isEmpty { parts.append(all.map(\.rawValue).joined(separator: " + ")) }
        if !any.isEmpty { parts.append(any.map(\.rawValue).joined(separator: " or ")) }
        if !none.isEmpty { parts.append("no " + none.map(\.rawValue).joined(separator: ", no ")) }
        if let waited { parts.append(waited ? "heard out" : "talked over") }
        if let silent { parts.append(silent ? "silence" : "not silence") }
        if let trust { parts.append("trust " + trust.inWords(upTo: 10, from: 0)) }
        if let visits { parts.append("visit " + visits.inWords(upTo: Self.mostVisits, from: 1)) }
        parts += revealed.map { "\($0) known" } + hidden.map { "\($0) hidden" }
        return parts.joined(separator: " · ")
    }
}

extension Branch {
    /// Its condition in words; “otherwise” where it has none.
    public var conditionInWords: String { when?.inWords ?? "otherwise" }
}

extension ClosedRange<Int> {
    /// “5”, “5+”, “up to 3” or “2-5”.
    func inWords(upTo most: Int, from least: Int) -> String {
        if lowerBound == upperBound { return "\(lowerBound)" }
        if upperBound >= most { return "\(lowerBound)+" }
        return lowerBound <= least ? "up to \(upperBound)" : "\(lowerBound)-\(upperBound)"
    }
}
