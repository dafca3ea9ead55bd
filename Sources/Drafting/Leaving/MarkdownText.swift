extension String {
    /// As Markdown that shows exactly these words: nothing in them is a heading, a list, a link, a tag or stress (CommonMark 0.31).
    ///
    /// A line break stays one, by the “\” before it.
    var inMarkdown: String {
        split(separator: "\n\n", omittingEmptySubsequences: false).map { block in
            block.split(separator: "\n").map { String($0).lineInMarkdown }.joined(separator: "\\\n")
        }.joined(separator: "\n\n")
    }

    private var lineInMarkdown: String {
        let line = trimmed.escaped("\\`*_[]<>&|~$#")
        // What begins a list, a heading or a rule where it begins a line.
        if let first = line.unicodeScalars.first, "+-=:".unicodeScalars.contains(first) { return "\\" + line }
        let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
        if !digits.isEmpty, let mark = line.unicodeScalars.dropFirst(digits.count).first, mark == "." || mark == ")" {
            return String(digits) + "\\" + String(line.unicodeScalars.dropFirst(digits.count))
        }
        return line
    }

    /// With “\” before each of these, whatever mark is put on top of it: letters are looked at one code point at a time.
    func escaped(_ marks: String) -> String {
        var out = UnicodeScalarView()
        for scalar in unicodeScalars {
            if marks.unicodeScalars.contains(scalar) { out.append("\\") }
            out.append(scalar)
        }
        return String(out)
    }
}
