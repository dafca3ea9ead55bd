import ArgumentParser
import Foundation
import Listening
import Rehearsing

/// `highroad hear`: what each reply does, with the words that show it.
struct HearCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hear",
        abstract: "Hear what replies do, one reply a line.",
        discussion: """
            Reads replies from standard input and prints the moves that each one makes, with the words that show it.

            With --json it reads and writes JSON lines: in {"id","context"?,"reply"}, out {"id","moves":[{"move","evidence",
            "start","end","confidence"}]}; start and end count the Unicode scalars of the reply. A line that is no such
            object is answered with {"line","error"} and the exit code is 2 in the end.

            EXAMPLES:
              echo "Thanks for telling me straight. What tipped it?" | highroad hear
              highroad hear --json < replies.jsonl > moves.jsonl
              highroad hear --disagreements > mine.jsonl
              highroad hear --test mine.jsonl
            """)

    @Flag(name: .long, help: "Read and write JSON lines.") var json = false
    @Flag(name: .long, help: "Show what was half heard and nearly heard as well.") var why = false

    @Flag(name: .long, help: "Write the verdicts that you kept with /disagree as test cases, a JSON object a line.") var disagreements = false
    @Option(name: .long, help: ArgumentHelp("Hear the replies of test cases, and say where hearing and verdict part.", valueName: "file")) var test: String?
    @OptionGroup var options: GlobalOptions

    func run() throws {
        if let test {
            try HearingCases.run(test)
        } else if disagreements {
            put(try HearingCases.kept(options))
        } else if json {
            let faults = try JSONHearing().run()
            if faults > 0 { throw ExitCode(2) }
        } else {
            let listener = Listener()
            var first = true
            while let line = readLine(strippingNewline: true) {
                if !first { print() }
                first = false
                for shown in spoken(listener.hear(line)) { print(shown) }
            }
        }
    }

    private func spoken(_ reading: Reading) -> [String] {
        let quiet = reading.text.isEmpty ? "(silence)" : "“\(reading.text.visible)”"
        func line(_ evidence: Evidence, _ how: String) -> String {
            "  \(how)\(evidence.move)  \(Int((evidence.confidence * 100).rounded())) %  “\(evidence.words.visible)”"
        }
        var lines = [quiet]
        if let insult = reading.insult { lines.append("  an insult: “\(insult.words.visible)”; nothing that helps is heard beside it") }
        lines += reading.evidence.isEmpty ? [reading.isForeign ? "  too few English words to be understood" : "  no move heard"] : reading.evidence.map { line($0, "") }
        if why {
            lines += reading.borderline.map { line($0, "half heard: ") }
            lines += reading.nearMisses.map { line($0, "nearly: ") }
        }
        return lines
    }
}
