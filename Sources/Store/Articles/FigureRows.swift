import Facts
import GRDB

/// Rows of `figure` and `figure_about`.
struct FigureRows {
    let db: Database

    func insert(_ figures: [Figure], of article: ArticleID, in text: StoredText) throws {
        let about = try db.cachedStatement(
            sql: """
                INSERT INTO figure_about(article_id, figure, position, entity) VALUES (?, ?, ?, ?)
                """)
        var ids = FactIDs(article)
        let articleID = article.number
        for (n, figure) in figures.enumerated() {
            let id = ids.next(figure.span, figure.kind.rawValue, figure.rule)
            try insert(figure, articleID, n, id, in: text)
            for (position, entity) in figure.about.enumerated() {
                try about.run([articleID, n, position, entity])
            }
        }
    }

    private func insert(
        _ figure: Figure, _ articleID: Int64, _ n: Int, _ id: Int64, in text: StoredText
    ) throws {
        let (start, end) = text.scalars(figure.span)
        let sentence = text.sentence(around: figure.span)
        let value = ValueColumns(figure.value)
        try db.run(
            """
            INSERT INTO figure(article_id, n, id, surface, kind, form, value, value_exact, low,
                low_exact, high, high_exact, unit_system, unit, per, bound, change, measure, said_by,
                quoted, modality, candidates, start, "end", sentence_start, sentence_end, confidence,
                rule)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                articleID, n, id, text.surface(figure.span), figure.kind.rawValue, value.form,
                value.value.shown, value.value.exact, value.low.shown, value.low.exact,
                value.high.shown, value.high.exact, figure.unit.system, figure.unit.code,
                figure.per,
                figure.bound.rawValue, figure.change?.rawValue, figure.measure, figure.saidBy,
                figure.isQuoted, figure.modality.rawValue,
                figure.candidates.isEmpty ? nil : figure.candidates.joined(separator: " "), start,
                end, sentence.start, sentence.end, figure.confidence, figure.rule,
            ])
    }

    func figures(of articleID: Int64, in text: ByteOffsets) throws -> [Figure] {
        let about = try self.about(of: articleID)
        let statement = try db.cachedStatement(
            sql: """
                SELECT start, "end", n, kind, form, value, value_exact, low, low_exact, high,
                    high_exact, unit_system, unit, per, bound, change, measure, said_by, quoted,
                    modality, candidates, confidence, rule
                FROM figure WHERE article_id = ? ORDER BY n
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var figures: [Figure] = []
        while let row = try cursor.next() {
            let candidates: String? = row[20]
            figures.append(
                Figure(
                    span: try text.span(row), kind: try row.choice(3),
                    value: try ValueColumns(row, form: 4).figureValue(),
                    unit: try Unit(system: row[11], code: row[12]), per: row[13],
                    bound: try row.choice(14), change: row[15] == nil ? nil : try row.choice(15),
                    measure: row[16], about: about[row[2]] ?? [], saidBy: row[17],
                    isQuoted: row[18], modality: try row.choice(19),
                    candidates: candidates?.split(separator: " ").map(String.init) ?? [],
                    confidence: row[21], rule: row[22]))
        }
        return figures
    }

    private func about(of articleID: Int64) throws -> [Int: [Int]] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT figure, entity FROM figure_about WHERE article_id = ?
                ORDER BY figure, position
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [articleID])
        var about: [Int: [Int]] = [:]
        while let row = try cursor.next() { about[row[0], default: []].append(row[1]) }
        return about
    }
}

extension Unit {
    /// Which system the code belongs to, as stored.
    var system: String? {
        switch self {
        case .currency: "currency"
        case .measure: "measure"
        case .share: "share"
        case .counted: "counted"
        case .none: nil
        }
    }

    init(system: String?, code: String?) throws {
        switch (system, code) {
        case ("currency", let code?): self = .currency(code)
        case ("measure", let code?): self = .measure(code)
        case ("share", let code?): self = .share(code)
        case ("counted", let code?): self = .counted(code)
        case (nil, nil): self = .none
        default: throw StoreError.corrupt("a figure has a unit of no known system")
        }
    }
}
