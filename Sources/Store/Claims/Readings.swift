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
        let account = Account(try ReportRows(db: db).report(article))
        remembered.memory.accounts[article] = account
        return account
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
