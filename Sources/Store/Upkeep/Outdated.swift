import Facts
import GRDB

/// An article whose facts another version of the extractor found.
public struct OutdatedArticle: Hashable, Sendable {
    public var articleID: Int64
    public var article: ArticleID
    public var extractor: String
    /// A file that holds it; `nil` where none does, and only the stored text is left to read.
    public var path: String?
}

extension Store {
    /// Articles not made by this version of the extractor, in the order of their ids.
    ///
    /// - Parameter extractor: `nil` for every article.
    public func outdated(extractor: String?) throws(StoreError) -> [OutdatedArticle] {
        try read { db in
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT id, lower(hex(sha256)), extractor,
                        (SELECT path FROM file
                         WHERE article_id = article.id AND state IN ('stored', 'duplicate')
                         ORDER BY state DESC, path LIMIT 1)
                    FROM article WHERE ?1 IS NULL OR extractor <> ?1 ORDER BY id
                    """, arguments: [extractor])
            var outdated: [OutdatedArticle] = []
            while let row = try rows.next() {
                guard let article = ArticleID(sha256: row[1]) else {
                    throw StoreError.corrupt("an article has no SHA-256")
                }
                outdated.append(
                    OutdatedArticle(
                        articleID: row[0], article: article, extractor: row[2], path: row[3]))
            }
            return outdated
        }
    }
}
