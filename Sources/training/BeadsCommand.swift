import ArgumentParser
import Foundation
import Listening

/// `training beads`: every reply and phrase as the network takes it in, JSON lines, for `Scripts/learn-network`.
struct BeadsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "beads", abstract: "Write each reply and phrase as rows of the vocabulary, as JSON lines.")

    @OptionGroup var material: Material
    @Option(help: "The word vectors, a word a line.") var vectors: String
    @Option(help: "Where to write the lines.") var output: String
    @Flag(help: "Replies only as they are written, not as hurried people type them as well.") var once = false

    private struct Line: Encodable {
        let id: String, writer: String, kind: String
        /// As it was typed, and what the counterpart had said; the teacher reads these.
        let text: String, said: String
        /// A move and from where to where in the text, in scalars.
        let spans: [[Int]]
        let rows: [Int], classes: [[Int]], echo: [Int], context: [Int]
        /// For each bead, the moves whose words it is part of.
        let labels: [[Int]]
        let gold: [Int]
    }

    func run() throws {
        let words = try String(contentsOfFile: vectors, encoding: .utf8).split(separator: "\n").map { String($0.prefix { $0 != " " }) }
        let places = Dictionary(words.enumerated().map { (Spelling.number(of: $0.element), $0.offset) }, uniquingKeysWith: { first, _ in first })
        let encoder = JSONEncoder()
        var text = Data()
        func write(_ id: String, _ writer: String, _ kind: String, _ scalars: [Unicode.Scalar], _ context: String, _ spans: [(move: Int, range: Range<Int>)]) throws {
            let analysis = Analysis(scalars, context: Array(context.unicodeScalars)), beads = Bead.string(analysis) { places[$0] }
            guard !beads.isEmpty else { return }
            let labels = beads.map { bead in
                guard let place = bead.word else { return [Int]() }
                let word = analysis.words[place]
                return spans.filter { $0.range.overlaps(word.start..<word.end) }.map(\.move)
            }
            let line = Line(
                id: id, writer: writer, kind: kind, text: String(String.UnicodeScalarView(scalars)), said: context,
                spans: spans.map { [$0.move, $0.range.lowerBound, $0.range.upperBound] }, rows: beads.map(\.row), classes: beads.map(\.classPlaces), echo: beads.map { $0.isEcho ? 1 : 0 },
                context: Bead.context(analysis) { places[$0] }.map(\.row), labels: labels, gold: Set(spans.map(\.move)).sorted())
            text += try encoder.encode(line) + Data("\n".utf8)
        }
        for reply in try material.codedReplies() {
            for kind in once ? [Perturbation.asWritten] : [.asWritten, .noMarks, .slips] {
                let (typed, spans) = reply.typed(as: kind)
                try write(reply.id, reply.writer, kind.rawValue, typed, reply.context ?? "", spans)
            }
        }
        for (n, phrase) in try material.codedPhrases().enumerated() {
            let scalars = Array(phrase.words.unicodeScalars)
            try write("phrase \(n)", "", "phrase", scalars, phrase.context, phrase.moves.map { ($0.place, 0..<scalars.count) })
        }
        try text.write(to: URL(fileURLWithPath: output))
        say("wrote \(output)")
    }
}
