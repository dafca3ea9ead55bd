import Archiving
import Foundation
import Listening
import Rehearsing
import Scenarios
import Terminal

extension Wishes {
    /// Where rehearsals are kept: the folder that was named, or the person's own.
    func folder() throws(Complaint) -> ArchiveFolder {
        if let dataDir { return ArchiveFolder(dataDir) }
        do { return try ArchiveFolder(environment: State.environment) } catch { throw Complaint(error) }
    }

    /// The archive to keep a sitting in; `nil` where nothing of it is to be kept.
    func archive() throws(Complaint) -> Archive? {
        guard !isPrivate else { return nil }
        return try Archive.opened(in: try folder())
    }

    /// Opens the archive on another core, where there is one already; gives back how to get at it.
    ///
    /// Without one nothing is made before it is wanted, so that a start that fails leaves no trace.
    func archiveMeanwhile() throws(Complaint) -> () throws -> Archive? {
        let folder = isPrivate ? nil : try folder()
        guard let folder, folder.hasFile else { return { try self.archive() } }
        let opened = Meanwhile { try Archive.opened(in: folder) }
        return { try opened.value() }
    }

    /// The archive to look into; `nil` where nothing was ever kept.
    func archiveToRead() throws(Complaint) -> Archive? {
        let folder = try folder()
        do { return try Archive.toRead(in: folder) } catch { throw Complaint(error) }
    }

    /// The rehearsal that is meant by an id where a conversation was asked for; `nil` where there is none, or several.
    func rehearsal(called id: String) throws(Complaint) -> KeptRehearsal? {
        guard !isPrivate, id.count >= 4, let archive = try archiveToRead() else { return nil }
        do {
            let found = try archive.rehearsals(startingWith: id)
            return found.count == 1 ? found[0] : nil
        } catch { throw Complaint(error) }
    }

    /// The rehearsal with this id, or with an id that starts so; “last” is the one begun last.
    func kept(_ name: String) throws(Complaint) -> (KeptRehearsal, Archive) {
        guard let archive = try archiveToRead() else { throw Complaint("Nothing has been kept yet, so there is no rehearsal “\(name)”.") }
        do {
            if name == "last", let last = try archive.rehearsals().last { return (last, archive) }
            let found = name.isEmpty ? [] : try archive.rehearsals(startingWith: name)
            if let only = found.first, found.count == 1 { return (only, archive) }
            guard found.isEmpty else { throw Complaint("“\(name)” is the beginning of several ids: \(found.map(\.id).joined(separator: ", ")).") }
            let near = Nearest.name(to: name, among: try archive.ids()).map { " Did you mean “\($0)”?" } ?? ""
            throw Complaint("There is no rehearsal “\(name)” in the archive.\(near) “highroad history” shows them all.")
        } catch let trouble as Trouble { throw Complaint(trouble) } catch let complaint as Complaint { throw complaint } catch { throw Complaint("\(error)") }
    }
}

private extension Archive {
    static func opened(in folder: ArchiveFolder) throws(Complaint) -> Archive {
        do { return try Archive(in: folder) } catch { throw Complaint(error.sentence + " To rehearse without keeping anything, add --private.") }
    }
}

extension Desk {
    /// This desk, with everything that is typed at it kept; nothing where there is nowhere to keep it.
    ///
    /// - Parameter isLookingIn: nothing at the head was given by the person, so it waits for the first line: looking in leaves no trace.
    func keeping(in open: OpenRehearsal?, isLookingIn: Bool = false) -> Desk {
        guard let open else { return self }
        var desk = self, head: [Transcript.Entry] = [], isBegun = !isLookingIn
        desk.keep = { entries, isOver in
            if !isBegun, !isOver, entries.allSatisfy(\.isHead) { return head += entries }
            try open.keep(head + entries, isOver: isOver, at: Date())
            (head, isBegun) = ([], true)
        }
        return desk
    }
}

private extension Transcript.Entry {
    var isHead: Bool { if case .facts = self { true } else { false } }
}

extension KeptRehearsal {
    /// “after 3 replies, 2026-11-26 03:15”.
    var state: Text { Text("after \(replies == 1 ? "1 reply" : "\(replies) replies"), \(touched.here)") }
}

extension ScenarioFile {
    /// Of its bytes as they are now; empty where they can't be read.
    var digest: String { name.flatMap { try? TextFile.read($0) }.map { highroad.digest($0) } ?? "" }
}

extension Complaint {
    init(_ trouble: Trouble) { self.init(trouble.sentence) }
}

extension Page {
    /// Shown where a line could not be kept: why, and that nothing is lost.
    static func unkept(_ line: String, _ error: any Error) -> Page {
        let why = (error as? Trouble)?.sentence ?? "\(error)"
        return Page([
            .note(.init(.missed, "Not saved", Text(why))),
            .reply(Text(line)),
            .prompt("The conversation waits where it was. Send the words again once they can be kept."),
        ])
    }
}
