extension Review {
    /// The draft with words put where a slot belongs: in place of the sentence that fills only this slot, otherwise behind the slot
    /// before it, before the one after it, or at the end.
    ///
    /// - Parameter text: what was reviewed.
    public func placing(_ words: String, in slot: String, of text: String) -> String {
        let words = words.trimmed
        guard !text.trimmed.isEmpty else { return words }
        guard let at = slots.firstIndex(where: { $0.slot.id == slot }) else { return text + "\n\n" + words }
        let place = slots[at].slot.place
        if place == .greeting {
            let first = text.prefix { $0 != "\n" }
            // The greeting is a line of its own; anything longer is the first paragraph.
            let isGreeting = slots[at].words != nil && first.count <= 40 && !slots.indices.contains { $0 != at && range(of: $0, in: text).map { $0.overlaps(first.startIndex..<first.endIndex) } ?? false }
            return isGreeting ? words + text.dropFirst(first.count) : words + "\n\n" + text
        }
        if let range = range(of: at, in: text), !isShared(range, with: at, in: text) { return text.replacingSubrange(range, with: words) }
        if let range = range(of: at, in: text) { return text.inserting(words, after: range) }
        if place == .close { return text.trimmed + "\n\n" + words }
        for before in slots[..<at].reversed() {
            guard let range = before.range(in: text) else { continue }
            return before.slot.place == .greeting ? text.inserting(words, afterLineOf: range) : text.inserting(words, after: range)
        }
        for after in slots[(at + 1)...] {
            guard let range = after.range(in: text) else { continue }
            let isClose = after.slot.place == .close
            return text[..<range.lowerBound] + words + (isClose ? "\n\n" : " ") + text[range.lowerBound...]
        }
        return text.trimmed + "\n\n" + words
    }

    private func range(of at: Int, in text: String) -> Range<String.Index>? { slots[at].range(in: text) }

    /// Whether the sentence fills another slot as well, which would be lost with it.
    private func isShared(_ range: Range<String.Index>, with at: Int, in text: String) -> Bool {
        slots.indices.contains { $0 != at && self.range(of: $0, in: text).map { $0.overlaps(range) } ?? false }
    }
}

private enum Corner { case greeting, middle, close }

private extension Slot {
    var place: Corner { look == .name ? .greeting : look == .closing ? .close : .middle }
}

private extension FilledSlot {
    func range(in text: String) -> Range<String.Index>? { words.flatMap { $0.isEmpty ? nil : text.firstRange(of: $0) } }
}

private extension String {
    func replacingSubrange(_ range: Range<Index>, with words: String) -> String { self[..<range.lowerBound] + words + self[range.upperBound...] }

    func inserting(_ words: String, after range: Range<Index>) -> String { self[..<range.upperBound] + " " + words + self[range.upperBound...] }

    /// Behind the line, as a paragraph of its own.
    func inserting(_ words: String, afterLineOf range: Range<Index>) -> String {
        let end = self[range.upperBound...].firstIndex(of: "\n") ?? endIndex
        let rest = self[end...].drop(while: \.isNewline)
        return self[..<end] + "\n\n" + words + (rest.isEmpty ? "" : "\n\n" + rest)
    }
}
