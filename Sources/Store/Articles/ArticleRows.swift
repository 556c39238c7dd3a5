import Facts
import Foundation
import GRDB

/// Rows of `article`, and through it everything that belongs to one.
struct ArticleRows {
    let db: Database
    var remembered = Remembered()

    /// What is known of an article without reading it.
    struct Known {
        let article: ArticleID
        let extractor: String
        let path: String?
        let storedAt: String
        let readAt: String
    }

    func known(_ articleID: Int64) throws -> Known? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT lower(hex(sha256)), extractor, path, stored_at, read_at FROM article
                WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [articleID]) else { return nil }
        guard let article = ArticleID(sha256: row[0]) else {
            throw StoreError.corrupt("an article has no SHA-256")
        }
        return Known(
            article: article, extractor: row[1], path: row[2], storedAt: row[3], readAt: row[4])
    }

    // MARK: Writing

    /// Writes an article that is not there.
    ///
    /// - Parameter path: by which the article came.
    func insert(
        _ extraction: Extraction, article: ArticleID, path: String?, storedAt: String,
        readAt: String
    ) throws {
        try writeRow(extraction, article, path: path, storedAt: storedAt, readAt: readAt)
        let plan = try LinkPlan(db, remembered, article: article.number, new: extraction)
        let claims = try plan.carryOut(extraction)
        try insertFacts(of: extraction, article: article)
        try plan.drop()
        try claims.admit(article.number, text: extraction.text)
    }

    /// Puts another extraction in the place of the stored one.
    func replace(_ extraction: Extraction, article: ArticleID, readAt: String) throws {
        let id = article.number
        try Consolidation(db: db, remembered).withdraw(id)
        let plan = try LinkPlan(
            db, remembered, article: id, new: extraction, old: self.extraction(id))
        // Figures and quotes point at appearances, so they leave first; what hangs on each follows it.
        for table in ["figure", "quote", "appearance"] {
            try db.run("DELETE FROM \(table) WHERE article_id = ?", [id])
        }
        try writeRow(extraction, article, path: nil, storedAt: readAt, readAt: readAt)
        remembered.forget(id)
        let claims = try plan.carryOut(extraction)
        try insertFacts(of: extraction, article: article)
        try plan.drop()
        try claims.admit(id, text: extraction.text)
    }

    /// Of a row that is there, what tells how the article first came stays.
    private func writeRow(
        _ extraction: Extraction, _ article: ArticleID, path: String?, storedAt: String,
        readAt: String
    ) throws {
        let heading = extraction.heading
        let provenance = extraction.provenance
        try db.run(
            """
            INSERT INTO article(id, sha256, path, stored_at, read_at, origin, title, source, byline,
                place, published_on, language, words, extractor, media_type, encoding, locator,
                sentences, text)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(id) DO UPDATE SET
                read_at = excluded.read_at, title = excluded.title, source = excluded.source,
                byline = excluded.byline, place = excluded.place,
                published_on = excluded.published_on, language = excluded.language,
                words = excluded.words, extractor = excluded.extractor,
                media_type = excluded.media_type, encoding = excluded.encoding,
                locator = excluded.locator, sentences = excluded.sentences, text = excluded.text
            """,
            [
                article.number, Data(article.digest), path, storedAt, readAt, article.number,
                heading.title, heading.source, heading.byline, heading.place, heading.publishedOn,
                extraction.language, extraction.words, provenance.extractor, provenance.mediaType,
                provenance.encoding, PackedLocator.pack(provenance.locator).map { Data($0) },
                Data(PackedSpans.pack(extraction.sentences)), extraction.text,
            ])
    }

    /// Lets an article have been stored earlier than was known here.
    func backdate(_ articleID: Int64, storedAt: String) throws {
        try db.run("UPDATE article SET stored_at = ? WHERE id = ?", [storedAt, articleID])
        remembered.forget(articleID)
    }

    private func insertFacts(of extraction: Extraction, article: ArticleID) throws {
        let text = StoredText(extraction)
        try MentionRows(db: db).insert(extraction.mentions, of: article, in: text)
        try FigureRows(db: db).insert(extraction.figures, of: article, in: text)
        try QuoteRows(db: db).insert(extraction.quotes, of: article, in: text)
        try GistRows(db: db).insert(extraction, of: article.number, in: text)
    }

    // MARK: Reading

    func extraction(_ articleID: Int64) throws -> Extraction? {
        let statement = try db.cachedStatement(
            sql: """
                SELECT title, source, byline, place, published_on, language, words, extractor,
                    media_type, encoding, locator, sentences, text
                FROM article WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [articleID]) else { return nil }
        let text: String = row[12]
        let bytes = ByteOffsets(Array(text.utf8))
        let packed: Data? = row[10]
        let sentences: Data = row[11]
        guard
            let locator = PackedLocator.unpack(
                packed.map { Array($0) }, limit: text.utf8.count + 1),
            let sentences = PackedSpans.unpack(Array(sentences))
        else { throw StoreError.corrupt("an article's sentences or locator cannot be read") }
        return Extraction(
            text: text,
            heading: Heading(
                title: row[0], source: row[1], byline: row[2], place: row[3], publishedOn: row[4]),
            language: row[5], sentences: sentences,
            entities: try EntityRows(db: db).entities(of: articleID),
            mentions: try MentionRows(db: db).mentions(of: articleID, in: bytes),
            figures: try FigureRows(db: db).figures(of: articleID, in: bytes),
            quotes: try QuoteRows(db: db).quotes(of: articleID, in: bytes), words: row[6],
            provenance: Provenance(
                extractor: row[7], mediaType: row[8], encoding: row[9], locator: locator))
    }

    /// An article that no file here holds (merged, or its path has other content now), as a file.
    func fileless(_ articleID: Int64) throws -> [FileRecord] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT path, stored_at FROM article WHERE id = ?", arguments: [articleID])
        return rows.map {
            FileRecord(
                path: $0[0] ?? "", state: .gone, code: "elsewhere",
                reason: "The article is stored, but no file of this folder holds it.",
                articleID: articleID, seenAt: $0[1], storedAt: $0[1])
        }
    }
}
