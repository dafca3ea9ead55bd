/// The vectors of the words of the vocabulary: five letters of key, then a letter a number, sorted by key.
enum WordVectors {
    private static let line = 5 + NetworkWeights.width + 1

    private static var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: NetworkWeights.vectors.utf8Start, count: NetworkWeights.vectors.utf8CodeUnitCount) }
    static let count = (letters.count + 1) / line

    /// The place of the word with this hash of its spelling.
    static func place(of word: UInt64) -> Int? { keys.place(of: UInt32(key(of: word))) }

    /// Gives the numbers of the vector of a word, one after the other, in steps of ``NetworkWeights/unit``: −45 to 45.
    @inline(__always)
    static func forEach(of place: Int, _ body: (_ n: Int, _ step: Int32) -> Void) {
        guard let first = letters.baseAddress, place < count else { return }
        for n in 0..<NetworkWeights.width { body(n, Heads.step(first[place * line + 5 + n])) }
    }

    /// 32 bits of the hash of a spelling.
    package static func key(of word: UInt64) -> UInt64 { (word ^ (word >> 32)) & 0xffff_ffff }

    private static let keys = SortedKeys(lines: letters, length: line)
}
