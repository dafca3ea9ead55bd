/// The vectors of the words of the vocabulary: five letters of key, then a letter a number, sorted by key.
enum WordVectors {
    private static let line = 5 + NetworkWeights.width + 1

    private static var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: NetworkWeights.vectors.utf8Start, count: NetworkWeights.vectors.utf8CodeUnitCount) }
    static let count = (letters.count + 1) / line

    /// The place of the word with this hash of its spelling.
    static func place(of word: UInt64) -> Int? {
        let key = UInt32(key(of: word))
        return keys.withUnsafeBufferPointer { keys in
            var low = 0, high = keys.count
            while low < high {
                let middle = (low + high) / 2
                if keys[middle] < key { low = middle + 1 } else { high = middle }
            }
            return low < keys.count && keys[low] == key ? low : nil
        }
    }

    static func add(_ place: Int, to vectors: inout [Float], at start: Int) {
        let base = place * line + 5
        for n in 0..<NetworkWeights.width { vectors[start + n] += Float(Heads.digit(letters[base + n]) - 45) * NetworkWeights.unit }
    }

    /// 32 bits of the hash of a spelling.
    package static func key(of word: UInt64) -> UInt64 { (word ^ (word >> 32)) & 0xffff_ffff }

    private static let keys: [UInt32] = (0..<count).map { place in
        UInt32(truncatingIfNeeded: (0..<5).reduce(UInt64(0)) { key, n in key * 91 + UInt64(Heads.digit(letters[place * line + n])) })
    }
}
