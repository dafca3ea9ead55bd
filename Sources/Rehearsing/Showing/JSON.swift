/// A value in JavaScript Object Notation; members keep the order they are given in.
enum JSON: Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    case string(String), number(Int), bool(Bool), null
    case array([JSON])
    case object([(key: String, value: JSON)])

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(value) }
    init(arrayLiteral elements: JSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { (key: $0.0, value: $0.1) }) }

    static func == (a: JSON, b: JSON) -> Bool { a.written == b.written }

    /// In one line.
    var written: String {
        switch self {
        case let .string(text): text.quoted
        case let .number(number): String(number)
        case let .bool(flag): String(flag)
        case .null: "null"
        case let .array(items): "[" + items.map(\.written).joined(separator: ",") + "]"
        case let .object(members): "{" + members.map { "\($0.key.quoted):\($0.value.written)" }.joined(separator: ",") + "}"
        }
    }
}

private extension String {
    var quoted: String {
        var out = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            case "\r": out += "\\r"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value):
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
