import Foundation
import Listening

/// All that is learnt: the heads, the second look, and from where on a move counts.
struct Learnt {
    let heads: HeadsFit.Fitted
    let look: SecondLook
    let limits: [Float]

    /// Learns from replies and phrases. The second look and the limits learn from what heads said that had not seen the writer.
    ///
    /// - Parameters:
    ///   - opinions: what the network says of each reply, learnt without its writer.
    ///   - isJudge: whether the second look learns from a writer. Of one whom the network's teacher has read, the network is surer than it will be of strangers.
    init(
        _ replies: [CodedReply], phrases: [CodedPhrase], opinions: Opinions, judgedBy isJudge: (String) -> Bool, fit: HeadsFit = HeadsFit(), folds: Int = 4,
        most: Int = Learnt.rows
    ) {
        let bank = phrases.map(Lesson.init)
        let plain = replies.map { Lesson($0, opinions: opinions) }
        let bare = replies.map { Lesson($0, as: .noMarks, opinions: opinions) }
        heads = fit.fit(plain + bare + bank).kept(most)
        let writers = Set(replies.map(\.writer)).sorted()
        var views: [View] = []
        for fold in 0..<min(folds, writers.count) {
            let out = Set(writers.enumerated().filter { $0.offset % folds == fold }.map(\.element))
            let kept = replies.indices.filter { !out.contains(replies[$0].writer) }
            let fitted = fit.fit(kept.map { plain[$0] } + kept.map { bare[$0] } + bank).kept(most)
            for n in replies.indices where out.contains(replies[n].writer) && isJudge(replies[n].writer) {
                views.append(View(plain[n], heads: fitted))
                views.append(View(bare[n], heads: fitted))
            }
        }
        var look = SecondLook.fit(views)
        limits = look.limits(views.filter { !$0.isBare })
        look.level(views, limits: limits)
        self.look = look
    }

    func hear(_ lesson: Lesson) -> Set<Int> {
        let z = look.logits(lesson.features.map { heads.logits($0) }, whole: lesson.whole, isBare: lesson.isBare)
        return Set((0..<Move.count).filter { z[$0] > limits[$0] })
    }

    /// How many features are kept: more hear a little better, and 50 bytes each.
    static let rows = 90_000

    /// The source of ``LearnedWeights``, in steps of `unit`.
    func source(unit: Float = 0.04) -> String {
        func thousandths(_ x: Float) -> String { String(Int((x * 1000).rounded())) }
        var text = "/// Written by `Scripts/train`; nothing here is meant to be edited by hand.\nenum LearnedWeights {\n"
        text += "    static let unit: Float = \(unit)\n"
        text += "    static let thresholds = \"\(limits.map(thousandths).joined(separator: " "))\"\n    static let secondLook = \"\"\"\n"
        let numbers = (look.slopes + look.trust + look.offsets + look.weights).map(thousandths)
        for start in stride(from: 0, to: numbers.count, by: 30) {
            text += "        " + numbers[start..<min(start + 30, numbers.count)].joined(separator: " ") + "\n"
        }
        text += "        \"\"\"\n    static let rows: StaticString = \"\"\"\n"
        for (key, row) in heads.rows.sorted(by: { $0.key < $1.key }) {
            var digits: [Character] = [], rest = UInt64(key)
            for _ in 0..<5 {
                digits.insert(Heads.letter(Int(rest % 91)), at: 0)
                rest /= 91
            }
            for move in 0..<Move.count {
                digits.append(Heads.letter(Int(max(-45, min(45, (heads.weight(row: row, move: move) / unit).rounded()))) + 45))
            }
            text += String(digits) + "\n"
        }
        return text + "\"\"\"\n}\n"
    }
}
