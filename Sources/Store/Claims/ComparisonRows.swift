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
        return try statement.number(pair.a, pair.b) != nil
    }

    /// What each of an article's figures is compared with.
    typealias Neighbors = [Place: Set<Place>]

    /// - Parameter middle: what a third article, which mostly holds the two together, is compared with.
    /// - Returns: the figures that may be of other claims now.
    func delete(_ pair: ArticlePair, around middle: Neighbors) throws -> Set<Place> {
        let links = try db.cachedStatement(
            sql: "SELECT figure_a, figure_b FROM comparison WHERE article_a = ? AND article_b = ?")
        var loose: Set<Place> = []
        try links.each(pair.a, pair.b) { row in
            let one = Place(article: pair.a, figure: Int(row[0]))
            let other = Place(article: pair.b, figure: Int(row[1]))
            if middle.values.contains(where: { $0.contains(one) && $0.contains(other) }) { return }
            loose.formUnion([one, other])
        }
        try db.cachedStatement(sql: "DELETE FROM comparison WHERE article_a = ? AND article_b = ?")
            .run(numbers: pair.a, pair.b)
        return loose
    }

    func neighbors(of article: Int64) throws -> Neighbors {
        try links(of: article).reduce(into: [:]) { neighbors, link in
            neighbors[Place(article: article, figure: link.figure), default: []].insert(link.other)
        }
    }

    private func links(of article: Int64) throws -> [ClaimParts.Link] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT figure_a, article_b, figure_b FROM comparison WHERE article_a = ?1
                UNION ALL
                SELECT figure_b, article_a, figure_a FROM comparison WHERE article_b = ?1
                """)
        var links: [ClaimParts.Link] = []
        try statement.each(article) { row in
            links.append(
                ClaimParts.Link(
                    figure: Int(row[0]), other: Place(article: row[1], figure: Int(row[2]))))
        }
        return links
    }

    /// Takes an article out of every comparison and claim.
    func deleteAll(of article: Int64) throws {
        let claims = try book.claims(of: article)
        // Without a claim there is no comparison.
        if claims.isEmpty { return }
        let neighbors = try self.neighbors(of: article)
        try db.run("DELETE FROM comparison WHERE article_a = ?", [article])
        try db.run("DELETE FROM comparison WHERE article_b = ?", [article])
        let lost = Set(try claims.keys.map { try book.id(of: Place(article: article, figure: $0)) })
        try book.removeAll(of: article)
        try settle(neighbors.values.reduce(into: []) { $0.formUnion($1) }, lost: lost)
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

    /// Finds what has become of claims that lost comparisons.
    ///
    /// Costs as much as the parts that have come off, however large the claims are.
    ///
    /// - Parameters:
    ///   - loose: figures that lost a comparison and are still of a claim.
    ///   - lost: ids of figures that are of no claim any more.
    func settle(_ loose: Set<Place>, lost: Set<Int64> = []) throws {
        var claims: [Int64: [Place]] = [:]
        for place in loose {
            if let claim = try book.claim(of: place) { claims[claim, default: []].append(place) }
        }
        for (claim, places) in claims.sorted(by: { $0.key < $1.key }) {
            var search = ClaimParts(places.sorted(), links: links(of:))
            try search.run()
            try part(claim, search.parts, rest: search.rest, isNameLost: lost.contains(claim))
        }
    }

    /// Gives each part of a claim the name that is its due.
    private func part(
        _ claim: Int64, _ parts: [[Place]], rest: ClaimParts.Rest, isNameLost: Bool
    ) throws {
        var isNameLost = isNameLost
        var heir: [Place] = []
        for places in parts {
            guard places.count > 1 else {
                for place in places {
                    if try book.id(of: place) == claim { isNameLost = true }
                    try book.remove(place)
                }
                continue
            }
            guard let name = try places.map(book.id(of:)).min() else { continue }
            // The name is the rest's until that has another.
            if name == claim { heir = places }
            for place in places { try book.move(place, to: name == claim ? ClaimBook.none : name) }
        }
        if case .alone(let place) = rest { try book.remove(place) }
        if isNameLost || !heir.isEmpty, case .several = rest, let name = try book.least(of: claim) {
            try book.rename(claim, to: name)
        }
        for place in heir { try book.move(place, to: claim) }
    }
}
