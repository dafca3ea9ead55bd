/// A short mark of a file's bytes, to tell whether it has changed; not meant to withstand forgery.
func digest(_ bytes: some Sequence<UInt8>) -> String {
    // FNV-1a, 64 bits.
    let hash = bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
}
