import Claims
import GRDB

extension Store {
    /// The clues of every pair of unequal figures that each two articles of one story have.
    ///
    /// For a store of few articles: it lays each beside each.
    package func trials() throws(StoreError) -> [ArticleTrials] {
        try read { db in
            let ids = try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id")
            let accounts = try ids.map { Account(try GistRows(db: db).kept($0).report(of: $0)) }
            return accounts.indices.flatMap { i in
                accounts[..<i].map { earlier in
                    ArticleTrials(
                        articles: (earlier.report.article, accounts[i].report.article),
                        trials: Claims.trials(earlier, accounts[i]))
                }
            }
        }
    }
}

/// The trials of two articles, side a being that of the smaller id.
package struct ArticleTrials: Sendable {
    package let articles: (a: Int64, b: Int64)
    package let trials: [Trial]
}
