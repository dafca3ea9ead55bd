import Foundation
import Scenarios
import Terminal

/// What the files of all packs held when they were last read, in a file of the cache folder.
struct CatalogueMemory {
    struct Entry: Equatable {
        /// The id that the file claims; empty where it holds no conversation.
        var id: String
        /// There only where the conversation is sound.
        var listing: Listing?

        init(_ file: ScenarioFile) { (id, listing) = (file.claimedID ?? "", file.scenario?.listing) }
    }

    private var entries: [String: (mark: String, entry: Entry)] = [:]
    private var path: String?

    /// One that remembers nothing and is not kept.
    init() {}

    /// What was written down there by this very program; nothing where that can't be read.
    init(path: String) {
        self.path = path
        guard let bytes = Bytes.read(path, most: 1 << 20), bytes.count < 1 << 20 else { return }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let head = Self.head, lines.first == head[...] else { return }
        for line in lines.dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5 else { continue }
            let listing = Skill(rawValue: fields[3]).map { Listing(id: fields[2], title: fields[4], skill: $0) }
            entries[fields[1]] = (fields[0], Entry(id: fields[2], listing: listing))
        }
    }

    /// Where it lies: in `$XDG_CACHE_HOME`, or “~/.cache”; `nil` where there is no home.
    static func path(_ environment: [String: String]) -> String? {
        let folder = environment["XDG_CACHE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.cache" : nil }
        return folder.map { $0 + "/highroad/conversations" }
    }

    /// What a file holds, as long as it has not changed.
    subscript(path: String, mark: FileMark) -> Entry? {
        get { entries[path].flatMap { $0.mark == mark.words ? $0.entry : nil } }
        set { entries[path] = newValue.map { (mark.words, $0) } }
    }

    /// Without what is known of other files.
    func kept(to paths: [String]) -> CatalogueMemory {
        let wanted = Set(paths)
        var memory = self
        memory.entries = entries.filter { wanted.contains($0.key) }
        return memory
    }

    /// Puts a new file in the place of the old one; a file that was written only just now is not remembered yet.
    func write(at now: Int) {
        guard let path, let head = Self.head else { return }
        let lines = entries.sorted { $0.key < $1.key }.compactMap { file, known -> String? in
            guard let mark = FileMark(file), mark.words == known.mark, mark.isSettled(at: now) else { return nil }
            let fields = [known.mark, file, known.entry.id, known.entry.listing?.skill.rawValue ?? "", known.entry.listing?.title ?? ""]
            return fields.contains { $0.contains { $0 == "\t" || $0.isNewline } } ? nil : fields.joined(separator: "\t")
        }
        let beside = path + ".\(getpid()).part"
        try? FileManager.default.createDirectory(atPath: path.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return }
        let isWhole = Screen.write(([head] + lines).joined(separator: "\n") + "\n", to: file)
        close(file)
        if !isWhole || rename(beside, path) != 0 { unlink(beside) }
    }

    /// Another program may read the same files otherwise.
    private static var head: String? { FileMark("/proc/self/exe").map { "conversations 1 " + $0.words } }
}

private extension CatalogueMemory.Entry {
    init(id: String, listing: Listing?) { (self.id, self.listing) = (id, listing) }
}
