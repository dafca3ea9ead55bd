import Listening
import Scenarios

/// What a condition is held against: the moves heard, and what came before.
public struct Circumstances: Sendable, Equatable {
    public var moves: Set<Move>
    public var waited: Bool
    /// Nothing was said.
    public var silent: Bool
    public var trust: Int
    public var visits: Int
    public var revealed: [Driver.ID]

    public init(moves: Set<Move>, waited: Bool = true, silent: Bool = false, trust: Int = 5, visits: Int = 1, revealed: [Driver.ID] = []) {
        (self.moves, self.waited, self.silent) = (moves, waited, silent)
        (self.trust, self.visits, self.revealed) = (trust, visits, revealed)
    }
}

/// One part of a condition that does not hold.
public enum Unmet: Sendable, Equatable {
    case lacks([Move])
    case lacksAny(of: [Move])
    case spoiled(by: [Move])
    case waited(wanted: Bool)
    case silent(wanted: Bool)
    case trust(Int, wanted: ClosedRange<Int>)
    case visits(Int, wanted: ClosedRange<Int>)
    case stillHidden([Driver.ID])
    case alreadyRevealed([Driver.ID])
}

extension Condition {
    public func holds(in now: Circumstances) -> Bool { unmet(in: now).isEmpty }

    /// Each part that does not hold, in the order of the condition; empty where all hold.
    public func unmet(in now: Circumstances) -> [Unmet] {
        var unmet: [Unmet] = []
        let missing = all.filter { !now.moves.contains($0) }
        let spoiling = none.filter(now.moves.contains)
        let unknown = revealed.filter { !now.revealed.contains($0) }
        let known = hidden.filter(now.revealed.contains)
        if !missing.isEmpty { unmet.append(.lacks(missing)) }
        if !any.isEmpty, !any.contains(where: now.moves.contains) { unmet.append(.lacksAny(of: any)) }
        if !spoiling.isEmpty { unmet.append(.spoiled(by: spoiling)) }
        if let waited, waited != now.waited { unmet.append(.waited(wanted: waited)) }
        if let silent, silent != now.silent { unmet.append(.silent(wanted: silent)) }
        if let trust, !trust.contains(now.trust) { unmet.append(.trust(now.trust, wanted: trust)) }
        if let visits, !visits.contains(now.visits) { unmet.append(.visits(now.visits, wanted: visits)) }
        if !unknown.isEmpty { unmet.append(.stillHidden(unknown)) }
        if !known.isEmpty { unmet.append(.alreadyRevealed(known)) }
        return unmet
    }
}
