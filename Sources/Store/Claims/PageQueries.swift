import GRDB

/// A row of `articles`, as far as a list or a page's head shows it.
public struct ArticleRecord: Hashable, Sendable {
    public var articleID: Int64
    public var title: String?
    public var source: String?
    public var publishedOn: String?
    public var storedAt: String
    public var path: String?
    public var words: Int
    public var entities: Int
    public var figures: Int
    public var origin: Int64
    public var supersedes: Int64?
}

/// A figure of some article, with what it says and who says it.
public struct FigureRecord: Hashable, Sendable {
    public var articleID: Int64
    public var publishedOn: String?
    public var surface: String
    public var kind: String
    public var bound: String
    public var measure: String?
    public var modality: String
    public var saidBy: String?
}

/// What the store knows of one entity, each line with the article that says it; the newest first.
public struct EntityPortrait: Sendable {
    public struct Line: Hashable, Sendable {
        public var text: String
        public var articleID: Int64
        public var publishedOn: String?
    }

    public var aliases: [String]
    public var roles: [Line]
    public var figures: [FigureRecord]
    public var quotes: [Line]
    public var articleIDs: [Int64]
}

extension Store {
    /// Every article, the newest first: by its own date, else by the day on which it was stored.
    public func articleRecords() throws(StoreError) -> [ArticleRecord] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT article_id, title, source, published_on, stored_at, path, words, entities,
                        figures, origin, supersedes
                    FROM articles
                    ORDER BY coalesce(published_on, substr(stored_at, 1, 10)) DESC, stored_at DESC,
                        article_id
                    """
            )
            .map {
                ArticleRecord(
                    articleID: $0[0], title: $0[1], source: $0[2], publishedOn: $0[3],
                    storedAt: $0[4], path: $0[5], words: $0[6], entities: $0[7], figures: $0[8],
                    origin: $0[9], supersedes: $0[10])
            }
        }
    }

    /// Entities of several articles and those that a figure is about, the most reported first.
    public func reportedEntities() throws(StoreError) -> [EntityRecord] {
        try read { db in
            try Row.fetchAll(db, sql: reportedEntitiesSQL).map(EntityRecord.init(row:))
        }
    }

    /// The store's entity for each entity of an article's extraction, by its index there.
    public func entityIDs(ofArticle articleID: Int64) throws(StoreError) -> [Int: Int64] {
        try read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT n, entity_id FROM appearance WHERE article_id = ?",
                arguments: [articleID])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        }
    }

    /// - Parameter limit: the most figures, quotes, roles and articles, each.
    /// - Complexity: by the entity's own facts, not by the store's size.
    public func portrait(of entity: EntityRecord, limit: Int) throws(StoreError) -> EntityPortrait {
        try read { db in
            let arguments: StatementArguments = [entity.entityID, limit]
            let rows = { (sql: String) throws -> [Row] in
                try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
            }
            let lines = { (sql: String) throws -> [EntityPortrait.Line] in
                try rows(sql).map {
                    EntityPortrait.Line(text: $0[0], articleID: $0[1], publishedOn: $0[2])
                }
            }
            return EntityPortrait(
                aliases: try aliases(of: entity, db), roles: try lines(roleLinesSQL),
                figures: try rows(figureRecordsSQL).map {
                    FigureRecord(
                        articleID: $0[0], publishedOn: $0[1], surface: $0[2], kind: $0[3],
                        bound: $0[4], measure: $0[5], modality: $0[6], saidBy: $0[7])
                },
                quotes: try lines(quoteLinesSQL),
                articleIDs: try rows(articleIDsSQL).map { $0[0] })
        }
    }
}

private let reportedEntitiesSQL = """
    \(entityRecordsSQL)
    GROUP BY e.id
    HAVING articles > 1 OR e.id IN (
        SELECT q.entity_id FROM figure_about b
        JOIN appearance q ON q.article_id = b.article_id AND q.n = b.entity)
    ORDER BY articles DESC, mentions DESC, e.name, e.id
    """

private let roleLinesSQL = """
    SELECT m.role, p.article_id, min(a.published_on) FROM appearance p
    JOIN mention m ON m.article_id = p.article_id AND m.entity = p.n
    JOIN article a ON a.id = p.article_id
    WHERE p.entity_id = ?1 AND m.role IS NOT NULL
    GROUP BY m.role ORDER BY min(a.published_on) DESC, m.role LIMIT ?2
    """

private let figureRecordsSQL = """
    SELECT f.article_id, a.published_on, f.surface, f.kind, f.bound, f.measure, f.modality,
        (SELECT e.name FROM appearance s JOIN entity e ON e.id = s.entity_id
         WHERE s.article_id = f.article_id AND s.n = f.said_by)
    FROM appearance p
    JOIN figure_about b ON b.article_id = p.article_id AND b.entity = p.n
    JOIN figure f ON f.article_id = b.article_id AND f.n = b.figure
    JOIN article a ON a.id = f.article_id
    WHERE p.entity_id = ?1
    GROUP BY f.article_id, f.n ORDER BY a.published_on DESC, f.article_id, f.start LIMIT ?2
    """

private let quoteLinesSQL = """
    SELECT substr(a.text, q.start + 1, q."end" - q.start), q.article_id, a.published_on
    FROM appearance p
    JOIN quote q ON q.article_id = p.article_id AND q.speaker = p.n
    JOIN article a ON a.id = q.article_id
    WHERE p.entity_id = ?1 ORDER BY a.published_on DESC, q.article_id, q.start LIMIT ?2
    """

private let articleIDsSQL = """
    SELECT DISTINCT p.article_id FROM appearance p JOIN article a ON a.id = p.article_id
    WHERE p.entity_id = ?1
    ORDER BY coalesce(a.published_on, substr(a.stored_at, 1, 10)) DESC, p.article_id LIMIT ?2
    """
