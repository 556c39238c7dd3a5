import Facts
import GRDB

/// Rows of `appearance`, `alias` and `entity`: an article's entities, and the store's behind them.
struct EntityRows {
    let db: Database

    // MARK: Writing

    func insert(_ entities: [Entity], mentioned mentions: [Mention], of articleID: Int64) throws {
        let counts = mentions.reduce(into: [:]) { counts, mention in
            counts[mention.entity, default: 0] += 1
        }
        let appearance = try db.cachedStatement(
            sql: """
                INSERT INTO appearance(article_id, n, type, subtype, name, code, entity_id, mentions,
                    reason, confidence)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let alias = try db.cachedStatement(
            sql: "INSERT INTO alias(article_id, entity, position, name) VALUES (?, ?, ?, ?)")
        for (n, entity) in entities.enumerated() {
            let link = Link(entity)
            let id = try join(link, type: entity.type, Naming(entity))
            try appearance.run([
                articleID, n, entity.type.rawValue, entity.subtype, entity.name, entity.code, id,
                counts[n] ?? 0, link.reason, link.confidence,
            ])
            for (position, name) in entity.aliases.enumerated() {
                try alias.run([articleID, n, position, name])
            }
        }
    }

    /// Makes or finds the store's entity; answers its id.
    private func join(_ link: Link, type: EntityType, _ naming: Naming) throws -> Int64 {
        var id = link.entityID
        let known = try db.cachedStatement(
            sql: "SELECT key, name, subtype, code FROM entity WHERE id = ?")
        while let row = try Row.fetchOne(known, arguments: [id]) {
            guard row[0] == link.key else {
                // Somebody chose a name to fall on another's id: take the next one.
                id = id == .max ? 1 : id + 1
                continue
            }
            let before = Naming(name: row[1], subtype: row[2], code: row[3])
            let after = before.merged(with: naming)
            if after != before { try update(id, after) }
            return id
        }
        try db.run(
            "INSERT INTO entity(id, key, type, subtype, name, code) VALUES (?, ?, ?, ?, ?, ?)",
            [id, link.key, type.rawValue, naming.subtype, naming.name, naming.code])
        return id
    }

    private func update(_ id: Int64, _ naming: Naming) throws {
        try db.run(
            "UPDATE entity SET name = ?, subtype = ?, code = ? WHERE id = ?",
            [naming.name, naming.subtype, naming.code, id])
    }

    // MARK: Replacing

    /// What an article adds to each of the store's entities.
    func contributions(of articleID: Int64) throws -> [Int64: Set<Naming>] {
        let statement = try db.cachedStatement(
            sql: "SELECT entity_id, name, subtype, code FROM appearance WHERE article_id = ?")
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var contributions: [Int64: Set<Naming>] = [:]
        while let row = try cursor.next() {
            contributions[row[0], default: []]
                .insert(Naming(name: row[1], subtype: row[2], code: row[3]))
        }
        return contributions
    }

    /// Chooses anew for the entities that lost something since `before`; drops those left with nothing.
    func settle(before: [Int64: Set<Naming>], articleID: Int64) throws {
        let after = try contributions(of: articleID)
        for (id, namings) in before where !namings.isSubset(of: after[id] ?? []) {
            let rows = try Row.fetchAll(
                try db.cachedStatement(
                    sql: "SELECT DISTINCT name, subtype, code FROM appearance WHERE entity_id = ?"),
                arguments: [id])
            let left = rows.map { Naming(name: $0[0], subtype: $0[1], code: $0[2]) }
            if let first = left.first {
                try update(id, left.dropFirst().reduce(first) { $0.merged(with: $1) })
            } else {
                try db.run("DELETE FROM entity WHERE id = ?", [id])
            }
        }
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
