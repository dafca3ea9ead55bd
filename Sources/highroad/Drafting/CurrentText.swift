/// The text of a draft as it is now, for the editor that opens it.
final class CurrentText {
    var words: String
    init(_ words: String) { self.words = words }
}
