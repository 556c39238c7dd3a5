import Facts
import Store

/// One article: its head, its marked text, and every name, figure and quote in it.
struct ArticlePage {
    let site: Site
    let article: ArticleRecord
    let extraction: Extraction
    /// The store's entities by the extraction's index.
    let entityIDs: [Int: Int64]

    private var words: FactWords { FactWords(extraction) }

    var page: String {
        let title = Site.title(of: article)
        let body =
            HTML.element("h1", ["dir": "auto"], HTML.text(title)) + head + legend
            + HTML.element("div", ["class": "text"], MarkedHTML(extraction).html)
            + names + figures + quotes
        return Frame.page(title, body)
    }

    private var head: HTML {
        let heading = extraction.heading
        let parts = [
            heading.source, heading.byline, heading.place, heading.publishedOn, article.path,
        ]
        var head = HTML.element(
            "p", Site.note(parts) + Site.note([Count.of(article.words, "word")]))
        if let superseded = article.supersedes {
            let line = site.article(superseded).map(site.line) ?? HTML.text("article \(superseded)")
            head += HTML.element("p", HTML.text("Corrects ") + line)
        }
        for later in site.corrections(of: article) {
            head += HTML.element("p", HTML.text("Corrected by ") + site.line(later))
        }
        let copies = site.copies(of: article)
        if !copies.isEmpty {
            let lines = copies.prefix(20).map { HTML.element("li", site.line($0)) }
            let count = Count.of(copies.count, "other article")
            head += HTML.element(
                "div",
                HTML.text("One text with \(count), so that they speak with one voice:")
                    + HTML.element("ul", HTML.joined(lines)))
        }
        return head
    }

    private var legend: HTML {
        .literal(
            """
            <p class="legend"><small><span class="PERSON">person</span><span class="ORG">organization</span>\
            <span class="LOC">place</span><span class="NORP">people</span><span class="MISC">other name</span>\
            <span class="figure">figure</span> A mark leads to its line below the text.</small></p>

            """)
    }

    private var names: HTML {
        if extraction.entities.isEmpty { return .nothing }
        var roles: [Int: [String]] = [:]
        var mentions: [Int: Int] = [:]
        for mention in extraction.mentions {
            mentions[mention.entity, default: 0] += 1
            if let role = mention.role, !(roles[mention.entity] ?? []).contains(role) {
                roles[mention.entity, default: []].append(role)
            }
        }
        let rows = extraction.entities.enumerated().map { index, entity in
            (
                id: "e\(index)",
                cells: [
                    site.entity(entityIDs[index], entity.name),
                    .text(
                        [entity.type.rawValue, entity.subtype].compactMap { $0 }.joined(
                            separator: ", ")),
                    .foreign(entity.aliases.joined(separator: "; ")),
                    .foreign((roles[index] ?? []).joined(separator: "; ")),
                    HTML.text("\(mentions[index] ?? 0)"),
                ]
            )
        }
        return .literal("<h2>Names</h2>\n")
            + HTML.table(["name", "type", "also", "role", "mentions"], rows)
    }

    private var figures: HTML {
        if extraction.figures.isEmpty { return .nothing }
        let utf8 = Array(extraction.text.utf8)
        let rows = extraction.figures.enumerated().map { index, figure in
            (
                id: "f\(index)",
                cells: [
                    .foreign(String(decoding: utf8[figure.span.range], as: UTF8.self)),
                    .text(MarkedText.reading(of: figure)),
                    .text(words.bound(of: figure) ?? "exact"), HTML.foreign(figure.measure ?? ""),
                    .joined(
                        figure.about.map { site.entity(entityIDs[$0], words.name($0)) }, by: "; "),
                    figure.saidBy.map { site.entity(entityIDs[$0], words.name($0)) }
                        ?? HTML.nothing,
                    .text(words.state(of: figure) ?? ""),
                ]
            )
        }
        return .literal("<h2>Figures</h2>\n")
            + HTML.table(
                ["words", "value", "bound", "measure", "about", "said by", "state"], rows)
    }

    private var quotes: HTML {
        let utf8 = Array(extraction.text.utf8)
        let quotes = extraction.quotes.map { quote in
            let text = String(decoding: utf8[quote.span.range], as: UTF8.self)
            let speaker =
                quote.speaker.map { site.entity(entityIDs[$0], words.name($0)) }
                ?? HTML.foreign(quote.role ?? "speaker not named")
            return HTML.element("blockquote", ["dir": "auto"], HTML.text(text))
                + HTML.element(
                    "p",
                    speaker
                        + Site.note([
                            quote.verb, quote.isDirect ? "in quotation marks" : "reported",
                        ]))
        }
        return quotes.isEmpty
            ? HTML.nothing : HTML.literal("<h2>Quotes</h2>\n") + HTML.joined(quotes, by: "\n")
    }
}
