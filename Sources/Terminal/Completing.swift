import CEditLine

/// What the Tab key does.
extension LineEditor {
    func completed() -> UInt8 {
        var text = buffer
        let before = String(String.UnicodeScalarView(text.scalars[..<text.cursor]))
        let all = complete(before).filter { $0.text.hasPrefix(before) }
        guard let first = all.first else { return UInt8(CC_NORM) }
        let common = all.dropFirst().reduce(first.text) { $0.commonPrefix(with: $1.text) }
        let rest = String(common.dropFirst(before.count)) + (all.count == 1 && !common.hasSuffix(" ") ? " " : "")
        if !rest.isEmpty {
            text.insert(rest)
            apply(text)
            return UInt8(CC_REFRESH)
        }
        say(list(all))
        return UInt8(CC_NORM)
    }

    func takeHint() -> UInt8 {
        var text = buffer
        guard !text.isEmpty, text.cursor == text.scalars.count, let first = complete(text.text).first, first.text.hasPrefix(text.text) else { return UInt8(CC_NORM) }
        text.insert(String(first.text.dropFirst(text.text.count)))
        apply(text)
        return UInt8(CC_REFRESH)
    }

    /// Each with what it does, a row each.
    private func list(_ all: [Completion], most: Int = 24) -> [[Styled]] {
        let columns = Capabilities.columns
        let width = min(all.prefix(most).map { Width.of($0.text) }.max() ?? 0, columns * 2 / 3)
        let rows = all.prefix(most).map { completion -> [Styled] in
            let text = Wrap.clipped(completion.text, to: columns - 3)
            let gap = max(0, width - Width.of(text)) + 2
            let summary = Wrap.clipped(completion.summary, to: columns - 3 - Width.of(text) - gap)
            return [Styled("  "), Styled(text, .command), Styled(String(repeating: " ", count: gap)), Styled(summary, .faint)]
        }
        return rows + (all.count > most ? [[Styled("  and \(all.count - most) more", .faint)]] : [])
    }
}

extension Wrap {
    /// As much of a text as fits; “…” where something was left out.
    public static func clipped(_ text: String, to columns: Int) -> String {
        guard Width.of(text) > columns else { return text }
        guard columns > 4 else { return "" }
        var kept = "", width = 0
        for letter in text {
            width += Width.of(String(letter))
            if width > columns - 1 { break }
            kept.append(letter)
        }
        return kept + "…"
    }
}
