/// A key that is more than a letter, by the code under which the editor knows it.
enum Key: UInt32, CaseIterable, Sendable {
    case up = 0x80, down, left, right, home, end, delete, wordLeft, wordRight, deleteWord
    /// Alt-Enter, and Shift-Enter where a terminal can tell it from Enter.
    case newline
    case paste, redo, interrupt

    var code: String { Unicode.Scalar(rawValue).map { String($0) } ?? "" }

    enum Meaning: Equatable { case key(Key), letter(Unicode.Scalar), nothing }
}

extension Key.Meaning {
    /// - Parameter sequence: what follows “ESC [” or “ESC O”, such as “A”, “1;5C” or “3~”.
    init(sequence: String) {
        guard let last = sequence.last else {
            self = .nothing
            return
        }
        let numbers = sequence.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        let first = numbers.first.flatMap { $0 }, second = numbers.dropFirst().first.flatMap { $0 }
        // Shift is 2, Alt 3, Ctrl 5; with Alt or Ctrl an arrow goes by words.
        let goesFar = [3, 5, 7].contains(second)
        switch last {
        case "A": self = .key(.up)
        case "B": self = .key(.down)
        case "C": self = .key(goesFar ? .wordRight : .right)
        case "D": self = .key(goesFar ? .wordLeft : .left)
        case "H": self = .key(.home)
        case "F": self = .key(.end)
        case "~":
            switch first {
            case 1, 7: self = .key(.home)
            case 4, 8: self = .key(.end)
            case 3: self = .key(goesFar ? .deleteWord : .delete)
            case 200: self = .key(.paste)
            case 27 where numbers.last == 13: self = .key(.newline)
            case _: self = .nothing
            }
        case "u": self.init(code: first ?? 0, modifier: second ?? 1)
        case _: self = .nothing
        }
    }

    /// Keys as newer terminals send them: the letter's number, then what was held.
    private init(code: Int, modifier: Int) {
        switch (code, modifier) {
        case (13, 1): self = .letter("\r")
        case (13, _): self = .key(.newline)
        case (97...122, 5): self = Unicode.Scalar(UInt32(code - 96)).map { .letter($0) } ?? .nothing
        case (27, 1), (9, 1), (127, 1): self = Unicode.Scalar(UInt32(code)).map { .letter($0) } ?? .nothing
        case _: self = .nothing
        }
    }
}
