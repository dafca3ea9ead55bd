import ArgumentParser
import Archiving
import Rehearsing
import Scenarios

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Play a transcript again, verdict by verdict, and tell what changed since it was written.",
        discussion: "Exits with 0 where every verdict is the same, with 1 where one has changed, with 2 where the file can't be read.")

    @Argument(help: "A transcript in JSON, as “highroad export ID --format json” writes it.")
    var file: String

    @Flag(name: .long, help: "Show only what changed, not the conversation.")
    var changes = false

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let written = try WrittenTranscript(file: file)
        let (scenario, source) = try Packs(options).file(written.transcript.scenario)
        let played = Reenactment(written.transcript, in: scenario, hearing: listening())
        let comparison = Comparison(written, played)
        let page = (changes ? Page() : played.page) + comparison.page(isEdited: !written.digest.isEmpty && source.digest != written.digest)
        put(Format.plain.write(page))
        if !comparison.isSame { throw ExitCode(1) }
    }
}

/// A transcript's verdicts then and now.
struct Comparison {
    /// What is different, reply by reply.
    let changes: [Text]
    /// How many replies were held against an earlier verdict.
    let compared: Int
    var isSame: Bool { changes.isEmpty }

    init(_ written: WrittenTranscript, _ played: Reenactment) {
        let then = Dictionary((written.verdicts ?? []).map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
        var changes: [Text] = [], compared = 0
        for step in played.steps {
            let words = step.entry.typed.words
            let line: Text = "Line \(step.node)" + (words.isEmpty ? "" : ", " + .quote(words))
            if step.rehearsal == nil {
                changes.append(line + ", was typed in a place that no road leads to any more.")
            } else if let before = then[step.node] {
                compared += 1
                guard let now = step.verdict else {
                    changes.append(line + ", is not taken as a reply any more.")
                    continue
                }
                let different = now.changes(since: before)
                if !different.isEmpty { changes.append(line + ": " + different.joined(separator: "; ") + ".") }
            }
        }
        (self.changes, self.compared) = (changes, compared)
    }

    func page(isEdited: Bool) -> Page {
        let edited: [Page.Block] = isEdited ? [.paragraph("The file of the scenario has changed since then.")] : []
        guard !isSame else {
            let count = compared == 1 ? "1 reply was" : "\(compared) replies were"
            return Page([.heading("What changed since"), .paragraph(Text("Nothing: \(count) held against the verdict of then."))] + edited)
        }
        return Page([.heading("What changed since"), .list(changes)] + edited)
    }
}

extension WrittenTranscript {
    /// Reads a file; a complaint says what does not fit.
    init(file path: String) throws(Complaint) {
        let bytes = try TextFile.read(path)
        do { try self.init(json: bytes) } catch let DecodingError.dataCorrupted(context) {
            throw Complaint("“\(path)” is not a transcript that I can read. \(context.debugDescription)")
        } catch let DecodingError.keyNotFound(key, _) {
            throw Complaint("“\(path)” is not a transcript that I can read: “\(key.stringValue)” is missing.")
        } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context) {
            let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
            throw Complaint("“\(path)” is not a transcript that I can read: “\(place)” holds something else than it should.")
        } catch { throw Complaint("“\(path)” is not a transcript that I can read.") }
    }
}
