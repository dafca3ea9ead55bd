import Drafting
import Foundation
import Testing

@testable import Archiving

@Suite("Kept drafts") struct DraftsTests {
    let place = Place()
    let now = Date(timeIntervalSince1970: 1_790_000_000)

    @Test("come back as they were typed, entry by entry") func roundTrip() throws {
        let archive = try Archive(in: place.folder), open = OpenDraft(.request, at: now, in: archive)
        var mail = Message(sender: "Dana “D” Reyes", address: "dana@northwind.example", subject: "No\u{1F642}", body: "Sorry.\n\nDana")
        (mail.id, mail.references) = ("<m1@x>", ["<m0@x>"])
        let call = try #require(Day("2026-12-10").flatMap { Time($0, hour: 14) }.map { Draft.PlannedCall(Appointment(at: $0, id: "x", sequence: 2)) })
        let entries: [Draft.Entry] = [
            .mail(mail), .fact("winner", "Brightline"), .fact("winner", nil), .line(""), .line("/not a command\r"), .wrote("Hi Dana,\n\n“Thanks”.\n"), .wentBack, .wentOn,
            .silenced("pitch"), .heeded("pitch"), .called(call), .left("save"),
        ]
        #expect(try archive.drafts().isEmpty)
        for entry in entries { try open.keep([entry], at: now) }
        let kept = try #require(try archive.drafts(startingWith: String(open.id.prefix(4))).first)
        #expect(kept.id == open.id && kept.errand == .request && kept.started == now)
        #expect(kept.entries.map(\.entry) == entries)
        #expect(kept.draft == Draft(.request, entries: entries))
        #expect(kept.draft.call?.appointment(id: "x")?.time.inWords == "Thursday, 10 December 2026, 14:00")
    }

    @Test("are offered again until they have left, the one worked on last first; not while another window has them") func leftOpen() throws {
        let archive = try Archive(in: place.folder)
        #expect(try archive.draftLeftOpen() == nil)
        var ids: [String] = []
        for (at, entry) in [Draft.Entry.wrote("one"), .wrote("two"), .left("copy")].enumerated() {
            let open = OpenDraft(.reply, at: now, in: archive)
            try open.keep([entry], at: now + Double(at))
            ids.append(open.id)
        }
        #expect(try archive.draftLeftOpen()?.id == ids[1])
        let first = try archive.drafts()[0], open = try OpenDraft(first, in: archive)
        try open.keep([.wrote("more")], at: now + 10)
        // Another window, so another descriptor of the lock.
        #expect(try Archive(in: place.folder).draftLeftOpen()?.id == ids[1])
        #expect(throws: Trouble.heldDraft(ids[0])) { try OpenDraft(first, in: Archive(in: place.folder)) }
        #expect(throws: Trouble.heldDraft(ids[0])) { try archive.delete(drafts: [ids[1], ids[0]]) }
        #expect(try archive.drafts().count == 3)
        withExtendedLifetime(open) {}
    }

    @Test("can't be written by two windows at once") func goneOn() throws {
        let archive = try Archive(in: place.folder)
        do { try OpenDraft(.exit, at: now, in: archive).keep([.wrote("one")], at: now) }
        let kept = try archive.drafts()[0]
        do { try OpenDraft(kept, in: archive).keep([.wrote("two")], at: now) }
        #expect(throws: Trouble.goneOnDraft(kept.id)) { try OpenDraft(kept, in: archive) }
        #expect(Trouble.goneOnDraft("a1").sentence == "The draft “a1” has been worked on in another window. Leave here, and go on there.")
        #expect(Trouble.heldDraft("a1").sentence == "The draft “a1” is open in another window. Leave it there first.")
    }

    @Test("leave the disk when they are deleted") func delete() throws {
        let archive = try Archive(in: place.folder)
        do { try OpenDraft(.reply, at: now, in: archive).keep([.wrote("a telling word: xylophone")], at: now) }
        #expect(try archive.delete(drafts: try archive.drafts().map(\.id)))
        #expect(try archive.drafts().isEmpty)
        for end in ["", "-wal"] {
            let bytes = (try? Data(contentsOf: URL(filePath: place.folder.file + end))) ?? Data()
            #expect(bytes.range(of: Data("xylophone".utf8)) == nil)
        }
    }
}
