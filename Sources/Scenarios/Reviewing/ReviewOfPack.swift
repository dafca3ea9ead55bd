extension Problem {
    /// What only shows when several files lie side by side: two scenarios with one id. The later file is told.
    public static func scenariosTwice(in files: [ScenarioFile]) -> [Problem] {
        var first: [String: ScenarioFile] = [:]
        return files.compactMap { file in
            guard let id = file.claimedID, !id.isEmpty else { return nil }
            guard let other = first[id] else {
                first[id] = file
                return nil
            }
            return Problem(
                .scenarioTwice, file: file.name, at: file.places.value("id"),
                "The id “\(id)” is taken already, by \(other.name ?? "another file").", help: "Give one of the two another id.")
        }
    }
}
