import Facts
import GRDB

/// Rows of `mention`.
struct MentionRows {
    let db: Database

    func insert(_ mentions: [Mention], of article: ArticleID, in text: StoredText) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO mention(article_id, n, id, entity, type, surface, role, start, "end",
                    sentence_start, sentence_end, confidence, rule)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var ids = FactIDs(article)
        let articleID = article.number
        for (n, mention) in mentions.enumerated() {
            let (start, end) = text.scalars(mention.span)
            let sentence = text.sentence(around: mention.span)
            try statement.run([
                articleID, n, ids.next(mention.span, mention.type.rawValue, mention.rule),
                mention.entity, mention.type.rawValue, text.surface(mention.span), mention.role,
                start, end, sentence.start, sentence.end, mention.confidence, mention.rule,
            ])
        }
    }

    func mentions(of articleID: Int64, in text: ByteOffsets) throws -> [Mention] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT start, "end", type, entity, role, confidence, rule
                FROM mention WHERE article_id = ? ORDER BY n
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var mentions: [Mention] = []
        while let row = try cursor.next() {
            mentions.append(
                Mention(
                    span: try text.span(row), type: try row.choice(2), entity: row[3], role: row[4],
                    confidence: row[5], rule: row[6]))
        }
        return mentions
    }
}

extension ByteOffsets {
    /// The span in a row's first two columns.
    func span(_ row: Row) throws -> Span {
        guard let span = span(row[0], row[1]) else {
            throw StoreError.corrupt("a span lies outside its article's text")
        }
        return span
    }
}

extension Row {
    /// A column that holds one of an enum's names.
    func choice<Choice: RawRepresentable<String>>(_ column: Int) throws -> Choice {
        let name: String = self[column]
        guard let choice = Choice(rawValue: name) else {
            throw StoreError.corrupt("\(name) is no \(Choice.self)")
        }
        return choice
    }
}
