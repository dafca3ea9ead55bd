import Foundation
import Rehearsing
import Terminal

extension Desk {
    /// Lines from the standard input, plain text to the standard output: for pipes, and for screens without an editor.
    ///
    /// A prompt is only written where a person is typing.
    static func plain(_ options: some Wishes, _ occasion: Occasion) -> Desk {
        let seat = PlainSeat.taken(options)
        var last = ""
        return Desk(
            read: {
                let line = seat.read(occasion)
                last = line ?? ""
                return line
            },
            show: { page in
                let isHelp = ["/help", "/h"].contains(last) && !occasion.isDrafting
                let text = Format.plain.write(isHelp ? page + EditingCommand.help(without: seat.isTyped ? "" : "edit") : page)
                put((seat.columns.map(text.broken(at:)) ?? text) + "\n")
            },
            isTyped: seat.isTyped)
    }
}

/// Where lines come from without an editor, and what can be done about them all the same.
final class PlainSeat {
    let isTyped: Bool
    /// The width of the screen that is written to, as it is now; `nil` where none is: a pipe breaks lines as it likes.
    var columns: Int? { isTyped && isatty(STDOUT_FILENO) != 0 ? Capabilities.columns : nil }
    private let reader: PlainReader
    private let history: History
    /// What is being pasted, so that it outlives a line that breaks off.
    private let drafts: DraftFile?

    // Only the main thread comes here.
    nonisolated(unsafe) private static var seated: PlainSeat?

    /// The one of the program, made when it is first sat down at.
    static func taken(_ options: some Wishes) -> PlainSeat {
        if let seated { return seated }
        let seat = PlainSeat(options)
        seated = seat
        atexit { PlainSeat.seated?.drafts?.close() }
        return seat
    }

    /// A pipe knows nothing but what comes through it, so that the same lines always do the same.
    private init(_ options: some Wishes) {
        isTyped = isatty(STDIN_FILENO) != 0
        reader = PlainReader(isTyped: isTyped)
        let folder = isTyped && !options.isPrivate ? State.folder : nil
        history = History(path: folder.map { $0 + "/history" })
        let left = folder.map(DraftFile.left) ?? []
        drafts = folder.flatMap(DraftFile.init)
        for draft in left { history.add(draft) }
        if let draft = left.last {
            show(Page([.prompt("A draft was left here: " + .quote(Wrap.clipped(draft.replacing("\n", with: " "), to: 48)) + " " + .command("/history") + " shows it.")]))
        }
    }

    /// The next line; several where they were pasted, or come from the person's own editor.
    func read(_ occasion: Occasion) -> String? {
        while let line = reader.line(prompt: "> ") {
            // A draft grows line by line anyway, and knows an end of its own.
            if occasion.isDrafting { return line }
            guard let command = EditingCommand(line) else { return sent(line) }
            if let text = run(command) { return sent(text) }
        }
        return nil
    }

    private func run(_ command: EditingCommand) -> String? {
        switch command {
        case let .history(words):
            show(EditingCommand.page(of: history, words))
            return nil
        case .paste: return pasted()
        case let .edit(text):
            guard isTyped else {
                show(Page([.prompt("There is no terminal here that an editor could be opened in. " + .command("/paste") + " takes lines until " + .command("/end") + " as one reply.")]))
                return nil
            }
            switch OwnEditor.change(text) {
            case let .success(new) where !new.allSatisfy(\.isWhitespace): return new
            case .success: show(Page([.prompt("There were no words in it, so nothing is sent.")]))
            case let .failure(trouble): show(Page([.prompt(Text(trouble.sentence))]))
            }
            return nil
        }
    }

    /// Lines up to `/end`, or to the last there is.
    private func pasted() -> String? {
        if isTyped { show(Page([.prompt("Paste or type; a line with only " + .command("/end") + " sends it all as one reply.")])) }
        var lines: [String] = []
        while let line = reader.line(prompt: "… "), line != "/end" {
            lines.append(line)
            drafts?.keep(lines.joined(separator: "\n"))
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }

    /// Kept before anyone computes with it; only then the draft may go.
    private func sent(_ text: String) -> String {
        history.add(text)
        drafts?.clear()
        return text
    }

    private func show(_ page: Page) {
        let text = Format.plain.write(page)
        put((columns.map(text.broken(at:)) ?? text) + "\n")
    }
}

private extension String {
    /// With its lines broken between words at this width; what begins further in goes on further in.
    func broken(at columns: Int) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let indent = [Styled(String(line.prefix { $0 == " " }))]
            return Wrap.rows([Styled(String(line))], width: columns, rest: indent).map { $0.map(\.words).joined() }.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}
