/// What is known of the lost deal: names, and what was said. What is not known is `nil`, and nothing is guessed.
public struct Deal: Sendable, Equatable {
    /// One fact about a deal, with the question that asks for it.
    public enum Fact: String, CaseIterable, Sendable {
        case prospect, company, reason, winner, enjoyed, me
        case myCompany = "my-company"
        case email
        case myEmail = "my-email"
        case timeZone = "time-zone"

        public var question: String {
            switch self {
            case .prospect: "Whom do you write to? First and last name."
            case .company: "Which company are they from?"
            case .reason: "What reason did they give, in their words?"
            case .winner: "Whom did they choose, if they said?"
            case .enjoyed: "One true thing you enjoyed about working with them?"
            case .me: "Your own name, as you sign?"
            case .myCompany: "Your company?"
            case .email: "Their e-mail address?"
            case .myEmail: "Your own e-mail address?"
            case .timeZone: "Their time zone, such as Europe/London?"
            }
        }
    }

    private var facts: [Fact: String] = [:]
    public init(_ facts: [Fact: String] = [:]) { for (fact, words) in facts { self[fact] = words } }

    public subscript(_ fact: Fact) -> String? {
        get { facts[fact] }
        set {
            let words = newValue?.oneLine
            facts[fact] = words?.isEmpty ?? true ? nil : words
        }
    }

    /// The first of their names; “Dana” of “Dana Reyes”, “Reyes” of “Dr. Reyes”.
    public var firstName: String? {
        self[.prospect]?.split(separator: " ").map(String.init).first { !["mr", "mrs", "ms", "dr", "prof"].contains($0.lowercased().filter { $0 != "." }) }
    }

    /// Reads a file of facts, one a line: “prospect: Dana Reyes”. Every unknown key is told at once.
    public init(_ bytes: [UInt8], name: String) throws(Unread) {
        let sheet = try Sheet(bytes, name: name)
        guard case let .table(entries) = sheet.content else { throw Unread("“\(name)” is no sheet of facts. Write one a line: “prospect: Dana Reyes”.") }
        var troubles: [String] = []
        for entry in entries where entry.key != "highroad" {
            guard let fact = Fact(rawValue: entry.key) else {
                troubles.append(unknown(entry.key, "fact", line: entry.value.line, in: name, among: Fact.allCases.map(\.rawValue)))
                continue
            }
            guard let word = entry.value.word else {
                troubles.append("“\(fact.rawValue)” in line \(entry.value.line) of “\(name)” should be one line of text.")
                continue
            }
            self[fact] = word
        }
        guard troubles.isEmpty else { throw Unread(troubles.joined(separator: "\n")) }
    }

    /// The facts as a file, in a fixed order; every value in quotes, so that nothing in it can be taken for YAML.
    public var sheet: String {
        Fact.allCases.compactMap { fact in
            self[fact].map { "\(fact.rawValue): \"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"\n" }
        }.joined()
    }
}
