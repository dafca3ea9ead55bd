import Listening
import Scenarios

extension Command {
    static let whatIf = Command(
        "what-if", also: ["whatif"], arguments: "[N] \"REPLY\"", summary: "tries another reply at turn N, and shows both roads side by side",
        example: "/what-if 2 \"What would help the board say yes?\""
    ) { session, rest in
        let turns = session.rehearsal.turns
        guard let last = turns.last else {
            return session.showing(.paragraph("Nothing has been said yet, so there is nothing to say differently."))
        }
        let (number, words) = rest.numberAndWords
        guard !words.isEmpty else {
            return session.showing(.paragraph("Say what would be said instead: " + .command("/what-if 2 \"What would help the board say yes?\"") + "."))
        }
        let wanted = number ?? last.number
        guard (1...turns.count).contains(wanted) else {
            return session.showing(.paragraph(Text("There is no turn \(wanted); so far there \(turns.count == 1 ? "is 1" : "are \(turns.count)").")))
        }
        return session.tryingInstead(words, at: wanted)
    }
}

private extension Session {
    func tryingInstead(_ words: String, at number: Int) -> (Session, [Effect]) {
        let roads = Roads(transcript)
        guard let at = roads.node(replay.turnNodes[number - 1]) else { return (self, []) }
        let before = Replay(transcript, in: scenario, upTo: at.parent, hearing: hearing).rehearsal
        let entries: [Transcript.Entry] = [.wentBack(to: at.parent), .said(words, at: before.standing.scene), .wentBack(to: node)]
        var session = self
        entries.forEach { session.transcript.add($0) }
        let kept = transcript.entries.count + 2

        var other = before
        _ = other.take(words, hearing: hearing)
        // The later words are only typed again while they meet the scenes they were meant for.
        let later = roads.path(to: node).drop { $0.id != at.id }.dropFirst()
        let strayed = later.contains { step in
            let (line, scene) = step.entry.typed
            guard !other.isOver, scene == other.standing.scene else { return true }
            _ = other.take(line, hearing: hearing)
            return false
        }
        var closing: Text = strayed ? "The later replies were meant for other words, so they are left out. " : ""
        closing += "Kept as line \(kept): " + .command("/tree \(kept)") + " goes on from there."
        return (session, entries.map(Effect.keep) + [.show(Page([
            .sideBySide(rehearsal.column("As it was", from: number), other.column("What if", from: number)), .prompt(closing),
        ]))])
    }
}

private extension Rehearsal {
    /// From one turn on: what was said, what was heard, where it led; then trust, drivers, ending and score.
    func column(_ title: String, from number: Int) -> Page.Column {
        var lines: [Text] = []
        for turn in turns.dropFirst(number - 1) {
            lines.append("You: " + (turn.said.map { .quote($0.excerpt) } ?? "(silence)"))
            lines.append("Heard: " + (turn.reading.evidence.isEmpty ? Text("nothing") : turn.reading.evidence.map { .name($0.move.rawValue) }.joined()))
            lines.append("Leads to " + .name(turn.to) + Text(", trust \(turn.trust)"))
            if !turn.answer.isEmpty { lines.append(Text("\(scenario.counterpart.name): " + turn.answer.map(\.text).joined(separator: " "))) }
            lines += turn.revealed.compactMap(scenario.driver).map { Text("Came out: \($0.reveal)") }
        }
        if let ending { lines.append("Ending: " + .strong(ending.title)) }
        lines.append(Text("Score so far: \(Score(turns, in: scenario).total) of 100"))
        return Page.Column(title: title, lines: lines)
    }
}

extension String {
    /// `2 "some words"`: the number, where one stands first, and the words without the marks around them.
    var numberAndWords: (Int?, String) {
        let text = trimmed
        let first = String(text.prefix { !$0.isWhitespace })
        guard let number = Int(first) else { return (nil, text.unquoted) }
        return (number, String(text.dropFirst(first.count)).trimmed.unquoted)
    }

    private var unquoted: String {
        let pairs: [Character: Character] = ["\"": "\"", "“": "”", "'": "'", "‘": "’", "«": "»"]
        guard count > 1, let first, let last, pairs[first] == last else { return self }
        return String(dropFirst().dropLast()).trimmed
    }
}
