import Store

/// One entity: its names and roles, the figures about it by what they measure, and its articles.
struct EntityProfile {
    let site: Site
    let entity: EntityRecord
    let portrait: EntityPortrait

    var page: String {
        Frame.page(
            entity.name,
            HTML.element("h1", ["dir": "auto"], HTML.text(entity.name)) + head
                + HTML.section("Roles", portrait.roles.map(line)) + figures
                + HTML.section(
                    "Quotes",
                    portrait.quotes.map {
                        .element("q", HTML.foreign($0.text)) + place($0.articleID)
                    })
                + HTML.section("Articles", portrait.articleIDs.map(site.line)) + rest)
    }

    private var head: HTML {
        let kind = [entity.type, entity.subtype, entity.code].compactMap { $0 }
        let seen = [entity.firstSeen, entity.lastSeen].compactMap { $0 }
        var head = HTML.element(
            "p",
            .text(kind.joined(separator: ", "))
                + Site.note([
                    Count.of(entity.mentions, "mention"), Count.of(entity.articles, "article"),
                    Set(seen).sorted().joined(separator: " to "),
                ]))
        if !portrait.aliases.isEmpty {
            head += HTML.element(
                "p", HTML.text("Also ") + HTML.joined(portrait.aliases.map(HTML.foreign), by: "; "))
        }
        return head
    }

    private func line(_ line: EntityPortrait.Line) -> HTML {
        .foreign(line.text) + place(line.articleID)
    }

    private func place(_ articleID: Int64) -> HTML {
        HTML.element("div", HTML.element("small", site.line(articleID)))
    }

    /// A measure a list, in the order in which the newest figures name them; the unnamed come last.
    private var figures: HTML {
        if portrait.figures.isEmpty { return .nothing }
        var order: [String?] = []
        var groups: [String?: [FigureRecord]] = [:]
        for figure in portrait.figures {
            if groups[figure.measure] == nil { order.append(figure.measure) }
            groups[figure.measure, default: []].append(figure)
        }
        let measures = order.filter { $0 != nil } + order.filter { $0 == nil }
        let lists = measures.map { measure in
            HTML.element("h3", HTML.foreign(measure ?? "other figures"))
                + HTML.element(
                    "ul",
                    .joined((groups[measure] ?? []).map { .element("li", self.line($0)) }, by: "\n")
                )
        }
        return .literal("<h2>Figures about it</h2>\n") + HTML.joined(lists, by: "\n")
    }

    private func line(_ figure: FigureRecord) -> HTML {
        let words = [
            figure.kind, figure.bound == "exact" ? nil : FactWords.words(figure.bound),
            figure.modality == "actual" ? nil : figure.modality,
            figure.saidBy.map { "said by \($0)" },
        ]
        return .element("b", HTML.foreign(figure.surface)) + Site.note(words)
            + place(figure.articleID)
    }

    /// Says so where a list was cut.
    private var rest: HTML {
        let longest = max(
            portrait.articleIDs.count, portrait.figures.count, portrait.quotes.count,
            portrait.roles.count)
        if longest < Site.mostLines { return .nothing }
        return .element(
            "p",
            HTML.text(
                "Of each kind the newest \(Site.mostLines) are shown; the store has them all."))
    }
}
