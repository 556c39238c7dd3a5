import Facts
import GRDB
import Linking

/// Rows of `appearance`, `alias` and `entity`: an article's entities, and the store's behind them.
struct EntityRows {
    let db: Database

    // MARK: Writing

    /// An article's entities, each with where the linking put it.
    func insert(
        _ extraction: Extraction, _ appearances: [Appearance], _ placements: [Placement],
        of articleID: Int64
    ) throws {
        let counts = extraction.mentions.reduce(into: [:]) { counts, mention in
            counts[mention.entity, default: 0] += 1
        }
        let appearance = try db.cachedStatement(
            sql: """
                INSERT INTO appearance(article_id, n, type, subtype, name, code, entity_id, mentions,
                    reason, confidence, name_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let alias = try db.cachedStatement(
            sql: "INSERT INTO alias(article_id, entity, position, name) VALUES (?, ?, ?, ?)")
        for (n, entity) in extraction.entities.enumerated() {
            let placement = placements[n]
            try appearance.run([
                articleID, n, entity.type.rawValue, entity.subtype, entity.name, entity.code,
                placement.entity, counts[n] ?? 0, placement.reason.text, placement.confidence,
                appearances[n].key.id,
            ])
            for (position, name) in entity.aliases.enumerated() {
                try alias.run([articleID, n, position, name])
            }
        }
    }

    /// The store's entity as its names now have it.
    ///
    /// - Parameter title: what a person calls it.
    func put(_ bearer: Bearer, title: String?) throws {
        guard let naming = Naming(bearer.writings) else { return }
        try db.run(
            """
            INSERT INTO entity(id, key, type, subtype, name, code) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            ON CONFLICT (id) DO UPDATE
            SET key = ?2, type = ?3, subtype = ?4, name = ?5, code = ?6
            WHERE key <> ?2 OR type <> ?3 OR subtype IS NOT ?4 OR name <> ?5 OR code IS NOT ?6
            """,
            [
                bearer.id, bearer.key, bearer.type.rawValue, naming.subtype, title ?? naming.name,
                naming.code,
            ])
    }

    // MARK: Reading

    func entities(of articleID: Int64) throws -> [Entity] {
        let aliases = try self.aliases(of: articleID)
        let statement = try db.cachedStatement(
            sql: """
                SELECT n, type, subtype, name, code FROM appearance WHERE article_id = ? ORDER BY n
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var entities: [Entity] = []
        while let row = try cursor.next() {
            entities.append(
                Entity(
                    type: try row.choice(1), subtype: row[2], name: row[3],
                    aliases: aliases[row[0]] ?? [], code: row[4]))
        }
        return entities
    }

    private func aliases(of articleID: Int64) throws -> [Int: [String]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT entity, name FROM alias WHERE article_id = ? ORDER BY entity, position
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var aliases: [Int: [String]] = [:]
        while let row = try cursor.next() { aliases[row[0], default: []].append(row[1]) }
        return aliases
    }
}
