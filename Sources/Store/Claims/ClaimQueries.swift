import GRDB

/// One article's word on a claim, with what a person needs to judge it.
public struct Voice: Hashable, Sendable {
    public var surface: String
    /// The number to compare by; `nil` for a proportion.
    public var value: Double?
    public var articleID: Int64
    public var title: String?
    public var source: String?
    public var publishedOn: String?
    public var path: String?
    public var saidBy: String?
    public var sentence: String?
}

/// A row of `agreements` or `conflicts`, both sides in full.
public struct Contrast: Hashable, Sendable {
    public var claimID: Int64
    public var about: String?
    public var measure: String?
    public var a: Voice
    public var b: Voice
    public var factor: Double?
    public var note: String?
}

/// A row of `corrections`: what a corrected text says now, and what it said.
public struct Correction: Hashable, Sendable {
    public var title: String?
    public var path: String?
    public var measure: String?
    public var surface: String
    public var supersededPath: String?
    public var supersededSurface: String
}

public enum ContrastKind: String, Sendable {
    case agreements, conflicts
}

extension Store {
    /// The rows of a view of contrasts, a claim's rows together, the widest apart first.
    ///
    /// - Parameter entity: only claims about it; `nil` for all.
    public func contrasts(
        _ kind: ContrastKind, about entity: Int64? = nil, limit: Int = 1000
    ) throws(StoreError) -> [Contrast] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT v.claim_id, v.about, v.measure, v.factor, v.note,
                        \(voice("a")), \(voice("b"))
                    FROM \(kind.rawValue) v
                    JOIN figures fa ON fa.figure_id = v.figure_a AND fa.article_id = v.article_a
                    JOIN figures fb ON fb.figure_id = v.figure_b AND fb.article_id = v.article_b
                    JOIN articles a ON a.article_id = v.article_a
                    JOIN articles b ON b.article_id = v.article_b
                    WHERE ?1 IS NULL OR EXISTS (
                        SELECT 1 FROM claim_figure m
                        JOIN figure_about x ON x.article_id = m.article_id AND x.figure = m.figure
                        JOIN appearance p ON p.article_id = x.article_id AND p.n = x.entity
                        WHERE m.claim_id = v.claim_id AND p.entity_id = ?1)
                    ORDER BY max(coalesce(v.factor, 1)) OVER (PARTITION BY v.claim_id) DESC,
                        v.claim_id, v.factor DESC, v.article_a, v.article_b
                    LIMIT ?2
                    """, arguments: [entity, limit])
            return rows.map { row in
                Contrast(
                    claimID: row[0], about: row[1], measure: row[2], a: Voice(row, from: 5),
                    b: Voice(row, from: 14), factor: row[3], note: row[4])
            }
        }
    }

    public func corrections() throws(StoreError) -> [Correction] {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT v.title, n.path, v.measure, v.surface, o.path, v.superseded_surface
                    FROM corrections v
                    JOIN articles n ON n.article_id = v.article_id
                    JOIN articles o ON o.article_id = v.superseded_id
                    ORDER BY v.article_id, v.surface
                    """)
            return rows.map {
                Correction(
                    title: $0[0], path: $0[1], measure: $0[2], surface: $0[3],
                    supersededPath: $0[4],
                    supersededSurface: $0[5])
            }
        }
    }
}

private func voice(_ side: String) -> String {
    """
    v.surface_\(side), v.value_\(side), v.article_\(side), \(side).title, \(side).source, \(side).published_on,
    \(side).path, f\(side).said_by, f\(side).sentence
    """
}

extension Voice {
    fileprivate init(_ row: Row, from column: Int) {
        self.init(
            surface: row[column], value: Double.fromDatabaseValue(row[column + 1]),
            articleID: row[column + 2], title: row[column + 3], source: row[column + 4],
            publishedOn: row[column + 5], path: row[column + 6], saidBy: row[column + 7],
            sentence: row[column + 8])
    }
}
