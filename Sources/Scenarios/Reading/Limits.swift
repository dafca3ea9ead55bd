/// How much of a stranger's file is looked at; far more than any conversation needs.
enum Limits {
    static let bytes = 1 << 20
    static let depth = 16
    static let nodes = 200_000
    static let keyLength = 64
    /// After so many problems the rest of the file is not read for more.
    static let problems = 200
    /// So many nearest names are looked for in one file.
    static let searches = 100
}
