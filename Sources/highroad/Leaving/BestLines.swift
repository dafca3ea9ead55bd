import Archiving
import Drafting
import Listening
import Rehearsing

extension Wishes {
    /// The best line of each of the last fifty rehearsals that were kept and are about such a call, the latest first; of all, where none is. Each line once.
    func bestLines() throws(Complaint) -> [BestLine] {
        let packs = try Packs(self), hearing = listening()
        var found: [(isOfCall: Bool, line: BestLine)] = []
        do {
            for kept in try archiveToRead()?.rehearsals().suffix(50).reversed() ?? [] {
                // A conversation that is gone from the packs says nothing about what was good in it.
                guard kept.replies > 0, let scenario = try? packs.scenario(kept.scenario) else { continue }
                guard let best = Debrief.best(of: Reenactment(kept.transcript, in: scenario, hearing: hearing).rehearsal) else { continue }
                let words = best.said.excerpt.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                guard !found.contains(where: { $0.line.words == words }) else { continue }
                let day = Day(String(kept.touched.here.prefix(10)))
                found.append((scenario.skill == .postMortem, BestLine(words, does: best.evidence.map(\.move.rawValue), conversation: scenario.title, day: day)))
            }
        } catch let trouble as Trouble { throw Complaint(trouble) } catch let complaint as Complaint { throw complaint } catch { throw Complaint("\(error)") }
        let ofCall = found.filter(\.isOfCall)
        return (ofCall.isEmpty ? found : ofCall).map(\.line)
    }
}
