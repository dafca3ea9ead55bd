/// A way in which hurried people type; what a reply does should not change by it.
public enum Sloppiness: String, CaseIterable, Sendable {
    case noCapitals = "no capitals"
    case noPunctuation = "no punctuation"
    /// Two neighbouring letters swapped in one longer word of each clause.
    case typos

    public func spoil(_ text: String, by chance: inout Chance) -> String {
        switch self {
        case .noCapitals: text.lowercased()
        case .noPunctuation: String(text.filter { !$0.isPunctuation || $0 == "’" || $0 == "'" })
        case .typos: text.split(omittingEmptySubsequences: false) { ",.;:?!".contains($0) }.map(\.endIndex).typos(in: text, &chance)
        }
    }
}

private extension [String.Index] {
    /// One swap in each clause; the receiver holds where the clauses end.
    func typos(in text: String, _ chance: inout Chance) -> String {
        var out = "", start = text.startIndex
        for end in self {
            out += Array<Character>(text[start..<end]).withSwap(&chance)
            start = end
        }
        return out + text[start...]
    }
}

private extension [Character] {
    /// Two inner letters of one word of five letters or more change places.
    func withSwap(_ chance: inout Chance) -> String {
        let places = indices.filter { at in
            at > 0 && at + 2 < count && self[(at - 1)...(at + 2)].allSatisfy(\.isLetter) && self[at] != self[at + 1]
        }
        guard let at = chance.pick(places) else { return String(self) }
        var letters = self
        letters.swapAt(at, at + 1)
        return String(letters)
    }
}
