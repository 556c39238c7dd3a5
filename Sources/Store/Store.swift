import Facts
import GRDB
import Glibc
import Synchronization

/// The one database: opens it, keeps its schema, and is its only writer.
///
/// Every call is synchronous, safe from any thread, and one transaction. It knows no clock: each
/// time comes in as a UTC ISO 8601 text with milliseconds ("2026-02-12T09:30:00.123Z").
public final class Store: Sendable {
    public enum Access: Sendable {
        case read, write
    }

    /// How many articles are done, and how many there are.
    public typealias Progress = (_ done: Int, _ articles: Int) -> Void

    public let path: String
    public let access: Access
    private let queue: DatabaseQueue
    private let kept = Mutex(KeptMemory())
    /// Which file is open, whatever becomes of its name.
    private let file: FileNumber

    /// Opens (and with `.write` makes or migrates) the store.
    ///
    /// - Parameters:
    ///   - patience: seconds that a call waits for another program's lock before it throws
    ///     `.busy`; nothing is lost then, and the caller may try again.
    ///   - progress: is told at the beginning and every few seconds while a store of another version is
    ///     linked anew, which takes about a minute for each 10,000 articles.
    /// - Throws: `StoreError`, with what a person should do in its `remedy`.
    public init(
        path: String, access: Access, patience: Double = 2,
        progress: @escaping Progress = { _, _ in }
    ) throws(StoreError) {
        self.path = path
        self.access = access
        queue = try openQueue(path: path, access: access, patience: patience, progress)
        file = try FileNumber(path: path)
    }

    /// Closes the file; any later call throws.
    public func close() throws(StoreError) {
        do { try queue.close() } catch { throw StoreError(error) }
    }

    // MARK: Transactions

    /// Runs `body`, which only reads, on one consistent state of the store.
    func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        if access == .read {
            do { return try queue.read(body) } catch { throw StoreError(error) }
        }
        // Not by `queue.read`: it switches `query_only`, and with that SQLite compiles all of the
        // writer's statements anew, which cost a tenth of an article's time.
        return try plainly { try $0.value(of: .deferred, body) }
    }

    /// Runs `body` as one transaction that is on the disk when the call returns.
    ///
    /// - Throws: `.lost` where the file is not under its name any more: what is written to it nobody
    ///   would ever find; `.io` where the system does not let that be seen.
    func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try checkPlace()
        do {
            return try queue.write { db in
                // The body may change whatever is remembered.
                _ = kept.withLock { $0.take() }
                return try body(db)
            }
        } catch { throw StoreError(error) }
    }

    /// The same for a body that keeps true what is remembered, or leaves facts alone.
    func writeRemembering<Value>(
        _ body: (Database, Remembered) throws -> Value
    ) throws(StoreError) -> Value {
        try checkPlace()
        do {
            let (value, memory, turn) = try queue.write { db in
                // Taken out until the transaction is through: what fails leaves nothing behind.
                let (memory, turn) = kept.withLock { $0.take() }
                let remembered = Remembered(memory)
                try remembered.check(db)
                return (try body(db, remembered), remembered.memory, turn)
            }
            kept.withLock { $0.putBack(memory, turn) }
            return value
        } catch { throw StoreError(error) }
    }

    private func checkPlace() throws(StoreError) {
        guard try FileNumber(path: path) == file else { throw .lost(path) }
    }

    /// Runs `body` as one transaction that outlives this process, but not for certain a power cut:
    /// for what is looked up anew after one, so that an article costs one wait for the disk, not three.
    func writeRelaxed<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try plainly { db in
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            defer { try? db.execute(sql: "PRAGMA synchronous = FULL") }
            return try db.value(of: .immediate, body)
        }
    }

    /// Runs `body` outside any transaction, for statements that SQLite wants there.
    func plainly<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try queue.writeWithoutTransaction(body) } catch { throw StoreError(error) }
    }
}

/// A file by its place on the disk.
private struct FileNumber: Equatable {
    let device: dev_t
    let inode: ino_t

    /// - Throws: `.lost` where nothing lies there; `.io` where the system does not say what does.
    init(path: String) throws(StoreError) {
        var status = stat()
        while stat(path, &status) != 0 {
            switch errno {
            case EINTR: continue
            case ENOENT, ENOTDIR: throw .lost(path)
            default: throw .io("\(path) cannot be looked at (\(reason(errno)))")
            }
        }
        (device, inode) = (status.st_dev, status.st_ino)
    }
}

extension Database {
    /// What `body` makes of a transaction.
    fileprivate func value<Value>(
        of kind: TransactionKind, _ body: (Database) throws -> Value
    ) throws -> Value {
        var value: Value?
        try inTransaction(kind) {
            value = try body(self)
            return .commit
        }
        guard let value else { throw StoreError.busy }
        return value
    }

    /// Runs a statement that is kept compiled, with a value for each `?`.
    func run(_ sql: String, _ values: [(any StatementBinding)?] = []) throws {
        try cachedStatement(sql: sql).run(values)
    }
}
