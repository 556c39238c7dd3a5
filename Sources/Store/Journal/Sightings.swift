import GRDB

/// What the scan of the watch folder asks and notes.
extension Store {
    /// The row of one path, exactly as stored.
    public func file(at path: String) throws(StoreError) -> FileRecord? {
        try read { try FileRows(db: $0).row(path) }
    }
}
