import Drafting
import Foundation
import Listening
import Scenarios
import Synchronization
import Terminal

/// The folders in which conversations lie, in the order in which they are looked through; the first of two with one id is taken.
struct Packs {
    let folders: [String]
    /// The last of them, that which came with the program.
    private let ours: String?

    /// Those named, then `$HIGHROAD_PACKS`, then the person's own, then those that came with the program.
    init(named: [String] = [], environment: [String: String] = State.environment) throws(Complaint) {
        for folder in named where folder.isFolder && access(folder, R_OK | X_OK) != 0 { throw Complaint("You may not look into the folder “\(folder)”. Its permissions don't allow it.") }
        for folder in named where !folder.isFolder { throw Complaint("“\(folder)” is no folder I can look into for conversations.") }
        let listed = (environment["HIGHROAD_PACKS"] ?? "").split(separator: ":").map(String.init).filter(\.isFolder)
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? environment["HOME"].map { $0 + "/.local/share" }
        let own = data.map { [$0 + "/highroad/packs"].filter(\.isFolder) } ?? []
        ours = Self.builtIn
        folders = (named + listed).map(\.absolutePath) + own + [ours].compactMap { $0 }
    }

    init(_ options: some Wishes) throws(Complaint) { try self.init(named: options.pack) }

    /// Beside the installed program, or in the build folder.
    static var builtIn: String? {
        if let program = realpath("/proc/self/exe", nil) {
            defer { free(program) }
            let folder = String(cString: program).folder
            let installed = folder.folder + "/share/highroad/Packs"
            if installed.isFolder { return installed }
            // Where it was only built, the resources lie beside it; asking Bundle.module would end the program if they did not.
            let built = folder + "/highroad_highroad.resources/Packs"
            if built.isFolder { return built }
        }
        #if DEBUG
        return Bundle.module.path(forResource: "Packs", ofType: nil)
        #else
        return nil
        #endif
    }

    /// Everything that can be read, in the order of the folders and of the names in them, each id once.
    func all() -> [ScenarioFile] {
        var seen: Set<String> = []
        return readAll().filter { file in
            file.claimedID.map { !$0.isEmpty && seen.insert($0).inserted } ?? false
        }
    }

    /// Every file that can be read, in order; on all cores, because a person waits for the list.
    private func readAll() -> [ScenarioFile] {
        let paths = folders.flatMap { Self.files(in: $0) }, files = Mutex<[Int: ScenarioFile]>([:])
        DispatchQueue.concurrentPerform(iterations: paths.count) { place in
            guard let file = try? Self.read(paths[place]) else { return }
            files.withLock { $0[place] = file }
        }
        return files.withLock { files in paths.indices.compactMap { files[$0] } }
    }

    /// The objections of all banks there are, each id once; the measures of the first bank that has them.
    func objections() -> ObjectionBank {
        var all = ObjectionBank(measures: [:], objections: []), seen: Set<String> = []
        for bank in readAll().compactMap(\.bank) {
            all.measures.merge(bank.measures) { first, _ in first }
            all.objections += bank.objections.filter { seen.insert($0.id).inserted }
        }
        return all
    }

    /// The sound conversation with this id, or in this file; a complaint names what is wrong with it, or the nearest id.
    func scenario(_ id: String) throws(Complaint) -> Scenario { try file(id).scenario }

    /// The same as ``file(_:)``, read on another core; `nil` where there is no file that is called so.
    func readMeanwhile(_ id: String) -> Meanwhile<(scenario: Scenario, file: ScenarioFile)>? {
        likelyFile(id).map { path in Meanwhile { try file(id, likely: path) } }
    }

    /// The conversation with this id and the file it was read from.
    func file(_ id: String) throws(Complaint) -> (scenario: Scenario, file: ScenarioFile) { try file(id, likely: likelyFile(id)) }

    private func file(_ id: String, likely: String?) throws(Complaint) -> (scenario: Scenario, file: ScenarioFile) {
        if id.contains("/") || [".yaml", ".yml", ".json"].contains(where: id.hasSuffix) {
            let file = try Self.read(id)
            return (try sound(file, id), file)
        }
        let direct = likely.flatMap { try? Self.read($0, isReviewed: isOurs($0)) }
        if let direct, (direct.claimedID ?? id) == id { return (try sound(direct, id), direct) }
        let all = all()
        if let found = all.first(where: { $0.claimedID == id }) { return (try sound(found, id), found) }
        let ids = all.compactMap(\.claimedID)
        let near = Nearest.name(to: id, among: ids).map { " Did you mean “\($0)”?" } ?? ""
        throw Complaint("I know no conversation called “\(id)”.\(near) “highroad list” shows all \(ids.count).")
    }

    /// Most files are called what they hold; the others are only read where that fails.
    private func likelyFile(_ id: String) -> String? {
        guard !id.isEmpty, !id.contains("/"), !id.hasPrefix(".") else { return nil }
        return folders.lazy.flatMap { folder in ["yaml", "yml", "json"].map { "\(folder)/\(id).\($0)" } }.first { access($0, F_OK) == 0 }
    }

    private func sound(_ file: ScenarioFile, _ id: String) throws(Complaint) -> Scenario {
        if let scenario = file.scenario { return scenario }
        let count = file.problems.count { $0.severity == .error }
        let path = file.name ?? id
        if count == 0, file.bank != nil { throw Complaint("“\(id)” holds objections and no conversation. “highroad drill” asks them, one after the other.") }
        throw Complaint("“\(id)” can't be rehearsed yet: \(path) has \(count == 1 ? "one error" : "\(count) errors"). “highroad check \(path)” shows what and where.")
    }

    /// What came with the program was reviewed before it was built, and a person who sits down to it need not wait for that again.
    private func isOurs(_ path: String) -> Bool { ours.map { path.hasPrefix($0 + "/") } ?? false }

    static func read(_ path: String, isReviewed: Bool = false) throws(Complaint) -> ScenarioFile {
        ScenarioReader().read(try TextFile.read(path), name: path, isReviewed: isReviewed)
    }

    /// The files of a folder that hold conversations, in the order of their names; three folders deep; schemas, and what drafts are reviewed by, left out.
    static func files(in folder: String, depth: Int = 3) -> [String] {
        guard depth > 0 else { return [] }
        return Bytes.names(in: folder).sorted().flatMap { name -> [String] in
            guard !name.hasPrefix("."), name != Handbook.folder else { return [] }
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if path.isFolder { return files(in: path, depth: depth - 1) }
            let isScenario = [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) } && !name.hasSuffix(".schema.json")
            return isScenario ? [path] : []
        }
    }
}

extension String {
    /// The same path from the root on.
    var absolutePath: String { URL(fileURLWithPath: self).path }

    var isFolder: Bool {
        var status = stat()
        return stat(self, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
