import Listening
import Scenarios

extension Skill {
    /// The skill with this name; a complaint names the nearest and lists all.
    init(named name: String) throws(Complaint) {
        if let skill = Skill(rawValue: name) {
            self = skill
            return
        }
        let names = Skill.allCases.map(\.rawValue)
        let near = Nearest.name(to: name, among: names).map { " Did you mean “\($0)”?" } ?? ""
        throw Complaint("I know no skill called “\(name)”.\(near) There are: \(names.joined(separator: ", ")).")
    }
}
