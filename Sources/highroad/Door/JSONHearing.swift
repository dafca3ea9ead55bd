import Foundation
import Listening

/// Hears replies as JSON lines: batches go to every core, answers come out in the order of the lines, memory stays flat.
struct JSONHearing {
    private struct Asked: Decodable {
        let id: JSONText?
        let context: String?
        let reply: String
    }
    private let listener = Listener()
    /// Lines a batch; small enough to stay flat, large enough to keep the cores busy.
    private let batch = 1_024
    /// Lines that a core takes at once; few, so that no core waits long for the others.
    private let share = 16

    /// Reads standard input to its end. Returns how many lines were not understood.
    func run() throws -> Int {
        var faults = 0, number = 0
        let lines = LineReader(descriptor: 0)
        while true {
            var taken: [(Int, [UInt8])] = []
            while taken.count < batch, let line = lines.next() {
                number += 1
                if line.contains(where: { $0 > 32 }) { taken.append((number, line)) }
                if !lines.hasBuffered, taken.count > 0 { break }
            }
            guard !taken.isEmpty else {
                if lines.isAtEnd { break }
                continue
            }
            let answers = answer(taken)
            faults += answers.reduce(0) { $0 + ($1.understood ? 0 : 1) }
            try write(answers.flatMap(\.bytes))
        }
        return faults
    }

    private typealias Answer = (bytes: [UInt8], understood: Bool)

    private func answer(_ lines: [(Int, [UInt8])]) -> [Answer] {
        guard lines.count > share else { return answer(part: lines[...]) }
        let count = (lines.count + share - 1) / share, parts = Answers(count: count)
        DispatchQueue.concurrentPerform(iterations: count) { part in
            parts.set(part, answer(part: lines[part * share..<min(lines.count, (part + 1) * share)]))
        }
        return parts.all
    }

    /// Decodes the lines together, which is quicker; only where one of them is no reply, each by itself.
    private func answer(part lines: ArraySlice<(Int, [UInt8])>) -> [Answer] {
        // A line break inside a string is no JSON, so no line can reach into the next.
        var all = Array("[".utf8)
        for (place, line) in zip(lines.indices, lines) {
            if place > lines.startIndex { all += ",\n".utf8 }
            all += line.1
        }
        all += "]".utf8
        if let asked = try? JSONDecoder().decode([Asked].self, from: Data(all)), asked.count == lines.count { return asked.map(answer) }
        return lines.map { number, line in
            if let asked = try? JSONDecoder().decode(Asked.self, from: Data(line)) { return answer(asked) }
            let sentence = "Line \(number) is no JSON object with a “reply” in it. A line looks like {\"id\":\"1\",\"reply\":\"Thanks for telling me.\"}."
            return (Array("{\"line\":\(number),\"error\":\(JSONText.quoted(sentence))}\n".utf8), false)
        }
    }

    private func answer(_ asked: Asked) -> Answer {
        let reading = listener.hear(asked.reply, after: asked.context, depth: .heard)
        var out = "{\"id\":\(asked.id?.json ?? "null"),\"moves\":["
        for (n, evidence) in reading.evidence.enumerated() {
            if n > 0 { out += "," }
            out += "{\"move\":\"\(evidence.move)\",\"evidence\":\(JSONText.quoted(evidence.words)),\"start\":\(evidence.range.lowerBound),\"end\":\(evidence.range.upperBound),\"confidence\":\(evidence.confidence)}"
        }
        return (Array((out + "]}\n").utf8), true)
    }

    private func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(1, $0.baseAddress, $0.count) }
            guard written > 0 else {
                if errno == EINTR { continue }
                if errno == EPIPE { Foundation.exit(0) }
                throw Complaint("I could not write the answers to standard output: \(String(cString: strerror(errno))).", code: 2)
            }
            rest = rest.dropFirst(written)
        }
    }
}

/// One place a part, so that the cores never share one.
private final class Answers: @unchecked Sendable {
    private var parts: [[(bytes: [UInt8], understood: Bool)]]
    private let lock = NSLock()
    init(count: Int) { parts = Array(repeating: [], count: count) }
    func set(_ place: Int, _ part: [(bytes: [UInt8], understood: Bool)]) { lock.withLock { parts[place] = part } }
    var all: [(bytes: [UInt8], understood: Bool)] { parts.flatMap { $0 } }
}

/// A string or a number of JSON, given back as it came.
struct JSONText: Decodable {
    let json: String

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let text = try? value.decode(String.self) {
            json = JSONText.quoted(text)
        } else if let number = try? value.decode(Int.self) {
            json = String(number)
        } else {
            json = String(try value.decode(Double.self))
        }
    }

    /// `text` between quotes, with all that JSON wants escaped, and control codes as well.
    static func quoted(_ text: String) -> String {
        // Most texts are plain letters, of which none has to be looked at twice.
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) { return "\"" + text + "\"" }
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) {
                    let hex = String(scalar.value, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + "\""
    }
}
