/// Every road that was tried in one rehearsal: a tree of what was typed, and where the person stands in it.
public struct Roads: Sendable, Equatable {
    /// In the order they were typed, so a parent stands before its children.
    public let nodes: [Node]
    /// The node that was typed last on the road being walked; 0 is the start.
    public let current: Int

    /// One typed line, and the one it followed.
    public struct Node: Sendable, Equatable, Identifiable {
        /// The place of its entry in the transcript, counted from 1.
        public let id: Int
        /// 0 is the start.
        public let parent: Int
        public let entry: Transcript.Entry
    }

    public init(_ transcript: Transcript) {
        var nodes: [Node] = [], current = 0
        for (id, entry) in zip(1..., transcript.entries) {
            switch entry {
            case .said, .waited:
                nodes.append(Node(id: id, parent: current, entry: entry))
                current = id
            case let .wentBack(node):
                // A node that never was leads nowhere: the road stays where it is.
                if node == 0 || nodes.contains(where: { $0.id == node }) { current = node }
            case .disagreed, .facts:
                continue
            }
        }
        (self.nodes, self.current) = (nodes, current)
    }

    public func node(_ id: Int) -> Node? {
        // They stand in the order of their ids, so half of them can be left out at each look.
        var low = 0, high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].id < id { low = middle + 1 } else { high = middle }
        }
        return low < nodes.count && nodes[low].id == id ? nodes[low] : nil
    }
    public func children(of id: Int) -> [Node] { nodes.filter { $0.parent == id } }

    /// The nodes from the start up to `id`, both in order of time.
    public func path(to id: Int) -> [Node] {
        var path: [Node] = [], next = node(id)
        while let here = next {
            path.append(here)
            next = node(here.parent)
        }
        return path.reversed()
    }
}
