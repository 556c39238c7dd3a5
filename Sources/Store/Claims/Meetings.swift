import Claims
import Facts
import GRDB

/// A key under which articles meet; its lowest two bits say of which kind it is.
struct MeetingKey: Hashable {
    enum Kind: Int64 {
        /// A band of min-hashes of the text: copies share most of these.
        case band = 0
        /// A word that tells what both are on: worth a look where three of these are in common.
        case term = 1
        /// A measure of an entity: both state a figure of it.
        case measure = 2
        /// A word that hardly any article has, or a figure with telling digits: worth two other words.
        case telling = 3
    }

    let number: Int64

    init(number: Int64) { self.number = number }

    init(_ kind: Kind, _ hash: UInt64) {
        number = Int64(bitPattern: hash & ~3) | kind.rawValue
    }

    var kind: Kind { Kind(rawValue: number & 3) ?? .band }

    static func measure(_ name: String, of entity: Int64) -> MeetingKey {
        var hash = StableHash()
        hash.add(Int(entity))
        hash.add(name)
        return MeetingKey(.measure, hash.value)
    }

    static func digits(_ text: String) -> MeetingKey {
        var hash = StableHash()
        hash.add("digits")
        hash.add(text)
        return MeetingKey(.telling, hash.value)
    }

    static func term(_ stem: UInt32) -> MeetingKey {
        var hash = StableHash()
        hash.add("term")
        hash.add(Int(stem))
        return MeetingKey(Topic.isTelling(stem) ? .telling : .term, hash.value)
    }

    static func band(_ hash: Int64) -> MeetingKey {
        MeetingKey(.band, UInt64(bitPattern: hash))
    }
}

/// An article's place under a key: by day, then by id.
struct Seat: Hashable, Comparable {
    let day: Int
    let article: Int64

    static func < (one: Seat, two: Seat) -> Bool {
        (one.day, one.article) < (two.day, two.article)
    }
}

/// Two articles, the smaller id first.
struct ArticlePair: Hashable, Comparable {
    let a: Int64
    let b: Int64

    init(_ one: Int64, _ two: Int64) {
        a = min(one, two)
        b = max(one, two)
    }

    static func < (one: ArticlePair, two: ArticlePair) -> Bool { (one.a, one.b) < (two.a, two.b) }
}

/// Rows of `meeting`: finds for an article, at a cost that does not grow with the store, those it may
/// have to do with.
///
/// Under each key articles sit in the order of their days, and two of them are near when fewer than
/// `reach` sit between. Who is near whom depends on who is stored, never on who came first; a new
/// article comes between others and so parts pairs, which are then looked at again.
struct Meetings {
    let db: Database
    let remembered: Remembered

    /// How far under one key an article looks to each side.
    static let reach = 8
    /// The same for bands: copies hang together through those next to them.
    static let reachOfCopies = 4

    private static func reach(_ key: MeetingKey) -> Int {
        key.kind == .band ? reachOfCopies : reach
    }

    // MARK: Seats

    func keys(of article: Int64) throws -> [MeetingKey: Int] {
        if let known = remembered.memory.seats[article] { return known }
        let statement = try db.cachedStatement(
            sql: "SELECT key, day FROM meeting WHERE article_id = ?")
        var keys: [MeetingKey: Int] = [:]
        try statement.each(article) { keys[MeetingKey(number: $0[0])] = Int($0[1]) }
        remembered.memory.seats[article] = keys
        return keys
    }

    /// Who sits nearest before and after, the nearest first.
    private func neighbors(_ key: MeetingKey, _ seat: Seat) throws -> (
        before: [Int64], after: [Int64]
    ) {
        let before = try db.cachedStatement(
            sql: """
                SELECT article_id FROM meeting WHERE key = ?1 AND (day, article_id) < (?2, ?3)
                ORDER BY day DESC, article_id DESC LIMIT ?4
                """)
        let after = try db.cachedStatement(
            sql: """
                SELECT article_id FROM meeting WHERE key = ?1 AND (day, article_id) > (?2, ?3)
                ORDER BY day, article_id LIMIT ?4
                """)
        let (day, reach) = (Int64(seat.day), Int64(Self.reach(key)))
        return (
            try before.numbers(key.number, day, seat.article, reach),
            try after.numbers(key.number, day, seat.article, reach)
        )
    }

    /// What taking or leaving a seat does.
    struct Shift {
        /// By kind of key, how often each other article is near.
        var near: [Int64: Nearness] = [:]
        /// Pairs of others that sit as far apart as they may with the seat empty, and too far with it;
        /// with the keys under which they do.
        var parted: [ArticlePair: Set<MeetingKey>] = [:]
        var partedCopies: [ArticlePair: Set<MeetingKey>] = [:]
    }

