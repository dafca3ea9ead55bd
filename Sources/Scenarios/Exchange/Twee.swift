import Listening

extension Scenario {
    /// The tree as Twee 3, which Twine opens: a passage a scene, a link a branch, places for the map.
    ///
    /// Twine shows the branches as links to click; what the listener does with typed words stays in the comments of the link.
    public var twee: String {
        var out = ":: StoryTitle\n\(title.inTwee)\n\n:: StoryData\n{\n  \"ifid\": \"\(ifid)\",\n  \"format\": \"Harlowe\",\n  \"format-version\": \"3.3.9\",\n  \"start\": \(start.inQuotes)\n}\n"
        let layers = Layers(self)
        var rows: [Scene.ID: Int] = [:]
        for column in layers.columns {
            var row = 0
            for case let .scene(id) in column {
                rows[id] = row
                row += 1
            }
        }
        for scene in scenes {
            let x = 100 + layers.column[scene.id, default: 0] * 225, y = 100 + rows[scene.id, default: 0] * 175
            let tag = scene.ending.map { " [ending \($0.outcome.rawValue)]" } ?? ""
            out += "\n:: \(scene.id)\(tag) {\"position\":\"\(x),\(y)\",\"size\":\"100,100\"}\n"
            out += scene.says.map { $0.text.inTwee }.joined(separator: "\n\n") + "\n"
            if let ending = scene.ending { out += "\n\(ending.outcome.rawValue): \(ending.title.inTwee)\n" }
            for branch in scene.branches {
                out += "\n[[\("\(branch.id): \(branch.conditionInWords)".inTweeLink)->\(branch.to)]]\n"
                if let after = branch.after { out += "[[\("\(branch.id), after \(after.tries) tries".inTweeLink)->\(after.to)]]\n" }
            }
        }
        return out
    }

