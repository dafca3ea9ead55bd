import Listening

// Names: each once, and each known where it is used.
extension Review.Scan {
    mutating func names() {
        var seen: Set<String> = []
        for (index, driver) in scenario.drivers.enumerated() where !driver.id.isEmpty && !seen.insert(driver.id).inserted {
            report(.nameTwice, value("drivers", .item(index), "id"), "There are two drivers called “\(driver.id)”.", help: "Give one of them another name.")
        }
        for scene in scenario.scenes {
            var seen: Set<String> = []
            for (index, branch) in scene.branches.enumerated() where !branch.id.isEmpty && !seen.insert(branch.id).inserted {
                report(
                    .nameTwice, value(.scenes, .key(scene.id), .branches, .item(index), "id"),
                    "Scene “\(scene.id)” has two branches called “\(branch.id)”.", help: "Give one of them another name.")
            }
        }
        for harm in scenario.harms where scenario.aims.contains(where: { $0.move == harm.move }) {
            report(
                .weighedTwice, key("harms", .key(harm.move.rawValue)), "“\(harm.move)” is an aim and a harm at once.",
                help: "Keep it where it belongs; use conditions where it helps in one scene and harms in another.")
        }
        guard scenario.tests.isEmpty else { return }
        report(
            .noTests, key("tests"), "The scenario has no tests.",
            help: "Add “tests” with at least one whole conversation for each ending; “highroad check” plays them.")
    }

    /// Every way must lead to a scene that is there.
    mutating func ways() {
        guard !lost.contains(.scenes) else { return }
        demand(scenario.start, value("start"), "The conversation starts at")
        for scene in scenario.scenes {
            var targets: Set<String> = []
            for (index, branch) in scene.branches.enumerated() {
                let item = SourceMap.Step.item(index)
                targets.insert(branch.to)
                // Places are only looked up where they are needed: a file may have thousands of branches.
                if scenes[branch.to] == nil { demand(branch.to, value(.scenes, .key(scene.id), .branches, item, "to"), "The branch “\(branch.id)” leads to") }
                if let after = branch.after {
                    targets.insert(after.to)
                    demand(after.to, value(.scenes, .key(scene.id), .branches, item, "after", "to"), "After \(after.tries) tries the branch “\(branch.id)” leads to")
                }
            }
            for (index, model) in scene.models.enumerated() {
                let place = value(.scenes, .key(scene.id), .models, .item(index), "leads")
                if demand(model.leads, place, "A model reply leads to"), !targets.contains(model.leads), !scene.branches.isEmpty, !lost.contains(.branches) {
                    report(
                        .modelLeadsNowhere, place, "A model reply of scene “\(scene.id)” leads to “\(model.leads)”, and no branch of the scene goes there.",
                        help: "The branches lead to: \(targets.sorted().prefix(8).joined(separator: ", ")).")
                }
            }
        }
        for (index, plan) in scenario.tests.enumerated() {
            for (number, step) in plan.steps.enumerated() {
                guard let to = step.to else { continue }
                demand(to, value("tests", .item(index), "plan", .item(number), "to"), "A step of the test “\(plan.name)” leads to")
            }
        }
    }

    @discardableResult
    private mutating func demand(_ id: Scene.ID, _ place: Place, _ words: String) -> Bool {
        guard !id.isEmpty, scenes[id] == nil else { return !id.isEmpty }
        report(
            .missingScene, place, "\(words) “\(id)”, and there is no scene with that name.\(guess(id, among: scenario.scenes.lazy.map(\.id)))",
            help: "Correct the name, or write a scene “\(id)”.")
        return false
    }

    /// Drivers: known where they are spoken of, and revealed somewhere.
    mutating func secrets() {
        guard !lost.contains(.drivers) else { return }
        var revealed: Set<Driver.ID> = []
        for scene in scenario.scenes {
            let here = SourceMap.Step.key(scene.id)
            for (index, beat) in scene.says.enumerated() {
                guard let id = beat.reveals else { continue }
                revealed.insert(id)
                demandDriver(id, value(.scenes, here, "says", .item(index), "reveals"), "A beat of scene “\(scene.id)”")
            }
            for (index, branch) in scene.branches.enumerated() {
                let item = SourceMap.Step.item(index)
                for (number, id) in branch.reveals.enumerated() {
                    revealed.insert(id)
                    demandDriver(id, value(.scenes, here, .branches, item, "reveal", .item(number)), "The branch “\(branch.id)”")
                }
                for (number, beat) in branch.says.enumerated() {
                    guard let id = beat.reveals else { continue }
                    revealed.insert(id)
                    demandDriver(id, value(.scenes, here, .branches, item, "says", .item(number), "reveals"), "A beat of the branch “\(branch.id)”")
                }
                for (key, ids) in [("revealed", branch.when?.revealed ?? []), ("hidden", branch.when?.hidden ?? [])] {
                    for (number, id) in ids.enumerated() {
                        demandDriver(id, value(.scenes, here, .branches, item, "when", .key(key), .item(number)), "The condition of “\(branch.id)”")
                    }
                }
            }
        }
        for (index, plan) in scenario.tests.enumerated() {
            for (number, step) in plan.steps.enumerated() {
                for (which, id) in step.reveals.enumerated() {
                    demandDriver(id, value("tests", .item(index), "plan", .item(number), "reveals", .item(which)), "A step of the test “\(plan.name)”")
                }
            }
        }
        guard !lost.contains(.branches), !lost.contains(.scenes) else { return }
        for (index, driver) in scenario.drivers.enumerated() where !revealed.contains(driver.id) {
            report(
                .neverRevealed, value("drivers", .item(index), "id"), "Nothing in the conversation reveals “\(driver.id)”.",
                help: "Add “reveal: \(driver.id)” to the branch that earns it, or “reveals: \(driver.id)” to a beat that only someone who waits will hear.")
        }
    }

    private mutating func demandDriver(_ id: Driver.ID, _ place: Place, _ who: String) {
        guard !drivers.contains(id) else { return }
        report(
            .unknownDriver, place, "\(who) speaks of the driver “\(id)”, and there is none with that name.\(guess(id, among: scenario.drivers.map(\.id)))",
            help: "Correct the name, or add it to “drivers”.")
    }
}
