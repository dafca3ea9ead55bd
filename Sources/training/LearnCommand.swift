import ArgumentParser
import Foundation
import Listening

/// `training learn`: learns from all replies and phrases and writes the weights as Swift source.
struct LearnCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "learn", abstract: "Learn from all replies and phrases, and write the weights as Swift source.")

    @OptionGroup var material: Material
    @Option(help: "What the network says of each reply, as written by Scripts/learn-network.") var opinions: String
    @Option(help: "Where to write the source.") var output: String
    @Option(help: "How many features to keep.") var rows = Learnt.rows

    func run() throws {
        let (replies, phrases) = (try material.codedReplies(), try material.codedPhrases())
        say("learning from \(replies.count) replies and \(phrases.count) phrases …")
        let text = try Learnt(replies, phrases: phrases, opinions: Opinions(opinions), judgedBy: material.isUnread, most: rows).source()
        try text.write(toFile: output, atomically: true, encoding: .utf8)
        say("wrote \(output), \(text.utf8.count) bytes")
    }
}

/// Where the coded replies and phrases lie.
struct Material: ParsableArguments {
    @Option(parsing: .upToNextOption, help: "Files of coded replies, JSON lines, one file a writer.") var replies: [String] = []
    @Option(parsing: .upToNextOption, help: "Files of coded phrases, `moves | words << context`.") var phrases: [String] = []

    @Option(
        parsing: .upToNextOption, help: "Writers that the teacher of the network never read; only by them is anything judged. Without any, by all.")
    var unread: [String] = []

    func isUnread(_ writer: String) -> Bool { unread.isEmpty || unread.contains(writer) }
    func codedReplies() throws -> [CodedReply] { try replies.sorted().flatMap(CodedReply.load) }
    /// Without those that are no English: they never come to be weighed.
    func codedPhrases() throws -> [CodedPhrase] {
        try phrases.sorted().flatMap(CodedPhrase.load).filter { !Analysis(Array($0.words.unicodeScalars)).isForeign }
    }
}

/// Progress goes to standard error, so that results can be piped.
func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
