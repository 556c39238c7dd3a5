import Claims
import Facts
import GRDB

/// Reads of articles what claims need, each thing once however many pairs ask for it.
struct Readings {
    let db: Database
    let remembered: Remembered

    /// Takes what is known of an article's text already.
    func note(_ shingles: Shingles, of article: Int64) {
        remembered.memory.shingles[article] = shingles
    }

    func account(_ article: Int64) throws -> Account {
        if let known = remembered.memory.accounts[article] { return known }
        let account = try account(article, of: try GistRows(db: db).kept(article))
        remembered.memory.accounts[article] = account
        return account
    }

    /// Articles that say the same, as copies of one wire text do, share what is worked out of it.
    private func account(_ article: Int64, of kept: GistRows.Kept) throws -> Account {
        let hash = Int64(kept.hashValue)
        if let known = remembered.memory.contents[hash], known.kept == kept {
            return Account(of: article, like: known.account)
        }
        let account = Account(try kept.report(of: article))
        remembered.memory.contents[hash] = KnownContent(kept: kept, account: account)
        return account
    }

    // MARK: Comparing

    /// Compares the figures of two articles.
    func compare(_ one: Int64, _ other: Int64) throws -> [Comparison] {
        let pair = ArticlePair(one, other)
        return compare(try account(pair.a), try account(pair.b))
    }

    /// - Parameter a: of the smaller article id.
    private func compare(_ a: Account, _ b: Account) -> [Comparison] {
        let hash = Int64(ComparedContents.hash(a, b))
        if let known = remembered.memory.comparisons[hash], known.isOf(a, b) {
            return known.comparisons(a, b)
        }
        let comparisons = Claims.compare(a, b)
        remembered.memory.comparisons[hash] = ComparedContents(a, b, comparisons)
        return comparisons
    }

    func report(_ article: Int64) throws -> Report { try account(article).report }

    func shingles(_ article: Int64) throws -> Shingles {
        if let known = remembered.memory.shingles[article] { return known }
        let text = try String.fetchOne(
            try db.cachedStatement(sql: "SELECT text FROM article WHERE id = ?"),
            arguments: [article])
        let found = Shingles(text ?? "")
        remembered.memory.shingles[article] = found
        return found
    }

    func version(_ article: Int64) throws -> Version {
        if let known = remembered.memory.versions[article] { return known }
        let statement = try db.cachedStatement(
            sql: """
                SELECT title, source, published_on, substr(text, 1, 600), substr(text, -400),
                    path, stored_at
                FROM article WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [article]) else {
            throw StoreError.corrupt("a copy points at no article")
        }
        let day: String? = row[2]
        let version = Version(
            article: article, title: row[0], source: row[1],
            day: day.flatMap(Day.init(iso:))?.number, path: row[5], storedAt: row[6],
            opening: row[3], ending: row[4])
        remembered.memory.versions[article] = version
        return version
    }
}

/// What is kept of an article, and what came of it, for any that says the same.
struct KnownContent: Sendable {
    let kept: GistRows.Kept
    let account: Account
}

/// What comparing two articles came to, for any two that say the same as these.
struct ComparedContents: Sendable {
    private let a: Account.Content
    private let b: Account.Content
    private let found: [Comparison]

    init(_ a: Account, _ b: Account, _ found: [Comparison]) {
        (self.a, self.b, self.found) = (a.content, b.content, found)
    }

    static func hash(_ a: Account, _ b: Account) -> Int {
        var hasher = Hasher()
        hasher.combine(ObjectIdentifier(a.content))
        hasher.combine(ObjectIdentifier(b.content))
        return hasher.finalize()
    }

    func isOf(_ a: Account, _ b: Account) -> Bool { self.a === a.content && self.b === b.content }

    func comparisons(_ a: Account, _ b: Account) -> [Comparison] {
        found.map { comparison in
            var comparison = comparison
            comparison.articleA = a.report.article
            comparison.articleB = b.report.article
            return comparison
        }
    }
}
