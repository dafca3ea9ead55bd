/// Hears what a reply does. The same words always give the same reading; every text is a reply.
public struct Listener: Sendable {
    public init() {}

    /// Hears `text`, said after the counterpart's `context` (their last words, where they are known).
    public func hear(_ text: String, after context: String? = nil) -> Reading {
        Reading(text: text, evidence: [])
    }
}
