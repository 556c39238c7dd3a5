import Facts
import Store
import Testing

@Suite("Search, merge, verify and export")
struct UpkeepTests {
    // MARK: Search

    private func found(_ room: Room, _ words: String) throws -> [String?] {
        try room.look {
            try $0.texts(
                "SELECT article_id FROM search WHERE search MATCH '\(words)' ORDER BY rank")
        }
    }

    @Test("Words of title and text find their article, whatever the accents")
    func search() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.record(randomArticle(2), 2, "b.txt")
        let id = try #require(try room.store.find("a.txt").first?.articleID)
        for words in [
            "reko", "\"Reko Diq\"", "charge", "Chargé", "export", "title:mine",
            "bal* OR dip* OR diq",
        ] {
            #expect(try found(room, words) == [String(id)], "\(words)")
        }
        #expect(try found(room, "absent") == [])
        let row = try room.look {
            try $0.row(
                "SELECT article_id, title, snippet(search, 2, '[', ']', '…', 4) FROM search WHERE search MATCH 'natalie'"
            )
        }
        #expect(row[1].text == "Pakistan’s mine gets $1.25 billion")
        #expect(row[2].text?.contains("[Natalie]") == true)
    }

    @Test("Search follows a replaced text, and keeps no text of its own")
    func searchFollows() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        var newer = sample(extractor: "2")
        newer.heading.title = "Smelter"
        newer.text += " Zinc."
        try room.record(newer, 1, "a.txt")
        #expect(try found(room, "smelter").count == 1)
        #expect(try found(room, "zinc").count == 1)
        #expect(try found(room, "title:mine") == [])
        #expect(try room.store.verify() == [])
        let stored = try room.look {
            try $0.texts("SELECT name FROM sqlite_master WHERE name = 'search_content'")
        }
        #expect(stored == [])
    }

    // MARK: Merge

    private func filled(_ contents: Range<Int>, extractor: String = "1") throws -> Room {
        let room = try Room()
        for content in contents {
            try room.record(randomArticle(content, extractor: extractor), content, "\(content).txt")
        }
        return room
    }

    /// What a merge can carry: all but the files.
    private func articles(_ room: Room) throws -> Substring {
        let dump = try room.store.logicalDump()
        return dump[(dump.range(of: "# article\n")?.lowerBound ?? dump.endIndex)...]
    }

    @Test(
        "Stores merge to one union in any order and however often")
    func merge() throws {
        let (one, two, three) = (try filled(0..<5), try filled(3..<9), try filled(7..<12))
        let whole = try articles(try filled(0..<12))
        for order in [[one, two, three], [three, one, two], [two, three, one, two]] {
            let room = try Room()
            for other in order { _ = try room.store.merge(from: other.path()) }
            #expect(try articles(room) == whole)
            #expect(try room.store.verify() == [])
        }
        let again = try one.store.merge(from: one.path())
        #expect(again.added == 0 && again.replaced == 0 && again.known == 5)
        #expect(try found(one, "漢字 OR naïve OR plain").count == 5)
    }

    @Test("A merge carries the path as provenance, and leaves this machine's files alone")
    func mergePaths() throws {
        let other = try filled(0..<1)
        let room = try Room()
        var seen: [Int] = []
        let count = try room.store.merge(from: other.path()) { done, of in seen += [done, of] }
        #expect(count.added == 1)
        #expect(seen == [1, 1])
        #expect(try room.store.knownFiles() == [])
        #expect(try room.look { try $0.texts("SELECT path FROM articles") } == ["0.txt"])
    }

    @Test("An article was first stored when the first of the merged stores took it")
    func mergeTimes() throws {
        let (room, other) = (try Room(), try Room())
        for (room, time) in [
            (room, "2026-02-12T12:00:00.000Z"), (other, "2025-01-01T12:00:00.000Z"),
        ] {
            _ = try room.store.record(
                randomArticle(1), article: articleID(1), file: "a", identity: identity(), at: time)
        }
        #expect(try room.store.merge(from: other.path()).known == 1)
        let seen = try room.look {
            try $0.texts("SELECT stored_at FROM articles UNION SELECT first_seen FROM entities")
        }
        #expect(seen == ["2025-01-01", "2025-01-01T12:00:00.000Z"])
    }

    @Test("Of two extractions the newer one stays, whichever came first")
    func mergeVersions() throws {
        let (old, new) = (try filled(0..<4, extractor: "1.9"), try filled(0..<4, extractor: "1.10"))
        let (up, down) = (try Room(), try Room())
        _ = try up.store.merge(from: old.path())
        let count = try up.store.merge(from: new.path())
        #expect(count.replaced == 4)
        _ = try down.store.merge(from: new.path())
        _ = try down.store.merge(from: old.path())
        #expect(try articles(up) == articles(new))
        #expect(try articles(down) == articles(new))
    }

    @Test("What is no store is not merged")
    func mergeForeign() throws {
        let room = try Room()
        try room.tamper("CREATE TABLE theirs(x)", in: "b.db")
        #expect(throws: StoreError.self) { try room.store.merge(from: room.path("b.db")) }
        #expect(throws: StoreError.self) { try room.store.merge(from: room.path("none.db")) }
    }

    // MARK: Verify

    @Test(
        "Damage of each kind is found",
        arguments: [
            ("UPDATE mention SET surface = surface || 'x' WHERE n = 0", "reads Pakistan"),
            (#"UPDATE figure SET "end" = 100000 WHERE n = 0"#, "reads nothing"),
            (#"UPDATE quote SET "end" = 100000 WHERE n = 0"#, "quote lies outside"),
            ("UPDATE figure SET sentence_end = 100000 WHERE n = 1", "sentence lies outside"),
            ("DELETE FROM appearance WHERE n = 3", "points at nothing"),
            ("UPDATE entity SET id = 5 WHERE type = 'FAC'", "appears in no article"),
            ("INSERT INTO search(search) VALUES ('delete-all')", "search index"),
            ("UPDATE article SET sha256 = zeroblob(32)", "SHA-256"),
            ("UPDATE mention SET type = 'PET' WHERE n = 0", "PET is no"),
            ("UPDATE figure SET value_exact = 'x' WHERE n = 2", "no decimal"),
            ("UPDATE article SET sentences = x'80'", "sentences or locator"),
        ])
    func damage(sql: String, words: String) throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        #expect(try room.store.verify() == [])
        try room.tamper(sql)
        try room.reopen()
        let faults = try room.store.verify()
        #expect(faults.contains { $0.what.contains(words) }, "\(faults)")
    }

    @Test("A reader may verify too")
    func verifyReading() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        #expect(try room.open("articled.db", .read).verify() == [])
    }

    // MARK: Export

    @Test("Every view is handed out row by row with its values as they are")
    func export() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        for view in Store.views {
            var rows = 0
            try room.store.forEachRow(ofView: view) { _ in
                rows += 1
                return true
            }
            let wanted = try room.look { try $0.row("SELECT count(*) FROM \(view)")[0].integer }
            #expect(rows == wanted, "\(view)")
        }
        let value = try #require(try room.store.columns(ofView: "figures").firstIndex(of: "value"))
        var values: [Cell] = []
        try room.store.forEachRow(ofView: "figures") { row in
            values.append(row[value])
            return values.count < 4
        }
        #expect(
            values == [
                .integer(1_250_000_000), .integer(2_000_000_000), .real(12.5), .text("50:50"),
            ])
        #expect(throws: StoreError.self) { try room.store.columns(ofView: "article") }
    }
}
