import Facts
import GRDB
import Linking

/// What a change of one article, or a ruling, does to entities; worked out before anything moves.
///
/// `articles` are the other articles whose entities change by it: what hangs on their entities is done
/// anew by `carryOut`.
struct LinkPlan {
    private struct Move {
        var article: Int64
        var number: Int
        var placement: Placement
    }

    private let db: Database
    private let remembered: Remembered
    private let names: NameRows
    private let linker: Linker
    private let article: Int64
    private let appearances: [Appearance]
    private let outcome: Outcome
    private var moves: [Move] = []
    private(set) var articles: Set<Int64> = []

    /// - Parameters:
    ///   - old: what the store has of the article and is to lose.
    ///   - rulings: names on which something was ruled.
    init(
        _ db: Database, _ remembered: Remembered = Remembered(), article: Int64 = 0,
        new: Extraction? = nil, old: Extraction? = nil,
        rulings: Set<Int64> = []
    ) throws {
        self.db = db
        self.remembered = remembered
        self.article = article
        names = NameRows(db: db, remembered)
        linker = Linker(registry: names)
        appearances = new.map { Appearance.read($0) } ?? []
        for appearance in old.map({ Appearance.read($0) }) ?? [] {
            try linker.remove(appearance, article: article)
        }
        for appearance in appearances { try linker.add(appearance, article: article) }
        for name in rulings.sorted() { try linker.reconsider(name) }
        outcome = try linker.settle(article: article)
        for (now, before) in outcome.moved {
            if let before { try compare(now, before) }
        }
    }

    // MARK: Working out

    /// Finds the rows whose entity or reason is another than before.
    private mutating func compare(_ now: Node, _ before: Node) throws {
        for witness in Witness.merged(now.witnesses, before.witnesses) {
            try compare(witness.article, witness.number, witness.company, now, before)
        }
        guard now.isCrowded, let last = now.witnesses.last else { return }
        if let rest = now.rest, before.rest == rest, now.alone == before.alone { return }
        for entity in before.entities.sorted() {
            for row in try rows(of: now.id, in: entity, after: last) {
                let company =
                    now.rest == nil
                    ? try names.company(row.article, row.number) : Company()
                guard
                    let placement = now.placement(
                        article: row.article, number: row.number, company: company),
                    placement != row.placement
                else { continue }
                move(row.article, row.number, to: placement, from: entity)
            }
        }
    }

    private mutating func compare(
        _ article: Int64, _ number: Int, _ company: Company, _ now: Node, _ before: Node
    ) throws {
        guard article != self.article,
            let placement = now.placement(article: article, number: number, company: company)
        else { return }
        let old = before.placement(article: article, number: number, company: company)
        if placement == old { return }
        move(article, number, to: placement, from: old?.entity)
    }

    private mutating func move(
        _ article: Int64, _ number: Int, to placement: Placement, from entity: Int64?
    ) {
        if placement.entity != entity { articles.insert(article) }
        moves.append(Move(article: article, number: number, placement: placement))
    }

    private func rows(
        of name: Int64, in entity: Int64, after last: Witness
    ) throws -> [(article: Int64, number: Int, placement: Placement?)] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT article_id, n, reason FROM appearance
                WHERE entity_id = ? AND name_id = ? AND (article_id, n) > (?, ?) AND article_id <> ?
                """)
        return try Row.fetchAll(
            statement, arguments: [entity, name, last.article, last.number, article]
        ).map { row in
            let reason = Reason.allCases.first { $0.text == row[2] as String }
            return (
                row[0], row[1],
                reason.map {
                    Placement(entity: entity, reason: $0, confidence: $0.confidence)
                }
            )
        }
    }

    // MARK: Carrying out

    /// Writes the entities, the article's own appearances and what moved elsewhere.
    ///
    /// Entities that nothing appears in any more stay until `drop`.
    ///
    /// - Parameter extraction: the article's, if it is one that changes.
    /// - Returns: what goes on to tie the article itself.
    @discardableResult
    func carryOut(_ extraction: Extraction? = nil) throws -> Consolidation {
        let placements = try putEntities()
        if let extraction {
            try EntityRows(db: db).insert(extraction, appearances, placements, of: article)
        }
        try carryOutMoves()
        let claims = Consolidation(db: db, remembered)
        for other in articles.sorted() { try claims.refresh(other) }
        return claims
    }

    /// Gives the appearances of an article that is stored already their entities; claims are left alone.
    func rejoin() throws {
        for (appearance, placement) in zip(appearances, try putEntities()) {
            try db.run(
                """
                UPDATE appearance SET entity_id = ?, reason = ?, confidence = ?, name_id = ?
                WHERE article_id = ? AND n = ?
                """,
                [
                    placement.entity, placement.reason.text, placement.confidence,
                    appearance.key.id, article, appearance.number,
                ])
        }
        try carryOutMoves()
    }

    /// - Returns: where each appearance of the article belongs.
    private func putEntities() throws -> [Placement] {
        let rows = EntityRows(db: db)
        for bearer in outcome.bearers.values.sorted(by: { $0.id < $1.id }) {
            try rows.put(bearer, title: try names.title(of: bearer.nodes))
        }
        return try appearances.map { appearance in
            guard let placement = try linker.placement(of: appearance, article: article) else {
                throw StoreError.corrupt("the name \(appearance.name) has no place")
            }
            return placement
        }
    }

    private func carryOutMoves() throws {
        for other in articles { remembered.forgetEntities(of: other) }
        for move in moves {
            try db.run(
                """
                UPDATE appearance SET entity_id = ?, reason = ?, confidence = ?
                WHERE article_id = ? AND n = ?
                """,
                [
                    move.placement.entity, move.placement.reason.text, move.placement.confidence,
                    move.article, move.number,
                ])
        }
    }

    /// Takes out the entities that nothing appears in any more.
    func drop() throws {
        for entity in outcome.left.sorted() {
            try db.run(
                """
                DELETE FROM entity
                WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM appearance WHERE entity_id = ?1)
                """, [entity])
        }
    }
}
