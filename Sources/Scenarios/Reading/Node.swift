/// A piece of a file as it was written, with its place; plain words are not yet numbers or truths.
struct Node: Sendable, Equatable {
    var content: Content
    var place: Place

    indirect enum Content: Sendable, Equatable {
        case word(String, isPlain: Bool)
        case list([Node])
        case table(Table)
        /// Already reported; whoever reads it has nothing to add.
        case broken
    }

    struct Entry: Sendable, Equatable {
        var key: String
        var place: Place
        var value: Node
    }

    struct Table: Sendable, Equatable {
        private(set) var entries: [Entry]
        /// Only of a large table: in a small one looking is faster than asking.
        private let index: [String: Int]
        init(_ entries: [Entry]) {
            self.entries = entries
            index = entries.count <= Self.small ? [:] : Dictionary(zip(entries.map(\.key), 0...), uniquingKeysWith: { first, _ in first })
        }
        subscript(_ key: String) -> Entry? {
            entries.count <= Self.small ? entries.first { $0.key == key } : index[key].map { entries[$0] }
        }
        private static let small = 16
    }
}

/// Where each part of a scenario stands in its file, so that whatever is found later can point at it.
public struct SourceMap: Sendable, Equatable {
    let root: Node?

    /// The place of a value, reached by keys and, in lists, by positions from 0: `value("scenes", "start", "branches", 2, "to")`.
    /// Where a part of the way is not written down, the place of the last part that is.
    public func value(_ path: Step...) -> Place { find(path).value }

    /// The place of the key at the end of the way; in a list, of the item.
    public func key(_ path: Step...) -> Place { find(path).key }

    public enum Step: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
        case key(String), item(Int)
        public init(stringLiteral value: String) { self = .key(value) }
        public init(integerLiteral value: Int) { self = .item(value) }
    }

    func find(_ path: [Step]) -> (key: Place, value: Place) {
        guard var node = root else { return (Place(), Place()) }
        var key = node.place
        for step in path {
            switch (node.content, step) {
            case let (.table(table), .key(name)):
                guard let entry = table[name] else { return (key, node.place) }
                (key, node) = (entry.place, entry.value)
            case let (.list(items), .item(position)):
                guard items.indices.contains(position) else { return (key, node.place) }
                node = items[position]
                key = node.place
            case (.word, _), (.broken, _), (.table, .item), (.list, .key):
                // One thing where a list may stand is the first of it.
                if case .item(0) = step { continue }
                return (key, node.place)
            }
        }
        return (key, node.place)
    }
}
