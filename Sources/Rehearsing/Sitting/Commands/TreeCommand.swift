import Scenarios

extension Command {
    static let tree = Command(
        "tree", arguments: "[LINE]", summary: "shows every road tried in this rehearsal; with a number, goes on after that line", example: "/tree 3"
    ) { session, rest in
        let roads = Roads(session.transcript)
        guard !rest.isEmpty else { return (session, [.show(session.tree(of: roads))]) }
        guard let number = Int(rest), number == 0 || roads.node(number) != nil else {
            let lines = ([0] + roads.nodes.map(\.id)).map(String.init).joined(separator: ", ")
            return session.showing(.paragraph(Text("There is no line “\(rest)” in the tree. Lines: \(lines).")))
        }
        let replay = Replay(session.transcript, in: session.scenario, upTo: number, hearing: session.hearing)
        guard replay.drift == nil else {
            return session.showing(.paragraph("The scenario has changed since line \(number) was typed, and no road leads there any more."))
        }
        return session.goingBack(to: number, saying: number == 0 ? "From the beginning." : "Back to line \(number). They last said:")
    }
}

private extension Session {
    /// One line a node, with where it led; a line with only one that follows stays at the same depth.
    func tree(of roads: Roads) -> Page {
        var lines: [Text] = [mark(0, "0  the start, in ", scenario.start)]
        func draw(_ id: Int, _ rehearsal: Rehearsal, depth: Int) {
            let children = roads.children(of: id)
            for child in children {
                var next = rehearsal
                let typed = child.entry.typed
                let indent = String(repeating: "  ", count: depth + (children.count > 1 ? 1 : 0))
                let words = typed.words.isEmpty ? "(waited)" : "“\(typed.words.shortened(to: 60))”"
                guard typed.at == next.standing.scene else {
                    lines.append(Text("\(indent)\(child.id)  \(words) ") + .faint("was typed in \(typed.at), where no road leads any more"))
                    continue
                }
                _ = next.take(typed.words, hearing: hearing)
                lines.append(mark(child.id, "\(indent)\(child.id)  \(words) → ", next.standing.scene))
                draw(child.id, next, depth: depth + (children.count > 1 ? 1 : 0))
            }
        }
        draw(0, Rehearsal(scenario), depth: 0)
        return Page([.heading("Roads tried"), .drawing(lines), .prompt(.command("/tree LINE") + " goes on after that line.")])
    }

    func mark(_ id: Int, _ words: String, _ scene: Scene.ID) -> Text {
        var line = Text(words) + .name(scene)
        if let ending = scenario.scene(scene)?.ending { line += Text(", ending: \(ending.title)") }
        if id == node { line += .strong("  ← you are here") }
        return line
    }
}

extension String {
    /// At most `length` characters; where some are left out, “…” says so.
    func shortened(to length: Int) -> String { count <= length ? self : prefix(length - 1) + "…" }
}
