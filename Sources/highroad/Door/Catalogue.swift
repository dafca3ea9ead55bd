import Foundation
import Scenarios
import Synchronization

/// The conversations there are, as a list tells of them, in the order of the packs and each id once.
///
/// Reading them all takes longer than a person should wait for a list. So what a file holds is remembered in the cache folder
/// for as long as neither the file nor the program changes; the cache can be deleted at any time.
struct Catalogue {
    let listings: [Listing]
    private let packs: Packs
    private let paths: [String: String]
    /// What is known now; `nil` where nothing was read that had not been remembered.
    private let news: CatalogueMemory?

    init(_ packs: Packs, memory: CatalogueMemory) {
        self.packs = packs
        var known = memory
        let entries = packs.folders.flatMap { Packs.files(in: $0) }.compactMap { path in FileMark(path).map { (path, $0) } }
        let unknown = entries.filter { known[$0.0, $0.1] == nil }, read = Mutex<[(String, FileMark, CatalogueMemory.Entry)]>([])
        DispatchQueue.concurrentPerform(iterations: unknown.count) { place in
            let (path, mark) = unknown[place]
            guard let file = try? Packs.read(path) else { return }
            read.withLock { $0.append((path, mark, CatalogueMemory.Entry(file))) }
        }
        let fresh = read.withLock { $0 }
        for (path, mark, entry) in fresh { known[path, mark] = entry }
        var listings: [Listing] = [], paths: [String: String] = [:], seen: Set<String> = []
        for (path, mark) in entries {
            guard let entry = known[path, mark], !entry.id.isEmpty, seen.insert(entry.id).inserted, let listing = entry.listing else { continue }
            listings.append(listing)
            paths[entry.id] = path
        }
        (self.listings, self.paths) = (listings, paths)
        news = fresh.isEmpty ? nil : known.kept(to: entries.map(\.0))
    }

    /// Writes down what was read, so that it needn't be read again; where that can't be, nothing is lost.
    func remember(at now: Int = time(nil)) { news?.write(at: now) }

    /// The conversation as it is now, and its file; a complaint where it isn't sound any more.
    func file(_ id: String) throws(Complaint) -> (scenario: Scenario, file: ScenarioFile) {
        if let path = paths[id], let file = try? Packs.read(path), let scenario = file.scenario, scenario.id == id { return (scenario, file) }
        return try packs.file(id)
    }
}
