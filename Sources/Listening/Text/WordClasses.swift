/// A set of word classes, e.g. MONEY or REGRET; at most 128 of them.
struct WordClasses: Sendable, Equatable {
    var low: UInt64 = 0, high: UInt64 = 0

    var isEmpty: Bool { low == 0 && high == 0 }

    mutating func insert(_ place: Int) {
        if place < 64 { low |= 1 << UInt64(place) } else { high |= 1 << UInt64(place - 64) }
    }

    func contains(_ place: Int) -> Bool {
        place < 64 ? low & (1 << UInt64(place)) != 0 : high & (1 << UInt64(place - 64)) != 0
    }

    /// The last of them.
    var last: Int? { high != 0 ? 127 - high.leadingZeroBitCount : low != 0 ? 63 - low.leadingZeroBitCount : nil }

    mutating func formUnion(_ other: WordClasses) { (low, high) = (low | other.low, high | other.high) }

    /// Calls `body` with the place of each class, in order.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var rest = low
        while rest != 0 { body(rest.trailingZeroBitCount); rest &= rest - 1 }
        rest = high
        while rest != 0 { body(64 + rest.trailingZeroBitCount); rest &= rest - 1 }
    }
}
