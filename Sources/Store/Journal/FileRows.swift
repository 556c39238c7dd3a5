import GRDB

/// Rows of `file`: the fate of every path.
struct FileRows {
    let db: Database

    private static let columns = """
        path, state, code, reason, attempts, article_id, device, inode, bytes, modified, changed,
        seen_at, stored_at
        """

    // MARK: Reading

    func all() throws -> [FileRecord] {
        try fetch("SELECT \(Self.columns) FROM file ORDER BY path")
    }

    func row(_ path: String) throws -> FileRecord? {
        try fetch("SELECT \(Self.columns) FROM file WHERE path = ?", [path]).first
    }

    /// Newest decision first.
    func ending(with tail: String) throws -> [FileRecord] {
        try fetch(
            """
            SELECT \(Self.columns) FROM file WHERE substr(path, -length(?1)) = ?1
            ORDER BY decided_at DESC, path
            """, [tail])
    }

    /// Newest decision first.
    func holding(_ articleID: Int64) throws -> [FileRecord] {
        try fetch(
            """
            SELECT \(Self.columns) FROM file WHERE article_id = ? ORDER BY decided_at DESC, path
            """, [articleID])
    }

    func counts() throws -> [FileState: Int] {
        let rows = try Row.fetchAll(db, sql: "SELECT state, count(*) FROM file GROUP BY state")
        return try rows.reduce(into: [:]) { counts, row in
            counts[try state(row[0])] = row[1]
        }
    }

    // MARK: Writing

    /// Writes the whole row; `decided_at` becomes `time`.
    func put(_ record: FileRecord, at time: String) throws {
        let identity = record.identity
        try db.run(
            """
            INSERT INTO file(path, state, code, reason, attempts, article_id, device, inode, bytes,
                modified, changed, seen_at, stored_at, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(path) DO UPDATE SET
                state = excluded.state, code = excluded.code, reason = excluded.reason,
                attempts = excluded.attempts, article_id = excluded.article_id,
                device = excluded.device, inode = excluded.inode, bytes = excluded.bytes,
                modified = excluded.modified, changed = excluded.changed,
                seen_at = excluded.seen_at, stored_at = excluded.stored_at,
                decided_at = excluded.decided_at
            """,
            [
                record.path, record.state.rawValue, record.code, record.reason, record.attempts,
                record.articleID, identity.map { Int64(bitPattern: $0.device) },
                identity.map { Int64(bitPattern: $0.inode) }, identity?.bytes, identity?.modified,
                identity?.changed, record.seenAt, record.storedAt, time,
            ])
    }

    /// The path, other than `path`, under which an article counts as stored.
    func firstPath(of articleID: Int64, besides path: String) throws -> String? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT path FROM file WHERE article_id = ? AND state = 'stored' AND path <> ?
                ORDER BY path LIMIT 1
                """)
        return try String.fetchOne(statement, arguments: [articleID, path])
    }

    /// After a path has left an article, lets the first of its duplicates stand as stored.
    func promoteDuplicate(of articleID: Int64, at time: String) throws {
        guard try firstPath(of: articleID, besides: "") == nil else { return }
        var rest = try holding(articleID).filter { $0.state == .duplicate }.sorted {
            $0.path < $1.path
        }
        guard !rest.isEmpty else { return }
        var heir = rest.removeFirst()
        heir.state = .stored
        heir.code = nil
        heir.reason = nil
        heir.storedAt = heir.storedAt ?? time
        try put(heir, at: time)
        for var record in rest {
            record.reason = sameContent(as: heir.path)
            try put(record, at: time)
        }
    }

    func sameContent(as path: String) -> String { "It has the same content as \(path)." }

    // MARK: Rows

    private func fetch(_ sql: String, _ arguments: StatementArguments = []) throws -> [FileRecord] {
        let cursor = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var records: [FileRecord] = []
        while let row = try cursor.next() { records.append(try record(row)) }
        return records
    }

    private func record(_ row: Row) throws -> FileRecord {
        let device: Int64? = row[6]
        let identity = device.map {
            FileIdentity(
                device: UInt64(bitPattern: $0), inode: UInt64(bitPattern: row[7] ?? 0),
                bytes: row[8] ?? 0, modified: row[9] ?? 0, changed: row[10] ?? 0)
        }
        return FileRecord(
            path: row[0], state: try state(row[1]), code: row[2], reason: row[3], attempts: row[4],
            articleID: row[5], identity: identity, seenAt: row[11], storedAt: row[12])
    }

    private func state(_ name: String) throws -> FileState {
        guard let state = FileState(rawValue: name) else {
            throw StoreError.corrupt("a file has the unknown state \(name)")
        }
        return state
    }
}
