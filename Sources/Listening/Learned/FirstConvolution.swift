import CVectors
import Synchronization

/// What the beads of a reply come to in the first convolution of all readers, before their neighbours are added.
///
/// The sums of the words met first are kept. That makes hearing quicker and changes nothing in what is heard: a sum is the same
/// whether it is kept or made anew.
final class FirstConvolution: @unchecked Sendable {
    /// So many words are kept; some ten megabytes.
    private static let most = 4_096

    private let readers: [Reader]
    /// Numbers of a bead for one reader, and for all, one after the other.
    private let breadth: Int, stride: Int
    /// What the rows before the first word, each class of words and an echo come to.
    private let special: [[Float]], classes: [[Float]], echo: [Float]

    private struct Places {
        /// By row, which of the kept sums are its own; −1 where there are none.
        var ofRows: [Int32]
        /// The classes of the words whose sums are kept: they are part of the sums.
        var classes: [WordClasses] = []
    }
    private let places: Mutex<Places>
    /// One after the other; each is written once, before its place is told.
    private let kept: UnsafeMutablePointer<Float>

    init(readers: [Reader], special: [[Float]], classes: [[Float]], echo: [Float]) {
        let breadth = readers.first?.breadth ?? 0, stride = readers.count * breadth
        (self.readers, self.breadth, self.stride) = (readers, breadth, stride)
        func sums(_ vector: [Float]) -> [Float] {
            var row = Rows(1, width: vector.count)
            row.round(vector, middle: .half)
            return readers.flatMap { $0.sums(of: row).prefix(breadth) }
        }
        (self.special, self.classes, self.echo) = (special.map(sums), classes.map(sums), sums(echo))
        places = Mutex(Places(ofRows: [Int32](repeating: -1, count: Bead.firstWord + WordVectors.count)))
        kept = .allocate(capacity: FirstConvolution.most * stride)
    }

    deinit { kept.deallocate() }

    /// Calls `body` with the sums of each bead, after and before noughts for the beads that are not there.
    func of(_ beads: [Bead], _ body: ([UnsafePointer<Float>]) -> Void) {
        var known = [Int32](repeating: -1, count: beads.count)
        places.withLock { places in
            for (n, bead) in beads.enumerated() where !bead.isEcho {
                let place = places.ofRows[bead.row]
                if place >= 0, places.classes[Int(place)] == bead.classes { known[n] = place }
            }
        }
        let new = beads.indices.filter { known[$0] < 0 }
        let made = sums(of: new.map { beads[$0] })
        made.withUnsafeBufferPointer { made in
            guard let nought = made.baseAddress else { return }
            var sums = [UnsafePointer<Float>](repeating: nought, count: beads.count + 2)
            for n in beads.indices where known[n] >= 0 { sums[n + 1] = UnsafePointer(kept + Int(known[n]) * stride) }
            for (k, n) in new.enumerated() { sums[n + 1] = nought + (k + 1) * stride }
            keep(new.map { (beads[$0], sums[$0 + 1]) })
            body(sums)
        }
    }

    /// Noughts, and behind them the sums of each bead.
    private func sums(of beads: [Bead]) -> [Float] {
        var sums = [Float](repeating: 0, count: (beads.count + 1) * stride)
        let words = beads.indices.filter { beads[$0].row >= Bead.firstWord }
        let vectors = Rows(words: words.map { beads[$0].row - Bead.firstWord })
        sums.withUnsafeMutableBufferPointer { sums in
            guard let start = sums.baseAddress else { return }
            for (place, reader) in readers.enumerated() where !words.isEmpty {
                reader.sums(of: vectors).withUnsafeBufferPointer { made in
                    for (k, n) in words.enumerated() {
                        (start + (n + 1) * stride + place * breadth).update(from: made.baseAddress.unsafelyUnwrapped + k * breadth, count: breadth)
                    }
                }
            }
            for (n, bead) in beads.enumerated() {
                let mine = start + (n + 1) * stride
                if bead.row < Bead.firstWord { cv_add(mine, special[bead.row], Int32(stride)) }
                bead.classes.forEach { cv_add(mine, classes[$0], Int32(stride)) }
                if bead.isEcho { cv_add(mine, echo, Int32(stride)) }
            }
        }
        return sums
    }

    private func keep(_ made: [(bead: Bead, sums: UnsafePointer<Float>)]) {
        guard !made.isEmpty else { return }
        places.withLock { places in
            for (bead, sums) in made where !bead.isEcho && places.ofRows[bead.row] < 0 && places.classes.count < FirstConvolution.most {
                (kept + places.classes.count * stride).update(from: sums, count: stride)
                places.ofRows[bead.row] = Int32(places.classes.count)
                places.classes.append(bead.classes)
            }
        }
    }
}
