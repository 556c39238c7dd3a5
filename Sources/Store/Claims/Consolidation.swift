import Claims
import Facts
import GRDB

/// Keeps everything that ties articles to each other: copies, comparisons, claims.
///
/// Both calls belong in the transaction that writes the article. What they leave is a function of the
/// articles stored and of `appearance.entity_id`, whatever came first: `withdraw` leaves the store as if
/// the article had never come. Whoever changes facts or entities of a stored article withdraws it
/// before and admits it after.
///
/// What it has read of articles is remembered: whoever changes one has it forgotten.
struct Consolidation {
    private let change: Change

    init(db: Database, _ remembered: Remembered = Remembered()) {
        change = Change(db, remembered)
    }

    /// Ties an article, whose rows are written, to those it has to do with.
    func admit(_ article: Int64, text: String) throws {
        try change.admit(article, Shingles(text))
    }

    /// The same for an article whose text is stored.
    func admit(_ article: Int64) throws {
        try change.admit(article, try change.readings.shingles(article))
    }

    /// Unties an article, whose rows still are as they were when it was admitted.
    func withdraw(_ article: Int64) throws { try change.withdraw(article) }

    /// Ties an admitted article anew, some of whose entities have become others.
    ///
    /// As a withdrawal before the change and an admission after it, where only the seats that are
    /// other than before move. Of several articles that change at once, each is to be refreshed after
    /// the change of all.
    func refresh(_ article: Int64) throws { try change.refresh(article) }
}

/// The work of it.
private struct Change {
    let readings: Readings
    let meetings: Meetings
    let comparisons: ComparisonRows
    let copies: CopyRows

    init(_ db: Database, _ remembered: Remembered) {
        readings = Readings(db: db, remembered: remembered)
        meetings = Meetings(db: db, remembered: remembered)
        comparisons = ComparisonRows(db: db)
        copies = CopyRows(db: db, readings: readings)
    }

    func admit(_ article: Int64, _ shingles: Shingles) throws {
        readings.note(shingles, of: article)
        var keys = try factKeys(of: article)
        for band in shingles.bands { keys[.band(band)] = 0 }
        let shift = try meetings.sit(article, keys)
        try compareCopies(shift.pairs(of: article) { $0.isPerhapsCopy })
        try compareFacts(of: article, shift.near)
        // Last, as pairs that it came between mostly hang together through it.
        try part(shift, by: article)
    }

    func refresh(_ article: Int64) throws {
        try comparisons.deleteAll(of: article)
        let shifts = try meetings.reseat(article, try factKeys(of: article))
        try bringTogether(shifts.left)
        try compareFacts(of: article, shifts.near)
        try part(shifts.taken, by: article)
    }

    private func factKeys(of article: Int64) throws -> [MeetingKey: Int] {
        let account = try readings.account(article)
        let day = account.report.published?.number ?? 0
        return account.meetingKeys.reduce(into: [:]) { $0[$1] = day }
    }

    private func compareFacts(of article: Int64, _ near: [Int64: Nearness]) throws {
        var found: [Comparison] = []
        for (other, nearness) in near.sorted(by: { $0.key < $1.key })
        where nearness.isWorthComparing {
            found += try readings.compare(article, other)
        }
        try comparisons.insert(found)
    }

    func withdraw(_ article: Int64) throws {
        try comparisons.deleteAll(of: article)
        try removeCopies(of: article)
        try bringTogether(try meetings.rise(article))
    }

    // MARK: Pairs of others

    /// Pairs that the new article has come between.
    private func part(_ shift: Meetings.Shift, by article: Int64) throws {
        var loose: Set<Place> = []
        let middle = shift.parted.isEmpty ? [:] : try comparisons.neighbors(of: article)
        for (pair, keys) in shift.parted.sorted(by: { $0.key < $1.key })
        where try comparisons.holds(pair) {
            let nearness = try meetings.nearness(of: pair, asCopies: false, except: keys)
            if nearness.isWorthComparing { continue }
            loose.formUnion(try comparisons.delete(pair, around: middle))
        }
        try comparisons.settle(loose)
        for (pair, keys) in shift.partedCopies.sorted(by: { $0.key < $1.key })
        where try copies.holds(pair) {
            let nearness = try meetings.nearness(of: pair, asCopies: true, except: keys)
            if nearness.isPerhapsCopy { continue }
            try copies.part(pair)
        }
    }

    /// Pairs that the article which left had kept apart.
    private func bringTogether(_ shift: Meetings.Shift) throws {
        try compareCopies(shift.partedCopies.keys.sorted())
        var found: [Comparison] = []
        for pair in shift.parted.keys.sorted() where try !comparisons.holds(pair) {
            guard try meetings.nearness(of: pair, asCopies: false).isWorthComparing else {
                continue
            }
            found += try readings.compare(pair.a, pair.b)
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

extension Meetings.Shift {
    /// The article with each of those near it that a test lets through, in order.
    fileprivate func pairs(
        of article: Int64, where test: (Nearness) -> Bool
    ) -> [ArticlePair] {
        near.filter { test($0.value) }.map { ArticlePair(article, $0.key) }.sorted()
    }
}
