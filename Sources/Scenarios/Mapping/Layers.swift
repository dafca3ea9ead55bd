/// Where each scene of a map stands: columns from left to right, as the file tells the conversation, endings last.
struct Layers {
    /// A scene, or a bend of a long way that passes through a column.
    enum Stop: Hashable {
        case scene(Scene.ID)
        case bend(from: Scene.ID, to: Scene.ID, column: Int)
    }

    private(set) var columns: [[Stop]] = []
    private(set) var column: [Scene.ID: Int] = [:]
    /// The bends between the two ends of a way, in the order in which the way passes them.
    private(set) var bends: [Pair: [Stop]] = [:]
    struct Pair: Hashable { var from: Scene.ID, to: Scene.ID }

    init(_ scenario: Scenario) {
        let scenes = scenario.scenes
        let place = Dictionary(zip(scenes.map(\.id), 0...), uniquingKeysWith: { first, _ in first })
        var last = 0
        for scene in scenes where scene.ending == nil {
            let here = column[scene.id, default: 0]
            column[scene.id] = here
            last = max(last, here + 1)
            // Only ways to what the file tells later push it to the right; the others lead back.
            for to in scene.ways where place[to, default: -1] > place[scene.id, default: 0] { column[to] = max(column[to, default: 0], here + 1) }
        }
        for scene in scenes where scene.ending != nil { column[scene.id] = last }
        columns = Array(repeating: [], count: last + 1)
        for scene in scenes { columns[column[scene.id, default: 0]].append(.scene(scene.id)) }
        bend(scenes, place)
        for sweep in 0..<6 { settle(scenes, forwards: sweep.isMultiple(of: 2)) }
    }

    /// Long ways get a lane of their own in the columns they pass, as long as there are not too many.
    private mutating func bend(_ scenes: [Scene], _ place: [Scene.ID: Int]) {
        let pairs = scenes.flatMap { scene in scene.ways.map { Pair(from: scene.id, to: $0) } }
            .filter { place[$0.to] != nil && abs(column[$0.to, default: 0] - column[$0.from, default: 0]) > 1 }
        let total = pairs.reduce(0) { $0 + abs(column[$1.to, default: 0] - column[$1.from, default: 0]) }
        guard total < 4_000 else { return }
        for pair in pairs {
            let from = column[pair.from, default: 0], to = column[pair.to, default: 0]
            let passed = from < to ? Array(from + 1..<to) : Array((to + 1..<from).reversed())
            bends[pair] = passed.map { .bend(from: pair.from, to: pair.to, column: $0) }
            for column in passed { columns[column].append(.bend(from: pair.from, to: pair.to, column: column)) }
        }
    }

    /// Puts each column into the order of the places its stops are tied to.
    private mutating func settle(_ scenes: [Scene], forwards: Bool) {
        var ties: [Stop: [Stop]] = [:]
        for scene in scenes {
            for to in scene.ways {
                let way = [.scene(scene.id)] + (bends[Pair(from: scene.id, to: to)] ?? []) + [.scene(to)]
                for (a, b) in zip(way, way.dropFirst()) {
                    ties[a, default: []].append(b)
                    ties[b, default: []].append(a)
                }
            }
        }
        let order = forwards ? Array(columns.indices.dropFirst()) : Array(columns.indices.dropLast().reversed())
        for index in order {
            let neighbour = forwards ? index - 1 : index + 1
            let heights = Dictionary(uniqueKeysWithValues: zip(columns[neighbour], 0...).map { ($0, (Double($1) + 0.5) / Double(max(1, columns[neighbour].count))) })
            let own = Dictionary(uniqueKeysWithValues: zip(columns[index], 0...).map { ($0, (Double($1) + 0.5) / Double(max(1, columns[index].count))) })
            func weight(_ stop: Stop) -> Double {
                let near = (ties[stop] ?? []).compactMap { heights[$0] }
                return near.isEmpty ? own[stop, default: 0] : near.reduce(0, +) / Double(near.count)
            }
            columns[index] = columns[index].map { (weight($0), own[$0, default: 0], $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        }
    }
}
