import ArgumentParser
import Drafting

/// Everything a finished draft can leave as: one list for help, completion, file names and tests.
enum LeavingFormat: String, CaseIterable, ExpressibleByArgument {
    case txt, md, eml, ics, mailto, sheet

    /// One clause that follows “this format is …”.
    var summary: String {
        switch self {
        case .txt: "the letter as plain text"
        case .md: "the letter as Markdown"
        case .eml: "a mail that mail programs open as a draft"
        case .ics: "the call and its preparation, for a calendar"
        case .mailto: "a link that opens a mail program"
        case .sheet: "one page for the call, in Markdown"
        }
    }

    /// The words of the letter are in it.
    var isLetter: Bool {
        switch self {
        case .txt, .md, .eml, .mailto: true
        case .ics, .sheet: false
        }
    }

    /// By the ending of a file's name; `nil` for the two that are shown rather than saved.
    init?(path: String) {
        guard let dot = path.lastIndex(of: "."), let format = LeavingFormat(rawValue: path[path.index(after: dot)...].lowercased()) else { return nil }
        switch format {
        case .txt, .md, .eml, .ics: self = format
        case .mailto, .sheet: return nil
        }
    }

    /// “.txt, .md, .eml or .ics”.
    static var endings: String {
        let all = allCases.filter { LeavingFormat(path: "." + $0.rawValue) != nil }.map { "." + $0.rawValue }
        return all.dropLast().joined(separator: ", ") + " or " + (all.last ?? "")
    }
}
