import Claims
import Facts
import GRDB

/// What one admission reads of articles, each thing once however many pairs ask for it.
///
/// Good as long as no fact and no entity changes.
final class Readings {
    private let db: Database
    private var accounts: [Int64: Account] = [:]
    private var shingles: [Int64: Shingles] = [:]
    private var versions: [Int64: Version] = [:]

    init(db: Database) { self.db = db }

    /// Takes what is known of an article's text already.
    func note(_ shingles: Shingles, of article: Int64) { self.shingles[article] = shingles }

    func account(_ article: Int64) throws -> Account {
        if let known = accounts[article] { return known }
        let account = Account(try ReportRows(db: db).report(article))
        accounts[article] = account
        return account
    }

    func report(_ article: Int64) throws -> Report { try account(article).report }

    func shingles(_ article: Int64) throws -> Shingles {
        if let known = shingles[article] { return known }
        let text = try String.fetchOne(
            try db.cachedStatement(sql: "SELECT text FROM article WHERE id = ?"),
            arguments: [article])
        let found = Shingles(text ?? "")
        shingles[article] = found
        return found
    }

    func version(_ article: Int64) throws -> Version {
        if let known = versions[article] { return known }
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
        versions[article] = version
        return version
    }
}
