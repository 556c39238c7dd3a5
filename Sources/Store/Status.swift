import GRDB

/// The service's own words about itself, and the care of its write-ahead log.
extension Store {
    /// Writes keys of the `status` view; a `nil` value takes the key out.
    public func setStatus(_ values: [String: String?]) throws(StoreError) {
        try writeRelaxed { db in
            for (key, value) in values {
                if let value {
                    try db.run(
                        """
                        INSERT INTO report(key, value) VALUES (?, ?)
                        ON CONFLICT(key) DO UPDATE SET value = excluded.value
                        """, [key, value])
                } else {
                    try db.run("DELETE FROM report WHERE key = ?", [key])
                }
            }
        }
    }

    /// The rows of the `status` view, by key.
    public func status() throws(StoreError) -> [(key: String, value: String)] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT key, value FROM status ORDER BY key")
                .map { (key: $0[0], value: $0[1]) }
        }
    }

    /// How far the log could be moved into the file.
    public struct Checkpoint: Hashable, Sendable {
        /// The log's length; it grows while somebody reads an old state of the store.
        public var logBytes: Int64
        /// How much of it a reader still keeps from being moved.
        public var waitingBytes: Int64
    }

    /// Moves the write-ahead log into the file; called when the queue is empty.
    ///
    /// It waits for no reader: what one holds back is moved the next time.
    @discardableResult
    public func checkpoint() throws(StoreError) -> Checkpoint {
        try plainly { db in
            let page = try Int64.fetchOne(db, sql: "PRAGMA page_size") ?? 0
            let (log, moved) = try db.checkpoint(.passive)
            try db.execute(sql: "PRAGMA shrink_memory")
            return Checkpoint(
                logBytes: Int64(max(0, log)) * page,
                waitingBytes: Int64(max(0, log - moved)) * page)
        }
    }
}
