import Claims
import Facts
import GRDB

/// Keeps everything that ties articles to each other: copies, comparisons, claims.
///
/// Both calls belong in the transaction that writes the article. What they leave is a function of the
/// articles stored and of `appearance.entity_id`, whatever came first: `withdraw` leaves the store as if
/// the article had never come. Whoever changes facts or entities of a stored article withdraws it
/// before and admits it after.
struct Consolidation {
    let db: Database

    private var meetings: Meetings { Meetings(db: db) }
    private var comparisons: ComparisonRows { ComparisonRows(db: db) }
    private var copies: CopyRows { CopyRows(db: db) }

    /// Ties an article, whose rows are written, to those it has to do with.
    func admit(_ article: Int64, text: String) throws {
        let report = try ReportRows(db: db).report(article)
        let shingles = Shingles(text)
        var keys: [MeetingKey: Int] = [:]
        for key in report.meetingKeys { keys[key] = report.published?.number ?? 0 }
        for band in shingles.bands { keys[.band(band)] = 0 }
        let change = try meetings.sit(article, keys)
        try compareCopies(change.pairs(of: article) { $0.isPerhapsCopy })
        var found: [Comparison] = []
        for (other, nearness) in change.near.sorted(by: { $0.key < $1.key })
        where nearness.isWorthComparing {
            found += compare(report, try ReportRows(db: db).report(other))
        }
        try comparisons.insert(found)
        // Last, as pairs that it came between mostly hang together through it.
        try part(change)
    }

    /// The same for an article whose text is stored.
    func admit(_ article: Int64) throws {
        let statement = try db.cachedStatement(sql: "SELECT text FROM article WHERE id = ?")
        guard let text = try String.fetchOne(statement, arguments: [article]) else { return }
        try admit(article, text: text)
    }

    /// Unties an article, whose rows still are as they were when it was admitted.
    func withdraw(_ article: Int64) throws {
        try comparisons.rebuild(try comparisons.deleteAll(of: article))
        try removeCopies(of: article)
        let change = try meetings.rise(article)
        try bringTogether(change)
    }

    // MARK: Pairs of others

    /// Pairs that the new article has come between.
    private func part(_ change: Meetings.Change) throws {
        var broken: Set<Int64> = []
        for pair in change.parted.sorted() where try comparisons.holds(pair) {
            if try meetings.nearness(of: pair).isWorthComparing { continue }
            broken.formUnion(try comparisons.delete(pair))
        }
        try comparisons.rebuild(broken)
        for pair in change.partedCopies.sorted() where try copies.holds(pair) {
            if try meetings.nearness(of: pair).isPerhapsCopy { continue }
            try copies.part(pair)
        }
    }

    /// Pairs that the article which left had kept apart.
    private func bringTogether(_ change: Meetings.Change) throws {
        try compareCopies(change.partedCopies.sorted())
        var found: [Comparison] = []
        for pair in change.parted.sorted() where try !comparisons.holds(pair) {
            guard try meetings.nearness(of: pair).isWorthComparing else { continue }
            let reports = ReportRows(db: db)
            found += compare(try reports.report(pair.a), try reports.report(pair.b))
        }
        try comparisons.insert(found)
    }

    // MARK: Copies

    private func compareCopies(_ pairs: [ArticlePair]) throws {
        var joined: Set<Int64> = []
        for pair in pairs where try copies.compare(pair) { joined.formUnion([pair.a, pair.b]) }
        for article in joined.sorted() { try copies.settleSupersedes(of: article) }
    }

    private func removeCopies(of article: Int64) throws {
        let others = try copies.copies(of: article)
        if others.isEmpty { return }
        for other in others { try copies.delete(ArticlePair(article, other)) }
        try copies.rebuildOrigin(of: article)
        for other in others + [article] { try copies.settleSupersedes(of: other) }
    }
}

extension Meetings.Change {
    /// The article with each of those near it that a test lets through, in order.
    fileprivate func pairs(
        of article: Int64, where test: (Nearness) -> Bool
    ) -> [ArticlePair] {
        near.filter { test($0.value) }.map { ArticlePair(article, $0.key) }.sorted()
    }
}
