/// What stands around every page: one inlined style sheet, no script, nothing from elsewhere.
enum Frame {
    static func page(_ title: String, _ body: HTML) -> String {
        let head =
            HTML.literal(
                """
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">

                """) + HTML.element("title", HTML.text(title))
            + HTML.element("style", HTML.literal(style))
        let navigation = HTML.literal(
            """
            <nav><a href="index.html">Overview</a> <a href="articles.html">Articles</a> \
            <a href="conflicts.html">Conflicts</a></nav>

            """)
        let page =
            HTML.literal("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n") + head
            + HTML.literal("\n</head>\n<body>\n") + navigation + HTML.element("main", body)
            + HTML.literal("\n</body>\n</html>\n")
        return page.markup
    }

    /// The colors of marks tell kinds apart by their underline as well, for those who see no hues.
    private static let style: StaticString = """

        :root { --ink: #1c1c1e; --paper: #fdfdfb; --dim: #63636b; --line: #d9d9d4; --link: #0b57a4;
          --person: #ecdcf7; --org: #d3ecf0; --place: #d9efd5; --people: #dbe3fa; --other: #ececec;
          --figure: #fbe8b8; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e8e8e3; --paper: #17181a; --dim: #a0a0a8; --line: #3a3b3f; --link: #8cbcf2;
            --person: #46305a; --org: #17474f; --place: #264a22; --people: #2c3a68; --other: #3c3d40;
            --figure: #5a4708; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 48rem; padding: 1rem; color: var(--ink);
          background: var(--paper); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
        a { color: var(--link); }
        nav a { margin-right: 1rem; }
        h1 { font-size: 1.5rem; line-height: 1.25; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); }
        h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
        ul, ol { padding-left: 1.2rem; }
        li { margin: .25rem 0; }
        small { color: var(--dim); }
        blockquote { margin: .6rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
        .counts { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; padding: 0; list-style: none; }
        .counts b { font-size: 1.3rem; }
        .text { white-space: pre-wrap; unicode-bidi: plaintext; }
        .text .mark { color: inherit; text-decoration: none; border-radius: .2rem; padding: 0 .1rem; }
        .PERSON { background: var(--person); border-bottom: 2px dotted; }
        .ORG { background: var(--org); border-bottom: 2px solid; }
        .LOC, .FAC { background: var(--place); border-bottom: 1px dashed; }
        .NORP { background: var(--people); border-bottom: 1px dotted; }
        .PRODUCT, .EVENT, .MISC { background: var(--other); }
        .figure { background: var(--figure); border-bottom: 3px double; font-weight: 600; }
        .legend span { padding: 0 .3rem; margin-right: .4rem; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; font-size: .9rem; }
        th, td { text-align: start; vertical-align: top; padding: .25rem .7rem .25rem 0;
          border-bottom: 1px solid var(--line); overflow-wrap: normal; }
        tr:target { background: var(--figure); }
        .sides { display: grid; gap: .6rem; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); }
        .side { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
        .side b { font-size: 1.15rem; }

        """
}
