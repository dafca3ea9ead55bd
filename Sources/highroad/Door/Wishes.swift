/// What a person may wish of every command.
protocol Wishes {
    var plain: Bool { get }
    var dataDir: String? { get }
    var isPrivate: Bool { get }
    var pack: [String] { get }
}

extension GlobalOptions: Wishes {}

/// Nothing was said.
struct NoWishes: Wishes {
    let plain = false, dataDir: String? = nil, isPrivate = false, pack: [String] = []
}
