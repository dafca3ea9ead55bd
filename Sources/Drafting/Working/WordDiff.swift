/// What became of the words of one text in another, as runs in reading order; readable without colour.
public struct WordDiff: Sendable, Equatable {
    public struct Run: Sendable, Equatable {
        public enum Kind: Sendable { case kept, taken, added }
        public var kind: Kind
        public var words: String
    }
    public private(set) var runs: [Run] = []

    public var isEmpty: Bool { runs.allSatisfy { $0.kind == .kept } }
    /// How many words are new, and how many are gone.
    public var added: Int { count(.added) }
    public var taken: Int { count(.taken) }

    /// Words and the blanks between them are compared, so that new paragraphs show, too.
    public init(from old: String, to new: String) {
        let old = Self.parts(of: old), new = Self.parts(of: new)
        let difference = new.difference(from: old)
        var gone: Set<Int> = [], come: Set<Int> = []
        for change in difference {
            switch change {
            case let .remove(at, _, _): gone.insert(at)
            case let .insert(at, _, _): come.insert(at)
            }
        }
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, gone.contains(left) {
                add(.taken, old[left])
                left += 1
            } else if right < new.count, come.contains(right) {
                add(.added, new[right])
                right += 1
            } else if right < new.count {
                add(.kept, new[right])
                (left, right) = (left + 1, right + 1)
            } else {
                break
            }
        }
        joinAcrossBlanks()
    }
}

private extension WordDiff {
    func count(_ kind: Run.Kind) -> Int { runs.filter { $0.kind == kind }.reduce(0) { $0 + $1.words.split(whereSeparator: \.isWhitespace).count } }

    /// Runs of letters and runs of blanks, in turn; every line break by itself.
    static func parts(of text: String) -> [String] {
        var parts: [String] = []
        for character in text {
            if let last = parts.last?.last, character != "\n", last != "\n", last.isWhitespace == character.isWhitespace {
                parts[parts.count - 1].append(character)
            } else {
                parts.append(String(character))
            }
        }
        return parts
    }

    mutating func add(_ kind: Run.Kind, _ words: String) {
        if runs.last?.kind == kind { runs[runs.count - 1].words += words } else { runs.append(Run(kind: kind, words: words)) }
    }

    /// A single blank between two changed words belongs to the change: “[-the old-] {+a new+}” reads better than word by word.
    mutating func joinAcrossBlanks() {
        var joined: [Run] = [], taken = "", added = ""
        func flush() {
            if !taken.isEmpty { joined.append(Run(kind: .taken, words: taken)) }
            if !added.isEmpty { joined.append(Run(kind: .added, words: added)) }
            (taken, added) = ("", "")
        }
        for (at, run) in runs.enumerated() {
            switch run.kind {
            case .taken: taken += run.words
            case .added: added += run.words
            case .kept where run.words == " " && !(taken.isEmpty && added.isEmpty) && at + 1 < runs.count:
                taken += taken.isEmpty ? "" : " "
                added += added.isEmpty ? "" : " "
                if taken.isEmpty || added.isEmpty { flush(); joined.append(run) }
            case .kept:
                flush()
                joined.append(run)
            }
        }
        flush()
        runs = joined
    }
}
