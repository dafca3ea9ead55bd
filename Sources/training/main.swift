import Foundation
import Listening

// training --train a,b --test c,d [--epochs N …]
var options: [String: String] = [:]
var arguments = CommandLine.arguments.dropFirst()
while let name = arguments.popFirst() { options[name] = arguments.first.map { $0.hasPrefix("--") ? "" : String(arguments.removeFirst()) } ?? "" }
@MainActor func files(_ name: String) throws -> [CodedReply] { try (options[name] ?? "").split(separator: ",").flatMap { try CodedReply.load(String($0)) } }
var settings = Trainer.Settings()
settings.epochs = Int(options["--epochs"] ?? "") ?? settings.epochs
settings.rate = Float(options["--rate"] ?? "") ?? settings.rate
settings.decay = Float(options["--decay"] ?? "") ?? settings.decay
settings.positive = Float(options["--positive"] ?? "") ?? settings.positive
settings.dropout = Double(options["--dropout"] ?? "") ?? settings.dropout
settings.least = Int(options["--least"] ?? "") ?? settings.least
let started = Date()
var random = SplitMix(state: 9)
let train = try files("--train"), test = try files("--test")
if options["--listen"] != nil {
    var tally = Tally()
    let listener = Listener()
    let began = Date()
    for reply in test {
        tally.add(gold: Set(reply.moves.map(\.move.place)), found: Set(listener.hear(reply.reply, after: reply.context).moves.map(\.place)))
    }
    print(tally.line, "\(Date().timeIntervalSince(began)) s")
    exit(0)
}
var lessons: [Lesson] = train.map { Lesson($0, as: .none, random: &random) }
if options["--perturb"] != nil {
    lessons += train.map { Lesson($0, as: .bare, random: &random) }
    lessons += train.map { Lesson($0, as: .slips, random: &random) }
}
let clauseCount = lessons.map(\.features.count).reduce(0, +)
var featureCount = 0
for lesson in lessons { for clause in lesson.features { featureCount += clause.count } }
print("lessons \(lessons.count) clauses \(clauseCount) features/clause \(featureCount / max(1, clauseCount))  \(Date().timeIntervalSince(started)) s")

