/// What should happen in the world after a line; the door does it, in order.
public enum Effect: Sendable, Equatable {
    /// Keep this before anything after it is done.
    case keep(Transcript.Entry)
    case show(Page)
    /// The conversation reached an ending; the sitting goes on until the person leaves.
    case end
    case leave
    /// Work on the draft of a message, of this kind where one is named, and come back.
    case draft(String)
}
