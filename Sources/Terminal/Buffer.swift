/// The text being written and the place in it, as a value: nothing here knows a terminal.
public struct Buffer: Sendable, Equatable {
    public private(set) var scalars: [Unicode.Scalar]
    /// How many scalars stand before the cursor.
    public private(set) var cursor: Int

    public init(_ text: String = "") {
        scalars = Array(text.unicodeScalars)
        cursor = scalars.count
    }

    public init(_ scalars: [Unicode.Scalar], cursor: Int) {
        self.scalars = scalars
        self.cursor = min(max(0, cursor), scalars.count)
    }

    public var text: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count)
        for scalar in scalars { bytes.append(scalar) }
        return String(decoding: bytes, as: UTF8.self)
    }
    public var isEmpty: Bool { scalars.isEmpty }

    public mutating func move(to place: Int) { cursor = min(max(0, place), scalars.count) }

    /// Puts a scalar at the end, and the cursor behind it.
    mutating func append(_ scalar: Unicode.Scalar) {
        scalars.append(scalar)
        cursor = scalars.count
    }

    public mutating func insert(_ text: String) {
        let new = Array(text.unicodeScalars)
        scalars.insert(contentsOf: new, at: cursor)
        cursor += new.count
    }

    /// Takes out what lies between the cursor and another place, and gives it back.
    public mutating func cut(to place: Int) -> String {
        let range = min(cursor, place)..<max(cursor, place)
        let gone = String(String.UnicodeScalarView(scalars[range]))
        scalars.removeSubrange(range)
        cursor = range.lowerBound
        return gone
    }
}

/// Places to go to. A letter is what a person takes for one: an accent, a flag, a family belong together.
extension Buffer {
    public var previousLetter: Int {
        guard cursor > 0 else { return 0 }
        let start = lineStart == cursor ? cursor - 1 : lineStart
        let before = String(String.UnicodeScalarView(scalars[start..<cursor]))
        return cursor - (before.last?.unicodeScalars.count ?? 1)
    }

    public var nextLetter: Int {
        guard cursor < scalars.count else { return cursor }
        let end = min(scalars.count, max(lineEnd, cursor + 1))
        let after = String(String.UnicodeScalarView(scalars[cursor..<end]))
        return cursor + (after.first?.unicodeScalars.count ?? 1)
    }

    public var previousWord: Int {
        var place = cursor
        while place > 0, !scalars[place - 1].isInWord { place -= 1 }
        while place > 0, scalars[place - 1].isInWord { place -= 1 }
        return place
    }

    public var nextWord: Int {
        var place = cursor
        while place < scalars.count, !scalars[place].isInWord { place += 1 }
        while place < scalars.count, scalars[place].isInWord { place += 1 }
        return place
    }

    /// Back over blanks, then over everything up to the next blank: what Ctrl-W takes.
    public var previousBlank: Int {
        var place = cursor
        while place > 0, scalars[place - 1].properties.isWhitespace { place -= 1 }
        while place > 0, !scalars[place - 1].properties.isWhitespace { place -= 1 }
        return place
    }

    public var lineStart: Int { (scalars[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
    public var lineEnd: Int { scalars[cursor...].firstIndex(of: "\n") ?? scalars.count }
}

private extension Unicode.Scalar {
    var isInWord: Bool {
        properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark || self == "'" || self == "’" || self == "_"
    }
}

extension [UInt8] {
    /// Adds a scalar in UTF-8; text is put together several times at every key, and strings are slow to grow by scalars.
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII { append(UInt8(truncatingIfNeeded: scalar.value)) } else { append(contentsOf: String(scalar).utf8) }
    }
}