    /// Twine wants an identifier of its own; the same scenario always has the same one.
    private var ifid: String {
        func hash(_ seed: UInt64) -> UInt64 {
            id.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
        func hex(_ number: UInt64) -> String {
            let digits = String(number, radix: 16, uppercase: true)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        let digits = Array(hex(hash(0xCBF2_9CE4_8422_2325)) + hex(hash(0x9E37_79B9_7F4A_7C15)))
        let parts: [String] = [
            String(digits[0..<8]), String(digits[8..<12]), "4" + String(digits[13..<16]), "A" + String(digits[17..<20]), String(digits[20..<32]),
        ]
        return parts.joined(separator: "-")
    }
}

/// A story of Twine, read as far as a skeleton needs: passages, and the links between them.
public struct TweeStory: Sendable, Equatable {
    public var title: String
    public var start: String?
    public var passages: [Passage]

    public struct Passage: Sendable, Equatable {
        public var name: String
        public var tags: [String]
        public var text: [String]
        public var links: [Link]
    }

    public struct Link: Sendable, Equatable {
        public var words: String, target: String
    }

    /// Never fails: what is no passage is passed over. At most 1 MB is looked at.
    public init(_ source: String) {
        (title, start, passages) = ("", nil, [])
        var name: String?, tags: [String] = [], body: [Substring] = []
        func unescaped(_ text: Substring) -> String {
            var out = "", isEscaped = false
            for character in text {
                if character == "\\", !isEscaped { isEscaped = true } else { out.append(character); isEscaped = false }
            }
            return out.trimmed
        }
        func close(_ story: inout TweeStory) {
            guard let name else { return }
            let text = body.joined(separator: "\n")
            switch name {
            case "StoryTitle": story.title = text.trimmed
            case "StoryData": story.start = Self.start(in: text)
            case _ where tags.contains("script") || tags.contains("stylesheet") || name.hasPrefix("Story"): return
            default:
                let (plain, links) = Self.links(in: text)
                story.passages.append(Passage(name: name, tags: tags, text: plain, links: links))
            }
        }
        for raw in source.prefix(1 << 20).split(separator: "\n", omittingEmptySubsequences: false) {
            let line = raw.last == "\r" ? raw.dropLast() : raw
            guard line.hasPrefix("::") else {
                body.append(line.hasPrefix("\\::") ? line.dropFirst() : line)
                continue
            }
            close(&self)
            var head = line.dropFirst(2)
            if let brace = head.lastIndex(of: "{"), head.trimmed.hasSuffix("}"), !head[..<brace].hasSuffix("\\") { head = head[..<brace] }
            tags = []
            if let open = head.lastIndex(of: "["), head.trimmed.hasSuffix("]"), !head[..<open].hasSuffix("\\") {
                tags = head[head.index(after: open)...].split { " ]".contains($0) }.map(String.init)
                head = head[..<open]
            }
            name = unescaped(head)
            body = []
        }
        close(&self)
    }

    /// The value of "start", without trusting the rest to be JSON.
    private static func start(in text: String) -> String? {
        guard let key = text.firstRange(of: "\"start\"") else { return nil }
        let rest = text[key.upperBound...].drop { $0.isWhitespace || $0 == ":" }
        guard rest.first == "\"" else { return nil }
        return rest.dropFirst().prefix { $0 != "\"" && !$0.isNewline }.isEmpty ? nil : String(rest.dropFirst().prefix { $0 != "\"" && !$0.isNewline })
    }

    /// [[target]], [[words->target]], [[target<-words]] and [[words|target]]; the rest is what they say, by paragraphs.
    private static func links(in text: String) -> ([String], [Link]) {
        var links: [Link] = [], plain = "", rest = Substring(text)
        while let open = rest.firstRange(of: "[["), let close = rest[open.upperBound...].firstRange(of: "]]") {
            plain += rest[..<open.lowerBound]
            let inner = rest[open.upperBound..<close.lowerBound]
            if let arrow = inner.firstRange(of: "->") {
                links.append(Link(words: String(inner[..<arrow.lowerBound]).trimmed, target: String(inner[arrow.upperBound...]).trimmed))
            } else if let arrow = inner.firstRange(of: "<-") {
                links.append(Link(words: String(inner[arrow.upperBound...]).trimmed, target: String(inner[..<arrow.lowerBound]).trimmed))
            } else if let bar = inner.firstIndex(of: "|") {
                links.append(Link(words: String(inner[..<bar]).trimmed, target: String(inner[inner.index(after: bar)...]).trimmed))
            } else {
                links.append(Link(words: String(inner).trimmed, target: String(inner).trimmed))
            }
            rest = rest[close.upperBound...]
        }
        plain += rest
        let paragraphs = plain.split(separator: "\n\n").map { String($0).shown }.filter { !$0.isEmpty }
        return (paragraphs, links.filter { !$0.target.isEmpty })
    }
}

extension TweeStory {
    /// What a skeleton leaves out: links to passages that are not there. Whole sentences.
    public var lost: [String] {
        let names = Set(passages.map(\.name))
        return passages.flatMap { passage in
            passage.links.filter { !names.contains($0.target) }.map { link in
                "Left out: the link “\(link.words.shown.shortened(to: 80))” of “\(passage.name.shown.shortened(to: 80))”, because there is no passage “\(link.target.shown.shortened(to: 80))”."
            }
        }
    }

    /// The skeleton of a scenario: scenes and ways as in the story; moves, hints and tests are still to be written.
    ///
    /// Each link becomes a branch that is yet to be given its condition: all but the last of a passage ask for an open
    /// question, so that the file can be read; what has to be written is marked with “TODO”.
    public func skeleton(id: String) -> Scenario? {
        guard !passages.isEmpty else { return nil }
        var names: [String: Scene.ID] = [:], taken: Set<String> = []
        for passage in passages {
            let base = passage.name.asName
            var id = base, number = 2
            while !taken.insert(id).inserted {
                id = "\(base.prefix(56))-\(number)"
                number += 1
            }
            if names[passage.name] == nil { names[passage.name] = id }
        }
        let moves = Move.allCases.filter { $0 != .openQuestion }
        let scenes = passages.map { passage -> Scene in
            let says = passage.text.isEmpty ? [Beat("TODO: what do they say?")] : passage.text.map { Beat($0) }
            let links = passage.links.filter { names[$0.target] != nil }
            guard !links.isEmpty else {
                let outcome = Ending.Outcome.allCases.first { passage.tags.contains($0.rawValue) } ?? .even
                return Scene(id: names[passage.name] ?? "", says: says, ending: Ending(outcome, title: "TODO: \(passage.name.shown.shortened(to: 60))"))
            }
            var used: Set<String> = ["otherwise"]
            let branches = links.enumerated().map { index, link -> Branch in
                let isLast = index == links.count - 1
                // In a story that was a scenario before, the name of the way stands before the colon.
                let words = link.words.split(separator: ":").first.map(String.init) ?? link.words
                var id = isLast ? "otherwise" : String(words.asName.prefix(56))
                while !isLast, !used.insert(id).inserted { id += "-\(index + 1)" }
                let move = index == 0 ? Move.openQuestion : moves[(index - 1) % moves.count]
                return Branch(id: id, when: isLast ? nil : Condition(any: [move]), to: names[link.target] ?? "", note: "TODO: \(isLast ? "does everything else lead this way?" : "which moves lead this way?") In the story: \(link.words.shown.shortened(to: 200))")
            }
            return Scene(id: names[passage.name] ?? "", says: says, branches: branches)
        }
        let start = start.flatMap { names[$0] } ?? names["Start"] ?? scenes[0].id
        return Scenario(
            id: id, title: title.isEmpty ? "TODO: a title" : title.shown.shortened(to: 80), skill: .openQuestions, premise: "TODO: what has happened so far?",
            counterpart: Counterpart(name: "TODO"), goal: "TODO: what should the learner try for?", aims: [Weight(.openQuestion, 25)], start: start, scenes: scenes)
    }
}

private extension String {
    var inTwee: String {
        replacing("[[", with: "[ [").replacing("]]", with: "] ]").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("::") ? "\\" + $0 : $0 }.joined(separator: "\n")
    }

    /// Words of a link: without what would end it.
    var inTweeLink: String { filter { !"[]|<>".contains($0) }.replacing("->", with: "to") }

    /// On one line, without anything hidden.
    var shown: String {
        var out = String.UnicodeScalarView()
        for scalar in unicodeScalars where !Letters.isHidden(scalar) { out.append(scalar == "\n" || scalar == "\t" ? " " : scalar) }
        return String(out).trimmed
    }
}

private extension Substring {
    var trimmed: String { String(self).trimmed }
}
