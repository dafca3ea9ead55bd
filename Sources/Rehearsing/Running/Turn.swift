import Listening
import Scenarios

/// They spoke, you answered, this is where it led.
public struct Turn: Sendable, Equatable {
    /// Counted from 1 along the road.
    public let number: Int
    public let scene: Scene.ID
    /// What they had said since the last reply, in one line.
    public let cue: String
    /// What was typed; `nil` is silence.
    public let said: String?
    public let reading: Reading
    /// What the ways on were held against.
    public let now: Circumstances
    /// The way that was taken; `nil` only where the scene has none.
    public let branch: Branch.ID?
    /// What the author of the scenario remarks on this way.
    public let note: String?
    /// The conversation moved on because the scene had gone round in circles.
    public let ranOut: Bool
    public let to: Scene.ID
    /// What they answered at once; more may come to someone who waits.
    public let answer: [Beat]
    /// Drivers that this reply brought out.
    public let revealed: [Driver.ID]
    /// Trust afterwards, 0 to 10.
    public let trust: Int

    /// They had more to say, and were not let finish.
    public var talkedOver: Bool { !now.waited }
    /// 0 to 10.
    public var trustBefore: Int { now.trust }
}

/// What a line led to.
public enum Happening: Sendable, Equatable {
    /// They went on speaking; drivers that came out with it.
    case beat([Beat], revealed: [Driver.ID])
    /// Nobody spoke.
    case silence
    case turn(Turn)
    /// The conversation had ended before.
    case over
}

/// Turns words, and the words they follow, into a reading. ``Listening/Listener`` is the one in use.
public typealias Hearing = @Sendable (_ text: String, _ context: String?) -> Reading
