import Facts
import Store
import Testing

@Suite("Every file has one row that tells its fate")
struct JournalTests {
    private func row(_ room: Room, _ path: String) throws -> FileRecord {
        try #require(try room.store.find(path).first)
    }

    @Test("From seen to stored")
    func stored() throws {
        let room = try Room()
        try room.store.noteWaiting(path: "a.txt", identity: identity(), at: "1")
        #expect(
            try room.store.knownFiles() == [
                FileRecord(path: "a.txt", state: .waiting, identity: identity(), seenAt: "1")
            ])
        #expect(try room.store.beginAttempt(path: "a.txt", at: "2") == 1)
        let recorded = try room.store.record(
            sample(), article: articleID(1), file: "a.txt", identity: identity(), at: "3")
        #expect(recorded == .stored)
        let row = try row(room, "a.txt")
        #expect(row.state == .stored)
        #expect(row.attempts == 1)
        #expect(row.seenAt == "1")
        #expect(row.storedAt == "3")
        #expect(try room.store.counts() == [.stored: 1])
    }

    @Test("Attempts count deaths on the same content, and start anew with another")
    func attempts() throws {
        let room = try Room()
        for attempt in 1...3 {
            try room.store.noteWaiting(path: "a.txt", identity: identity(), at: noon)
            #expect(try room.store.beginAttempt(path: "a.txt", at: noon) == attempt)
            try room.reopen()
        }
        try room.store.noteWaiting(path: "a.txt", identity: identity(8), at: noon)
        #expect(try room.store.beginAttempt(path: "a.txt", at: noon) == 1)
    }

    @Test("An attempt at a file nobody noted makes its row")
    func attemptAlone() throws {
        let room = try Room()
        #expect(try room.store.beginAttempt(path: "a.txt", at: noon) == 1)
        #expect(try row(room, "a.txt").state == .waiting)
    }

    @Test("Twice is once")
    func twice() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        let before = try room.look { try $0.rows("SELECT * FROM file") }
        let again = try room.store.record(
            sample(), article: articleID(1), file: "a.txt", identity: identity(1), at: "later")
        #expect(again == .stored)
        #expect(try room.look { try $0.rows("SELECT * FROM file") } == before)
        #expect(try room.look { try $0.texts("SELECT count(*) FROM article") } == ["1"])
    }

    @Test("A second path with the same content is a duplicate and names the first")
    func duplicate() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        #expect(try room.record(sample(), 1, "b.txt") == .duplicate)
        let copy = try row(room, "b.txt")
        #expect(copy.state == .duplicate)
        #expect(copy.code == "same-content")
        #expect(copy.reason == "It has the same content as a.txt.")
        #expect(copy.articleID == (try row(room, "a.txt").articleID))
        #expect(try room.look { try $0.texts("SELECT path FROM articles") } == ["a.txt"])
    }

    @Test("A duplicate can be told without an extraction")
    func duplicateUnread() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        #expect(try room.store.holds(articleID(1)))
        #expect(try !room.store.holds(articleID(2)))
        #expect(try !room.store.holds(articleID(1), extractor: "2"))
        let recorded = try room.store.recordDuplicate(
            of: articleID(1), file: "b.txt", identity: identity(), at: noon)
        #expect(recorded == .duplicate)
        #expect(try row(room, "b.txt").state == .duplicate)
        #expect(throws: StoreError.self) {
            try room.store.recordDuplicate(
                of: articleID(9), file: "c.txt", identity: identity(), at: noon)
        }
        #expect(try room.store.find("c.txt").isEmpty)
    }

    @Test("When the first of several copies goes, the next stands for the article")
    func promotion() throws {
        let room = try Room()
        for path in ["a.txt", "b.txt", "c.txt"] { try room.record(sample(), 1, path) }
        try room.store.markGone(paths: ["a.txt"], at: noon)
        #expect(try row(room, "a.txt").state == .gone)
        #expect(try row(room, "a.txt").code == "removed")
        #expect(try row(room, "b.txt").state == .stored)
        #expect(try row(room, "b.txt").reason == nil)
        #expect(try row(room, "c.txt").reason == "It has the same content as b.txt.")
        #expect(try room.record(sample(), 1, "a.txt") == .duplicate)
    }

    @Test("A path with new content leaves the old article in place")
    func newContent() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.record(sample(), 1, "b.txt")
        let old = try row(room, "a.txt").articleID
        try room.store.noteWaiting(path: "a.txt", identity: identity(2), at: noon)
        #expect(
            try room.look {
                try $0.row("SELECT article_id FROM files WHERE path = 'a.txt'")[0].isNull
            })
        try room.record(randomArticle(2), 2, "a.txt")
        #expect(try row(room, "a.txt").articleID != old)
        #expect(try row(room, "b.txt").state == .stored)
        #expect(try room.look { try $0.texts("SELECT count(*) FROM article") } == ["2"])
    }

    @Test("A file that failed has a code, a reason and no article")
    func failed() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.record(sample(), 1, "b.txt")
        try room.store.setAside(
            path: "a.txt", state: .failed, code: "not-utf-8", reason: "It breaks off.",
            identity: identity(3), at: noon)
        let failed = try row(room, "a.txt")
        #expect(failed.state == .failed)
        #expect(failed.code == "not-utf-8")
        #expect(failed.reason == "It breaks off.")
        #expect(failed.articleID == nil)
        #expect(failed.identity == identity(3))
        #expect(try row(room, "b.txt").state == .stored)
        try room.store.setAside(
            path: "new", state: .ignored, code: "x", reason: "y", identity: nil, at: noon)
        #expect(try room.store.counts() == [.failed: 1, .stored: 1, .ignored: 1])
    }

    @Test("A file that went and came back is stored as before")
    func back() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.store.markGone(paths: ["a.txt", "unknown"], at: noon)
        #expect(try room.store.counts() == [.gone: 1])
        #expect(try room.record(sample(), 1, "a.txt") == .stored)
        let row = try row(room, "a.txt")
        #expect(row.code == nil)
        #expect(row.reason == nil)
    }

    @Test("Files are found by path, by the path's end, and by article")
    func find() throws {
        let room = try Room()
        try room.record(sample(), 1, "in/a%.txt")
        try room.record(randomArticle(2), 2, "in/ab.txt")
        #expect(try room.store.find("in/a%.txt").map(\.path) == ["in/a%.txt"])
        #expect(try room.store.find("a%.txt").map(\.path) == ["in/a%.txt"])
        #expect(Set(try room.store.find(".txt").map(\.path)) == ["in/a%.txt", "in/ab.txt"])
        #expect(try room.store.find("nothing").isEmpty)
        let id = try #require(try row(room, "ab.txt").articleID)
        #expect(try room.store.find(String(id)).map(\.path) == ["in/ab.txt"])
        try room.record(sample(), 1, "in/ab.txt")
        let homeless = try #require(try room.store.find(String(id)).first)
        #expect(homeless.state == .gone)
        #expect(homeless.path == "in/ab.txt")
        #expect(try room.store.extraction(articleID: id) == randomArticle(2))
    }

    @Test("Status keys are set, changed and taken out")
    func status() throws {
        let room = try Room()
        try room.store.setStatus(["state": "ready", "last": "000.txt"])
        try room.store.setStatus(["state": "waiting", "last": nil])
        #expect(try room.store.status().map { "\($0.key)=\($0.value)" } == ["state=waiting"])
        #expect(try room.look { try $0.texts("SELECT value FROM status") } == ["waiting"])
    }
}
