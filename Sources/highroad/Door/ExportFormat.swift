import ArgumentParser
import Archiving
import Listening
import Rehearsing

/// How a rehearsal leaves the archive.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
    case md, json, txt

    /// The whole rehearsal with its feedback, as the scenario and the listener of today have it; the bare words where the scenario is gone.
    func write(_ kept: KeptRehearsal, _ options: some Wishes) throws -> String {
        let scenario = try? Packs(options).scenario(kept.scenario)
        let played = scenario.map { Reenactment(kept.transcript, in: $0, hearing: listening()) }
        switch self {
        case .json: return try WrittenTranscript(kept, verdicts: played?.steps.compactMap(\.verdict)).json
        case .md, .txt:
            let page = Page([.paragraph(kept.title)]) + (played?.page ?? kept.words)
            return (self == .md ? Format.markdown : .plain).write(page)
        }
    }
}

private extension KeptRehearsal {
    /// What was typed, where nothing can be said about it.
    var words: Page {
        Page([.paragraph("The scenario “\(scenario)” is not among the packs, so only the words are shown.")] + summary.dropFirst())
    }
}
