import Facts
import GRDB

/// Rows of `quote`.
struct QuoteRows {
    let db: Database

    func insert(_ quotes: [Quote], of article: ArticleID, in text: StoredText) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO quote(article_id, n, id, speaker, role, verb, direct, start, "end")
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var ids = FactIDs(article)
        let articleID = article.number
        for (n, quote) in quotes.enumerated() {
            let (start, end) = text.scalars(quote.span)
            try statement.run([
                articleID, n, ids.next(quote.span, quote.isDirect ? "direct" : "indirect"),
                quote.speaker, quote.role, quote.verb, quote.isDirect, start, end,
            ])
        }
    }

    func quotes(of articleID: Int64, in text: ByteOffsets) throws -> [Quote] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT start, "end", speaker, role, verb, direct
                FROM quote WHERE article_id = ? ORDER BY n
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var quotes: [Quote] = []
        while let row = try cursor.next() {
            quotes.append(
                Quote(
                    span: try text.span(row), speaker: row[2], role: row[3], verb: row[4],
                    isDirect: row[5]))
        }
        return quotes
    }
}
