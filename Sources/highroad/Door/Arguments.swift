/// What was typed after the program's name, arranged so that options that work everywhere may stand anywhere.
///
/// The parser takes them only after the command they belong to; here they go to the end, or before “--”.
func arranged(_ arguments: [String]) -> [String] {
    let flags: Set = ["--plain", "--private"], options: Set = ["--data-dir", "--pack"]
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    var kept: [String] = [], moved: [String] = [], rest = arguments[..<end]
    while let next = rest.popFirst() {
        if flags.contains(next) || options.contains(where: { next.hasPrefix($0 + "=") }) {
            moved.append(next)
        } else if options.contains(next) {
            moved.append(next)
            if let value = rest.popFirst() { moved.append(value) }
        } else {
            kept.append(next)
        }
    }
    return kept + moved + arguments[end...]
}
