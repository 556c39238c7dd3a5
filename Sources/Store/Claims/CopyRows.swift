import Claims
import Facts
import GRDB

/// Rows of `copy`, and what follows from them: `article.origin` and `article.supersedes`.
///
/// An origin is a connected component of articles under copies, named by its smallest article id.
struct CopyRows {
    let db: Database
    let readings: Readings

    /// Compares two texts in full and keeps what comes of it.
    ///
    /// - Returns: whether they are copies.
    func compare(_ pair: ArticlePair) throws -> Bool {
        if try holds(pair) { return true }
        guard try readings.shingles(pair.a).isCopy(of: try readings.shingles(pair.b)) else {
            return false
        }
        let (left, right) = (try readings.version(pair.a), try readings.version(pair.b))
        let isChanged =
            try left.isRewritten(from: right) || left.isCorrection(of: right)
            || right.isCorrection(of: left)
            || readings.report(pair.a).isChanged(in: try readings.report(pair.b))
        try db.run(
            "INSERT INTO copy(article_a, article_b, changed) VALUES (?, ?, ?)",
            [pair.a, pair.b, isChanged])
        try join(pair)
        return true
    }

    func holds(_ pair: ArticlePair) throws -> Bool {
        let statement = try db.cachedStatement(
            sql: "SELECT 1 FROM copy WHERE article_a = ? AND article_b = ?")
        return try statement.number(pair.a, pair.b) != nil
    }

    func delete(_ pair: ArticlePair) throws {
        try db.run("DELETE FROM copy WHERE article_a = ? AND article_b = ?", [pair.a, pair.b])
    }

    /// Takes a pair apart, whose texts are copies still; they stay of one origin if a third copies both.
    func part(_ pair: ArticlePair) throws {
        let wasChanged = try changedCopies(of: pair.a).contains(pair.b)
        try delete(pair)
        if Set(try copies(of: pair.a)).isDisjoint(with: try copies(of: pair.b)) {
            try rebuildOrigin(of: pair.a)
        }
        guard wasChanged else { return }
        for article in [pair.a, pair.b] { try settleSupersedes(of: article) }
    }

    func copies(of article: Int64) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT article_b FROM copy WHERE article_a = ?1
                UNION ALL SELECT article_a FROM copy WHERE article_b = ?1 ORDER BY 1
                """)
        return try statement.numbers(article)
    }

    // MARK: Origins

    private func origin(of article: Int64) throws -> Int64 {
        try db.cachedStatement(sql: "SELECT origin FROM article WHERE id = ?").number(article)
            ?? article
    }

    /// Gives both the smaller of their origins; costs as much as the origin that gives way.
    private func join(_ pair: ArticlePair) throws {
        let origins = [try origin(of: pair.a), try origin(of: pair.b)].sorted()
        if origins[0] == origins[1] { return }
        try db.run("UPDATE article SET origin = ? WHERE origin = ?", [origins[0], origins[1]])
    }

    /// Finds the origins anew of all articles that share one with `article`.
    func rebuildOrigin(of article: Int64) throws {
        let members = try Int64.fetchAll(
            try db.cachedStatement(sql: "SELECT id FROM article WHERE origin = ?"),
            arguments: [try origin(of: article)])
        for member in members {
            try db.run("UPDATE article SET origin = id WHERE id = ?", [member])
        }
        for member in members {
            for copy in try copies(of: member) { try join(ArticlePair(member, copy)) }
        }
    }

    // MARK: Corrections

    /// Finds which of its copies an article takes the place of, and writes it down.
    func settleSupersedes(of article: Int64) throws {
        let changed = try changedCopies(of: article)
        let mine = try readings.version(article)
        let older = try changed.map(readings.version).filter { mine.supersedes($0) }
        let old = older.max { ($0.day ?? 0, -$0.article) < ($1.day ?? 0, -$1.article) }?.article
        try db.run(
            "UPDATE article SET supersedes = ?1 WHERE id = ?2 AND supersedes IS NOT ?1",
            [old, article])
    }

    private func changedCopies(of article: Int64) throws -> [Int64] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT article_b FROM copy WHERE article_a = ?1 AND changed
                UNION ALL SELECT article_a FROM copy WHERE article_b = ?1 AND changed
                """)
        return try statement.numbers(article)
    }
}
