extension ScenarioMap {
    /// A picture that stands by itself: each scene a card with its cue and, row by row, the replies that lead on.
    var svg: String { Drawing(self).written }
}

/// One picture in the making; lengths in pixels.
private struct Drawing {
    let map: ScenarioMap
    let layers: Layers
    var tops: [Layers.Stop: Int] = [:]
    var height = 0
    let width: Int

    static let card = 330, gap = 130, row = 34, head = 50, lane = 14, space = 26, margin = 30, title = 96

    init(_ map: ScenarioMap) {
        self.map = map
        layers = Layers(map.scenario)
        width = Self.margin * 2 + layers.columns.count * Self.card + (layers.columns.count - 1) * Self.gap
        var scenes: [Scene.ID: Scene] = [:]
        for scene in map.scenario.scenes { scenes[scene.id] = scene }
        let heights = layers.columns.map { column in column.map { Self.height($0, scenes) } }
        let totals = heights.map { $0.reduce(0) { $0 + $1 + Self.space } }
        let tallest = totals.max() ?? 0
        for (index, column) in layers.columns.enumerated() {
            var top = Self.title + (tallest - totals[index]) / 2
            for (stop, height) in zip(column, heights[index]) {
                tops[stop] = top
                top += height + Self.space
            }
        }
        height = Self.title + tallest + Self.margin + 30
    }

    static func height(_ stop: Layers.Stop, _ scenes: [Scene.ID: Scene]) -> Int {
        switch stop {
        case .bend: lane
        case let .scene(id): head + (scenes[id]?.branches.count ?? 0) * row + (scenes[id]?.branches.isEmpty ?? true ? 0 : 6)
        }
    }

