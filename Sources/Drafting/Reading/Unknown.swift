import Listening

/// “I know no fact called “propsect” (line 2 of “deal.yaml”). Did you mean “prospect”?”
func unknown(_ word: String, _ thing: String, line: Int, in name: String, among known: [String]) -> String {
    let near = Nearest.name(to: word, among: known).map { " Did you mean “\($0)”?" } ?? " There are: \(known.joined(separator: ", "))."
    return "I know no \(thing) called “\(word.prefix(60))” (line \(line) of “\(name)”).\(near)"
}
