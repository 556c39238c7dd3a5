import Claims
import Facts
import GRDB

/// Rows of `comparison` and `claim_figure`: which figures are compared, and the claims they make up.
///
/// A claim is a connected component of figures under comparisons, named by its smallest figure id, so
/// that it is the same whatever came first.
struct ComparisonRows {
    private let db: Database
    private let book: ClaimBook

    init(db: Database) {
        self.db = db
        book = ClaimBook(db: db)
    }

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

    /// What each of an article's figures is compared with.
    typealias Neighbors = [Place: Set<Place>]

    /// - Parameter middle: what a third article, which mostly holds the two together, is compared with.
    /// - Returns: the claims that may have come apart.
    func delete(_ pair: ArticlePair, around middle: Neighbors) throws -> Set<Int64> {
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
        let loose = links.filter { one, other in
            !middle.values.contains { $0.contains(one) && $0.contains(other) }
        }
        if loose.isEmpty { return [] }
        let (mine, theirs) = (try neighbors(of: pair.a), try neighbors(of: pair.b))
        var claims: Set<Int64> = []
        for (one, other) in loose {
            // A third figure that both are compared with holds them together.
            let isHeld = !(mine[one] ?? []).isDisjoint(with: theirs[other] ?? [])
            if !isHeld, let claim = try book.claim(of: one) { claims.insert(claim) }
        }
        return claims
    }

    func neighbors(of article: Int64) throws -> Neighbors {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT figure_a, article_b, figure_b FROM comparison WHERE article_a = ?1
                    UNION ALL
                    SELECT figure_b, article_a, figure_a FROM comparison WHERE article_b = ?1
                    """), arguments: [article])
        var neighbors: Neighbors = [:]
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
        let claims = Set(try book.claims(of: article).values)
        // Without a claim there is no comparison.
        if claims.isEmpty { return [] }
        try db.run("DELETE FROM comparison WHERE article_a = ?", [article])
        try db.run("DELETE FROM comparison WHERE article_b = ?", [article])
        try book.removeAll(of: article)
        return claims
    }

    // MARK: Claims

    /// Makes the claims of two figures one; a renaming costs as much as the claim that gives way.
    private func join(_ one: Place, _ two: Place) throws {
        let claims = (try book.claim(of: one), try book.claim(of: two))
        if let claim = claims.0, claim == claims.1 { return }
        let places = [(one, claims.0), (two, claims.1)]
        var ids: [Int64] = [claims.0, claims.1].compactMap { $0 }
        for (place, claim) in places where claim == nil { ids.append(try book.id(of: place)) }
        guard let name = ids.min() else { return }
        for claim in Set([claims.0, claims.1].compactMap { $0 }) where claim != name {
            try book.rename(claim, to: name)
        }
        for (place, claim) in places where claim == nil { try book.put(place, in: name) }
    }

    /// Makes claims up anew from what comparisons are left between their figures.
    func rebuild(_ claims: Set<Int64>) throws {
        let members = try claims.sorted().flatMap { try book.remove($0) }
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
