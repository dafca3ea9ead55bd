import Listening

extension Scenario {
    /// The whole conversation on a sheet for people who do not read YAML: Markdown, one way only.
    public var reviewSheet: String {
        var out = "# \(title.inMarkdown)\n\n"
        out += "Trains **\(skill.rawValue)**. With \([counterpart.name, counterpart.role, counterpart.company].filter { !$0.isEmpty }.map(\.inMarkdown).joined(separator: ", ")), whose trust starts at \(counterpart.trust) of 10.\n\n"
        out += "\(premise.inMarkdown)\n\n**The goal:** \(goal.inMarkdown)\n\n## What counts\n\n| reply does | points |\n|---|---|\n"
        for weight in aims { out += "| \(weight.move) | +\(weight.points) |\n" }
        for weight in harms { out += "| \(weight.move) | −\(-weight.points)\(weight.cap.map { ", and no more than \($0) of 100" } ?? "") |\n" }
        if !drivers.isEmpty {
            out += "\n## What stays hidden until it is earned\n\n"
            for driver in drivers { out += "- **\(driver.id)**: \(driver.reveal.inMarkdown)\n" }
        }
        out += "\n## The conversation\n\nIt begins at “\(start)”.\n"
        for scene in scenes { out += sheet(scene) }
        if !tests.isEmpty {
            out += "\n## Conversations that must hold\n"
            for plan in tests { out += sheet(plan) }
        }
        return out + "\n## For the reviewer\n\n- [ ] Would a buyer say every sentence of this?\n- [ ] Does the best way through it deserve to be the best?\n- [ ] Is anything rewarded here that you would not want to hear on a call?\n- [ ] Do the hints help without giving the answer away too early?\n"
    }
}

private extension Scenario {
    func sheet(_ scene: Scene) -> String {
        var out = "\n### \(scene.id)\(scene.ending.map { " (\($0.outcome.rawValue): \($0.title.inMarkdown))" } ?? "")\n\n"
        out += scene.says.map { "> **\(counterpart.name.inMarkdown):** \($0.text.inMarkdown)\($0.reveals.map { " *(reveals \($0))*" } ?? "")\n" }.joined(separator: ">\n> *(a pause)*\n>\n")
        if let meaning = scene.ending?.meaning { out += "\n\(meaning.inMarkdown)\n" }
        if !scene.hints.isEmpty { out += "\nHints: " + scene.hints.enumerated().map { "\($0 + 1). \($1.inMarkdown)" }.joined(separator: " ") + "\n" }
        if !scene.models.isEmpty {
            out += "\n"
            for model in scene.models { out += "- \(model.isBad ? "A bad reply" : "A good reply"): “\(model.reply.inMarkdown)” → \(model.leads)\n" }
        }
        guard !scene.branches.isEmpty else { return out }
        out += "\n| way | when the reply does this | they answer | then | coach |\n|---|---|---|---|---|\n"
        for branch in scene.branches {
            var then = branch.to == scene.id ? "stays" : branch.to
            if let after = branch.after { then += "; after \(after.tries) tries \(after.to)" }
            if branch.trust != 0 { then += "; trust \(branch.trust > 0 ? "+" : "−")\(abs(branch.trust))" }
            if !branch.reveals.isEmpty { then += "; reveals \(branch.reveals.joined(separator: ", "))" }
            out += "| \(branch.id) | \(branch.when?.inWords ?? "whatever else is said") | \(branch.says.map { "“\($0.text.inMarkdown)”" }.joined(separator: " … ")) | \(then) | \((branch.note ?? "").inMarkdown) |\n"
        }
        return out
    }

    func sheet(_ plan: Plan) -> String {
        var out = "\n**\(plan.name.inMarkdown)**\n\n"
        for (number, step) in zip(1..., plan.steps) {
            out += "\(number). " + (step.say.map { "“\($0.inMarkdown)”" } ?? "*(waits)*")
            if !step.expect.isEmpty { out += ", heard as \(step.expect.map(\.rawValue).joined(separator: ", "))" }
            if !step.absent.isEmpty { out += ", not heard as \(step.absent.map(\.rawValue).joined(separator: ", "))" }
            if let to = step.to { out += " → \(to)" }
            if !step.reveals.isEmpty { out += ", reveals \(step.reveals.joined(separator: ", "))" }
            out += "\n"
        }
        return out
    }
}

private extension String {
    /// On one line, with what Markdown would take for its own made harmless.
    var inMarkdown: String {
        var out = ""
        for character in split(whereSeparator: \.isNewline).joined(separator: " ") {
            if "\\`*_{}[]<>|#".contains(character) { out += "\\" }
            out.append(character)
        }
        return out
    }
}
