import GRDB

/// One figure of one article.
struct Place: Hashable, Comparable {
    let article: Int64
    let figure: Int

    static func < (one: Place, two: Place) -> Bool {
        (one.article, one.figure) < (two.article, two.figure)
    }
}

/// Rows of `claim_figure`, those of an article read at once and kept: a comparison asks for both of
/// its figures, and articles on one matter share dozens.
///
/// Good as long as nobody else writes these rows.
final class ClaimBook {
    private let db: Database
    /// By article and figure.
    private var claims: [Int64: [Int: Int64]] = [:]
    private var ids: [Int64: [Int: Int64]] = [:]

    init(db: Database) { self.db = db }

    func claim(of place: Place) throws -> Int64? {
        try claims(of: place.article)[place.figure]
    }

    func claims(of article: Int64) throws -> [Int: Int64] {
        if let known = claims[article] { return known }
        let found = try numbers(
            "SELECT figure, claim_id FROM claim_figure WHERE article_id = ?", article)
        claims[article] = found
        return found
    }

    /// The figure's own id, by which a claim of its own would be named.
    func id(of place: Place) throws -> Int64 {
        if ids[place.article] == nil {
            ids[place.article] = try numbers(
                "SELECT n, id FROM figure WHERE article_id = ?", place.article)
        }
        guard let id = ids[place.article]?[place.figure] else {
            throw StoreError.corrupt("a comparison points at no figure")
        }
        return id
    }

    private func numbers(_ sql: String, _ article: Int64) throws -> [Int: Int64] {
        var numbers: [Int: Int64] = [:]
        try db.cachedStatement(sql: sql).each(article) { numbers[Int($0[0])] = $0[1] }
        return numbers
    }

    // MARK: Writing

    /// The name of no claim, for what is between two.
    static let none: Int64 = 0

    func put(_ place: Place, in claim: Int64) throws {
        try db.cachedStatement(
            sql: "INSERT INTO claim_figure(article_id, figure, claim_id) VALUES (?, ?, ?)"
        ).run(numbers: place.article, Int64(place.figure), claim)
        claims[place.article]?[place.figure] = claim
    }

    func move(_ place: Place, to claim: Int64) throws {
        if claims[place.article]?[place.figure] == claim { return }
        try db.cachedStatement(
            sql: "UPDATE claim_figure SET claim_id = ?3 WHERE article_id = ?1 AND figure = ?2"
        ).run(numbers: place.article, Int64(place.figure), claim)
        claims[place.article]?[place.figure] = claim
    }

    func remove(_ place: Place) throws {
        try db.cachedStatement(
            sql: "DELETE FROM claim_figure WHERE article_id = ? AND figure = ?"
        ).run(numbers: place.article, Int64(place.figure))
        claims[place.article]?[place.figure] = nil
    }

    /// Costs as much as the claim has figures.
    func rename(_ claim: Int64, to name: Int64) throws {
        if claim == name { return }
        try db.cachedStatement(sql: "UPDATE claim_figure SET claim_id = ? WHERE claim_id = ?")
            .run(numbers: name, claim)
        for (article, figures) in claims where figures.values.contains(claim) {
            claims[article] = figures.mapValues { $0 == claim ? name : $0 }
        }
    }

    /// The least id of a claim's figures. Costs as much as it has of them.
    func least(of claim: Int64) throws -> Int64? {
        let places = try db.cachedStatement(
            sql: """
                SELECT f.id FROM claim_figure m
                JOIN figure f ON f.article_id = m.article_id AND f.n = m.figure
                WHERE m.claim_id = ? ORDER BY f.id LIMIT 1
                """)
        return try places.number(claim)
    }

    func removeAll(of article: Int64) throws {
        try db.run("DELETE FROM claim_figure WHERE article_id = ?", [article])
        claims[article] = [:]
    }
}
