import GRDB

/// A view of the public contract: the columns listed there come first, in that order.
struct PublicView: Sendable {
    let name: String
    /// What follows `CREATE VIEW name AS`.
    let select: String

    var sql: String { "CREATE VIEW \(name) AS\n\(select)" }
}

extension Database {
    /// Makes the stored views those of this program; without a difference nothing is written.
    func refreshViews() throws {
        let known = try Row.fetchAll(
            self, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'view'"
        )
        .reduce(into: [String: String]()) { $0[$1[0]] = $1[1] }
        let stale = publicViews.filter { known[$0.name] != $0.sql }
        if stale.isEmpty { return }
        try inTransaction(.immediate) {
            for view in stale {
                try execute(sql: "DROP VIEW IF EXISTS \(view.name)")
                try execute(sql: view.sql)
            }
            return .commit
        }
    }
}

/// The public contract, a view an entry.
let publicViews: [PublicView] = [
    PublicView(
        name: "files",
        select: """
            SELECT path, state, code, reason, attempts,
                CASE WHEN state <> 'waiting' THEN article_id END AS article_id,
                bytes, seen_at, stored_at, decided_at
            FROM file
            """),
    PublicView(
        name: "articles",
        select: """
            SELECT a.id AS article_id, a.title, a.source, a.byline, a.place, a.published_on, a.language,
                coalesce(
                    (SELECT f.path FROM file f
                     WHERE f.article_id = a.id AND f.state IN ('stored', 'duplicate')
                     ORDER BY f.state DESC, f.path LIMIT 1),
                    a.path) AS path,
                lower(hex(a.sha256)) AS sha256, a.words,
                (SELECT count(*) FROM appearance p WHERE p.article_id = a.id) AS entities,
                (SELECT count(*) FROM figure f WHERE f.article_id = a.id) AS figures,
                a.origin, a.supersedes, a.extractor, a.stored_at, a.read_at
            FROM article a
            """),
    PublicView(
        name: "entities",
        select: """
            SELECT e.id AS entity_id, e.type, e.subtype, e.name,
                (SELECT json_group_array(name) FROM (
                    SELECT p.name FROM appearance p
                    WHERE p.entity_id = e.id AND p.name <> e.name
                    UNION
                    SELECT x.name FROM appearance p
                    JOIN alias x ON x.article_id = p.article_id AND x.entity = p.n
                    WHERE p.entity_id = e.id AND x.name <> e.name
                    ORDER BY 1)) AS aliases,
                e.code,
                (SELECT count(DISTINCT p.article_id) FROM appearance p
                 WHERE p.entity_id = e.id) AS articles,
                (SELECT sum(p.mentions) FROM appearance p WHERE p.entity_id = e.id) AS mentions,
                (SELECT min(coalesce(a.published_on, substr(a.stored_at, 1, 10)))
                 FROM appearance p JOIN article a ON a.id = p.article_id
                 WHERE p.entity_id = e.id) AS first_seen,
                (SELECT max(coalesce(a.published_on, substr(a.stored_at, 1, 10)))
                 FROM appearance p JOIN article a ON a.id = p.article_id
                 WHERE p.entity_id = e.id) AS last_seen
            FROM entity e
            """),
    PublicView(
        name: "mentions",
        select: """
            SELECT m.id AS mention_id, m.article_id, p.entity_id, e.name, m.type, m.surface, m.role,
                m.start, m."end",
                substr(a.text, m.sentence_start + 1, m.sentence_end - m.sentence_start) AS sentence,
                m.confidence, m.rule
            FROM mention m
            JOIN appearance p ON p.article_id = m.article_id AND p.n = m.entity
            JOIN entity e ON e.id = p.entity_id
            JOIN article a ON a.id = m.article_id
            """),
    PublicView(
        name: "figures",
        select: """
            SELECT f.id AS figure_id, f.article_id, a.title, a.published_on, f.surface, f.kind, f.value,
                f.low, f.high, f.unit, f.per, f.bound, f.change, f.measure,
                (SELECT group_concat(name, '; ') FROM (
                    SELECT e.name FROM figure_about b
                    JOIN appearance p ON p.article_id = b.article_id AND p.n = b.entity
                    JOIN entity e ON e.id = p.entity_id
                    WHERE b.article_id = f.article_id AND b.figure = f.n
                    GROUP BY e.id ORDER BY min(b.position))) AS about,
                (SELECT e.name FROM appearance p JOIN entity e ON e.id = p.entity_id
                 WHERE p.article_id = f.article_id AND p.n = f.said_by) AS said_by,
                f.quoted, f.modality,
                substr(a.text, f.sentence_start + 1, f.sentence_end - f.sentence_start) AS sentence,
                f.start, f."end", f.confidence, f.rule,
                (SELECT c.claim_id FROM claim_figure c
                 WHERE c.article_id = f.article_id AND c.figure = f.n) AS claim_id,
                coalesce(f.value_exact, CAST(f.value AS TEXT)) AS value_exact,
                coalesce(f.low_exact, CAST(f.low AS TEXT)) AS low_exact,
                coalesce(f.high_exact, CAST(f.high AS TEXT)) AS high_exact,
                f.candidates
            FROM figure f
            JOIN article a ON a.id = f.article_id
            """),
    PublicView(
        name: "quotes",
        select: """
            SELECT q.id AS quote_id, q.article_id, e.name AS speaker,
                coalesce(q.role, (
                    SELECT m.role FROM mention m
                    WHERE m.article_id = q.article_id AND m.entity = q.speaker AND m.role IS NOT NULL
                    ORDER BY m.start LIMIT 1)) AS role,
                q.verb, q.direct, substr(a.text, q.start + 1, q."end" - q.start) AS text,
                q.start, q."end"
            FROM quote q
            JOIN article a ON a.id = q.article_id
            LEFT JOIN appearance p ON p.article_id = q.article_id AND p.n = q.speaker
            LEFT JOIN entity e ON e.id = p.entity_id
            """),
    PublicView(
        name: "roles",
        select: """
            SELECT DISTINCT p.entity_id, e.name, m.role, m.article_id, a.published_on
            FROM mention m
            JOIN appearance p ON p.article_id = m.article_id AND p.n = m.entity
            JOIN entity e ON e.id = p.entity_id
            JOIN article a ON a.id = m.article_id
            WHERE m.role IS NOT NULL
            """),
    claimsView,
    comparisonsView("agreements", of: agreeingPairs),
    comparisonsView("conflicts", of: conflictingPairs),
    PublicView(
        name: "resolutions",
        select: """
            SELECT p.entity_id, e.name, p.name AS alias, p.article_id, p.reason, p.confidence
            FROM appearance p
            JOIN entity e ON e.id = p.entity_id
            WHERE p.name <> e.name OR EXISTS (
                SELECT 1 FROM appearance o
                WHERE o.entity_id = p.entity_id AND o.article_id <> p.article_id)
            UNION ALL
            SELECT p.entity_id, e.name, x.name, x.article_id, '\(aliasReason)', NULL
            FROM alias x
            JOIN appearance p ON p.article_id = x.article_id AND p.n = x.entity
            JOIN entity e ON e.id = p.entity_id
            """),
    PublicView(name: "status", select: "SELECT key, value FROM report"),
    correctionsView,
]
