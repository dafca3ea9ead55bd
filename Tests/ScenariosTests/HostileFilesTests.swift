import Scenarios
import Testing

@Suite("Files of strangers")
struct HostileFilesTests {
    static let texts: [(String, Code)] = [
        ("a: &x [1]\nb: *x", .fancyYAML),
        ("a: &a [x,x]\nb: &b [*a,*a]\n? *b\n: 1", .fancyYAML),
        ("a: !!python/object x", .fancyYAML),
        ("%TAG ! tag:x,2000:\n---\na: b", .fancyYAML),
        ("a: 1\n---\nb: 2", .fancyYAML),
        ("<<: {a: 1}", .fancyYAML),
        ("a: 1\na: 2", .keyTwice),
        ("[1, 2]: x", .keyIsNoWord),
        ("? {a: b}\n: x", .keyIsNoWord),
        ("{\"\": x}", .keyIsNoWord),
        (": x", .notYAML),
        ("a: \"\\e[31m\"", .hiddenCharacter),
        ("a: \u{1B}[31m", .hiddenCharacter),
        ("a: x\u{202E}y", .hiddenCharacter),
        ("a: x\u{0}y", .hiddenCharacter),
        ("a\rb", .hiddenCharacter),
        ("a: x\u{2028}b: y", .hiddenCharacter),
        ("a: [", .notYAML),
        ("a: \"b", .notYAML),
        ("\ta: b", .notYAML),
        ("@a", .notYAML),
        ("", .notYAML),
        ("# nothing", .notYAML),
        (String(repeating: "[", count: 5_000), .tooMuch),
        (String(repeating: "{a: ", count: 5_000), .tooMuch),
        (String(repeating: "- ", count: 5_000), .tooMuch),
        (String(repeating: "k", count: 900) + ": 1", .tooMuch),
        (String(repeating: " ", count: 1 << 20) + "a: b", .tooMuch),
        ("[" + String(repeating: "x,", count: 250_000) + "]", .tooMuch),
        ("just words", .wrongType),
        ("- a\n- b", .wrongType),
    ]

    @Test("are refused by name, not by falling over", arguments: texts)
    func refused(text: String, code: Code) throws {
        let file = read(text)
        #expect(file.scenario == nil)
        #expect(file.problems.contains { $0.code == code }, "\(file.problems.map(\.code))")
    }

    @Test("that are not text are told by the line", arguments: [[0x61, 0x0A, 0xFF], [0x61, 0x0A, 0xED, 0xA0, 0x80], [0x0A, 0xC3]] as [[UInt8]])
    func notText(bytes: [UInt8]) {
        let problems = ScenarioReader().read(bytes).problems
        #expect(problems.map(\.code) == [.notText])
        #expect(problems.first?.place.line == 2)
    }

    @Test("never bring it down, however a sound one is broken")
    func mutations() {
        let sound = Array(small.utf8)
        let spice: [[UInt8]] = ["&a ", "*a", "!!x ", "[", "]", "{", "}", ": ", "- ", "\n", "\t", "\"", "'", "|", ">", "%", "yes", "~", "\\u0000", "\u{202E}", "? ", "<<: ", "999999999999999999999", "---\n", "#"]
            .map { Array($0.utf8) } + [[0xFF], [0xC3], [0x00]]
        var chance = Seeded(state: 2_026), unchanged = 0
        for _ in 0..<3_000 {
            var bytes = sound
            for _ in 0...Int.random(in: 0...4, using: &chance) {
                let at = Int.random(in: 0..<max(1, bytes.count), using: &chance)
                switch Int.random(in: 0..<5, using: &chance) {
                case 0: bytes.remove(at: at)
                case 1: bytes.insert(contentsOf: spice.randomElement(using: &chance) ?? [], at: at)
                case 2: bytes[at] = UInt8.random(in: 0...255, using: &chance)
                case 3: bytes.removeLast(min(bytes.count - 1, Int.random(in: 0..<200, using: &chance)))
                default:
                    let end = min(bytes.count, at + Int.random(in: 1..<80, using: &chance))
                    bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0..<bytes.count, using: &chance))
                }
            }
            let file = ScenarioReader().read(bytes)
            // Either there is a scenario, or a reason why not; and no reason repeats what may steer a screen.
            #expect((file.scenario == nil) == file.problems.contains { $0.severity == .error })
            #expect(!file.problems.contains { ($0.message + $0.help).unicodeScalars.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" } })
            #expect(file.problems.count <= 401)
            if file.problems.isEmpty { unchanged += 1 }
        }
        #expect(unchanged < 1_500, "the mutations hardly change anything")
    }

    @Test("of five thousand scenes are read whole")
    func large() {
        let scenes = (0..<5_000).map { "  s\($0):\n    says: Hello there.\n    branches:\n    - {id: otherwise, to: s\($0 + 1)}\n" }.joined()
        let file = read(small.changing("start: first", to: "start: s0").changing("scenes:\n", to: "scenes:\n" + scenes + "  s5000:\n    says: x\n    branches: [{id: otherwise, to: first}]\n"))
        #expect(file.problems == [])
        #expect(file.scenario?.scenes.count == 5_005)
    }
}
