import Claims

/// What a claim's figures say most often, and what they are about; found when asked for, so that a claim
/// of a thousand figures costs nothing when the next one comes.
let claimsView = PublicView(
    name: "claims",
    select: """
        SELECT c.claim_id,
            \(aboutClaim) AS about,
            \(measureOfClaim) AS measure,
            (SELECT min(f.kind) FROM claim_figure m
             JOIN figure f ON f.article_id = m.article_id AND f.n = m.figure
             WHERE m.claim_id = c.claim_id) AS kind,
            \(unitOfClaim) AS unit,
            (SELECT min(coalesce(f.low, f.value)) FROM claim_figure m
             JOIN figure f ON f.article_id = m.article_id AND f.n = m.figure
             WHERE m.claim_id = c.claim_id) AS lowest,
            (SELECT max(coalesce(f.high, f.value)) FROM claim_figure m
             JOIN figure f ON f.article_id = m.article_id AND f.n = m.figure
             WHERE m.claim_id = c.claim_id) AS highest,
            (SELECT count(DISTINCT m.article_id) FROM claim_figure m
             WHERE m.claim_id = c.claim_id) AS articles,
            (SELECT count(DISTINCT a.origin) FROM claim_figure m
             JOIN article a ON a.id = m.article_id WHERE m.claim_id = c.claim_id) AS origins
        FROM (SELECT DISTINCT claim_id FROM claim_figure) c
        """)

/// One row for a claim, two origins and two values: copies, and a headline over its text, add nothing.
///
/// What has been corrected since speaks no more.
///
/// - Parameter pairs: what is shown, in the columns of `comparison`.
func comparisonsView(_ name: String, of pairs: String) -> PublicView {
    PublicView(
        name: name,
        select: """
            SELECT c.claim_id,
                \(aboutClaim) AS about,
                \(measureOfClaim) AS measure,
                coalesce(fa.unit, fb.unit) AS unit,
                fa.surface AS surface_a, coalesce(fa.value, fa.high, fa.low) AS value_a,
                a.title AS title_a, a.id AS article_a,
                fb.surface AS surface_b, coalesce(fb.value, fb.high, fb.low) AS value_b,
                b.title AS title_b, b.id AS article_b,
                c.factor, c.note, fa.id AS figure_a, fb.id AS figure_b
            FROM (
                SELECT m.claim_id, k.*, row_number() OVER (
                    PARTITION BY m.claim_id, min(a.origin, b.origin), max(a.origin, b.origin),
                        min(coalesce(fa.value, fa.high), coalesce(fb.value, fb.high)),
                        max(coalesce(fa.value, fa.high), coalesce(fb.value, fb.high))
                    ORDER BY k.article_a, k.article_b, k.figure_a, k.figure_b) AS turn
                FROM (\(pairs)) k
                JOIN claim_figure m ON m.article_id = k.article_a AND m.figure = k.figure_a
                JOIN article a ON a.id = k.article_a
                JOIN article b ON b.id = k.article_b
                JOIN figure fa ON fa.article_id = k.article_a AND fa.n = k.figure_a
                JOIN figure fb ON fb.article_id = k.article_b AND fb.n = k.figure_b
                WHERE a.origin <> b.origin AND NOT EXISTS (
                    SELECT 1 FROM article s
                    WHERE s.supersedes IS NOT NULL AND s.supersedes IN (a.id, b.id))
            ) c
            JOIN figure fa ON fa.article_id = c.article_a AND fa.n = c.figure_a
            JOIN figure fb ON fb.article_id = c.article_b AND fb.n = c.figure_b
            JOIN article a ON a.id = c.article_a
            JOIN article b ON b.id = c.article_b
            WHERE c.turn = 1
            """)
}

let agreeingPairs = """
    SELECT * FROM comparison WHERE relation = 'agreement'
    """

/// Conflicts; and what follows from them: who contradicts one article contradicts each that says the same
/// as that one, of which nothing else is known, or no more than that it is not quite sure by itself.
let conflictingPairs = """
    WITH conflict AS MATERIALIZED (
                    SELECT article_a, article_b, figure_a, figure_b, relation, factor, note
                    FROM comparison WHERE relation = 'conflict'
                ), side AS (
                    SELECT article_a AS x, figure_a AS xf, article_b AS y, figure_b AS yf, factor, note
                    FROM conflict
                    UNION ALL SELECT article_b, figure_b, article_a, figure_a, factor, note FROM conflict
                ), following AS (
                    SELECT s.x, s.xf, g.article_b AS z, g.figure_b AS zf, s.factor, s.note
                    FROM side s JOIN comparison g ON g.article_a = s.y AND g.figure_a = s.yf
                    WHERE g.relation = 'agreement' AND g.note IS NULL
                    UNION ALL SELECT s.x, s.xf, g.article_a, g.figure_a, s.factor, s.note
                    FROM side s JOIN comparison g ON g.article_b = s.y AND g.figure_b = s.yf
                    WHERE g.relation = 'agreement' AND g.note IS NULL
                )
                SELECT * FROM conflict
                UNION ALL
                SELECT min(x, z), max(x, z), CASE WHEN x < z THEN xf ELSE zf END,
                    CASE WHEN x < z THEN zf ELSE xf END, 'conflict', factor, note
                FROM following
                WHERE x <> z AND NOT EXISTS (
                    SELECT 1 FROM comparison o
                    WHERE o.article_a = min(x, z) AND o.article_b = max(x, z)
                        AND o.figure_a = CASE WHEN x < z THEN xf ELSE zf END
                        AND o.figure_b = CASE WHEN x < z THEN zf ELSE xf END
                        AND o.note IS NOT '\(Comparison.unsure)')
    """

/// What a corrected text says now, beside what it said.
let correctionsView = PublicView(
    name: "corrections",
    select: """
        SELECT n.id AS article_id, n.title, o.id AS superseded_id,
            fn.measure, fn.unit, fn.surface AS surface, fn.value AS value,
            fo.surface AS superseded_surface, fo.value AS superseded_value
        FROM article n
        JOIN article o ON o.id = n.supersedes
        JOIN comparison k ON k.article_a = min(n.id, o.id) AND k.article_b = max(n.id, o.id)
        JOIN figure fn ON fn.article_id = n.id
            AND fn.n = CASE WHEN n.id < o.id THEN k.figure_a ELSE k.figure_b END
        JOIN figure fo ON fo.article_id = o.id
            AND fo.n = CASE WHEN n.id < o.id THEN k.figure_b ELSE k.figure_a END
        WHERE n.supersedes IS NOT NULL AND k.factor IS NOT NULL
        """)

private let aboutClaim = """
    (SELECT group_concat(name, '; ') FROM (
                SELECT e.name, count(*) AS times FROM claim_figure m
                JOIN figure_about x ON x.article_id = m.article_id AND x.figure = m.figure
                JOIN appearance p ON p.article_id = x.article_id AND p.n = x.entity
                JOIN entity e ON e.id = p.entity_id
                WHERE m.claim_id = c.claim_id
                GROUP BY e.id ORDER BY times DESC, min(x.position), e.name LIMIT 3))
    """

private let measureOfClaim = mostCommon("measure")
private let unitOfClaim = mostCommon("unit")

private func mostCommon(_ column: String) -> String {
    """
    (SELECT f.\(column) FROM claim_figure m
                JOIN figure f ON f.article_id = m.article_id AND f.n = m.figure
                WHERE m.claim_id = c.claim_id AND f.\(column) IS NOT NULL
                GROUP BY f.\(column) ORDER BY count(*) DESC, f.\(column) LIMIT 1)
    """
}
