/// Somebody a letter is from or to: a name, an address, or both.
public struct Mailbox: Sendable, Equatable {
    public let name: String?
    public let address: String?

    /// Both on one line; an empty one is none.
    public init(name: String?, address: String?) {
        (self.name, self.address) = (name?.oneLine.nonEmpty, address?.oneLine.nonEmpty)
    }

    /// “Dana Reyes <dana@northwind.example>”, for people to read.
    public var inWords: String { [name, name == nil ? address : address.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ") }

    /// Whether the address can stand in a header as it is (RFC 5322, dot-atom on both sides, plain letters only).
    public var isDeliverable: Bool {
        guard let address, address.utf8.count <= 254, let at = address.lastIndex(of: "@") else { return false }
        let local = address[..<at], domain = address[address.index(after: at)...]
        return local.utf8.count <= 64 && local.isDotted(of: Self.atom) && domain.isDotted(of: Self.domain)
    }

    private static let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    static let atom = Set((letters + "!#$%&'*+-/=?^_`{|}~").unicodeScalars)
    private static let domain = Set((letters + "-").unicodeScalars)
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}

private extension Substring {
    /// Runs of these letters with one full stop between them.
    func isDotted(of letters: Set<Unicode.Scalar>) -> Bool {
        split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty && $0.unicodeScalars.allSatisfy(letters.contains) }
    }
}
