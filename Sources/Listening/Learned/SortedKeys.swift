/// Keys of 32 bits in rising order, well spread, looked up by what they begin with.
struct SortedKeys: Sendable {
    private let keys: [UInt32]
    /// A bit for each way that a key can begin, some eight times as many ways as keys: that a key is none of them is mostly told by
    /// this little table alone.
    private let begun: [UInt64]
    private let shift: UInt32
    /// For each 64 of those ways, the first place of a key that begins like one of them or like a later one.
    private let starts: [Int32]

    init(_ keys: [UInt32]) {
        var bits: UInt32 = 10
        while bits < 24, 1 << bits < 8 * keys.count { bits += 1 }
        let shift = 32 - bits
        var begun = [UInt64](repeating: 0, count: 1 << (bits - 6)), starts = [Int32](repeating: 0, count: 1 << (bits - 6))
        for key in keys { begun[Int(key >> shift) >> 6] |= 1 << UInt64((key >> shift) & 63) }
        var place = 0
        for start in starts.indices {
            while place < keys.count, Int(keys[place] >> shift) >> 6 < start { place += 1 }
            starts[start] = Int32(place)
        }
        (self.keys, self.begun, self.shift, self.starts) = (keys, begun, shift, starts)
    }

    /// The keys at the beginning of lines of a fixed length, a key a line: five letters, digits to the base 91.
    init(lines: UnsafeBufferPointer<UInt8>, length: Int) {
        self.init(
            stride(from: 0, to: lines.count, by: length).map { start in
                UInt32(truncatingIfNeeded: lines[start..<start + 5].reduce(UInt64(0)) { $0 * 91 + UInt64(Heads.digit($1)) })
            })
    }

    /// The place of `key`; `nil` where it is none of them.
    @inline(__always)
    func place(of key: UInt32) -> Int? {
        let way = Int(key >> shift), ways = begun[way >> 6], bit: UInt64 = 1 << UInt64(way & 63)
        guard ways & bit != 0 else { return nil }
        // Each way that is taken has a key or more.
        var place = Int(starts[way >> 6]) + (ways & (bit - 1)).nonzeroBitCount
        while place < keys.count, keys[place] < key { place += 1 }
        return place < keys.count && keys[place] == key ? place : nil
    }
}
