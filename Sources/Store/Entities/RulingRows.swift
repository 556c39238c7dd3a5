import Facts
import GRDB
import Linking

/// Rows of `ruling`: what people and their lists say of names.
struct RulingRows {
    let db: Database

    // MARK: Reading

    func rulings(on name: Int64) throws -> [Ruling] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT kind, source, other_id, article_id, other_article FROM ruling
                WHERE name_id = ?1
                UNION ALL
                SELECT kind, source, name_id, other_article, article_id FROM ruling
                WHERE other_id = ?1 AND name_id <> ?1 AND other_id <> 0
                ORDER BY 3, 1, 2, 4
                """)
        let rows = try Row.fetchAll(statement, arguments: [name])
        var rulings: [Ruling] = []
        for row in rows {
            let article: Int64 = row[3]
            switch row[0] as String {
            case "joined":
                let other: Int64 = row[4]
                rulings.append(
                    .joined(
                        Ruling.Partner(
                            node: row[2], reason: row[1] == "list" ? .listed : .byHand,
                            mine: article == 0 ? nil : article,
                            theirs: other == 0 ? nil : other)))
            case "apart": rulings.append(.apart)
            case "alone": rulings.append(.alone(article: article))
            default: break
            }
        }
        return rulings
    }

    /// What a person calls the entity of these names; the latest word counts.
    func title(of names: [Int64]) throws -> String? {
        let statement = try db.cachedStatement(
            sql: "SELECT ruled_at, title FROM ruling WHERE name_id = ? AND kind = 'title'")
        return try names.flatMap { name in
            try Row.fetchAll(statement, arguments: [name]).map {
                ($0[0] as String, $0[1] as String)
            }
        }.max { $0 < $1 }?.1
    }

    // MARK: Writing

    func insert(_ row: RulingRow, source: String, at time: String) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO ruling(kind, source, name_id, key, other_id, other_key, article_id,
                other_article, title, ruled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                row.kind, source, row.name.id, row.name.text, row.other?.id ?? 0,
                row.other?.text ?? "", row.article ?? 0, row.otherArticle ?? 0, row.title, time,
            ])
    }

    /// Takes back what was ruled by hand on a name.
    ///
    /// - Returns: the names that it bore on.
    func withdraw(_ kind: String, on name: Int64, article: Int64? = nil) throws -> Set<Int64> {
        let others = try Row.fetchAll(
            db,
            sql: """
                DELETE FROM ruling
                WHERE kind = ?1 AND source = 'hand' AND (name_id = ?2 OR other_id = ?2)
                    AND (?3 IS NULL OR article_id = ?3)
                RETURNING name_id, other_id
                """, arguments: [kind, name, article])
        return Set(others.flatMap { [$0[0] as Int64, $0[1]] }.filter { $0 != 0 })
    }
}

/// One ruling, by keys of names.
struct RulingRow {
    var kind: String
    var name: NodeKey
    var other: NodeKey?
    var article: Int64?
    var otherArticle: Int64?
    var title: String?
}

extension RulingRows {
    /// A name that an entity bears in articles.
    struct BorneName {
        var key: NodeKey
        /// Where it bears it: the first such article.
        var article: Int64
        var count: Int
    }

    func names(of entity: Int64) throws -> [BorneName] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT n.key, min(p.article_id), count(*) FROM appearance p
                JOIN name n ON n.id = p.name_id
                WHERE p.entity_id = ? GROUP BY n.id ORDER BY n.id
                """, arguments: [entity]
        ).compactMap { row in
            NodeKey(text: row[0]).map { BorneName(key: $0, article: row[1], count: row[2]) }
        }
    }

    /// The fullest name of an entity, by which rulings know it.
    func mainName(of entity: Int64) throws -> BorneName {
        let names = try names(of: entity)
        let own = try names.filter { name in
            // Not a short form that only hangs on it.
            try NameRows(db: db).node(name.key.id)?.isOwnName(of: entity) ?? false
        }
        let main = (own.isEmpty ? names : own).max {
            ($0.key.form.words.count, $0.count, $1.key.id)
                < ($1.key.form.words.count, $1.count, $0.key.id)
        }
        guard let main else { throw StoreError.unusable("There is no entity \(entity).") }
        return main
    }

    // MARK: Lists

    func listed() throws -> Set<ListedPair> {
        Set(
            try Row.fetchAll(
                db, sql: "SELECT name_id, other_id FROM ruling WHERE source = 'list'"
            ).map { ListedPair(name: $0[0], other: $0[1]) })
    }

    func removeListed(_ pair: ListedPair) throws {
        try db.run(
            "DELETE FROM ruling WHERE source = 'list' AND name_id = ? AND other_id = ?",
            [pair.name, pair.other])
    }
}
