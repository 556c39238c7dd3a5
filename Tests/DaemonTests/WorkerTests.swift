import Facts
import Foundation
import Glibc
import Testing

@testable import Daemon
@testable import Store

@Suite("From a dropped file to its row")
struct WorkerTests {
    @Test("Every kind of file gets one row with a state and a code")
    func zoo() throws {
        let room = try Room()
        try room.write("It cost $5.", to: "inbox/good.txt")
        try room.write("It cost $5.", to: "inbox/sub/copy.txt")
        try room.write("", to: "inbox/empty.txt")
        try room.write(" \n\t\n", to: "inbox/blank.txt")
        try room.write([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2], to: "inbox/program.txt")
        try room.write(Array("%PDF-1.7".utf8), to: "inbox/paper.txt")
        try room.write([0x41, 0xE9, 0x42], to: "inbox/latin.txt")
        try room.write(Array(repeating: 0x61, count: 2 << 20), to: "inbox/large.txt")
        try room.write("x", to: "inbox/.hidden")
        mkfifo(room.path + "/inbox/pipe.txt", 0o600)
        symlink("good.txt", room.path + "/inbox/link.txt")
        let parts = try Parts(room)
        try parts.run()
        #expect(
            try parts.states() == [
                "good.txt": "stored", "sub/copy.txt": "same-content", "empty.txt": "empty",
                "blank.txt": "empty", "program.txt": "unknown-format",
                "paper.txt": "unknown-format",
                "latin.txt": "undecodable", "large.txt": "too-large", "pipe.txt": "fifo",
                "link.txt": "symlink",
            ])
        #expect(try parts.store.knownFiles().allSatisfy { $0.state == .stored || $0.reason != nil })
        let page = parts.reporter.page
        #expect(page.files == (try parts.store.counts()).merging([.waiting: 0]) { $1 })
        #expect(parts.reporter.outcomes[.failed] == 6)
    }

    @Test("F22, F36: a second run over the same folder reads nothing again")
    func twice() throws {
        let room = try Room()
        try room.write("It cost $5.", to: "inbox/good.txt")
        try room.write("", to: "inbox/empty.txt")
        symlink("good.txt", room.path + "/inbox/link.txt")
        try Parts(room).run()
        let parts = try Parts(room)
        let dump = try parts.store.knownFiles()
        try parts.run()
        #expect(try parts.store.knownFiles() == dump)
        #expect(parts.lines.all.allSatisfy { $0.hasPrefix("looked through") }, "\(parts.lines.all)")
    }

    @Test("F20: a file on which the service died twice is set aside, the rest goes on")
    func poison() throws {
        let room = try Room()
        try room.write("poison", to: "inbox/a.txt")
        try room.write("fine", to: "inbox/b.txt")
        let parts = try Parts(room)
        let identity = try #require(try room.inbox.look(at: RelativePath(stored: "a.txt"))).identity
        try parts.store.noteWaiting(path: "a.txt", identity: identity, at: "t")
        #expect(try parts.store.beginAttempt(path: "a.txt", at: "t") == 1)
        #expect(try parts.store.beginAttempt(path: "a.txt", at: "t") == 2)
        try parts.run()
        #expect(try parts.states() == ["a.txt": "crashes-extractor", "b.txt": "stored"])
        let order = parts.lines.all.filter { $0.hasPrefix("stored") || $0.hasPrefix("failed") }
        #expect(order.first?.hasPrefix("stored b.txt") == true, "what died before comes last")
        try room.write("mended", to: "inbox/a.txt")
        try Parts(room).run()
        #expect(try parts.states() == ["a.txt": "stored", "b.txt": "stored"])
    }

    @Test("A file that left is gone, its article stays; what comes back is stored again")
    func gone() throws {
        let room = try Room()
        try room.write("first", to: "inbox/a.txt")
        try room.write("second", to: "inbox/b.txt")
        let parts = try Parts(room)
        try parts.run()
        try room.remove("inbox/a.txt")
        try parts.run()
        #expect(try parts.file("a.txt")?.state == .gone)
        #expect(try parts.store.outdated(extractor: nil).count == 2)
        try room.write("first", to: "inbox/a.txt")
        try parts.run()
        #expect(try parts.states() == ["a.txt": "stored", "b.txt": "stored"])
        #expect(try parts.store.outdated(extractor: nil).count == 2)
    }

    @Test("F38: a folder that lost everything at once is taken for an accident")
    func emptied() throws {
        let room = try Room()
        for name in ["a", "b", "c"] { try room.write(name, to: "inbox/\(name).txt") }
        let parts = try Parts(room)
        try parts.run()
        for name in ["a", "b", "c"] { try room.remove("inbox/\(name).txt") }
        try parts.run()
        #expect(try parts.store.counts() == [.stored: 3])
        #expect(parts.reporter.page.troubles[.folderEmpty] != nil)
        #expect(
            parts.reporter.page.text.hasPrefix(
                "degraded: the watch folder is empty, though 3 files"))
        try room.remove("inbox")
        try parts.run()
        #expect(try parts.store.counts() == [.stored: 3])
        #expect(parts.reporter.page.troubles[.folderMissing] != nil)
        try room.write("d", to: "inbox/d.txt")
        try parts.run()
        #expect(try parts.store.counts() == [.stored: 1, .gone: 3])
        #expect(parts.reporter.page.troubles.isEmpty)
    }

    @Test("The last file that leaves an otherwise empty folder is simply gone")
    func lastOne() throws {
        let room = try Room()
        try room.write("a", to: "inbox/a.txt")
        let parts = try Parts(room)
        try parts.run()
        try room.remove("inbox/a.txt")
        try parts.run()
        #expect(try parts.file("a.txt")?.state == .gone)
    }

    @Test("What the system refused is tried again by every sweep, and stays as it is while refused")
    func refused() throws {
        let room = try Room()
        try room.write("text", to: "inbox/a.txt")
        let path = RelativePath(stored: "a.txt")
        let parts = try Parts(room)
        let identity = try #require(try room.inbox.look(at: path)).identity
        let failure = Failure(code: "unreadable", reason: "no")
        try Worker(parts.place).ingestion.setAside(path, .failed, failure, identity)
        #expect(try parts.states() == ["a.txt": "unreadable"])
        #expect(try #require(try parts.file("a.txt")).isSettled(as: identity) == false)
        try parts.run()
        #expect(try parts.states() == ["a.txt": "stored"])
        #expect(!room.inbox.mayRead(RelativePath(stored: "none.txt")))
    }

    @Test("A changed file is a new article at the same path")
    func changed() throws {
        let room = try Room()
        try room.write("first", to: "inbox/a.txt")
        let parts = try Parts(room)
        try parts.run()
        let before = try parts.file("a.txt")?.articleID
        try room.write("second", to: "inbox/a.txt")
        try parts.run()
        let after = try parts.file("a.txt")
        #expect(after?.state == .stored && after?.articleID != before && before != nil)
    }

    @Test("A file whose times alone changed stays what it was")
    func touched() throws {
        let room = try Room()
        try room.write("first", to: "inbox/a.txt")
        let parts = try Parts(room)
        try parts.run()
        let before = try #require(try parts.file("a.txt"))
        utimes(room.path + "/inbox/a.txt", nil)
        chmod(room.path + "/inbox/a.txt", 0o640)
        try parts.run()
        let after = try #require(try parts.file("a.txt"))
        #expect(after.state == .stored && after.articleID == before.articleID)
        #expect(after.storedAt == before.storedAt && after.identity != before.identity)
    }

    @Test("F28: while another process holds the store's lock, work waits and the status says so")
    func lockedStore() throws {
        let room = try Room()
        try room.write("text", to: "inbox/a.txt")
        let parts = try Parts(room)
        let other = try Store(path: room.path + "/articled.db", access: .write)
        let queue = parts.queue
        let reporter = parts.reporter
        let reached = Monitor(false)
        let holder = try WorkerThread(name: "holder") {
            try? other.write { _ in
                reached.update { $0 = true }
                // Until the worker has said that it waits.
                while reporter.page.troubles[.storeWaiting] == nil, !queue.isStopped {
                    usleep(1000)
                }
            }
        }
        _ = reached.wait(until: nil) { $0 ? true : nil }
        try parts.run()
        holder.join()
        #expect(try parts.file("a.txt")?.state == .stored)
        #expect(reporter.page.troubles.isEmpty)
        #expect(parts.lines.all.contains("another process holds the store's lock"))
        #expect(parts.lines.all.contains("the store works again"))
    }

    @Test("Two contents with the same first kilobyte are two articles (F8)")
    func masthead() throws {
        let room = try Room()
        let masthead = String(repeating: "The Daily Masthead. ", count: 60)
        try room.write(masthead + "one", to: "inbox/a.txt")
        try room.write(masthead + "two", to: "inbox/b.txt")
        let parts = try Parts(room)
        try parts.run()
        #expect(try parts.store.counts() == [.stored: 2])
    }
}
