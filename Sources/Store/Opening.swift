import GRDB
import GRDBSQLite
import Glibc

/// Opens the database behind a store, and for writing brings schema and views up to date.
func openQueue(
    path: String, access: Store.Access, patience: Double, _ progress: @escaping Store.Progress
) throws(StoreError) -> DatabaseQueue {
    try checkPlace(path, access)
    do {
        let queue = try DatabaseQueue(path: path, configuration: configuration(access, patience))
        try queue.writeWithoutTransaction { db in
            try checkIdentity(db, path: path, access)
            if access == .write { try prepareForWriting(db, progress) }
        }
        return queue
    } catch {
        throw StoreError(error)
    }
}

/// Half of SQLite's default; older stores keep what they were made with.
private let pageBytes = 2048

private func configuration(_ access: Store.Access, _ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .read
    configuration.busyMode = .timeout(patience)
    configuration.label = "store"
    configuration.prepareDatabase { db in
        // Names and meetings are filed by hashes: an article touches some hundreds of pages, and a cache
        // that cannot hold them writes them several times over.
        try db.execute(sql: "PRAGMA cache_size = -8192")
        if access == .read {
            // A store from elsewhere (to be merged) may carry views that call what they should not.
            // FTS5 of SQLite 3.40 does not count as trusted, so the writer's triggers forbid this.
            try db.execute(sql: "PRAGMA trusted_schema = OFF")
        } else {
            // Of a store that is made now. An article touches a row on each of some two hundred pages, as
            // names and meetings are filed by hashes: the smaller they are the less is written.
            try db.execute(sql: "PRAGMA page_size = \(pageBytes)")
            // With the log left in place at closing, those who may only read the folder can open
            // the store while no service runs.
            var keep: CInt = 1
            sqlite3_file_control(db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &keep)
        }
    }
    return configuration
}

/// Refuses places where SQLite would only say "unable to open database file", or would lie.
private func checkPlace(_ path: String, _ access: Store.Access) throws(StoreError) {
    let folder = folder(of: path)
    var status = stat()
    guard stat(folder, &status) == 0 else {
        throw .unusable("The store's folder \(folder) cannot be reached: \(reason(errno)).")
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .unusable("\(folder), where the store should be, is no folder.")
    }
    if stat(path, &status) == 0 {
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .unusable("\(path) is no file that a store could be kept in.")
        }
    } else if access == .read {
        throw .unusable("There is no store at \(path): \(reason(errno)).")
    }
    if let name = networkFileSystem(at: folder) {
        throw .unusable(
            "\(folder) is on a network file system (\(name)), where SQLite's log is unsafe.")
    }
}

private func checkIdentity(_ db: Database, path: String, _ access: Store.Access) throws {
    // One statement sees one state: another process may be making the store at this moment.
    let row = try Row.fetchOne(
        db,
        sql: """
            SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
            FROM pragma_application_id, pragma_user_version
            """)
    let (owner, number, tables): (Int, Int, Int) = row.map { ($0[0], $0[1], $0[2]) } ?? (0, 0, 0)
    if owner == 0, number == 0, tables == 0 {
        if access == .write { return }
        throw StoreError.unusable("Nothing has been stored in \(path) yet.")
    }
    guard owner == applicationID else {
        throw StoreError.foreign("\(path) is the database of another program.")
    }
    if number > schemaVersion {
        throw StoreError.foreign(
            "\(path) was made by a newer articled (schema \(number), this one knows \(schemaVersion))."
        )
    }
    if number < schemaVersion, access == .read {
        throw StoreError.unusable(
            "\(path) was made by an older articled (schema \(number)); start the service once on it."
        )
    }
}

private func prepareForWriting(_ db: Database, _ progress: @escaping Store.Progress) throws {
    let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    guard mode == "wal" else {
        throw StoreError.unusable(
            "The store's file system does not allow SQLite's write-ahead log.")
    }
    // An article that was reported as stored is still there after a power cut.
    try db.execute(sql: "PRAGMA synchronous = FULL")
    // A log that a long reader made grow is cut back to this once the reader has gone.
    try db.execute(sql: "PRAGMA journal_size_limit = 4194304")
    // An article is some hundred pages: moved over by the default of 1,000, most would be moved again
    // a moment later. The service moves them itself when it has nothing else to do.
    let page = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? pageBytes
    try db.execute(sql: "PRAGMA wal_autocheckpoint = \((8 << 20) / page)")
    try db.migrate()
    try relinkIfOutdated(db, progress)
    try db.refreshViews()
}

private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The kernel's words for an error, as a part of a sentence.
func reason(_ code: CInt) -> String {
    String(cString: strerror(code)).lowercased()
}
