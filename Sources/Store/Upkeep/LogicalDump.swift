import GRDB

extension Store {
    /// Everything that is a function of the files' contents alone, as text with a line a row.
    ///
    /// Two stores that took in the same files, in any order and however often they were killed, dump
    /// alike. So times and attempts are left out, and of copies it does not tell which came first.
    public func logicalDump() throws(StoreError) -> String {
        try read { db in
            try dumps.map { "# \($0.name)\n" + (try lines(of: $0.sql, db)) }.joined()
        }
    }
}

private func lines(of sql: String, _ db: Database) throws -> String {
    let rows = try Row.fetchCursor(db, sql: sql)
    var lines = ""
    while let row = try rows.next() {
        lines += row.databaseValues.map(\.description).joined(separator: "|") + "\n"
    }
    return lines
}

private let dumps: [(name: String, sql: String)] = [
    (
        "file",
        """
        SELECT path, CASE state WHEN 'duplicate' THEN 'stored' ELSE state END,
            CASE state WHEN 'duplicate' THEN NULL ELSE code END,
            CASE state WHEN 'duplicate' THEN NULL ELSE reason END, article_id, bytes
        FROM file ORDER BY path
        """
    ),
    (
        "article",
        """
        SELECT id, hex(sha256), origin, supersedes, title, source, byline, place, published_on,
            language, words, extractor, media_type, encoding, hex(locator), hex(sentences), text
        FROM article ORDER BY id
        """
    ),
    ("entity", "SELECT * FROM entity ORDER BY id"),
    ("appearance", "SELECT * FROM appearance ORDER BY article_id, n"),
    ("name", "SELECT id, key, hex(body) FROM name ORDER BY id"),
    ("name block", "SELECT * FROM name_block ORDER BY block, name_id, alias"),
    ("alias", "SELECT * FROM alias ORDER BY article_id, entity, position"),
    ("mention", "SELECT * FROM mention ORDER BY article_id, n"),
    ("figure", "SELECT * FROM figure ORDER BY article_id, n"),
    ("about", "SELECT * FROM figure_about ORDER BY article_id, figure, position"),
    ("quote", "SELECT * FROM quote ORDER BY article_id, n"),
    ("gist", "SELECT article_id, hex(body) FROM gist ORDER BY article_id"),
    ("meeting", "SELECT * FROM meeting ORDER BY key, day, article_id"),
    ("copy", "SELECT * FROM copy ORDER BY article_a, article_b"),
    ("comparison", "SELECT * FROM comparison ORDER BY article_a, article_b, figure_a, figure_b"),
    ("claim figure", "SELECT * FROM claim_figure ORDER BY article_id, figure"),
]
