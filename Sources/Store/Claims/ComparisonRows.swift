import Claims
import Facts
import GRDB

/// Rows of `comparison` and `claim_figure`: which figures are compared, and the claims they make up.
///
/// A claim is a connected component of figures under comparisons, named by its smallest figure id, so
/// that it is the same whatever came first.
struct ComparisonRows {
    let db: Database

    // MARK: Comparisons

    func insert(_ comparisons: [Comparison]) throws {
        let insert = try db.cachedStatement(
            sql: """
                INSERT INTO comparison(article_a, article_b, figure_a, figure_b, relation, factor, note)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for comparison in comparisons {
            try insert.run([
                comparison.articleA, comparison.articleB, comparison.figureA, comparison.figureB,
                comparison.relation.rawValue, comparison.factor, comparison.note,
            ])
            try join(
                Place(article: comparison.articleA, figure: comparison.figureA),
                Place(article: comparison.articleB, figure: comparison.figureB))
        }
    }

    func holds(_ pair: ArticlePair) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM comparison WHERE article_a = ? AND article_b = ? LIMIT 1")
        return try Int.fetchOne(statement, arguments: [pair.a, pair.b]) != nil
    }

    /// - Returns: the claims that may have come apart.
    func delete(_ pair: ArticlePair) throws -> Set<Int64> {
        let links = try Row.fetchAll(
            try db.cachedStatement(
                sql: """
                    SELECT figure_a, figure_b FROM comparison
                    WHERE article_a = ? AND article_b = ?
                    """), arguments: [pair.a, pair.b]
        )
        .map { (Place(article: pair.a, figure: $0[0]), Place(article: pair.b, figure: $0[1])) }
        try db.run(
            "DELETE FROM comparison WHERE article_a = ? AND article_b = ?", [pair.a, pair.b])
        let (mine, theirs) = (try neighbors(of: pair.a), try neighbors(of: pair.b))
        var claims: Set<Int64> = []
        for (one, other) in links {
            // A third figure that both are compared with holds them together.
            let isHeld = !(mine[one] ?? []).isDisjoint(with: theirs[other] ?? [])
            if !isHeld, let claim = try claim(of: one) { claims.insert(claim) }
        }
        return claims
    }

    /// What each of an article's figures is compared with.
    private func neighbors(of article: Int64) throws -> [Place: Set<Place>] {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT figure_a, article_b, figure_b FROM comparison WHERE article_a = ?1
                    UNION ALL
                    SELECT figure_b, article_a, figure_a FROM comparison WHERE article_b = ?1
                    """), arguments: [article])
        var neighbors: [Place: Set<Place>] = [:]
        while let row = try rows.next() {
            neighbors[Place(article: article, figure: row[0]), default: []].insert(
                Place(article: row[1], figure: row[2]))
        }
        return neighbors
    }

    /// Takes an article out of every comparison and claim.
    ///
    /// - Returns: the claims that may have come apart.
    func deleteAll(of article: Int64) throws -> Set<Int64> {
        let claims = try Int64.fetchAll(
            try db.cachedStatement(
                sql: "SELECT DISTINCT claim_id FROM claim_figure WHERE article_id = ?"),
            arguments: [article])
        try db.run("DELETE FROM comparison WHERE article_a = ?", [article])
        try db.run("DELETE FROM comparison WHERE article_b = ?", [article])
        try db.run("DELETE FROM claim_figure WHERE article_id = ?", [article])
        return Set(claims)
    }

    // MARK: Claims

    /// One figure.
    private struct Place: Hashable {
        let article: Int64
        let figure: Int
    }

    /// Makes the claims of two figures one; a renaming costs as much as the claim that gives way.
    private func join(_ one: Place, _ two: Place) throws {
        let claims = (try claim(of: one), try claim(of: two))
        let places = [(one, claims.0), (two, claims.1)]
        var ids: [Int64] = [claims.0, claims.1].compactMap { $0 }
        for (place, claim) in places where claim == nil { ids.append(try id(of: place)) }
        guard let name = ids.min() else { return }
        for claim in Set([claims.0, claims.1].compactMap { $0 }) where claim != name {
            try db.run("UPDATE claim_figure SET claim_id = ? WHERE claim_id = ?", [name, claim])
        }
        for (place, claim) in places where claim == nil {
            try db.run(
                "INSERT INTO claim_figure(article_id, figure, claim_id) VALUES (?, ?, ?)",
                [place.article, place.figure, name])
        }
    }

    private func claim(of place: Place) throws -> Int64? {
        try Int64.fetchOne(
            try db.cachedStatement(
                sql: "SELECT claim_id FROM claim_figure WHERE article_id = ? AND figure = ?"),
            arguments: [place.article, place.figure])
    }

    private func id(of place: Place) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: "SELECT id FROM figure WHERE article_id = ? AND n = ?")
        guard
            let id = try Int64.fetchOne(statement, arguments: [place.article, place.figure])
        else { throw StoreError.corrupt("a comparison points at no figure") }
        return id
    }

    /// Makes claims up anew from what comparisons are left between their figures.
    func rebuild(_ claims: Set<Int64>) throws {
        let members = try claims.sorted().flatMap { claim in
            try Row.fetchAll(
                try db.cachedStatement(
                    sql: "SELECT article_id, figure FROM claim_figure WHERE claim_id = ?"),
                arguments: [claim]
            )
            .map { Place(article: $0[0], figure: $0[1]) }
        }
        for claim in claims { try db.run("DELETE FROM claim_figure WHERE claim_id = ?", [claim]) }
        let ours = Set(members)
        let links = try db.cachedStatement(
            sql: "SELECT figure_a, article_b, figure_b FROM comparison WHERE article_a = ?")
        for article in Set(members.map(\.article)).sorted() {
            for row in try Row.fetchAll(links, arguments: [article]) {
                let one = Place(article: article, figure: row[0])
                guard ours.contains(one) else { continue }
                try join(one, Place(article: row[1], figure: row[2]))
            }
        }
    }
}
