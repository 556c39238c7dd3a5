import Facts
import GRDB
import Linking

/// A name of a user's list, with the other names it goes by.
public struct ListedName: Hashable, Sendable {
    public var name: String
    public var type: EntityType
    public var aliases: [String]

    public init(name: String, type: EntityType, aliases: [String]) {
        self.name = name
        self.type = type
        self.aliases = aliases
    }
}

/// An entity as a person may point at it.
public struct KnownEntity: Hashable, Sendable {
    public var id: Int64
    public var type: EntityType
    public var name: String
    public var articles: Int
}

/// What people rule on entities. Each call is one transaction; what it says is kept by names and
/// articles, so that it holds for articles to come and outlives every reprocessing.
extension Store {
    /// The entities that bear a name, as their own or in an article; those in most articles first.
    public func bearers(of name: String) throws(StoreError) -> [KnownEntity] {
        try read { db in
            var ids: Set<Int64> = []
            for type in EntityType.allCases {
                let key = NodeKey(form: NameForm(name, type: type))
                guard let node = try NameRows(db: db).node(key.id) else { continue }
                ids.formUnion(node.entities)
            }
            return try known(ids, db)
        }
    }

    public func knownEntity(_ id: Int64) throws(StoreError) -> KnownEntity? {
        try read { db in try known([id], db).first }
    }

    /// Makes two entities one, whatever the program thinks.
    public func mergeEntities(_ one: Int64, _ other: Int64, at time: String) throws(StoreError) {
        try write { db in
            let rows = RulingRows(db: db)
            let (left, right) = (try rows.mainName(of: one), try rows.mainName(of: other))
            try rule(on: [left.key.id, right.key.id], db) {
                var names: Set<Int64> = []
                var returned: Set<Int64> = []
                for side in [left, right] {
                    names.formUnion(try rows.withdraw("apart", on: side.key.id))
                    returned.formUnion(
                        try rows.withdraw("alone", on: side.key.id, article: side.article))
                }
                // What was set apart in one article comes back by that alone.
                if left.key == right.key, !returned.isEmpty { return names }
                try rows.insert(
                    RulingRow(
                        kind: "joined", name: left.key, other: right.key,
                        article: left.key == right.key ? nil : left.article,
                        otherArticle: left.key == right.key ? nil : right.article),
                    source: "hand", at: time)
                return names
            }
        }
    }

    /// Parts a name from an entity: from now on the program joins it with nothing.
    public func splitEntity(
        _ id: Int64, name: String, at time: String
    ) throws(StoreError) {
        try write { db in
            let rows = RulingRows(db: db)
            guard let key = try rows.names(of: id).first(where: { $0.key.form.matches(name) })?.key
            else {
                throw StoreError.unusable(
                    "No article calls entity \(id) by the name \(name) alone.")
            }
            try rule(on: [key.id], db) {
                let names = try rows.withdraw("joined", on: key.id)
                try rows.insert(RulingRow(kind: "apart", name: key), source: "hand", at: time)
                return names
            }
        }
    }

    /// Says that in one article an entity's name is somebody else's.
    public func splitEntity(
        _ id: Int64, article: Int64, at time: String
    ) throws(StoreError) {
        try write { db in
            let keys = try String.fetchAll(
                db,
                sql: """
                    SELECT n.key FROM appearance p JOIN name n ON n.id = p.name_id
                    WHERE p.article_id = ? AND p.entity_id = ?
                    """, arguments: [article, id]
            ).compactMap { NodeKey(text: $0) }
            if keys.isEmpty {
                throw StoreError.unusable("Entity \(id) does not appear in article \(article).")
            }
            try rule(on: Set(keys.map(\.id)), db) {
                for key in keys {
                    try RulingRows(db: db).insert(
                        RulingRow(kind: "alone", name: key, article: article), source: "hand",
                        at: time)
                }
                return []
            }
        }
    }

    /// Gives an entity the name by which views show it.
    public func renameEntity(
        _ id: Int64, to title: String, at time: String
    ) throws(StoreError) {
        try write { db in
            let rows = RulingRows(db: db)
            let name = try rows.mainName(of: id).key
            _ = try rows.withdraw("title", on: name.id)
            try rows.insert(
                RulingRow(kind: "title", name: name, title: title), source: "hand", at: time)
            try db.run("UPDATE entity SET name = ? WHERE id = ?", [title, id])
        }
    }

    /// Puts the users' lists in the place of those known before; nothing is done for what did not change.
    ///
    /// - Returns: how many names were joined or released.
    @discardableResult
    public func use(_ lists: [ListedName], at time: String) throws(StoreError) -> Int {
        try write { db in
            let rows = RulingRows(db: db)
            let wanted = ListedName.pairs(lists)
            let known = try rows.listed()
            let changed = Set(wanted.keys).symmetricDifference(known)
            let names = Set(changed.flatMap { [$0.name, $0.other] })
            if names.isEmpty { return 0 }
            try rule(on: names, db) {
                for pair in known.subtracting(wanted.keys) { try rows.removeListed(pair) }
                for (pair, row) in wanted.sorted(by: { $0.key < $1.key })
                where !known.contains(pair) {
                    try rows.insert(row, source: "list", at: time)
                }
                return []
            }
            return changed.count
        }
    }

    // MARK: Following

    /// Changes rulings and decides anew on all that they bear on, before or after.
    private func rule(
        on names: Set<Int64>, _ db: Database, _ change: () throws -> Set<Int64>
    ) throws {
        var all = names
        let before = Linker(registry: NameRows(db: db))
        for name in names { all.formUnion(try before.kin(of: name)) }
        all.formUnion(try change())
        let plan = try LinkPlan(db, rulings: all)
        try plan.carryOut()
        try plan.drop()
    }

    private func known(_ ids: Set<Int64>, _ db: Database) throws -> [KnownEntity] {
        try ids.sorted().flatMap { id in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, type, name, (SELECT count(DISTINCT article_id) FROM appearance
                        WHERE entity_id = entity.id)
                    FROM entity WHERE id = ?
                    """, arguments: [id]
            ).map {
                KnownEntity(id: $0[0], type: try $0.choice(1), name: $0[2], articles: $0[3])
            }
        }.sorted { ($1.articles, $0.id) < ($0.articles, $1.id) }
    }
}

extension NameForm {
    fileprivate func matches(_ name: String) -> Bool { self == NameForm(name, type: type) }
}

extension ListedName {
    /// What lists say, by pairs of names; an alias of two entries says nothing.
    fileprivate static func pairs(_ lists: [ListedName]) -> [ListedPair: RulingRow] {
        var owners: [NodeKey: Set<NodeKey>] = [:]
        for entry in lists {
            let name = NodeKey(form: NameForm(entry.name, type: entry.type))
            for alias in entry.aliases {
                let key = NodeKey(form: NameForm(alias, type: entry.type))
                if key != name { owners[key, default: []].insert(name) }
            }
        }
        var pairs: [ListedPair: RulingRow] = [:]
        for (alias, names) in owners where names.count == 1 {
            guard let name = names.first else { continue }
            pairs[ListedPair(name: alias.id, other: name.id)] = RulingRow(
                kind: "joined", name: alias, other: name)
        }
        return pairs
    }
}

/// An alias and the name it stands for, by a list.
struct ListedPair: Hashable, Comparable {
    var name: Int64
    var other: Int64

    static func < (one: ListedPair, other: ListedPair) -> Bool {
        (one.name, one.other) < (other.name, other.other)
    }
}
