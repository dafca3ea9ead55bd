import ArgumentParser
import Foundation

/// `training words`: lists the words that the replies and phrases know, as Swift source; a typo is read as one of them.
struct WordsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "words", abstract: "List the words of the replies and phrases, as Swift source.")

    @OptionGroup var material: Material
    @Option(help: "Where to write the source.") var output: String
    @Option(help: "How often a word must occur.") var least = 3

    func run() throws {
        var counts: [String: Int] = [:]
        let texts = try material.codedReplies().flatMap { [$0.reply, $0.context ?? ""] } + material.codedPhrases().map(\.words)
        for text in texts {
            let flat = text.lowercased().filter { $0 != "'" && $0 != "’" }
            for word in flat.split(whereSeparator: { !$0.isASCII || !$0.isLetter }) where word.count >= 4 { counts[String(word), default: 0] += 1 }
        }
        let words = counts.filter { $0.value >= least }.keys.sorted()
        var text = "extension Knowledge {\n    /// Words that people use in replies, listed by `Scripts/train`; a typo is read as one of them.\n    static let knownWords = \"\"\"\n"
        var line = "       "
        for word in words {
            if line.count + word.count > 130 {
                text += line + "\n"
                line = "       "
            }
            line += " " + word
        }
        text += line + "\n        \"\"\"\n}\n"
        try text.write(toFile: output, atomically: true, encoding: .utf8)
        say("wrote \(words.count) words to \(output)")
    }
}
