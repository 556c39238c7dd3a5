import Facts
import Foundation
import Store
import Testing

@Suite("Order, repetition and death change nothing in what is stored")
struct SequenceTests {
    /// Twelve contents under sixteen paths.
    private static let drops = (0..<16).map { (path: "in/\($0).txt", content: $0 % 12) }

    /// What an undisturbed run leaves.
    private static let plain = Result {
        let room = try Room()
        for drop in drops { try room.record(randomArticle(drop.content), drop.content, drop.path) }
        return try room.store.logicalDump()
    }

    @Test(
        "Any order gives the same store",
        arguments: 1..<12)
    func order(seed: UInt64) throws {
        let room = try Room()
        var random = SplitMix(seed)
        for drop in Self.drops.shuffled(using: &random) {
            try room.record(randomArticle(drop.content), drop.content, drop.path)
        }
        let differences = try difference(room.store.logicalDump(), Self.plain.get())
        #expect(differences == [])
    }

    @Test(
        "Killed between any two steps and begun anew, the store ends the same",
        arguments: 1..<8)
    func killed(seed: UInt64) throws {
        let room = try Room()
        var random = SplitMix(seed)
        for drop in Self.drops {
            let step = Int.random(in: 0...4, using: &random)
            try take(drop, in: room, upTo: step)
            if step < 4 { try die(room) }
            try take(drop, in: room, upTo: 4)
        }
        let differences = try difference(room.store.logicalDump(), Self.plain.get())
        #expect(differences == [])
        #expect(try room.store.verify() == [])
    }

    private func take(_ drop: (path: String, content: Int), in room: Room, upTo step: Int) throws {
        let identity = identity(UInt64(drop.content))
        if step > 0 { try room.store.noteWaiting(path: drop.path, identity: identity, at: noon) }
        if step > 1 { _ = try room.store.beginAttempt(path: drop.path, at: noon) }
        if step > 2 {
            _ = try room.store.record(
                randomArticle(drop.content), article: articleID(drop.content), file: drop.path,
                identity: identity, at: noon)
        }
        if step > 3 { try room.store.checkpoint() }
    }

    /// Leaves the files as a killed process would, with an unfinished transaction in the log's tail.
    private func die(_ room: Room) throws {
        let files = FileManager.default
        try files.copyItem(atPath: room.path(), toPath: room.path("copy"))
        try files.copyItem(atPath: room.path() + "-wal", toPath: room.path("copy-wal"))
        try room.store.close()
        for suffix in ["", "-wal", "-shm"] { try? files.removeItem(atPath: room.path() + suffix) }
        try files.moveItem(atPath: room.path("copy"), toPath: room.path())
        try files.moveItem(atPath: room.path("copy-wal"), toPath: room.path() + "-wal")
        let log = try #require(FileHandle(forWritingAtPath: room.path() + "-wal"))
        try log.seekToEnd()
        try log.write(contentsOf: Data(repeating: 0x5A, count: 1500))
        try log.close()
        try room.reopen(closing: false)
    }

    @Test("An article that cannot be written whole is not written at all")
    func atomic() throws {
        let room = try Room()
        try room.record(randomArticle(1), 1, "a.txt")
        try room.store.noteWaiting(path: "b.txt", identity: identity(), at: noon)
        let before = try room.store.logicalDump()
        var broken = sample()
        broken.quotes.append(Quote(span: Span(0, 1), speaker: 99, isDirect: true))
        #expect(throws: StoreError.self) {
            try room.store.record(
                broken, article: articleID(2), file: "b.txt", identity: identity(), at: noon)
        }
        #expect(try room.store.logicalDump() == before)
        #expect(try room.store.verify() == [])
        #expect(try room.record(sample(), 2, "b.txt") == .stored)
    }

    @Test(
        "A newer extractor's facts take the old ones' place, as if they had been first",
        arguments: 1..<8)
    func reprocessed(seed: Int) throws {
        let room = try Room()
        for content in 0..<6 { try room.record(randomArticle(content), content, "\(content).txt") }
        #expect(try room.store.outdated(extractor: "2").count == 6)
        for content in 0..<6 {
            try room.record(randomArticle(content, extractor: "2"), content, "\(content).txt")
        }
        #expect(try room.store.outdated(extractor: "2") == [])
        let fresh = try Room()
        for content in 0..<6 {
            try fresh.record(randomArticle(content, extractor: "2"), content, "\(content).txt")
        }
        let differences = try difference(room.store.logicalDump(), fresh.store.logicalDump())
        #expect(differences == [])
        let faults = try room.store.verify()
        #expect(faults == [])
        #expect(try room.store.counts() == [.stored: 6])
    }

    @Test("Facts of an article that no file holds can be replaced too")
    func replaced() throws {
        let room = try Room()
        try room.record(sample(), 1, "a.txt")
        try room.store.markGone(paths: ["a.txt"], at: noon)
        let stale = try room.store.outdated(extractor: "2")
        #expect(stale.map(\.path) == [nil])
        #expect(stale.map(\.extractor) == ["1"])
        var newer = sample(extractor: "2")
        newer.mentions.removeLast()
        try room.store.replace(newer, article: try #require(stale.first).article, at: noon)
        #expect(try room.store.extraction(articleID: try #require(stale.first).articleID) == newer)
    }

    @Test("An entity leaves with its last appearance, and a name with its last writer")
    func entityLeaves() throws {
        let room = try Room()
        var first = sample()
        first.entities[3].name = "REKO DIQ"
        try room.record(first, 1, "a.txt")
        try room.record(sample(), 2, "b.txt")
        let names = {
            try room.look { try $0.texts("SELECT name FROM entities WHERE type = 'FAC'") }
        }
        #expect(try names() == ["Reko Diq"])
        var changed = sample(extractor: "2")
        changed.entities[3].name = "Saindak"
        try room.record(changed, 2, "b.txt")
        #expect(Set(try names()) == ["REKO DIQ", "Saindak"])
        #expect(try room.store.verify() == [])
    }
}
