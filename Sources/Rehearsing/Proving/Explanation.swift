import Listening
import Scenarios

/// Why a reply goes where it goes: which ways were tried, what stood in the way of each, and which was taken.
public struct Explanation: Sendable, Equatable {
    public let scene: Scene.ID
    public let reply: String
    public let reading: Reading
    public let now: Circumstances
    /// In the order they are tried.
    public let ways: [Way]

    public struct Way: Sendable, Equatable {
        public let branch: Branch
        /// Empty where the whole condition holds.
        public let unmet: [Unmet]
        /// The first one that holds; one that holds after it is never asked.
        public let isTaken: Bool
    }

    /// Explains a reply in a scene that someone has come to straight away and heard out, unless told otherwise.
    ///
    /// - Parameter change: changes the circumstances: trust, visits, drivers revealed, talking over.
    /// - Returns: `nil` where the scenario has no such scene.
    public init?(
        _ scenario: Scenario, scene id: Scene.ID, reply: String, hearing: Hearing, in change: (inout Circumstances) -> Void = { _ in }
    ) {
        guard let scene = scenario.scene(id) else { return nil }
        let cue = scene.says.map(\.text).joined(separator: " ")
        let reading = hearing(reply, cue.isEmpty ? nil : cue)
        var now = Circumstances(moves: reading.moves, silent: reply.allSatisfy(\.isWhitespace), trust: scenario.counterpart.trust)
        change(&now)
        self.init(scene, reading, now)
    }

    /// Explains a turn of a rehearsal in the circumstances it was said in.
    public init(_ scene: Scene, _ reading: Reading, _ now: Circumstances) {
        var isOpen = true
        ways = scene.branches.map { branch in
            let unmet = branch.when?.unmet(in: now) ?? []
            defer { if unmet.isEmpty { isOpen = false } }
            return Way(branch: branch, unmet: unmet, isTaken: isOpen && unmet.isEmpty)
        }
        (self.scene, self.reply, self.reading, self.now) = (scene.id, reading.text, reading, now)
    }
}

extension Unmet {
    /// What stands in the way, in one clause: “open-question was not heard”.
    public var words: String {
        switch self {
        case let .lacks(moves): "\(moves.listed(by: "and")) \(moves.count == 1 ? "was" : "were") not heard"
        case let .lacksAny(of: moves): switch moves.count {
            case 1: "\(moves[0]) was not heard"
            case 2: "neither \(moves[0]) nor \(moves[1]) was heard"
            default: "none of \(moves.listed(by: "or")) was heard"
            }
        case let .spoiled(by: moves): "\(moves.listed(by: "and")) \(moves.count == 1 ? "was" : "were") heard, and must not be"
        case let .waited(wanted): wanted ? "they were not heard out" : "they were heard out, and this way is for talking over them"
        case let .silent(wanted): wanted ? "something was said, and this way is for silence" : "nothing was said"
        case let .trust(trust, wanted): "trust is \(trust), and must be \(wanted.words(below: 0, above: 10))"
        case let .visits(visits, wanted): "this is visit \(visits), and must be \(wanted.words(below: 1, above: .max))"
        case let .stillHidden(drivers): "\(drivers.quoted) \(drivers.count == 1 ? "is" : "are") still hidden"
        case let .alreadyRevealed(drivers): "\(drivers.quoted) \(drivers.count == 1 ? "is" : "are") already known"
        }
    }

    /// What would have let it pass, in one clause that asks for something; `nil` where no reply could.
    public var remedy: String? {
        switch self {
        case let .lacks(moves): "add \(moves.listed(by: "and"))"
        case let .lacksAny(of: moves): moves.count == 1 ? "add \(moves[0])" : "add \(moves.listed(by: "or"))"
        case let .spoiled(by: moves): "leave out \(moves.listed(by: "and"))"
        case let .waited(wanted): wanted ? "wait until they have finished" : nil
        case let .silent(wanted): wanted ? "say nothing" : "say something"
        case .trust, .visits, .stillHidden, .alreadyRevealed: nil
        }
    }
}

private extension [Move] {
    func listed(by word: String) -> String { map(\.rawValue).listed(by: word) }
}

extension [String] {
    /// “a, b and c”.
    func listed(by word: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(word) " + last
    }

    var quoted: String { map { "“\($0)”" }.listed(by: "and") }
}

extension Explanation {
    /// The moves heard, then every way with what stood in it.
    public var page: Page {
        var blocks: [Page.Block] = [.heading("“\(reply)” in \(scene)")]
        if reading.evidence.isEmpty {
            blocks.append(.paragraph("No move was heard."))
        } else {
            blocks += [.paragraph("Heard:"), .list(reading.evidence.map { .name($0.move.rawValue) + " in " + .quote($0.words) })]
        }
        if !reading.borderline.isEmpty {
            blocks += [.paragraph("Half heard, so not counted:"), .list(reading.borderline.map { .name($0.move.rawValue) + " in " + .quote($0.words) })]
        }
        if !reading.nearMisses.isEmpty {
            blocks += [.paragraph("Nearly heard:"), .list(reading.nearMisses.map { .name($0.move.rawValue) + " in " + .quote($0.words) + ": \($0.reason)" })]
        }
        guard !ways.isEmpty else { return Page(blocks + [.paragraph("The scene is an ending: no way leads on.")]) }
        blocks += [.paragraph("Ways, in the order they are tried:"), .list(ways.map(\.text))]
        if !ways.contains(where: \.isTaken) { blocks.append(.paragraph("No way was taken: they wait.")) }
        return Page(blocks)
    }
}

private extension Explanation.Way {
    var text: Text {
        var text = Text.name(branch.id) + " (" + Text(branch.when.map(\.words) ?? "otherwise") + "): "
        if isTaken { return text + Text("taken, to ", .helps) + .name(branch.to) + "." }
        guard !unmet.isEmpty else { return text + "would hold too, but an earlier way was taken." }
        text += Text(unmet.map(\.words).joined(separator: "; ") + ".")
        let remedies = unmet.compactMap(\.remedy)
        if remedies.count == unmet.count { text += Text(" To pass: \(remedies.joined(separator: ", and ")).") }
        return text
    }
}
