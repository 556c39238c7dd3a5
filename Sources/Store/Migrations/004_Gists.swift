/// What claims take of an article in one piece, so that comparing it with another reads two rows.
///
/// Where the linking's version is another one too, every store of an earlier schema gets its gists when
/// it is linked anew (see `Relinking`).
let gistsSchema = Migration(
    number: 4,
    sql: """
        DROP TABLE statement;

        -- An article as claims see it, but for whom its names name; see `Gist`.
        CREATE TABLE gist (
            article_id INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            body       BLOB NOT NULL
        ) STRICT;
        """)
