/// A message while it is worked on: what was typed, in order, and everything that follows from it.
public struct Draft: Sendable, Equatable {
    public let errand: Errand
    /// All that was typed and decided, in order; the rest of a draft is derived from it.
    public private(set) var entries: [Entry] = []
    /// The buyer's message that it answers.
    public private(set) var mail: Message?
    public private(set) var deal = Deal()
    /// Every version there ever was, those taken back included; the number of a version is its place from 1.
    public private(set) var versions: [String] = []
    /// The numbers of the versions that led here, the current one last.
    public private(set) var road: [Int] = []
    /// The numbers of the versions that were taken back, the next to bring back last.
    public private(set) var ahead: [Int] = []
    /// Lines of a text that is not finished yet.
    public private(set) var lines: [String] = []
    /// Ids of rules that keep silent.
    public private(set) var silenced: Set<String> = []
    public private(set) var call: PlannedCall?
    /// How it left last, since it was last changed: “eml”.
    public private(set) var leftAs: String?

    public init(_ errand: Errand, entries: [Entry] = []) {
        self.errand = errand
        for entry in entries { take(entry) }
    }

    public var version: Int? { road.last }
    public var text: String? { version.map { versions[$0 - 1] } }
    /// The number and the words of the version before the current one.
    public var before: (version: Int, text: String)? { road.dropLast().last.map { ($0, versions[$0 - 1]) } }
    public func text(of version: Int) -> String? { versions.indices.contains(version - 1) ? versions[version - 1] : nil }

    /// Adds one entry; every entry is possible at every time.
    public mutating func take(_ entry: Entry) {
        entries.append(entry)
        switch entry {
        case let .mail(mail): self.mail = mail
        case let .fact(name, words): if let fact = Deal.Fact(rawValue: name) { deal[fact] = words }
        case let .line(line): lines.append(line)
        case let .wrote(text):
            versions.append(text)
            road.append(versions.count)
            (ahead, lines, leftAs) = ([], [], nil)
        case .wentBack: if let last = road.popLast() { ahead.append(last) }
        case .wentOn: if let next = ahead.popLast() { road.append(next) }
        case let .silenced(rule): silenced.insert(rule)
        case let .heeded(rule): silenced.remove(rule)
        case let .called(call): self.call = call
        case let .left(form): leftAs = form
        }
    }
}

extension Draft {
    /// One thing that was typed or decided.
    public enum Entry: Sendable, Equatable, Codable {
        case mail(Message)
        /// A fact by its name; without words it is forgotten.
        case fact(String, String?)
        /// One line of a text that comes line by line.
        case line(String)
        /// A version, whole.
        case wrote(String)
        case wentBack, wentOn
        case silenced(String), heeded(String)
        case called(PlannedCall)
        /// It was saved, copied or linked.
        case left(String)
    }

    /// The call as it stands now, by the buyer's clock.
    public struct PlannedCall: Sendable, Equatable, Codable {
        /// “2026-12-10”.
        public var day: String
        public var hour: Int, minute: Int
        /// How often it was moved.
        public var moved: Int

        public init(_ appointment: Appointment) {
            (day, hour, minute, moved) = (appointment.time.day.iso, appointment.time.hour, appointment.time.minute, appointment.sequence)
        }

        /// `nil` where the calendar has no such day or the clock no such hour.
        public func appointment(id: String) -> Appointment? {
            Day(day).flatMap { Time($0, hour: hour, minute: minute) }.map { Appointment(at: $0, id: id, sequence: moved) }
        }
    }
}
