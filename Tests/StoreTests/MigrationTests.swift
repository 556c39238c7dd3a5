import Facts
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("A store is always wholly of one schema")
struct MigrationTests {
    private static let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Schemas")

    private func dump(_ number: Int) throws -> String {
        let file = String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number).sql"
        return try String(contentsOf: Self.schemas.appendingPathComponent(file), encoding: .utf8)
    }

    /// What the steps make. Public views are made at opening, and FTS5 makes tables of its own.
    private func schema(_ db: Database) throws -> String {
        let others =
            publicViews.map(\.name) + ["data", "idx", "docsize", "config"].map { "search_\($0)" }
        return try Row.fetchAll(
            db, sql: "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        )
        .filter { !others.contains($0[0]) }.map { ($0[1] as String) + ";\n" }.joined()
    }

    private func memory(_ steps: ArraySlice<Migration>) throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        try queue.writeWithoutTransaction { try $0.migrate(with: Array(steps)) }
        return queue
    }

    @Test("A shipped schema never changes", arguments: migrations.map(\.number))
    func shipped(number: Int) throws {
        let queue = try memory(migrations.prefix(number))
        #expect(try queue.read(schema) == dump(number))
    }

    @Test("Every shipped schema is brought up to the newest", arguments: migrations.map(\.number))
    func upgraded(number: Int) throws {
        let room = try Room()
        do {
            let old = try DatabaseQueue(path: room.path("old.db"))
            try old.writeWithoutTransaction {
                try $0.migrate(with: Array(migrations.prefix(number)))
            }
        }
        let store = try room.open("old.db")
        #expect(try store.read(schema) == room.store.read(schema))
        _ = try store.record(
            sample(), article: articleID(1), file: "a.txt", identity: identity(), at: noon)
        #expect(try store.verify() == [])
    }

    @Test("A step that fails leaves the schema before it, and is taken when it can be")
    func failing() throws {
        let queue = try memory(migrations[...])
        let next = schemaVersion + 1
        let before = try queue.read(schema)
        let broken = Migration(
            number: next, sql: "CREATE TABLE later(x); INSERT INTO nowhere VALUES (1);")
        let orphan = Migration(
            number: next,
            sql: "INSERT INTO alias(article_id, entity, position, name) VALUES (1, 1, 1, 'x');")
        for step in [broken, orphan] {
            #expect(throws: DatabaseError.self) {
                try queue.writeWithoutTransaction { try $0.migrate(with: migrations + [step]) }
            }
            #expect(try queue.read(schema) == before)
            #expect(try queue.read { try $0.schemaNumber() } == schemaVersion)
            #expect(
                try queue.writeWithoutTransaction {
                    try Int.fetchOne($0, sql: "PRAGMA foreign_keys")
                } == 1)
        }
        let sound = Migration(number: next, sql: "CREATE TABLE later(x);")
        for _ in 0..<2 {
            try queue.writeWithoutTransaction { try $0.migrate(with: migrations + [sound]) }
        }
        #expect(try queue.read { try $0.schemaNumber() } == next)
    }

    @Test("Views of an older program are replaced at opening, and only then is anything written")
    func views() throws {
        let room = try Room()
        try room.tamper("DROP VIEW files; CREATE VIEW files AS SELECT 1 AS path; DROP VIEW roles;")
        try room.reopen()
        #expect(try room.store.columns(ofView: "files").first == "path")
        #expect(try room.store.columns(ofView: "files").count > 8)
        #expect(try room.store.columns(ofView: "roles").count == 5)
        let version = { try room.look { try $0.row("PRAGMA schema_version") } }
        let before = try version()
        try room.reopen()
        #expect(try version() == before)
    }
}