    var written: String {
        var out = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(max(width, 760)) \(height)" width="\(max(width, 760))" height="\(height)" font-family="Helvetica, Arial, sans-serif" role="img" aria-labelledby="t d">
            <title id="t">\(map.scenario.title.inXML)</title>
            <desc id="d">\("The scenes of “\(map.scenario.title)” from left to right, and the replies that lead from one to the next.".inXML)</desc>
            <defs>\(Ink.allCases.map(\.arrowhead).joined())</defs>
            <rect width="100%" height="100%" fill="#ffffff"/>
            <text x="\(Self.margin)" y="36" font-size="20" font-weight="bold" fill="#1c2333">\(map.scenario.title.inXML)</text>
            <text x="\(Self.margin)" y="58" font-size="12" fill="#5b6475">\("\(map.scenario.counterpart.name)\(map.scenario.counterpart.company.isEmpty ? "" : ", \(map.scenario.counterpart.company)") · \(map.scenario.skill.rawValue) · begins at “\(map.scenario.start)” with trust \(map.scenario.counterpart.trust)".inXML)</text>

            """
        out += map.arrows.map(way).joined() + map.scenario.scenes.map(card).joined() + legend
        return out + "</svg>\n"
    }

    func left(_ id: Scene.ID) -> Int { left(column: layers.column[id, default: 0]) }
    func left(column: Int) -> Int { Self.margin + column * (Self.card + Self.gap) }
    func top(_ id: Scene.ID) -> Int { tops[.scene(id), default: 0] }
}

private extension Drawing {
    func card(_ scene: Scene) -> String {
        let x = left(scene.id), y = top(scene.id), isStart = scene.id == map.scenario.start
        let (fill, line, head) = scene.ending.map { Ink.colours(of: $0.outcome) } ?? ("#ffffff", isStart ? "#27408b" : "#aab2c5", "#eef1f8")
        let height = Self.height(.scene(scene.id), [scene.id: scene])
        var out = """
            <g><title>\(scene.says.map(\.text).joined(separator: " … ").inXML)</title>
            <rect x="\(x)" y="\(y)" width="\(Self.card)" height="\(height)" rx="\(scene.ending == nil ? 8 : 22)" fill="\(fill)" stroke="\(line)" stroke-width="\(isStart ? 3 : 1.5)"/>

            """
        if scene.ending == nil {
            out += "<path d=\"M\(x + 1) \(y + Self.head - 2) v\(10 - Self.head) a7 7 0 0 1 7 -7 h\(Self.card - 16) a7 7 0 0 1 7 7 v\(Self.head - 10) z\" fill=\"\(head)\"/>\n"
        }
        let indent = scene.ending == nil ? 12 : 22
        let subtitle = scene.ending.map { "\($0.outcome.rawValue): \($0.title)" } ?? "“\(scene.cue(atMost: 46))”\(scene.says.count > 1 ? " (\(scene.says.count) beats)" : "")"
        out += """
            <text x="\(x + indent)" y="\(y + 20)" font-size="14" font-weight="bold" fill="#1c2333">\(scene.id.shortened(to: 34).inXML)</text>
            <text x="\(x + indent)" y="\(y + 38)" font-size="11" fill="#4a5264">\(subtitle.shortened(to: 58).inXML)</text>

            """
        for (index, branch) in scene.branches.enumerated() {
            let top = y + Self.head + index * Self.row
            let turns = map.taken[.init(scene: scene.id, branch: branch.id)] ?? []
            let isTested = map.tested?.contains(.init(scene: scene.id, branch: branch.id)) ?? true
            var name = branch.id
            if branch.trust != 0 { name += " · trust \(branch.trust > 0 ? "+" : "−")\(abs(branch.trust))" }
            if !branch.reveals.isEmpty { name += " · reveals \(branch.reveals.joined(separator: ", "))" }
            if branch.to == scene.id { name += " ↺ stays" }
            if let after = branch.after { name += ", \(after.tries) tries" }
            out += """
                <g><title>\("\(branch.id): \(branch.conditionInWords)".inXML)</title>
                <text x="\(x + 12)" y="\(top + 14)" font-size="12" font-weight="600" fill="\(Ink(branch).rawValue)">\(name.shortened(to: 46).inXML)\(isTested ? "" : "<tspan fill=\"#b05a00\" font-weight=\"normal\"> · untested</tspan>")\(turns.isEmpty ? "" : "<tspan font-weight=\"normal\">\(turns.inWords)</tspan>")</text>
                <text x="\(x + 12)" y="\(top + 28)" font-size="10.5" fill="#5b6475">\((branch.when?.inWords ?? "whatever else is said").shortened(to: 60).inXML)</text></g>

                """
        }
        return out + "</g>\n"
    }

    /// A curve from the row of a branch to the scene it leads to; a branch that stays has a mark in its row instead.
    func way(_ arrow: ScenarioMap.Arrow) -> String {
        guard arrow.to != arrow.from.id, let target = layers.column[arrow.to] else { return "" }
        let from = layers.column[arrow.from.id, default: 0]
        let y = top(arrow.from.id) + Self.head + arrow.row * Self.row + Self.row / 2 + (arrow.tries == nil ? 0 : 6)
        let end = top(arrow.to) + 18 + (arrow.row * 5) % 22
        let goesOn = target > from
        var points = [(left(column: from) + (goesOn ? Self.card : 0), y)]
        for bend in layers.bends[.init(from: arrow.from.id, to: arrow.to)] ?? [] {
            guard case let .bend(_, _, column) = bend, let top = tops[bend] else { continue }
            let lane = top + Self.lane / 2, x = left(column: column)
            points += goesOn ? [(x - 6, lane), (x + Self.card + 6, lane)] : [(x + Self.card + 6, lane), (x - 6, lane)]
        }
        points.append(target < from ? (left(column: target) + Self.card + 5, end) : (left(column: target) - 5, end))
        var path = "M\(points[0].0) \(points[0].1)"
        for (a, b) in zip(points, points.dropFirst()) {
            if a.1 == b.1, abs(a.0 - b.0) > Self.gap { path += " L\(b.0) \(b.1)"; continue }
            // Within one column the curve swings out to the left.
            let swing = target == from ? -70 : goesOn ? max(40, (b.0 - a.0) / 2) : min(-40, (b.0 - a.0) / 2)
            path += " C\(a.0 + swing) \(a.1) \(b.0 + (target == from ? -60 : -swing)) \(b.1) \(b.0) \(b.1)"
        }
        let ink = Ink(arrow.branch)
        let dashes = arrow.tries != nil ? " stroke-dasharray=\"5 4\"" : ""
        return "<path d=\"\(path)\" fill=\"none\" stroke=\"\(ink.rawValue)\" stroke-width=\"1.4\" stroke-opacity=\"0.75\"\(dashes) marker-end=\"url(#\(ink.name))\"><title>\("\(arrow.from.id) → \(arrow.to): \(arrow.label)".inXML)</title></path>\n"
    }

    var legend: String {
        let y = 82
        var x = Self.margin, out = "<g font-size=\"11\" fill=\"#4a5264\">"
        for (ink, words) in [(Ink.wins, "wins trust or a reason"), (.costs, "costs trust"), (.neither, "neither")] {
            out += "<path d=\"M\(x) \(y - 4) h26\" stroke=\"\(ink.rawValue)\" stroke-width=\"2\" marker-end=\"url(#\(ink.name))\"/><text x=\"\(x + 36)\" y=\"\(y)\">\(words)</text>"
            x += 56 + words.count * 6
        }
        out += "<path d=\"M\(x) \(y - 4) h26\" stroke=\"#555e70\" stroke-width=\"2\" stroke-dasharray=\"5 4\"/><text x=\"\(x + 36)\" y=\"\(y)\">after some tries</text>"
        x += 56 + 16 * 6
        for outcome in Ending.Outcome.allCases {
            let (fill, line, _) = Ink.colours(of: outcome)
            out += "<rect x=\"\(x)\" y=\"\(y - 12)\" width=\"24\" height=\"14\" rx=\"7\" fill=\"\(fill)\" stroke=\"\(line)\"/><text x=\"\(x + 32)\" y=\"\(y)\">\(outcome.rawValue)</text>"
            x += 70
        }
        return out + "</g>\n"
    }
}

/// What a way does to the conversation, as a colour that also shows in grey.
private enum Ink: String, CaseIterable {
    case wins = "#1b7f3b", costs = "#b3261e", neither = "#555e70"

    init(_ branch: Branch) { self = branch.trust < 0 ? .costs : branch.trust > 0 || !branch.reveals.isEmpty ? .wins : .neither }

    var name: String {
        switch self {
        case .wins: "wins"
        case .costs: "costs"
        case .neither: "neither"
        }
    }

    var arrowhead: String {
        "<marker id=\"\(name)\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"\(rawValue)\"/></marker>"
    }

    static func colours(of outcome: Ending.Outcome) -> (fill: String, line: String, head: String) {
        switch outcome {
        case .win: ("#e3f5e7", "#1b7f3b", "#e3f5e7")
        case .even: ("#fdf3d8", "#9a6b00", "#fdf3d8")
        case .loss: ("#fbe3e2", "#b3261e", "#fbe3e2")
        }
    }
}

extension String {
    var inXML: String {
        var out = ""
        for character in self {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.append(character)
            }
        }
        return out
    }
}
