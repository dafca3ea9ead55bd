/// Copies of a reply as hurried people type it.
enum Perturbation: String, CaseIterable {
    case asWritten = "as written"
    case noCapitals = "no capitals"
    /// Capitals gone as well.
    case noMarks = "no punctuation"
    /// About one in each clause.
    case slips = "one typo a clause"

    /// The text typed so, and for each scalar of `text` (and its end) where it stands in the result.
    func apply(to text: [Unicode.Scalar], random: inout SplitMix) -> (text: [Unicode.Scalar], places: [Int]) {
        var typed: [Unicode.Scalar] = [], places: [Int] = []
        for scalar in text {
            places.append(typed.count)
            switch self {
            case .asWritten, .slips: typed.append(scalar)
            case .noCapitals: typed.append(low(scalar))
            case .noMarks:
                if scalar.properties.isAlphabetic || (scalar.value >= 48 && scalar.value < 58) || "%$£€".unicodeScalars.contains(scalar) {
                    typed.append(low(scalar))
                } else if scalar != "'" && scalar != "’", typed.last != " " {
                    typed.append(" ")
                }
            }
        }
        places.append(typed.count)
        if self == .slips { slip(&typed, random: &random) }
        return (typed, places)
    }

    private func low(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar }

    /// Swaps two neighbours, doubles a letter or hits a wrong key, inside words of four letters and more, some eight words apart.
    private func slip(_ text: inout [Unicode.Scalar], random: inout SplitMix) {
        var n = 1 + random.below(12)
        while n + 2 < text.count {
            guard (n - 1...n + 2).allSatisfy({ text[$0].properties.isAlphabetic }) else {
                n += 1
                continue
            }
            switch random.below(3) {
            case 0: text.swapAt(n, n + 1)
            case 1: text[n] = text[n + 1]
            default: text[n] = Unicode.Scalar(UInt8(97 + random.below(26)))
            }
            n += 25 + random.below(20)
        }
    }
}
