public enum Recorded: Hashable, Sendable {
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
    /// What the file holds; while it waits, what it held before.
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
