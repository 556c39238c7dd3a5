import Facts

/// The one database: opens it, keeps its schema, and is its only writer.
///
/// Every call is synchronous, safe from any thread, and one transaction. It knows no clock: each
/// time comes in as a UTC ISO 8601 text with milliseconds ("2026-02-12T09:30:00.123Z").
public final class Store: Sendable {
    /// Opens (and with `.write` makes or migrates) the store.
    ///
    /// - Throws: `StoreError`, with what a person should do in its `remedy`.
    public init(path: String, access: Access) throws(StoreError) {
        throw .unusable("not yet")
    }

    public enum Access: Sendable {
        case read, write
    }

    // MARK: Files

    /// Every file known, for the scan to compare with; one row a path.
    public func knownFiles() throws(StoreError) -> [FileRecord] { [] }

    /// Notes that a file was seen and is to be taken in; keeps `attempts` when the identity is the same.
    public func noteWaiting(path: String, identity: FileIdentity, at time: String)
        throws(StoreError)
    {}

    /// Makes the attempt durable before the work begins, and answers its number (1 is the first).
    public func beginAttempt(path: String, at time: String) throws(StoreError) -> Int { 1 }

    /// Stores an article and its file's row in one transaction; twice is once.
    ///
    /// A content that is there already makes the file a `duplicate` and changes nothing else.
    public func record(
        _ extraction: Extraction, article: ArticleID, file path: String, identity: FileIdentity,
        at time: String
    ) throws(StoreError) -> Recorded {
        .stored
    }

    /// Whether an article of this content is stored by this extractor version.
    public func holds(_ article: ArticleID) throws(StoreError) -> Bool { false }

    /// Makes a file a `duplicate` of an article that is stored, without an extraction.
    public func recordDuplicate(
        of article: ArticleID, file path: String, identity: FileIdentity, at time: String
    ) throws(StoreError) {}

    /// Gives a file its final state with the reason: `.failed` or `.ignored`.
    public func setAside(
        path: String, state: FileState, code: String, reason: String, identity: FileIdentity?,
        at time: String
    ) throws(StoreError) {}

    /// Marks files that are no longer in the folder; their articles stay.
    public func markGone(paths: [String], at time: String) throws(StoreError) {}

    // MARK: Status

    /// Writes keys of the `status` view; a `nil` value takes the key out.
    public func setStatus(_ values: [String: String?]) throws(StoreError) {}

    public func status() throws(StoreError) -> [(key: String, value: String)] { [] }

    /// Files by state.
    public func counts() throws(StoreError) -> [FileState: Int] { [:] }

    // MARK: Reading

    /// A file by exact path, by path end ("000.txt"), or an article by its id; newest first.
    public func find(_ pathOrID: String) throws(StoreError) -> [FileRecord] { [] }

    /// What is stored of an article, for showing its text with marks; `nil` where there is none.
    public func extraction(articleID: Int64) throws(StoreError) -> Extraction? { nil }

    /// Moves the write-ahead log into the file; called when the queue is empty.
    public func checkpoint() throws(StoreError) {}
}

public enum Recorded: Sendable {
    case stored, duplicate
}

public enum FileState: String, CaseIterable, Sendable {
    case waiting, stored, duplicate, failed, ignored, gone
}

/// What tells one state of a file from another without reading it.
public struct FileIdentity: Hashable, Sendable {
    public var device: UInt64
    public var inode: UInt64
    public var bytes: Int64
    /// Nanoseconds since 1970.
    public var modified: Int64
    /// Status change, nanoseconds since 1970.
    public var changed: Int64

    public init(device: UInt64, inode: UInt64, bytes: Int64, modified: Int64, changed: Int64) {
        self.device = device
        self.inode = inode
        self.bytes = bytes
        self.modified = modified
        self.changed = changed
    }
}

public struct FileRecord: Hashable, Sendable {
    /// Relative to the watch folder; bytes that are not UTF-8 stand as `\xHH`, a backslash as `\\`.
    public var path: String
    public var state: FileState
    public var code: String?
    public var reason: String?
    public var attempts: Int
    public var articleID: Int64?
    public var identity: FileIdentity?
    public var seenAt: String
    public var storedAt: String?

    public init(
        path: String, state: FileState, code: String? = nil, reason: String? = nil,
        attempts: Int = 0, articleID: Int64? = nil, identity: FileIdentity? = nil, seenAt: String,
        storedAt: String? = nil
    ) {
        self.path = path
        self.state = state
        self.code = code
        self.reason = reason
        self.attempts = attempts
        self.articleID = articleID
        self.identity = identity
        self.seenAt = seenAt
        self.storedAt = storedAt
    }
}

/// Each failure of the store, and whether it may pass by itself.
public enum StoreError: Error {
    /// Another process holds the lock; passes.
    case busy
    /// No room on the disk; passes when there is.
    case full
    /// The disk failed to read or write; may pass.
    case io(String)
    /// The file is no sound database.
    case corrupt(String)
    /// Made by a newer version, or by another program.
    case foreign(String)
    /// Cannot be opened at all: folder missing, no permission, read-only.
    case unusable(String)
}
