/// Values by the hash of a spelling. The hashes are spread well already, so that a look-up is one step most of the time.
struct SpellingTable<Value: Sendable>: Sendable {
    private var keys: [UInt64], values: [Value?]
    private var count = 0

    init() {
        keys = [0, 0, 0, 0]
        values = [nil, nil, nil, nil]
    }

    var isEmpty: Bool { count == 0 }

    subscript(key: UInt64) -> Value? {
        get { values[slot(of: key)] }
        set {
            if 2 * count >= keys.count { grow() }
            let slot = slot(of: key)
            if values[slot] == nil, newValue != nil { count += 1 }
            (keys[slot], values[slot]) = (key, newValue)
        }
    }

    /// Where `key` stands or would stand. At most half of the slots are taken, so there is always an end.
    @inline(__always)
    private func slot(of key: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: key ^ (key >> 29)) & (keys.count - 1)
        while values[slot] != nil, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = Array(repeating: 0, count: 2 * keys.count)
        values = Array(repeating: nil, count: keys.count)
        count = 0
        for (key, value) in old { if let value { self[key] = value } }
    }
}

/// A set of spellings, by their hashes.
struct SpellingSet: Sendable {
    private var table = SpellingTable<Bool>()

    /// - Parameter words: spellings with blanks between them.
    init(_ words: String = "") { for word in words.split(separator: " ") { insert(SpellingHash.of(String(word))) } }

    mutating func insert(_ key: UInt64) { table[key] = true }
    func contains(_ key: UInt64) -> Bool { table[key] != nil }
}
