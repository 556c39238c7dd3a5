import Facts
import GRDB

/// Articles in, articles out.
extension Store {
    /// Stores an article and its file's row in one transaction; twice is once.
    ///
    /// A content that is there already makes the file a `duplicate` and changes nothing else, unless
    /// another version of the extractor made what is stored: then its facts are replaced.
    public func record(
        _ extraction: Extraction, article: ArticleID, file path: String, identity: FileIdentity,
        at time: String
    ) throws(StoreError) -> Recorded {
        try writeRemembering { db, remembered in
            let rows = ArticleRows(db: db, remembered: remembered)
            try rows.put(extraction, article: article, path: path, at: time)
            return try FileRows(db: db).settle(
                path, on: article.number, identity: identity, at: time)
        }
    }

    /// Puts another extraction in the place of an article's stored one.
    ///
    /// It replaces one of the same version too: the users' lists of names may have changed.
    public func replace(
        _ extraction: Extraction, article: ArticleID, at time: String
    ) throws(StoreError) {
        try writeRemembering { db, remembered in
            let rows = ArticleRows(db: db, remembered: remembered)
            guard try rows.known(article.number)?.article == article else {
                return try rows.put(extraction, article: article, path: nil, at: time)
            }
            try rows.replace(extraction, article: article, readAt: time)
        }
    }

    /// Whether an article of this content is stored, by this version of the extractor where one is given.
    public func holds(
        _ article: ArticleID, extractor: String? = nil
    ) throws(StoreError) -> Bool {
        try read { db in
            guard let known = try ArticleRows(db: db).known(article.number) else { return false }
            return known.article == article && (extractor ?? known.extractor) == known.extractor
        }
    }

    /// What is stored of an article, for showing its text with marks; `nil` where there is none.
    public func extraction(articleID: Int64) throws(StoreError) -> Extraction? {
        try read { try ArticleRows(db: $0).extraction(articleID) }
    }
}

extension ArticleRows {
    /// Inserts what is not there, and replaces what another version of the extractor made.
    func put(_ extraction: Extraction, article: ArticleID, path: String?, at time: String) throws {
        guard let known = try known(article.number) else {
            return try insert(
                extraction, article: article, path: path, storedAt: time, readAt: time)
        }
        try known.check(article)
        if known.extractor != extraction.provenance.extractor {
            try replace(extraction, article: article, readAt: time)
        }
    }
}

extension ArticleRows.Known {
    /// Two contents that begin with the same 63 bits of SHA-256 are somebody's work.
    func check(_ other: ArticleID) throws {
        guard article == other else {
            throw StoreError.corrupt("two contents share the id \(article.number)")
        }
    }
}
