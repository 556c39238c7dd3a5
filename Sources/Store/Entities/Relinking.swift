import Facts
import GRDB
import Linking

/// Links a store anew that another version of the linking has linked, or none.
///
/// One transaction: killed anywhere, the store is as it was.
func relinkIfOutdated(_ db: Database, _ progress: @escaping Store.Progress) throws {
    if try linkingVersion(db) == Node.version { return }
    try db.inTransaction(.immediate) {
        if try linkingVersion(db) != Node.version { try relink(db, progress) }
        return .commit
    }
}

private func linkingVersion(_ db: Database) throws -> Int? {
    try Int.fetchOne(db, sql: "SELECT version FROM linking")
}

private func relink(_ db: Database, _ progress: @escaping Store.Progress) throws {
    let articles = try Int64.fetchAll(db, sql: "SELECT id FROM article ORDER BY id")
    var steps = Steps(of: articles.count, progress)
    // What hangs on entities is undone all at once, and done again at the end.
    try db.execute(
        sql: """
            DELETE FROM comparison; DELETE FROM claim_figure; DELETE FROM copy; DELETE FROM meeting;
            UPDATE article SET origin = id, supersedes = NULL
            WHERE origin <> id OR supersedes IS NOT NULL;
            DELETE FROM name; DELETE FROM name_block; DELETE FROM linking;
            """)
    try db.execute(sql: "INSERT INTO linking(version) VALUES (?)", arguments: [Node.version])
    let remembered = Remembered()
    for article in articles {
        guard let extraction = try ArticleRows(db: db).extraction(article) else { continue }
        try LinkPlan(db, remembered, article: article, new: extraction).rejoin()
        try GistRows(db: db).insert(extraction, of: article, in: StoredText(extraction))
        steps.take()
    }
    try db.execute(sql: "DELETE FROM entity WHERE id NOT IN (SELECT entity_id FROM appearance)")
    let after = Remembered()
    for article in articles {
        try Consolidation(db: db, after).admit(article)
        steps.take()
    }
}

/// Tells now and then how far it is; each article is gone through twice.
private struct Steps {
    private let articles: Int
    private let progress: Store.Progress
    private var taken = 0

    init(of articles: Int, _ progress: @escaping Store.Progress) {
        (self.articles, self.progress) = (articles, progress)
        if articles > 0 { progress(0, articles) }
    }

    mutating func take() {
        taken += 1
        if taken % 100 == 0 { progress(taken / 2, articles) }
    }
}
