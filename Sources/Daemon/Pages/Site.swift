import Store

/// What all pages of one report share: which pages there are, and how one leads to another.
struct Site {
    let articles: [ArticleRecord]
    let entities: [EntityRecord]
    let counts: [(number: Int, noun: String)]
    let conflicts: [Quarrel]
    let agreements: [Quarrel]
    let corrections: [Correction]
    /// Whether there are more conflicts or agreements than a page holds.
    let isCut: Bool

    private let articleByID: [Int64: ArticleRecord]
    private let entityIDs: Set<Int64>
    private let copies: [Int64: [ArticleRecord]]
    private let corrected: [Int64: [ArticleRecord]]

    /// The most lines of a list that grows with the store.
    static let mostLines = 500

    init(_ store: Store) throws(StoreError) {
        articles = try store.articleRecords()
        entities = try store.reportedEntities()
        let conflicts = try store.contrasts(.conflicts, limit: Self.mostLines + 1)
        let agreements = try store.contrasts(.agreements, limit: Self.mostLines + 1)
        self.conflicts = Quarrel.all(in: Array(conflicts.prefix(Self.mostLines)))
        self.agreements = Quarrel.all(in: Array(agreements.prefix(Self.mostLines)))
        isCut = max(conflicts.count, agreements.count) > Self.mostLines
        corrections = try store.corrections()
        articleByID = Dictionary(uniqueKeysWithValues: articles.map { ($0.articleID, $0) })
        entityIDs = Set(entities.map(\.entityID))
        copies = Dictionary(grouping: articles, by: \.origin)
        corrected = Dictionary(
            grouping: articles.filter { $0.supersedes != nil }, by: { $0.supersedes ?? 0 })
        counts = [
            (articles.count, "article"),
            (articles.reduce(0) { $0 + $1.figures }, "figure"),
            (entities.count, "reported entity"),
            (self.conflicts.count, "conflict"), (self.agreements.count, "agreement"),
            (corrections.count, "correction"),
        ]
    }

    // MARK: Files

    /// Names hold numbers alone, so that no article's words reach a path.
    static func file(ofArticle id: Int64) -> String { "article-\(id).html" }
    static func file(ofEntity id: Int64) -> String { "entity-\(id).html" }

    // MARK: Links

    func article(_ id: Int64) -> ArticleRecord? { articleByID[id] }

    /// Others that are copies or light edits of the same text.
    func copies(of article: ArticleRecord) -> [ArticleRecord] {
        (copies[article.origin] ?? []).filter { $0.articleID != article.articleID }
    }

    func corrections(of article: ArticleRecord) -> [ArticleRecord] {
        corrected[article.articleID] ?? []
    }

    /// A name that leads to its entity's page, where it has one.
    func entity(_ id: Int64?, _ name: String) -> HTML {
        guard let id, entityIDs.contains(id) else { return .foreign(name) }
        return .element("a", ["href": Self.file(ofEntity: id)], HTML.foreign(name))
    }

    /// "Title, source, date", the title leading to the article's page.
    func line(_ article: ArticleRecord) -> HTML {
        .element(
            "a", ["href": Self.file(ofArticle: article.articleID)],
            .foreign(Self.title(of: article)))
            + Self.note([article.source, article.publishedOn ?? article.path])
    }

    func line(_ id: Int64) -> HTML { articleByID[id].map(line) ?? HTML.nothing }

    static func title(of article: ArticleRecord) -> String {
        article.title ?? article.path ?? "article \(article.articleID)"
    }

    /// Small words behind a line's own.
    static func note(_ parts: [String?]) -> HTML {
        let parts = parts.compactMap { $0 }
        if parts.isEmpty { return .nothing }
        let words = HTML.joined(parts.map(HTML.foreign), by: ", ")
        return .text(" ") + HTML.element("small", words)
    }
}
