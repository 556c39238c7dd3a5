import Facts
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Opening a store, or being told why not")
struct OpeningTests {
    /// Opens and answers the error's case and what a person reads; fails when nothing is thrown.
    private func refusal(_ path: String, _ access: Store.Access) -> StoreError? {
        do {
            _ = try Store(path: path, access: access, patience: 0.05)
            return nil
        } catch {
            #expect(!error.description.isEmpty && !error.remedy.isEmpty)
            return error
        }
    }

    @Test("A store says whose it is, which schema it has, and keeps a write-ahead log")
    func identityOfFile() throws {
        let room = try Room()
        try room.look { db in
            #expect(try db.row("PRAGMA application_id")[0].integer == 0x6172_7464)
            #expect(try db.row("PRAGMA user_version")[0].integer == schemaVersion)
            #expect(try db.row("PRAGMA journal_mode")[0].text == "wal")
            let tables = try db.texts(
                "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND schema = 'main' AND name NOT LIKE 'sqlite%'"
            )
            #expect(tables == [])
        }
    }

    @Test("Commits wait for the disk; what may be lost in a power cut does not, and only that")
    func synchronous() throws {
        let room = try Room()
        let level = { try room.store.plainly { try $0.row("PRAGMA synchronous")[0].integer } }
        #expect(try level() == 2)
        let relaxed = try room.store.writeRelaxed { try $0.row("PRAGMA synchronous")[0].integer }
        #expect(relaxed == 1)
        #expect(try level() == 2)
        #expect(throws: StoreError.self) {
            try room.store.writeRelaxed { try $0.execute(sql: "no such thing") }
        }
        #expect(try level() == 2)
    }

    @Test("A store that another version linked is linked anew once, and tells how far it is")
    func linkedAnew() throws {
        let room = try Room()
        for number in 0..<60 { _ = try room.record(randomArticle(number), number, "\(number).txt") }
        let before = try room.store.logicalDump()
        try room.store.close()
        // As the third schema had it, which kept no gists.
        try room.tamper(
            """
            DROP TABLE gist; CREATE TABLE statement (x); PRAGMA user_version = 3;
            UPDATE linking SET version = 11;
            """)
        var told: [[Int]] = []
        let store = try Store(path: room.path(), access: .write) { told.append([$0, $1]) }
        #expect(told == [[0, 60], [50, 60]])
        #expect(try difference(before, store.logicalDump()) == [])
        try store.close()
        told = []
        try Store(path: room.path(), access: .write) { told.append([$0, $1]) }.close()
        #expect(told.isEmpty)
    }

    @Test("A missing folder, a missing store and a folder in its place are unusable")
    func places() throws {
        let room = try Room()
        for (path, access) in [
            (room.path("none/a.db"), Store.Access.write), (room.path("none.db"), .read),
            (room.folder, .write), (room.path() + "/a.db", .write),
        ] {
            guard case .unusable(let why) = refusal(path, access) else {
                Issue.record("\(path) was opened")
                continue
            }
            #expect(why.contains(path) || why.contains(room.folder))
        }
        #expect(!FileManager.default.fileExists(atPath: room.path("none.db")))
    }

    @Test("What is no database, or is damaged, is corrupt")
    func corrupt() throws {
        let room = try Room()
        try Data(repeating: 0x41, count: 9000).write(to: URL(fileURLWithPath: room.path("b.db")))
        guard case .corrupt = refusal(room.path("b.db"), .write) else {
            Issue.record("noise was opened")
            return
        }
        try room.record(sample(), 1, "a.txt")
        try room.store.checkpoint()
        try room.store.close()
        var bytes = try Data(contentsOf: URL(fileURLWithPath: room.path()))
        bytes.replaceSubrange(
            4096..<bytes.count, with: Data(repeating: 0x55, count: bytes.count - 4096))
        try bytes.write(to: URL(fileURLWithPath: room.path()))
        #expect {
            let store = try room.open()
            _ = try store.knownFiles()
        } throws: { error in
            guard case StoreError.corrupt = error else { return false }
            return true
        }
    }

    @Test("Another program's database and a newer store are foreign, and stay untouched")
    func foreign() throws {
        let room = try Room()
        try room.tamper("CREATE TABLE theirs(x)", in: "b.db")
        try room.tamper("PRAGMA user_version = 99")
        for (name, words) in [("b.db", "another program"), ("articled.db", "schema 99")] {
            let before = try Data(contentsOf: URL(fileURLWithPath: room.path(name)))
            for access in [Store.Access.read, .write] {
                guard case .foreign(let why) = refusal(room.path(name), access) else {
                    Issue.record("\(name) was opened")
                    continue
                }
                #expect(why.contains(words))
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: room.path(name))) == before)
        }
    }

    @Test("A reader of a store that is empty or older is told what to do")
    func olderForReader() throws {
        let room = try Room()
        try Data().write(to: URL(fileURLWithPath: room.path("b.db")))
        #expect(refusal(room.path("b.db"), .read) != nil)
        try room.tamper("PRAGMA user_version = 0")
        guard case .unusable(let why) = refusal(room.path(), .read) else {
            Issue.record("an older store was opened")
            return
        }
        #expect(why.contains("older"))
    }

    @Test("A reader sees what is committed while the writer goes on, and cannot write")
    func reader() throws {
        let room = try Room()
        let reader = try room.open("articled.db", .read)
        try room.record(sample(), 1, "a.txt")
        #expect(try reader.counts() == [.stored: 1])
        try reader.read { db in
            let before = try db.row("SELECT count(*) FROM article")
            try room.record(randomArticle(2), 2, "b.txt")
            #expect(try db.row("SELECT count(*) FROM article") == before)
        }
        #expect(try reader.counts() == [.stored: 2])
        #expect {
            try reader.setStatus(["a": "b"])
        } throws: { error in
            guard case StoreError.unusable = error else { return false }
            return true
        }
    }

    @Test("The log stays when the last one closes, for readers who may not write the folder")
    func logStays() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.store.close()
        #expect(FileManager.default.fileExists(atPath: room.path() + "-wal"))
        #expect(FileManager.default.fileExists(atPath: room.path() + "-shm"))
        #expect(try room.open("articled.db", .read).counts() == [.stored: 1])
    }

    @Test("A lock that another program holds is busy, passes, and loses nothing")
    func busy() throws {
        let room = try Room()
        let other = try DatabaseQueue(path: room.path())
        try other.inDatabase { db in
            try db.beginTransaction(.immediate)
            #expect(throws: StoreError.busy) { try room.record(sample(), 1, "a.txt") }
            #expect(try room.store.knownFiles() == [])
            try db.rollback()
        }
        #expect(StoreError.busy.mayPass)
        #expect(try room.record(sample(), 1, "a.txt") == .stored)
    }

    @Test("A full disk leaves the article out whole, and it goes in when there is room")
    func full() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        let before = try room.store.logicalDump()
        try room.store.plainly { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            try db.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
        var long = randomArticle(2)
        long.text += String(repeating: "and so on ", count: 3000)
        #expect(throws: StoreError.full) {
            try room.store.record(
                long, article: articleID(2), file: "b.txt", identity: identity(), at: noon)
        }
        #expect(try room.store.logicalDump() == before)
        try room.store.plainly { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
        #expect(try room.record(long, 2, "b.txt") == .stored)
        #expect(try room.store.verify() == [])
    }

    @Test("A long reader does not stop writing, and the log's growth can be seen")
    func longReader() throws {
        let room = try Room()
        let reader = try room.open("articled.db", .read)
        try room.record(sample(), 1, "a.txt")
        try reader.read { db in
            _ = try db.row("SELECT count(*) FROM article")
            for seed in 2..<6 { try room.record(randomArticle(seed), seed, "\(seed).txt") }
            #expect(try room.store.checkpoint().waitingBytes > 0)
        }
        let after = try room.store.checkpoint()
        #expect(after.waitingBytes == 0)
        #expect(after.logBytes > 0)
    }

    @Test("A damaged store is kept aside with its log, and a new one begins in its place")
    func preserve() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.store.close()
        let kept = try Store.preserve(path: room.path(), label: "damaged-1")
        #expect(kept == room.path() + ".damaged-1")
        #expect(try room.open().knownFiles() == [])
        #expect(try Store(path: kept, access: .read).counts() == [.stored: 1])
        guard
            case .unusable = StoreError(thrownBy: {
                try Store.preserve(path: room.path("none/x"), label: "y")
            })
        else { return }
    }

    @Test(
        "Network mounts are told by the kernel's own list",
        arguments: [
            ("36 35 0:52 / /srv rw,noatime shared:1 - nfs4 host:/x rw", "0:52", "nfs4"),
            ("36 35 0:52 / /srv rw - fuse.sshfs me@host: rw", "0:52", "fuse.sshfs"),
            ("36 35 8:1 / / rw - ext4 /dev/sda1 rw", "8:1", nil),
            ("36 35 0:52 / /srv rw - nfs4 host:/x rw", "8:1", nil),
            ("36 35", "8:1", nil),
        ])
    func mounts(line: String, device: String, type: String?) {
        #expect(networkType(ofMount: line, device: device) == type)
    }
}

extension StoreError {
    fileprivate init?(thrownBy body: () throws -> String) {
        do {
            _ = try body()
            return nil
        } catch {
            self.init(error)
        }
    }
}
