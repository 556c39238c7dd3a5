/// Claims across articles: what figures are compared by, where articles meet, and what came of it.
///
/// All of it is a function of the articles and their entities, and could be computed anew.
let claimsSchema = Migration(
    number: 2,
    sql: """
        DROP TABLE comparison;
        DROP TABLE claim_figure;
        DROP TABLE claim_about;
        DROP TABLE claim;

        CREATE INDEX article_by_origin ON article(origin);
        CREATE INDEX article_by_supersedes ON article(supersedes) WHERE supersedes IS NOT NULL;

        -- What claims need of a comparable figure besides its row.
        CREATE TABLE statement (
            article_id INTEGER NOT NULL,
            figure     INTEGER NOT NULL,
            limits     TEXT NOT NULL,          -- the times and parts that its sentence names
            in_title   INTEGER NOT NULL,
            PRIMARY KEY (article_id, figure),
            FOREIGN KEY (article_id, figure) REFERENCES figure(article_id, n) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- Articles that may have something to do with each other share a key: a band of their words'
        -- hashes, an entity, or a measure of an entity. `day` counts from 1970-01-01, 0 where unknown.
        CREATE TABLE meeting (
            key        INTEGER NOT NULL,
            day        INTEGER NOT NULL,
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            PRIMARY KEY (key, day, article_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_by_article ON meeting(article_id);

        -- Two articles of one text; `changed` where a figure differs.
        CREATE TABLE copy (
            article_a INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            article_b INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            changed   INTEGER NOT NULL,
            PRIMARY KEY (article_a, article_b),
            CHECK (article_a < article_b)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX copy_by_b ON copy(article_b);

        -- Two figures of one claim in different articles, copies among them.
        CREATE TABLE comparison (
            article_a INTEGER NOT NULL,
            article_b INTEGER NOT NULL,
            figure_a  INTEGER NOT NULL,
            figure_b  INTEGER NOT NULL,
            relation  TEXT NOT NULL
                      CHECK (relation = 'agreement' OR relation = 'conflict' OR relation = 'same'),
            factor    REAL,
            note      TEXT,
            PRIMARY KEY (article_a, article_b, figure_a, figure_b),
            CHECK (article_a < article_b),
            FOREIGN KEY (article_a, figure_a) REFERENCES figure(article_id, n) ON DELETE CASCADE,
            FOREIGN KEY (article_b, figure_b) REFERENCES figure(article_id, n) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX comparison_by_b ON comparison(article_b);

        -- Figures joined by comparisons are one claim; its id is the smallest of their ids.
        CREATE TABLE claim_figure (
            article_id INTEGER NOT NULL,
            figure     INTEGER NOT NULL,
            claim_id   INTEGER NOT NULL,
            PRIMARY KEY (article_id, figure),
            FOREIGN KEY (article_id, figure) REFERENCES figure(article_id, n) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_figure_by_claim ON claim_figure(claim_id);
        """)
