import GRDB

/// What the scan of the watch folder asks and notes.
extension Store {
    /// The row of one path, exactly as stored.
    public func file(at path: String) throws(StoreError) -> FileRecord? {
        try read { try FileRows(db: $0).row(path) }
    }

    /// Notes many files at once as `noteWaiting(path:identity:at:)` notes one.
    public func noteWaiting(
        _ files: [(path: String, identity: FileIdentity)], at time: String
    ) throws(StoreError) {
        try writeRelaxed { db in
            let rows = FileRows(db: db)
            for file in files { try rows.noteWaiting(file.path, identity: file.identity, at: time) }
        }
    }
}
