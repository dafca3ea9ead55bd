extension ScenarioMap {
    /// A flowchart in Mermaid, which many pages and editors draw.
    var mermaid: String {
        let numbers = Dictionary(zip(scenario.scenes.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        var lines = ["---", "title: \"\(scenario.title.inMermaid)\"", "---", "flowchart TD"]
        for (number, scene) in scenario.scenes.enumerated() {
            if let ending = scene.ending {
                lines.append("  s\(number)([\"\(scene.id.inMermaid)<br/>\(ending.outcome.rawValue): \(ending.title.inMermaid)\"]):::\(ending.outcome.rawValue)")
            } else {
                lines.append("  s\(number)[\"<b>\(scene.id.inMermaid)</b><br/>\(scene.cue(atMost: 60).inMermaid)\"]\(scene.id == scenario.start ? ":::start" : "")")
            }
        }
        for arrow in arrows {
            guard let from = numbers[arrow.from.id], let to = numbers[arrow.to] else { continue }
            lines.append("  s\(from) \(arrow.tries != nil ? "-.->" : arrow.turns.isEmpty ? "-->" : "==>")|\"\(arrow.label.inMermaid)\"| s\(to)")
        }
        lines += [
            "  classDef start stroke-width:3px", "  classDef win fill:#d8f0dd,stroke:#1b7f3b,color:#0b3d1c",
            "  classDef even fill:#fdf0cf,stroke:#9a6b00,color:#4a3300", "  classDef loss fill:#fbdcdc,stroke:#b3261e,color:#5c0f0a",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// A graph in the language of Graphviz.
    var dot: String {
        var lines = [
            "digraph \(scenario.id.inDot) {", "  label=\(scenario.title.inDot); labelloc=t; fontname=\"sans-serif\"; rankdir=LR; nodesep=0.3; ranksep=1.2;",
            "  node [shape=box, style=\"rounded,filled\", fillcolor=\"#f4f6fb\", fontname=\"sans-serif\", fontsize=11];",
            "  edge [fontname=\"sans-serif\", fontsize=9];",
        ]
        for scene in scenario.scenes {
            if let ending = scene.ending {
                let fill = switch ending.outcome { case .win: "#d8f0dd"; case .even: "#fdf0cf"; case .loss: "#fbdcdc" }
                lines.append("  \(scene.id.inDot) [label=\("\(scene.id)\n\(ending.outcome.rawValue): \(ending.title)".inDot), fillcolor=\"\(fill)\", peripheries=2];")
            } else {
                lines.append("  \(scene.id.inDot) [label=\("\(scene.id)\n\(scene.cue(atMost: 50))".inDot)\(scene.id == scenario.start ? ", penwidth=3" : "")];")
            }
        }
        for arrow in arrows {
            let colour = arrow.isCosting ? "#b3261e" : arrow.isWinning ? "#1b7f3b" : "#555555"
            lines.append("  \(arrow.from.id.inDot) -> \(arrow.to.inDot) [label=\(arrow.label.inDot), color=\"\(colour)\"\(arrow.tries == nil ? "" : ", style=dashed")\(arrow.turns.isEmpty ? "" : ", penwidth=3")];")
        }
        return lines.joined(separator: "\n") + "\n}\n"
    }
}

private extension String {
    var inMermaid: String {
        var out = ""
        for character in self {
            switch character {
            case "\"": out += "#quot;"
            case "#": out += "#35;"
            case "<": out += "#lt;"
            case ">": out += "#gt;"
            case "&": out += "#amp;"
            case "`": out += "#96;"
            case "\n": out += " "
            default: out.append(character)
            }
        }
        return out
    }

    var inDot: String {
        "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
    }
}