    /// - Parameter keys: all of a new article's.
    func sit(_ article: Int64, _ keys: [MeetingKey: Int]) throws -> Shift {
        try insert(article, keys)
        remembered.memory.seats[article] = keys
        return try shift(by: article, keys)
    }

    private func insert(_ article: Int64, _ keys: [MeetingKey: Int]) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO meeting(key, day, article_id) VALUES (?, ?, ?)")
        for (key, day) in keys.sorted(by: { $0.key.number < $1.key.number }) {
            try insert.run(numbers: key.number, Int64(day), article)
        }
    }

    func rise(_ article: Int64) throws -> Shift {
        let shift = try shift(by: article, try keys(of: article))
        try db.run("DELETE FROM meeting WHERE article_id = ?", [article])
        remembered.memory.seats[article] = nil
        return shift
    }

    /// Gives an article other seats among facts; those that stay are not touched.
    ///
    /// - Returns: what leaving seats did, what taking others did, and who is near in the end.
    func reseat(_ article: Int64, _ keys: [MeetingKey: Int]) throws -> (
        left: Shift, taken: Shift, near: [Int64: Nearness]
    ) {
        let old = try self.keys(of: article).filter { $0.key.kind != .band }
        let leaving = old.filter { keys[$0.key] != $0.value }
        let left = try shift(by: article, leaving)
        let delete = try db.cachedStatement(
            sql: "DELETE FROM meeting WHERE key = ? AND day = ? AND article_id = ?")
        for (key, day) in leaving { try delete.run(numbers: key.number, Int64(day), article) }
        let taking = keys.filter { old[$0.key] != $0.value }
        try insert(article, taking)
        remembered.memory.seats[article] = nil
        return (
            left, try shift(by: article, taking), try shift(by: article, keys).near
        )
    }

    private func shift(by article: Int64, _ keys: [MeetingKey: Int]) throws -> Shift {
        var shift = Shift()
        for (key, day) in keys {
            let (before, after) = try neighbors(key, Seat(day: day, article: article))
            for other in before + after {
                shift.near[other, default: Nearness()].add(key.kind)
            }
            for (index, one) in before.enumerated() {
                // Counting the nearest as 1, these two are `reach` + 1 seats apart.
                let far = Self.reach(key) - index - 1
                guard after.indices.contains(far) else { continue }
                let pair = ArticlePair(one, after[far])
                if key.kind == .band {
                    shift.partedCopies[pair, default: []].insert(key)
                } else {
                    shift.parted[pair, default: []].insert(key)
                }
            }
        }
        return shift
    }

    // MARK: Pairs

    /// How two articles meet as things stand.
    ///
    /// - Parameters:
    ///   - asCopies: by bands alone, or else by facts alone.
    ///   - far: keys under which they are known not to be near.
    /// - Returns: as much of it as decides; not every key is looked at.
    func nearness(
        of pair: ArticlePair, asCopies: Bool, except far: Set<MeetingKey> = []
    ) throws -> Nearness {
        var nearness = Nearness()
        // One measure is enough, so these come first.
        let kinds: [MeetingKey.Kind] = asCopies ? [.band] : [.measure, .telling, .term]
        let (mine, theirs) = (try keys(of: pair.a), try keys(of: pair.b))
        for kind in kinds {
            for (key, day) in mine where key.kind == kind && !far.contains(key) {
                guard let other = theirs[key] else { continue }
                let seats = [Seat(day: day, article: pair.a), Seat(day: other, article: pair.b)]
                    .sorted()
                if try countBetween(key, seats[0], seats[1]) < Self.reach(key) {
                    nearness.add(kind)
                    if nearness.isWorthComparing || nearness.isPerhapsCopy { return nearness }
                }
            }
        }
        return nearness
    }

    private func countBetween(_ key: MeetingKey, _ first: Seat, _ last: Seat) throws -> Int64 {
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM (
                    SELECT 1 FROM meeting
                    WHERE key = ?1 AND (day, article_id) > (?2, ?3) AND (day, article_id) < (?4, ?5)
                    LIMIT ?6)
                """)
        return try statement.number(
            key.number, Int64(first.day), first.article, Int64(last.day), last.article,
            Int64(Self.reach(key))) ?? 0
    }
}

/// Under how many keys of each kind two articles are near.
struct Nearness {
    private var bands = 0
    private var terms = 0
    private var tellings = 0
    private var measures = 0

    mutating func add(_ kind: MeetingKey.Kind) {
        switch kind {
        case .band: bands += 1
        case .term: terms += 1
        case .measure: measures += 1
        case .telling: tellings += 1
        }
    }

    /// They state one measure of one thing, or have three words in common, or two one of which tells much.
    var isWorthComparing: Bool { measures > 0 || terms + 2 * tellings > 2 }
    var isPerhapsCopy: Bool { bands > 0 }
}
