/// Breaks words into rows by the columns they take.
public enum Wrap {
    /// - Parameters:
    ///   - width: columns of a row; a word that is longer is broken.
    ///   - first, rest: what stands before the first row and before each of the others, counted in the width.
    public static func rows(_ text: [Styled], width: Int, first: [Styled] = [], rest: [Styled] = []) -> [[Styled]] {
        var rows = [first], column = Width.of(first), room = max(width, Width.of(rest) + 2, column + 2)
        let start = rows
        func place(_ part: Styled) {
            if let last = rows[rows.count - 1].last, last.role == part.role, rows[rows.count - 1].count > (rows.count == 1 ? start[0].count : rest.count) {
                rows[rows.count - 1][rows[rows.count - 1].count - 1].words += part.words
            } else {
                rows[rows.count - 1].append(part)
            }
            column += Width.of(part.words)
        }
        func turn() {
            rows.append(rest)
            column = Width.of(rest)
            room = max(width, column + 2)
        }
        var blanks: [Styled] = []
        for word in words(of: text) {
            switch word {
            case .line:
                blanks = []
                turn()
            case let .blank(part):
                blanks.append(part)
            case let .word(parts):
                let isStart = column == Width.of(rows.count == 1 ? first : rest)
                let gap = isStart ? (rows.count == 1 ? blanks : []) : blanks
                if !isStart, column + Width.of(gap) + Width.of(parts) > room {
                    turn()
                } else {
                    for part in gap { place(part) }
                }
                blanks = []
                for part in parts {
                    for letter in part.words {
                        if column + Width.of(String(letter)) > room { turn() }
                        place(Styled(String(letter), part.role))
                    }
                }
            }
        }
        return rows
    }
}

extension Width {
    public static func of(_ line: [Styled]) -> Int { line.reduce(0) { $0 + of($1.words) } }
}

private extension Wrap {
    enum Part { case word([Styled]), blank(Styled), line }

    static func words(of text: [Styled]) -> [Part] {
        var parts: [Part] = [], word: [Styled] = []
        func end() {
            if !word.isEmpty { parts.append(.word(word)) }
            word = []
        }
        for styled in text {
            for letter in OutputFilter.clean(styled.words) {
                if letter == "\n" {
                    end()
                    parts.append(.line)
                } else if letter == " " {
                    end()
                    parts.append(.blank(Styled(" ", styled.role)))
                } else if let last = word.last, last.role == styled.role {
                    word[word.count - 1].words.append(letter)
                } else {
                    word.append(Styled(String(letter), styled.role))
                }
            }
        }
        end()
        return parts
    }
}
