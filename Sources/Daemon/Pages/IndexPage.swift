import Store

/// The way in: counts, what the articles quarrel and agree about, who is reported most, what is new.
struct IndexPage {
    let site: Site

    /// How much of each list the overview shows.
    private let most = 10
    private let newest = 50

    var page: String {
        let more = site.articles.count > newest
        let body =
            HTML.literal("<h1>What the articles say</h1>\n") + counts
            + HTML.literal("<h2>Conflicts</h2>\n")
            + ConflictsPage.list(
                site.conflicts.prefix(most), of: site, orElse: "No article contradicts another.")
            + HTML.literal("<h2>Agreements</h2>\n")
            + ConflictsPage.list(
                site.agreements.prefix(most), of: site,
                orElse: "No figure is confirmed by a second origin.")
            + HTML.literal("<p><a href=\"conflicts.html\">All of them, and corrections</a></p>\n")
            + HTML.section("Most reported", site.entities.prefix(newest).map(line))
            + (site.articles.isEmpty
                ? HTML.literal("<h2>Articles</h2>\n<p>The store holds no article yet.</p>\n")
                : HTML.section("Newest articles", site.articles.prefix(newest).map(site.line)))
            + (more
                ? HTML.literal("<p><a href=\"articles.html\">All articles</a></p>\n")
                : HTML.nothing)
        return Frame.page("What the articles say", body)
    }

    /// Every article, so that each page is led to by one.
    var articlesPage: String {
        Frame.page(
            "Articles",
            HTML.element("h1", HTML.text(Count.of(site.articles.count, "article")))
                + HTML.element(
                    "ul", HTML.joined(site.articles.map { .element("li", site.line($0)) }, by: "\n")
                ))
    }

    private var counts: HTML {
        let items = site.counts.map { count in
            HTML.element("li", HTML.element("b", HTML.text(Count.of(count.number, count.noun))))
        }
        return .element("ul", ["class": "counts"], HTML.joined(items)) + HTML.literal("\n")
    }

    private func line(_ entity: EntityRecord) -> HTML {
        site.entity(entity.entityID, entity.name)
            + Site.note([
                [entity.type, entity.subtype].compactMap { $0 }.joined(separator: ", "),
                Count.of(entity.articles, "article"), Count.of(entity.mentions, "mention"),
            ])
    }
}
