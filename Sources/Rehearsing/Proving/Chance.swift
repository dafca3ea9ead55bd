/// Numbers that look like chance and are the same for the same seed everywhere: SplitMix64 (Steele, Lea & Flood 2014).
public struct Chance: RandomNumberGenerator, Sendable, Equatable {
    private var state: UInt64
    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 0 up to, and without, `bound`; 0 where the bound is not above 0. The standard library's way may change with its version; this one not.
    public mutating func below(_ bound: Int) -> Int {
        bound > 0 ? Int(next().multipliedFullWidth(by: UInt64(bound)).high) : 0
    }

    public mutating func pick<T>(_ items: [T]) -> T? { items.isEmpty ? nil : items[below(items.count)] }

    /// The items in an order of this chance.
    public mutating func shuffled<T>(_ items: [T]) -> [T] {
        var items = items
        for end in items.indices.dropFirst().reversed() { items.swapAt(end, below(end + 1)) }
        return items
    }
}
