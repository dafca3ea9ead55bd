// The written form names what was done: {"said": "…", "at": "scene"}, {"waited": true, "at": …}, {"back": 0}, {"disagreed": […], "node": 3},
// and at the head, where the scenario takes facts, {"facts": {"company": "…"}}.

extension Transcript: Codable {
    private enum Key: String, CodingKey { case format, scenario, seed, entries }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        let format = try box.decode(Int.self, forKey: .format)
        guard format <= Transcript.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: box,
                debugDescription: "This transcript has format \(format); this highroad reads up to format \(Transcript.format). A newer highroad can read it.")
        }
        self.init(
            scenario: try box.decode(String.self, forKey: .scenario),
            seed: try box.decodeIfPresent(UInt64.self, forKey: .seed) ?? 0,
            entries: try box.decode([Entry].self, forKey: .entries))
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(facts.isEmpty ? Transcript.formatWithoutFacts : Transcript.format, forKey: .format)
        try box.encode(scenario, forKey: .scenario)
        try box.encode(seed, forKey: .seed)
        try box.encode(entries, forKey: .entries)
    }
}

extension Transcript.Entry: Codable {
    private enum Key: String, CodingKey { case facts, said, waited, at, back, disagreed, node }

    public init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        if let words = try box.decodeIfPresent(String.self, forKey: .said) {
            self = .said(words, at: try box.decode(String.self, forKey: .at))
        } else if box.contains(.waited) {
            self = .waited(at: try box.decode(String.self, forKey: .at))
        } else if let node = try box.decodeIfPresent(Int.self, forKey: .back) {
            self = .wentBack(to: node)
        } else if let moves = try box.decodeIfPresent([String].self, forKey: .disagreed) {
            self = .disagreed(node: try box.decode(Int.self, forKey: .node), moves: moves)
        } else if let words = try box.decodeIfPresent([String: String].self, forKey: .facts) {
            self = .facts(words)
        } else {
            throw DecodingError.dataCorrupted(.init(
                codingPath: decoder.codingPath,
                debugDescription: "An entry says what was done: “said”, “waited”, “back”, “disagreed” or “facts”. None of them stands here."))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        switch self {
        case let .facts(words):
            try box.encode(words, forKey: .facts)
        case let .said(words, at):
            try box.encode(words, forKey: .said)
            try box.encode(at, forKey: .at)
        case let .waited(at):
            try box.encode(true, forKey: .waited)
            try box.encode(at, forKey: .at)
        case let .wentBack(node):
            try box.encode(node, forKey: .back)
        case let .disagreed(node, moves):
            try box.encode(moves, forKey: .disagreed)
            try box.encode(node, forKey: .node)
        }
    }
}
