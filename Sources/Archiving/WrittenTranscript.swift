import Foundation
import Rehearsing

/// A rehearsal as it leaves in JSON: its transcript, and beside it what was heard on that day, for a later one to be held against.
public struct WrittenTranscript: Sendable, Equatable {
    public var id: String
    /// Of the scenario's file when the rehearsal began; empty where it is not known.
    public var digest: String
    public var started: Date?, ended: Date?
    public var transcript: Transcript
    /// When each entry was typed; empty where it is not known.
    public var times: [Date]
    /// `nil` where the scenario was not at hand.
    public var verdicts: [Verdict]?

    public init(_ kept: KeptRehearsal, verdicts: [Verdict]?) {
        (id, digest, started, ended) = (kept.id, kept.digest, kept.started, kept.ended)
        (transcript, times, self.verdicts) = (kept.transcript, kept.entries.map(\.time), verdicts)
    }

    /// Pretty, keys sorted, a line break at the end; the same rehearsal gives the same bytes.
    public var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        }
    }

    /// - Throws: a `DecodingError` that says what does not fit.
    public init(json: [UInt8]) throws { self = try JSONDecoder().decode(Self.self, from: Data(json)) }
}

extension WrittenTranscript: Codable {
    private enum Key: String, CodingKey { case id, digest, started, ended, entries, verdicts }
    private enum EntryKey: String, CodingKey { case time }

    /// A transcript without anything beside it is one, too.
    public init(from decoder: any Decoder) throws {
        transcript = try Transcript(from: decoder)
        let box = try decoder.container(keyedBy: Key.self)
        id = try box.decodeIfPresent(String.self, forKey: .id) ?? ""
        digest = try box.decodeIfPresent(String.self, forKey: .digest) ?? ""
        verdicts = try box.decodeIfPresent([Verdict].self, forKey: .verdicts)
        (started, ended, times) = (nil, nil, [])
    }

    public func encode(to encoder: any Encoder) throws {
        try transcript.encode(to: encoder)
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(id, forKey: .id)
        try box.encode(digest, forKey: .digest)
        try box.encodeIfPresent(started?.inUTC, forKey: .started)
        try box.encodeIfPresent(ended?.inUTC, forKey: .ended)
        try box.encodeIfPresent(verdicts, forKey: .verdicts)
        guard times.count == transcript.entries.count else { return }
        try box.encode(zip(transcript.entries, times).map(TimedEntry.init), forKey: .entries)
    }

    private struct TimedEntry: Encodable {
        var entry: Transcript.Entry, time: Date

        func encode(to encoder: any Encoder) throws {
            try entry.encode(to: encoder)
            var box = encoder.container(keyedBy: EntryKey.self)
            try box.encode(time.inUTC, forKey: .time)
        }
    }
}

extension Date {
    /// “2026-11-26T02:15:09.120Z”.
    public var inUTC: String {
        var seconds = time_t((Double(milliseconds) / 1000).rounded(.down)), parts = tm()
        gmtime_r(&seconds, &parts)
        let fraction = Int(milliseconds - Int64(seconds) * 1000)
        return parts.written("%Y-%m-%dT%H:%M:%S") + "." + String(String(1000 + fraction).dropFirst()) + "Z"
    }

    /// “2026-11-26 03:15”, in the time of the place.
    public var here: String {
        var seconds = time_t(timeIntervalSince1970.rounded(.down)), parts = tm()
        localtime_r(&seconds, &parts)
        return parts.written("%Y-%m-%d %H:%M")
    }
}

private extension tm {
    func written(_ format: String) -> String {
        var parts = self, text = [CChar](repeating: 0, count: 40)
        let count = strftime(&text, text.count, format, &parts)
        return String(decoding: text.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
