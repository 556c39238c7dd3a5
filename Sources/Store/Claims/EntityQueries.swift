import GRDB

/// A row of `entities`.
public struct EntityRecord: Hashable, Sendable {
    public var entityID: Int64
    public var type: String
    public var subtype: String?
    public var name: String
    public var code: String?
    public var articles: Int
    public var mentions: Int
    public var firstSeen: String?
    public var lastSeen: String?
}

/// What the store knows of one entity, the newest first.
public struct EntityPage: Sendable {
    /// A line of the page: what, and in which article.
    public struct Line: Hashable, Sendable {
        public var text: String
        public var detail: String?
        public var publishedOn: String?
        public var path: String?
    }

    public var entity: EntityRecord
    public var aliases: [String]
    /// Why each name of another article was joined to this entity.
    public var reasons: [Line]
    public var roles: [Line]
    /// Figures about it: surface, with measure and modality beside it.
    public var figures: [Line]
    public var quotes: [Line]
    public var articles: [Line]
}

extension Store {
    /// Entities by their name or alias: the same words whatever the case, else all that hold them.
    public func entityRecords(named words: String) throws(StoreError) -> [EntityRecord] {
        try read { db in
            let same = try records(
                "e.name = ?1 COLLATE NOCASE OR \(anyName("= ?1 COLLATE NOCASE"))", words, db)
            if !same.isEmpty { return same }
            let escaped = words.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
                .replacing("_", with: "\\_")
            return try records(
                #"e.name LIKE ?1 ESCAPE '\' OR \#(anyName(#"LIKE ?1 ESCAPE '\'"#))"#,
                "%\(escaped)%", db)
        }
    }

    /// - Parameter limit: the most lines of each kind.
    public func page(
        of entity: EntityRecord, limit: Int
    ) throws(StoreError) -> EntityPage {
        try read { db in
            let lines = { (sql: String) throws -> [EntityPage.Line] in
                try Row.fetchAll(db, sql: sql + " LIMIT ?2", arguments: [entity.entityID, limit])
                    .map {
                        EntityPage.Line(text: $0[0], detail: $0[1], publishedOn: $0[2], path: $0[3])
                    }
            }
            return EntityPage(
                entity: entity, aliases: try aliases(of: entity, db),
                reasons: try lines(reasonsSQL),
                roles: try lines(rolesSQL), figures: try lines(figuresSQL),
                quotes: try lines(quotesSQL), articles: try lines(articlesSQL))
        }
    }
}

/// Every other name of an entity, in any article.
func aliases(of entity: EntityRecord, _ db: Database) throws -> [String] {
    try String.fetchAll(
        db,
        sql: """
            SELECT p.name FROM appearance p WHERE p.entity_id = ?1 AND p.name <> ?2
            UNION
            SELECT x.name FROM appearance p
            JOIN alias x ON x.article_id = p.article_id AND x.entity = p.n
            WHERE p.entity_id = ?1 AND x.name <> ?2
            ORDER BY 1
            """, arguments: [entity.entityID, entity.name])
}

private func anyName(_ test: String) -> String {
    """
    EXISTS (
        SELECT 1 FROM appearance p
        LEFT JOIN alias x ON x.article_id = p.article_id AND x.entity = p.n
        WHERE p.entity_id = e.id AND (p.name \(test) OR x.name \(test)))
    """
}

private func records(_ test: String, _ words: String, _ db: Database) throws -> [EntityRecord] {
    try Row.fetchAll(
        db,
        sql: """
            \(entityRecordsSQL)
            WHERE \(test)
            GROUP BY e.id ORDER BY mentions DESC, e.name, e.id LIMIT 100
            """, arguments: [words]
    )
    .map(EntityRecord.init(row:))
}

/// Entities with what their appearances come to; a condition and a grouping follow.
let entityRecordsSQL = """
    SELECT e.id, e.type, e.subtype, e.name, e.code, count(DISTINCT p.article_id) AS articles,
        sum(p.mentions) AS mentions,
        min(coalesce(a.published_on, substr(a.stored_at, 1, 10))),
        max(coalesce(a.published_on, substr(a.stored_at, 1, 10)))
    FROM entity e
    JOIN appearance p ON p.entity_id = e.id
    JOIN article a ON a.id = p.article_id
    """

extension EntityRecord {
    /// A row of `entityRecordsSQL`.
    init(row: Row) {
        self.init(
            entityID: row[0], type: row[1], subtype: row[2], name: row[3], code: row[4],
            articles: row[5] ?? 0, mentions: row[6] ?? 0, firstSeen: row[7], lastSeen: row[8])
    }
}

private let reasonsSQL = """
    SELECT r.alias, r.reason, a.published_on, a.path FROM resolutions r
    JOIN articles a ON a.article_id = r.article_id
    WHERE r.entity_id = ?1 GROUP BY r.alias, r.reason ORDER BY r.alias, r.reason
    """

private let rolesSQL = """
    SELECT r.role, NULL, min(r.published_on), min(a.path) FROM roles r
    JOIN articles a ON a.article_id = r.article_id
    WHERE r.entity_id = ?1 GROUP BY r.role ORDER BY min(r.published_on) DESC, r.role
    """

private let figuresSQL = """
    SELECT f.surface,
        coalesce(f.measure, f.kind) || CASE f.modality WHEN 'actual' THEN '' ELSE ', ' || f.modality END
            || CASE WHEN f.said_by IS NULL THEN '' ELSE ', ' || f.said_by END,
        f.published_on, a.path
    FROM figures f
    JOIN articles a ON a.article_id = f.article_id
    WHERE EXISTS (
        SELECT 1 FROM appearance p
        JOIN figure_about b ON b.article_id = p.article_id AND b.entity = p.n
        JOIN figure g ON g.article_id = b.article_id AND g.n = b.figure
        WHERE p.entity_id = ?1 AND g.id = f.figure_id AND g.article_id = f.article_id)
    ORDER BY f.published_on DESC, f.article_id, f.start
    """

private let quotesSQL = """
    SELECT q.text, CASE WHEN q.direct THEN 'direct' ELSE 'indirect' END, a.published_on, a.path
    FROM quote k
    JOIN appearance p ON p.article_id = k.article_id AND p.n = k.speaker
    JOIN quotes q ON q.quote_id = k.id AND q.article_id = k.article_id
    JOIN articles a ON a.article_id = k.article_id
    WHERE p.entity_id = ?1 ORDER BY a.published_on DESC, k.article_id, k.start
    """

private let articlesSQL = """
    SELECT coalesce(a.title, '(no title)'), a.source, a.published_on, a.path FROM articles a
    WHERE EXISTS (
        SELECT 1 FROM appearance p WHERE p.article_id = a.article_id AND p.entity_id = ?1)
    ORDER BY a.published_on DESC, a.article_id
    """
