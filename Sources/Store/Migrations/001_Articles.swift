/// The first schema. Shipped: never edited, only followed by the next migration.
///
/// What belongs to an article is keyed by `(article_id, n)`, `n` counting as the extraction lists it:
/// so an article's rows lie together on disk and leave together. `start` and `"end"` count Unicode
/// scalars of `article.text`, half-open. `id` is what the views show (see Identity.swift).
///
/// A check of a value spells its choices out with OR: for a list, SQLite builds a table of it at every
/// row that is written, which took a fifth of an article's time.
let firstSchema = Migration(
    number: 1,
    sql: """
        -- One content. `id` is the first 63 bits of its SHA-256; `text` comes last because reading
        -- a column that follows a long one means reading the long one.
        CREATE TABLE article (
            id           INTEGER PRIMARY KEY CHECK (id > 0),
            sha256       BLOB NOT NULL CHECK (length(sha256) = 32),
            path         TEXT,               -- by which it first came, here or elsewhere
            stored_at    TEXT NOT NULL,      -- for the first time
            read_at      TEXT NOT NULL,      -- when its facts were found
            origin       INTEGER NOT NULL,   -- shared by copies of one wire text
            supersedes   INTEGER,
            title        TEXT,
            source       TEXT,
            byline       TEXT,
            place        TEXT,
            published_on TEXT,
            language     TEXT NOT NULL,
            words        INTEGER NOT NULL,
            extractor    TEXT NOT NULL,
            media_type   TEXT NOT NULL,
            encoding     TEXT NOT NULL,
            locator      BLOB,               -- NULL: the text is the file, byte for byte
            sentences    BLOB NOT NULL,
            text         TEXT NOT NULL
        ) STRICT;

        -- Who or what is named, once for all articles. `key` is what `id` is made of.
        CREATE TABLE entity (
            id      INTEGER PRIMARY KEY CHECK (id > 0),
            key     TEXT NOT NULL,
            type    TEXT NOT NULL,
            subtype TEXT,
            name    TEXT NOT NULL,
            code    TEXT
        ) STRICT;

        -- An entity as one article shows it, and why it was joined to the store's.
        CREATE TABLE appearance (
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            n          INTEGER NOT NULL,
            type       TEXT NOT NULL,
            subtype    TEXT,
            name       TEXT NOT NULL,
            code       TEXT,
            entity_id  INTEGER NOT NULL REFERENCES entity(id),
            mentions   INTEGER NOT NULL,     -- how many rows of `mention` point here
            reason     TEXT NOT NULL,
            confidence REAL NOT NULL,
            PRIMARY KEY (article_id, n)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX appearance_by_entity ON appearance(entity_id, mentions);

        CREATE TABLE alias (
            article_id INTEGER NOT NULL,
            entity     INTEGER NOT NULL,
            position   INTEGER NOT NULL,
            name       TEXT NOT NULL,
            PRIMARY KEY (article_id, entity, position),
            FOREIGN KEY (article_id, entity) REFERENCES appearance(article_id, n) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE mention (
            article_id     INTEGER NOT NULL,
            n              INTEGER NOT NULL,
            id             INTEGER NOT NULL CHECK (id > 0),
            entity         INTEGER NOT NULL,
            type           TEXT NOT NULL,
            surface        TEXT NOT NULL,
            role           TEXT,
            start          INTEGER NOT NULL,
            "end"          INTEGER NOT NULL CHECK ("end" > start),
            sentence_start INTEGER,
            sentence_end   INTEGER,
            confidence     REAL NOT NULL,
            rule           TEXT NOT NULL,
            PRIMARY KEY (article_id, n),
            FOREIGN KEY (article_id, entity) REFERENCES appearance(article_id, n) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- `form` names the case of the value. Numbers are INTEGER where that is exact, else REAL with
        -- the exact decimal beside it; times and proportions are TEXT.
        CREATE TABLE figure (
            article_id     INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            n              INTEGER NOT NULL,
            id             INTEGER NOT NULL CHECK (id > 0),
            surface        TEXT NOT NULL,
            kind           TEXT NOT NULL,
            form           TEXT NOT NULL
                           CHECK (form = 'decimal' OR form = 'interval' OR form = 'proportion'
                               OR form = 'period' OR form = 'periods'),
            value          ANY,
            value_exact    TEXT,
            low            ANY,
            low_exact      TEXT,
            high           ANY,
            high_exact     TEXT,
            unit_system    TEXT
                           CHECK (unit_system = 'currency' OR unit_system = 'measure'
                               OR unit_system = 'share' OR unit_system = 'counted'),
            unit           TEXT,
            per            TEXT,
            bound          TEXT NOT NULL,
            change         TEXT,
            measure        TEXT,
            said_by        INTEGER,
            quoted         INTEGER NOT NULL,
            modality       TEXT NOT NULL,
            candidates     TEXT,               -- currency codes, a space between
            start          INTEGER NOT NULL,
            "end"          INTEGER NOT NULL CHECK ("end" > start),
            sentence_start INTEGER,
            sentence_end   INTEGER,
            confidence     REAL NOT NULL,
            rule           TEXT NOT NULL,
            PRIMARY KEY (article_id, n),
            FOREIGN KEY (article_id, said_by) REFERENCES appearance(article_id, n)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE figure_about (
            article_id INTEGER NOT NULL,
            figure     INTEGER NOT NULL,
            position   INTEGER NOT NULL,
            entity     INTEGER NOT NULL,
            PRIMARY KEY (article_id, figure, position),
            FOREIGN KEY (article_id, figure) REFERENCES figure(article_id, n) ON DELETE CASCADE,
            FOREIGN KEY (article_id, entity) REFERENCES appearance(article_id, n)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE quote (
            article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            n          INTEGER NOT NULL,
            id         INTEGER NOT NULL CHECK (id > 0),
            speaker    INTEGER,
            role       TEXT,
            verb       TEXT,
            direct     INTEGER NOT NULL,
            start      INTEGER NOT NULL,
            "end"      INTEGER NOT NULL CHECK ("end" > start),
            PRIMARY KEY (article_id, n),
            FOREIGN KEY (article_id, speaker) REFERENCES appearance(article_id, n)
        ) STRICT, WITHOUT ROWID;

        -- Figures of several articles that speak of one measure of one subject, and how any two of
        -- them compare.
        CREATE TABLE claim (
            id      INTEGER PRIMARY KEY CHECK (id > 0),
            measure TEXT,
            kind    TEXT NOT NULL,
            unit    TEXT
        ) STRICT;

        CREATE TABLE claim_about (
            claim_id  INTEGER NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            position  INTEGER NOT NULL,
            entity_id INTEGER NOT NULL REFERENCES entity(id),
            PRIMARY KEY (claim_id, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_about_by_entity ON claim_about(entity_id);

        CREATE TABLE claim_figure (
            article_id INTEGER NOT NULL,
            figure     INTEGER NOT NULL,
            claim_id   INTEGER NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            PRIMARY KEY (article_id, figure),
            FOREIGN KEY (article_id, figure) REFERENCES figure(article_id, n) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_figure_by_claim ON claim_figure(claim_id);

        CREATE TABLE comparison (
            claim_id  INTEGER NOT NULL REFERENCES claim(id) ON DELETE CASCADE,
            article_a INTEGER NOT NULL,
            figure_a  INTEGER NOT NULL,
            article_b INTEGER NOT NULL,
            figure_b  INTEGER NOT NULL,
            relation  TEXT NOT NULL CHECK (relation = 'agreement' OR relation = 'conflict'),
            factor    REAL,
            note      TEXT,
            PRIMARY KEY (claim_id, article_a, figure_a, article_b, figure_b),
            FOREIGN KEY (article_a, figure_a) REFERENCES claim_figure(article_id, figure)
                ON DELETE CASCADE,
            FOREIGN KEY (article_b, figure_b) REFERENCES claim_figure(article_id, figure)
                ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX comparison_by_a ON comparison(article_a, figure_a);
        CREATE INDEX comparison_by_b ON comparison(article_b, figure_b);

        -- The fate of every path; while it waits, `article_id` is what it held before.
        CREATE TABLE file (
            path       TEXT PRIMARY KEY,
            state      TEXT NOT NULL
                       CHECK (state = 'waiting' OR state = 'stored' OR state = 'duplicate'
                           OR state = 'failed' OR state = 'ignored' OR state = 'gone'),
            code       TEXT,
            reason     TEXT,
            attempts   INTEGER NOT NULL,
            article_id INTEGER REFERENCES article(id),
            device     INTEGER,
            inode      INTEGER,
            bytes      INTEGER,
            modified   INTEGER,
            changed    INTEGER,
            seen_at    TEXT NOT NULL,
            stored_at  TEXT,
            decided_at TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX file_by_article ON file(article_id, state);

        CREATE TABLE report (
            key   TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Full-text search keeps no text of its own: FTS5 reads it through this view.
        CREATE VIEW search_source AS SELECT id AS article_id, title, text FROM article;
        CREATE VIRTUAL TABLE search USING fts5(
            article_id UNINDEXED, title, text,
            content = 'search_source', content_rowid = 'article_id',
            tokenize = 'unicode61 remove_diacritics 2'
        );
        -- Each article adds a small segment. Merging them in many small portions keeps the dearest
        -- commit near the usual one; a crisis merge would rewrite a whole level inside one commit.
        INSERT INTO search(search, rank) VALUES ('pgsz', 1000), ('automerge', 8), ('crisismerge', 200);
        CREATE TRIGGER search_insert AFTER INSERT ON article BEGIN
            INSERT INTO search(rowid, article_id, title, text)
            VALUES (new.id, new.id, new.title, new.text);
        END;
        CREATE TRIGGER search_delete AFTER DELETE ON article BEGIN
            INSERT INTO search(search, rowid, article_id, title, text)
            VALUES ('delete', old.id, old.id, old.title, old.text);
        END;
        CREATE TRIGGER search_update AFTER UPDATE OF title, text ON article
        WHEN old.title IS NOT new.title OR old.text IS NOT new.text BEGIN
            INSERT INTO search(search, rowid, article_id, title, text)
            VALUES ('delete', old.id, old.id, old.title, old.text);
            INSERT INTO search(rowid, article_id, title, text)
            VALUES (new.id, new.id, new.title, new.text);
        END;
        """)
