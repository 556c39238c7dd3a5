/// Names across articles: what decides whom a name names, where names meet, and what people ruled.
///
/// But for `ruling` all of it is a function of the articles, and is computed anew when the linking
/// changes (see `Relinking`).
let linkingSchema = Migration(
    number: 3,
    sql: """
        -- The name by which an appearance is grouped; see `name`.
        ALTER TABLE appearance ADD COLUMN name_id INTEGER NOT NULL DEFAULT 0;

        -- A name, once for all articles: its first appearances with their company, its bearers and
        -- their ties. `id` is a hash of `key`.
        CREATE TABLE name (
            id   INTEGER PRIMARY KEY,
            key  TEXT NOT NULL,
            body BLOB NOT NULL
        ) STRICT;

        -- Names that may be related share a block; `alias` is what another article calls the name.
        CREATE TABLE name_block (
            block   INTEGER NOT NULL,
            name_id INTEGER NOT NULL,
            alias   TEXT NOT NULL,
            key     TEXT NOT NULL,
            PRIMARY KEY (block, name_id, alias)
        ) STRICT, WITHOUT ROWID;

        -- What a person or a list has said of names: it wins over what the program thinks. Keyed by
        -- names and not by entities, so that it outlives every reprocessing.
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

        -- Which version of the linking the names above were made by.
        CREATE TABLE linking (version INTEGER NOT NULL) STRICT;
        """)
