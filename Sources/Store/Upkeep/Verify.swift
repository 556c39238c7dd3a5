import Facts
import GRDB

/// Something in the store that should not be so.
public struct Fault: Hashable, Sendable {
    /// The article it lies in; `nil` for the store as a whole.
    public var articleID: Int64?
    public var what: String
}

extension Store {
    /// Checks the file's pages and keys, and reads every span again.
    ///
    /// - Parameter progress: told after each article how many of how many are done.
    /// - Returns: nothing when all is well.
    public func verify(
        progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) throws(StoreError) -> [Fault] {
        var faults = try wholeFaults()
        let ids = try read { try Int64.fetchAll($0, sql: "SELECT id FROM article ORDER BY id") }
        for (done, id) in ids.enumerated() {
            faults += try read { try SpanCheck(db: $0, articleID: id).faults() }
            progress(done + 1, ids.count)
        }
        return faults
    }

    private func wholeFaults() throws(StoreError) -> [Fault] {
        var faults = try read { db in
            let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let keys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
                .map { row in
                    "a row of \(row[0] as String) points at nothing in \(row[2] as String)"
                }
            let orphans = try String.fetchAll(
                db,
                sql: """
                    SELECT 'the entity ' || name || ' appears in no article' FROM entity
                    WHERE id NOT IN (SELECT entity_id FROM appearance)
                    """)
            return (pages + keys + orphans).map { Fault(articleID: nil, what: $0) }
        }
        if access == .write, try !searchIsSound() {
            faults.append(Fault(articleID: nil, what: "the search index differs from the articles"))
        }
        return faults
    }

    /// FTS5 compares its index with the text; it asks for a connection that may write.
    private func searchIsSound() throws(StoreError) -> Bool {
        try plainly { db in
            do {
                try db.execute(
                    sql: "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)")
                return true
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                return false
            }
        }
    }
}

/// Reads one article's spans again, in one pass over its text.
private struct SpanCheck {
    let db: Database
    let articleID: Int64

    func faults() throws -> [Fault] {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT lower(hex(sha256)), text FROM article WHERE id = ?",
                arguments: [articleID])
        else { return [] }
        let text: String = row[1]
        let utf8 = Array(text.utf8)
        let bytes = ByteOffsets(utf8)
        var found: [String] = []
        if ArticleID(sha256: row[0])?.number != articleID {
            found.append("its id is not that of its SHA-256")
        }
        for table in ["mention", "figure"] { found += try surfaces(table, utf8, bytes) }
        found += try bounds(bytes)
        do {
            _ = try ArticleRows(db: db).extraction(articleID)
        } catch let error as StoreError {
            found.append(error.description)
        }
        return found.map { Fault(articleID: articleID, what: $0) }
    }

    private func surfaces(_ table: String, _ utf8: [UInt8], _ bytes: ByteOffsets) throws -> [String]
    {
        let rows = try Row.fetchCursor(
            db, sql: #"SELECT start, "end", surface, id FROM \#(table) WHERE article_id = ?"#,
            arguments: [articleID])
        var found: [String] = []
        while let row = try rows.next() {
            let (surface, id): (String, Int64) = (row[2], row[3])
            let read = bytes.span(row[0], row[1]).map {
                String(decoding: utf8[$0.range], as: UTF8.self)
            }
            // Bytes, not characters: to `==` two ways to write "é" are one.
            if read.map({ Array($0.utf8) }) != Array(surface.utf8) {
                found.append("\(table) \(id) reads \(read ?? "nothing") and not \(surface)")
            }
        }
        return found
    }

    private func bounds(_ bytes: ByteOffsets) throws -> [String] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT start, "end", 'quote' FROM quote WHERE article_id = ?1
                UNION ALL
                SELECT sentence_start, sentence_end, 'sentence' FROM mention
                WHERE article_id = ?1 AND sentence_start IS NOT NULL
                UNION ALL
                SELECT sentence_start, sentence_end, 'sentence' FROM figure
                WHERE article_id = ?1 AND sentence_start IS NOT NULL
                """, arguments: [articleID])
        var found: [String] = []
        while let row = try rows.next() {
            if bytes.span(row[0], row[1]) != nil { continue }
            found.append("a \(row[2] as String) lies outside the text")
        }
        return found
    }
}