/// Phrases of a bank: `moves | words << context`.
@MainActor func phrases(_ name: String) throws -> [Lesson] {
    try (options[name] ?? "").split(separator: ",").flatMap { path in
        try String(contentsOfFile: String(path), encoding: .utf8).split(separator: "\n").enumerated().compactMap { n, line -> Lesson? in
            guard !line.hasPrefix("#"), let bar = line.firstIndex(of: "|") else { return nil }
            let moves = line[..<bar].split(separator: ",").compactMap { Move(rawValue: $0.trimmingCharacters(in: .whitespaces)) }
            let rest = String(line[line.index(after: bar)...]), cut = rest.range(of: "<<")
            let words = (cut.map { String(rest[..<$0.lowerBound]) } ?? rest).trimmingCharacters(in: .whitespaces)
            let context = cut.map { rest[$0.upperBound...].trimmingCharacters(in: .whitespaces) } ?? ""
            let scalars = Array(words.unicodeScalars)
            return Lesson(id: "\(path)\(n)", scalars: scalars, context: Array(context.unicodeScalars), spans: moves.map { ($0.place, 0..<scalars.count) })
        }
    }
}
/// The examples and near misses of the papers; a near miss makes what it makes, so only its own move is known to be absent: it is left out here.
let papers = Repertoire.papers.flatMap { paper in
    paper.examples.map { words -> Lesson in
        let scalars = Array(words.unicodeScalars)
        return Lesson(id: "paper", scalars: scalars, context: [], spans: [(paper.move.place, 0..<scalars.count)])
    }
}
let bank = try phrases("--bank")
let base = lessons.count
lessons += bank
let trainer = Trainer(lessons, settings)
print("bank \(bank.count) features \(trainer.places.count)  \(Date().timeIntervalSince(started)) s")
// Out-of-fold scores by writer for the second look.
var writers: [String: [Int]] = [:]
for n in 0..<train.count { writers[train[n].id.filter(\.isLetter), default: []].append(n) }
var groups = writers.sorted { $0.key < $1.key }.map(\.value)
if groups.count < 3 { groups = (0..<4).map { k in (0..<train.count).filter { $0 % 4 == k } } }
var views: [(top: [Float], inputs: [Float], gold: Set<Int>)] = []
for fold in 0..<min(4, groups.count) {
    let out = Set(groups.enumerated().filter { $0.offset % min(4, groups.count) == fold }.flatMap(\.element))
    let rest = lessons.indices.filter { $0 >= base || !out.contains($0 % max(1, train.count)) }.map { lessons[$0] }
    let fitted = Trainer(rest, settings)
    for n in 0..<base where out.contains(n % train.count) {
        let (top, inputs) = SecondLook.view(lessons[n].features.map { fitted.logits($0) })
        views.append((top, inputs, lessons[n].gold))
    }
}
/// The threshold of each move that gives the best F1 on the out-of-fold scores, drawn towards the common one.
@MainActor func thresholds(_ look: SecondLook) -> [Float] {
    let scored = views.map { view -> ([Float], Set<Int>) in (look.logits(top: view.top, inputs: view.inputs), view.gold) }
    return (0..<42).map { m in
        var best: (Double, Float) = (-1, 0)
        for step in -8 ... -2 {
            let t = Float(step) * 0.2
            var h = 0.0, w = 0.0, l = 0.0
            for (z, gold) in scored {
                if z[m] > t { if gold.contains(m) { h += 1 } else { w += 1 } } else if gold.contains(m) { l += 1 }
            }
            let f = 2 * h / max(1, 2 * h + w + l) - 0.03 * Double(abs(t + 1))
            if f > best.0 { best = (f, t) }
        }
        return best.1
    }
}
let look = SecondLook.fit(views)
let limits = thresholds(look)
print("second look \(Date().timeIntervalSince(started)) s")
for kind in Perturbation.allCases {
    let exam = test.map { Lesson($0, as: kind, random: &random) }
    let scores = exam.map { lesson in lesson.features.map { trainer.logits($0) } }
    var first: [(Double, Float, String)] = [], second = first
    var own = Tally()
    for threshold: Float in [-2.5, -2, -1.5, -1, -0.5, 0, 0.5] {
        var tally = Tally(), again = Tally()
        for (lesson, clauses) in zip(exam, scores) {
            var found: Set<Int> = []
            for z in clauses { for m in 0..<42 where z[m] > threshold { found.insert(m) } }
            tally.add(gold: lesson.gold, found: found)
            let whole = look.logits(clauses)
            again.add(gold: lesson.gold, found: Set((0..<42).filter { whole[$0] > threshold }))
            if threshold == 0 { own.add(gold: lesson.gold, found: Set((0..<42).filter { whole[$0] > limits[$0] })) }
        }
        first.append((tally.micro, threshold, tally.line)); second.append((again.micro, threshold, again.line))
    }
    if kind == .none, options["--by"] != nil { print(own.table) }
    let a = first.max { $0.0 < $1.0 }, b = second.max { $0.0 < $1.0 }
    print(kind, "clauses:", a?.1 ?? 0, a?.2 ?? "", "\n     whole:", b?.1 ?? 0, b?.2 ?? "", "\n     own:", own.line)
}
if let path = options["--write"] {
    let unit: Float = Float(options["--unit"] ?? "") ?? 0.04
    func strength(_ row: Int32) -> Float {
        (0..<Trainer.lanes).map { lane in
            let w = trainer.weights[Int(row) * Trainer.lanes + lane]
            return (0..<16).map { abs(w[$0]) }.max() ?? 0
        }.max() ?? 0
    }
    let most = Int(options["--rows"] ?? "") ?? 40_000
    let kept = trainer.places.map { (key: $0.key, value: $0.value, strength: strength($0.value)) }
        .sorted { ($1.strength, $0.key) < ($0.strength, $1.key) }.prefix(most).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    var text = "/// Written by `Scripts/train`; nothing here is meant to be edited by hand.\nenum LearnedWeights {\n"
    text += "    static let unit: Float = \(unit)\n"
    text += "    static let thresholds = \"\(limits.map { String(Int(($0 * 1000).rounded())) }.joined(separator: " "))\"\n"
    text += "    static let secondLook = \"\"\"\n"
    let numbers = (look.slopes + look.offsets + look.weights).map { String(Int(($0 * 1000).rounded())) }
    for start in stride(from: 0, to: numbers.count, by: 33) { text += "        " + numbers[start..<min(start + 33, numbers.count)].joined(separator: " ") + "\n" }
    text += "        \"\"\"\n    static let rows: StaticString = \"\"\"\n"
    for (key, row) in kept {
        var digits: [Character] = [], rest = UInt64(key)
        for _ in 0..<5 { digits.insert(Heads.letter(Int(rest % 91)), at: 0); rest /= 91 }
        for m in 0..<42 {
            let w = trainer.weights[Int(row) * Trainer.lanes + m / 16][m % 16] * trainer.scale / unit
            digits.append(Heads.letter(Int(max(-45, min(45, w.rounded()))) + 45))
        }
        text += String(digits) + "\n"
    }
    text += "\"\"\"\n}\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    print("rows \(kept.count) of \(trainer.places.count), \(text.utf8.count) bytes")
}
print("\(Date().timeIntervalSince(started)) s")
