import Facts
import Foundation
import GRDB
import Linking

/// Rows of `name` and `name_block`: where the linking keeps what it decides by.
final class NameRows: Registry {
    private let db: Database
    private let remembered: Remembered
    private lazy var hasRulings = Result {
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM ruling)") ?? false
    }

    init(db: Database, _ remembered: Remembered = Remembered()) {
        self.db = db
        self.remembered = remembered
    }

    // MARK: Names

    func compared(_ node: Int64, key: String) -> ComparedName? {
        remembered.memory.compared.name(node, key: key)
    }

    func node(_ id: Int64) throws -> Node? {
        if let known = remembered.memory.names[id] { return known }
        let statement = try db.cachedStatement(sql: "SELECT key, body FROM name WHERE id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        let body: Data = row[1]
        guard let key = NodeKey(text: row[0]) else {
            throw StoreError.corrupt("a name's key cannot be read")
        }
        do {
            let node = try Node(key: key, bytes: Array(body))
            remembered.memory.names[id] = node
            return node
        } catch {
            throw StoreError.corrupt("what is kept of the name \(key.form.text) cannot be read")
        }
    }

    func save(_ node: Node) throws {
        try db.run(
            """
            INSERT INTO name(id, key, body) VALUES (?1, ?2, ?3)
            ON CONFLICT (id) DO UPDATE SET body = ?3
            """, [node.id, node.key.text, Data(node.bytes)])
        remembered.memory.names[node.id] = node
    }

    func remove(_ node: Node) throws {
        try db.run("DELETE FROM name WHERE id = ?", [node.id])
        remembered.memory.names[node.id] = nil
    }

    // MARK: Blocks

    func members(of block: UInt64, limit: Int) throws -> [BlockMember]? {
        let number = Int64(bitPattern: block)
        if let known = remembered.memory.blocks[number] { return known }
        let statement = try db.cachedStatement(
            sql: "SELECT name_id, key, alias FROM name_block WHERE block = ? LIMIT ?")
        let rows = try Row.fetchCursor(statement, arguments: [number, limit + 1])
        var members: [BlockMember]? = []
        while let row = try rows.next() {
            members?.append(BlockMember(node: row[0], key: row[1], alias: row[2]))
        }
        if members?.count ?? 0 > limit { members = nil }
        remembered.memory.blocks[number] = .some(members)
        return members
    }

    func add(_ member: BlockMember, to block: UInt64) throws {
        let number = Int64(bitPattern: block)
        try db.run(
            "INSERT OR IGNORE INTO name_block(block, name_id, alias, key) VALUES (?, ?, ?, ?)",
            [number, member.node, member.alias, member.key])
        // One that is crowded stays so, another is read anew.
        if case .some(.some) = remembered.memory.blocks[number] {
            remembered.memory.blocks[number] = nil
        }
    }

    func remove(_ member: BlockMember, from block: UInt64) throws {
        let number = Int64(bitPattern: block)
        try db.run(
            "DELETE FROM name_block WHERE block = ? AND name_id = ? AND alias = ?",
            [number, member.node, member.alias])
        remembered.memory.blocks[number] = nil
    }

    /// Remembers what the linking knows of a block after its changes.
    func note(_ members: [BlockMember]?, in block: UInt64) {
        remembered.memory.blocks[Int64(bitPattern: block)] = .some(members)
    }

    // MARK: Appearances

    func witnesses(of node: Node, limit: Int, except article: Int64) throws -> [Witness] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT article_id, n FROM appearance
                WHERE entity_id = ? AND name_id = ? AND article_id <> ?
                ORDER BY article_id, n LIMIT ?
                """)
        var places: [(article: Int64, number: Int)] = []
        for entity in node.entities.sorted() {
            places += try Row.fetchAll(statement, arguments: [entity, node.id, article, limit])
                .map { ($0[0], $0[1]) }
        }
        places.sort { ($0.article, $0.number) < ($1.article, $1.number) }
        return try places.prefix(limit).map { place in
            let known = node.witnesses.first {
                $0.article == place.article && $0.number == place.number
            }
            return try known
                ?? Witness(
                    article: place.article, number: place.number,
                    company: company(place.article, place.number))
        }
    }

    /// An appearance's company, read again from its article.
    func company(_ article: Int64, _ number: Int) throws -> Company {
        guard let extraction = try ArticleRows(db: db).extraction(article) else { return Company() }
        let all = Appearance.read(extraction)
        return all.indices.contains(number) ? all[number].company : Company()
    }

    // MARK: Rulings

    func rulings(on node: Int64) throws -> [Ruling] {
        guard try hasRulings.get() else { return [] }
        return try RulingRows(db: db).rulings(on: node)
    }

    /// What a person calls the entity of these names.
    func title(of names: [Int64]) throws -> String? {
        guard try hasRulings.get() else { return nil }
        return try RulingRows(db: db).title(of: names)
    }
}
