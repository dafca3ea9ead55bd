import Scenarios

extension Scenario {
    /// The scenario as a transcript plays it: with its facts filled in and its variants chosen.
    public func settled(by transcript: Transcript) -> Scenario { filled(with: transcript.facts).settled(by: transcript.seed) }

    /// The scenario with one of its words chosen for every beat that has several.
    ///
    /// The choice follows from the seed, the scene (and branch) and the place of the beat in it, and from nothing else:
    /// a change somewhere else in the file changes no words here.
    public func settled(by seed: UInt64) -> Scenario {
        guard scenes.contains(where: \.hasVariants) else { return self }
        var scenario = self
        for scene in scenario.scenes.indices where scenario.scenes[scene].hasVariants {
            let id = scenario.scenes[scene].id
            scenario.scenes[scene].says = scenario.scenes[scene].says.settled(by: seed, at: id)
            for branch in scenario.scenes[scene].branches.indices {
                let place = "\(id)/\(scenario.scenes[scene].branches[branch].id)"
                scenario.scenes[scene].branches[branch].says = scenario.scenes[scene].branches[branch].says.settled(by: seed, at: place)
            }
        }
        return scenario
    }
}

private extension Scene {
    var hasVariants: Bool { (says + branches.flatMap(\.says)).contains { !$0.variants.isEmpty } }
}

private extension [Beat] {
    func settled(by seed: UInt64, at place: String) -> [Beat] {
        zip(0..., self).map { number, beat in
            guard !beat.variants.isEmpty else { return beat }
            var chance = Chance(seed: seed ^ "\(place)/\(number)".fingerprint)
            return Beat(chance.pick([beat.text] + beat.variants) ?? beat.text, reveals: beat.reveals)
        }
    }
}

private extension String {
    /// FNV-1a of the bytes: the same on every machine, unlike the standard library's hash.
    var fingerprint: UInt64 {
        utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
