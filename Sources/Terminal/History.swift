import Foundation

/// What was sent before, oldest first, kept in a file that only its owner may read.
///
/// The file grows by one line an entry and is never written over, so several sessions can use it at once.
public final class History {
    public private(set) var entries: [String]
    private let path: String?
    /// As many are kept when a session starts.
    static let most = 2000

    /// - Parameter path: where the entries lie; without one nothing is read or written.
    public init(path: String?) {
        self.path = path
        entries = path.map { Self.read($0).compactMap(Self.unescaped) } ?? []
        if let path, entries.count > Self.most + 500 { shorten(path) }
    }

    /// Keeps an entry; one like the last is kept once, and an empty one not at all.
    ///
    /// - Returns: whether it lies safely on the disk, or needn't.
    @discardableResult
    public func add(_ text: String) -> Bool {
        guard !text.allSatisfy(\.isWhitespace), text != entries.last else { return true }
        entries.append(text)
        guard let path else { return true }
        return StateFile.append(Self.escaped(text) + "\n", to: path)
    }

    /// The entries that hold every word asked for, whatever their case and accents; newest first, each once.
    public func search(_ words: String) -> [String] {
        let wanted = words.split(whereSeparator: \.isWhitespace)
        var seen: Set<String> = []
        return entries.reversed().filter { entry in
            wanted.allSatisfy { entry.range(of: $0, options: [.caseInsensitive, .diacriticInsensitive]) != nil } && seen.insert(entry).inserted
        }
    }
}

extension History {
    static func escaped(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r") }

    static func unescaped(_ line: Substring) -> String? {
        var text = "", isEscaped = false
        for character in line {
            if isEscaped {
                text.append(character == "n" ? "\n" : character == "r" ? "\r" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                text.append(character)
            }
        }
        return text.isEmpty ? nil : text
    }
}

private extension History {
    static func read(_ path: String) -> [Substring] {
        String(decoding: Bytes.read(path) ?? [], as: UTF8.self).split(separator: "\n")
    }

    /// Lets the oldest entries go, and doubles; others that write meanwhile wait, and then see the new file.
    func shorten(_ path: String) {
        var seen: Set<String> = []
        let kept = entries.reversed().filter { seen.insert($0).inserted }.prefix(Self.most).reversed()
        let isDone = StateFile.replace(path) { old in
            // Another session may have added some since.
            let now = old.split(separator: "\n").compactMap(Self.unescaped)
            let late = now.dropFirst(self.entries.count)
            return (Array(kept) + late).map { Self.escaped($0) + "\n" }.joined()
        }
        if isDone { entries = Array(kept) }
    }
}
