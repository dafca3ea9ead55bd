import Listening

extension Scenario {
    /// The tree as ink: a knot a scene, a choice a branch, with trust, visits and drivers as variables.
    ///
    /// Which branch typed words would take is left to whoever chooses; which scene follows is the same. Silence, waiting and
    /// the order of branches show in the words of a choice. A choice is offered where its state (trust, visits, drivers) allows it.
    public var ink: String {
        var out = "// \(title.onOneLine)\n// Written by highroad. Each choice stands for the replies that take this branch.\nVAR trust = \(counterpart.trust)\n"
        out += drivers.map { "VAR known_\($0.id.inInk) = false\n" }.joined()
        out += scenes.filter { $0.branches.contains { $0.after != nil } }.map { "VAR tries_\($0.id.inInk) = 0\n" }.joined()
        out += scenes.map { "VAR visits_\($0.id.inInk) = 0\n" }.joined()
        out += "\n-> enter_\(start.inInk)\n"
        for scene in scenes {
            let id = scene.id.inInk
            let counts = scene.branches.contains { $0.after != nil }
            // Coming in counts as a visit and says the cue; staying does neither.
            out += "\n=== enter_\(id) ===\n~ visits_\(id) += 1\n" + (counts ? "~ tries_\(id) = 0\n" : "")
            out += scene.says.map { beat in "\(beat.text.inInkText)\n" + (beat.reveals.map { "~ known_\($0.inInk) = true\n" } ?? "") }.joined()
            if let ending = scene.ending {
                out += "# ending: \(ending.outcome.rawValue)\n\(ending.title.inInkText)\n-> END\n"
                continue
            }
            out += "-> stay_\(id)\n\n=== stay_\(id) ===\n"
            for branch in scene.branches {
                out += "+ \(branch.when?.inkGuard(in: id) ?? "")[\("\(branch.id): \(branch.conditionInWords)".inInkText)]\n"
                if branch.trust != 0 { out += "  ~ trust = \(branch.trust > 0 ? "MIN(10, trust + \(branch.trust))" : "MAX(0, trust - \(-branch.trust))")\n" }
                out += branch.reveals.map { "  ~ known_\($0.inInk) = true\n" }.joined()
                out += branch.says.map { beat in "  \(beat.text.inInkText)\n" + (beat.reveals.map { "  ~ known_\($0.inInk) = true\n" } ?? "") }.joined()
                if counts { out += "  ~ tries_\(id) += 1\n" }
                let go = branch.to == scene.id ? "stay_\(id)" : "enter_\(branch.to.inInk)"
                if let after = branch.after {
                    let late = after.to == scene.id ? "stay_\(id)" : "enter_\(after.to.inInk)"
                    out += "  { tries_\(id) >= \(after.tries):\n    -> \(late)\n  - else:\n    -> \(go)\n  }\n"
                } else {
                    out += "  -> \(go)\n"
                }
            }
        }
        return out
    }
}

private extension Condition {
    /// The parts that do not depend on words.
    func inkGuard(in scene: String) -> String {
        var parts: [String] = []
        if let visits {
            if visits.lowerBound > 1 { parts.append("visits_\(scene) >= \(visits.lowerBound)") }
            if visits.upperBound < Self.mostVisits { parts.append("visits_\(scene) <= \(visits.upperBound)") }
        }
        if let trust {
            if trust.lowerBound > 0 { parts.append("trust >= \(trust.lowerBound)") }
            if trust.upperBound < 10 { parts.append("trust <= \(trust.upperBound)") }
        }
        parts += revealed.map { "known_\($0.inInk)" } + hidden.map { "not known_\($0.inInk)" }
        return parts.isEmpty ? "" : "{ \(parts.joined(separator: " && ")) } "
    }
}

private extension String {
    var inInk: String { replacing("-", with: "_") }
    var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
    /// Text without what ink would take for its own.
    var inInkText: String {
        var out = ""
        for character in onOneLine {
            if "\\{}[]|<>~#/=*+->".contains(character) { out += "\\" }
            out.append(character)
        }
        return out
    }
}
