import Facts
import GRDB

/// The fate of every file: one row a path, whatever becomes of it.
extension Store {
    /// Every file known, for the scan to compare with; one row a path.
    public func knownFiles() throws(StoreError) -> [FileRecord] {
        try read { try FileRows(db: $0).all() }
    }

    /// Notes that a file was seen and is to be taken in; keeps `attempts` when the identity is the same.
    public func noteWaiting(
        path: String, identity: FileIdentity, at time: String
    ) throws(StoreError) {
        try writeRelaxed { db in
            try FileRows(db: db).noteWaiting(path, identity: identity, at: time)
        }
    }

    /// Makes the attempt durable before the work begins, and answers its number (1 is the first).
    ///
    /// - Parameter identity: of a file that is not noted as waiting in this state of it.
    public func beginAttempt(
        path: String, of identity: FileIdentity? = nil, at time: String
    ) throws(StoreError) -> Int {
        try writeRelaxed { db in
            let rows = FileRows(db: db)
            var record =
                try rows.row(path) ?? FileRecord(path: path, state: .waiting, seenAt: time)
            if let identity { record.wait(as: identity, at: time) }
            record.attempts += 1
            try rows.put(record, at: time)
            return record.attempts
        }
    }

    /// Makes a file a `duplicate` of an article that is stored, without an extraction.
    ///
    /// A path that already held the article stays as it was; one that is alone in holding it (the
    /// others are gone) becomes `stored`.
    @discardableResult
    public func recordDuplicate(
        of article: ArticleID, file path: String, identity: FileIdentity, at time: String
    ) throws(StoreError) -> Recorded {
        try writeRemembering { db, _ in
            try FileRows(db: db).settle(path, on: article.number, identity: identity, at: time)
        }
    }

    /// Gives a file its final state with the reason: `.failed` or `.ignored`.
    public func setAside(
        path: String, state: FileState, code: String, reason: String, identity: FileIdentity?,
        at time: String
    ) throws(StoreError) {
        try writeRemembering { db, _ in
            let rows = FileRows(db: db)
            let before = try rows.row(path)
            var record = before ?? FileRecord(path: path, state: state, seenAt: time)
            record.state = state
            record.code = code
            record.reason = reason
            record.identity = identity ?? record.identity
            record.articleID = nil
            record.storedAt = nil
            try rows.put(record, at: time)
            if let left = before?.articleID { try rows.promoteDuplicate(of: left, at: time) }
        }
    }

    /// Marks files that are no longer in the folder; their articles stay.
    public func markGone(paths: [String], at time: String) throws(StoreError) {
        try writeRemembering { db, _ in
            let rows = FileRows(db: db)
            for path in paths {
                guard var record = try rows.row(path), record.state != .gone else { continue }
                record.state = .gone
                record.code = "removed"
                record.reason =
                    record.articleID == nil
                    ? "The file is no longer in the folder."
                    : "The file is no longer in the folder; its article stays."
                try rows.put(record, at: time)
                if let left = record.articleID { try rows.promoteDuplicate(of: left, at: time) }
            }
        }
    }

    /// Files by state; a walk over an index of all files, so not for every article.
    public func counts() throws(StoreError) -> [FileState: Int] {
        try read { try FileRows(db: $0).counts() }
    }

    /// A file by exact path, by path end ("000.txt"), or an article by its id; newest first.
    public func find(_ pathOrID: String) throws(StoreError) -> [FileRecord] {
        try read { db in
            let rows = FileRows(db: db)
            if let exact = try rows.row(pathOrID) { return [exact] }
            let ending = try rows.ending(with: pathOrID)
            guard ending.isEmpty, let id = Int64(pathOrID) else { return ending }
            let holding = try rows.holding(id)
            return try holding.isEmpty ? ArticleRows(db: db).fileless(id) : holding
        }
    }
}

extension FileRecord {
    /// Another state of a file has had no attempts yet.
    fileprivate mutating func wait(as identity: FileIdentity, at time: String) {
        if self.identity != identity {
            attempts = 0
            seenAt = time
        }
        state = .waiting
        code = nil
        reason = nil
        self.identity = identity
    }
}

extension FileRows {
    func noteWaiting(_ path: String, identity: FileIdentity, at time: String) throws {
        var record = try row(path) ?? FileRecord(path: path, state: .waiting, seenAt: time)
        record.wait(as: identity, at: time)
        try put(record, at: time)
    }

    /// Lets a path hold an article: as `stored`, or as `duplicate` where another path does so already.
    func settle(
        _ path: String, on articleID: Int64, identity: FileIdentity, at time: String
    ) throws -> Recorded {
        let before = try row(path)
        var record = before ?? FileRecord(path: path, state: .waiting, seenAt: time)
        let isSame = before?.articleID == articleID
        let first = try firstPath(of: articleID, besides: path)
        record.identity = identity
        record.articleID = articleID
        record.state = first == nil ? .stored : .duplicate
        record.code = first == nil ? nil : "same-content"
        record.reason = first.map(sameContent)
        record.storedAt = isSame ? record.storedAt ?? time : time
        if record != before { try put(record, at: time) }
        if let left = before?.articleID, !isSame { try promoteDuplicate(of: left, at: time) }
        return first == nil ? .stored : .duplicate
    }
}
