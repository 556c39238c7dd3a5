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
CREATE TABLE entity (
    id      INTEGER PRIMARY KEY CHECK (id > 0),
    key     TEXT NOT NULL,
    type    TEXT NOT NULL,
    subtype TEXT,
    name    TEXT NOT NULL,
    code    TEXT
) STRICT;
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
    confidence REAL NOT NULL, name_id INTEGER NOT NULL DEFAULT 0,
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
CREATE VIEW search_source AS SELECT id AS article_id, title, text FROM article;
CREATE VIRTUAL TABLE search USING fts5(
    article_id UNINDEXED, title, text,
    content = 'search_source', content_rowid = 'article_id',
    tokenize = 'unicode61 remove_diacritics 2'
);
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
CREATE INDEX article_by_origin ON article(origin);
CREATE INDEX article_by_supersedes ON article(supersedes) WHERE supersedes IS NOT NULL;
CREATE TABLE meeting (
    key        INTEGER NOT NULL,
    day        INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    PRIMARY KEY (key, day, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_by_article ON meeting(article_id);
CREATE TABLE copy (
    article_a INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    article_b INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
    changed   INTEGER NOT NULL,
    PRIMARY KEY (article_a, article_b),
    CHECK (article_a < article_b)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_by_b ON copy(article_b);
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
CREATE TABLE claim_figure (
    article_id INTEGER NOT NULL,
    figure     INTEGER NOT NULL,
    claim_id   INTEGER NOT NULL,
    PRIMARY KEY (article_id, figure),
    FOREIGN KEY (article_id, figure) REFERENCES figure(article_id, n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_figure_by_claim ON claim_figure(claim_id);
CREATE TABLE name (
    id   INTEGER PRIMARY KEY,
    key  TEXT NOT NULL,
    body BLOB NOT NULL
) STRICT;
CREATE TABLE name_block (
    block   INTEGER NOT NULL,
    name_id INTEGER NOT NULL,
    alias   TEXT NOT NULL,
    key     TEXT NOT NULL,
    PRIMARY KEY (block, name_id, alias)
) STRICT, WITHOUT ROWID;
CREATE TABLE ruling (
    kind          TEXT NOT NULL CHECK (kind IN ('joined', 'apart', 'alone', 'title')),
    source        TEXT NOT NULL CHECK (source IN ('hand', 'list')),
    name_id       INTEGER NOT NULL,
    key           TEXT NOT NULL,
    other_id      INTEGER NOT NULL DEFAULT 0,
    other_key     TEXT NOT NULL DEFAULT '',
    article_id    INTEGER NOT NULL DEFAULT 0,   -- where the name has the bearer meant; 0: any
    other_article INTEGER NOT NULL DEFAULT 0,
    title         TEXT,
    ruled_at      TEXT NOT NULL,
    PRIMARY KEY (name_id, kind, source, other_id, article_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ruling_by_other ON ruling(other_id) WHERE other_id <> 0;
CREATE TABLE linking (version INTEGER NOT NULL) STRICT;
CREATE TABLE gist (
    article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
    body       BLOB NOT NULL
) STRICT;
