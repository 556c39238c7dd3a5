import Facts

/// A report with what comparing it with others takes, worked out once.
public struct Account: Sendable {
    public private(set) var report: Report
    /// One for all accounts that were made like this one.
    public let content: Content
    let readings: [Reading]
    /// Digits that tell one story from others.
    private let prints: Set<String>
    /// What each entity's appearances in the article come to, should it have several.
    let standings: [Int64: Standing]
    /// Those that have a name of their own; see `Kin`.
    let named: [Subject]
    /// Words that tell the names in the article from others, whatever bears them.
    public let nameWords: Set<String>
    /// The content words around its figures.
    private let stems: Set<String>

    /// What an article says, whichever article says it.
    public final class Content: Sendable {}

    struct Standing {
        var isTelling = false
        var isPlace = false
        /// A building, an event or a place that no list knows: little else of it is in the news.
        var isRare = false
    }

    public init(_ report: Report) {
        self.report = report
        content = Content()
        readings = report.statements.map(Reading.init)
        prints = Set(readings.compactMap(\.storyPrint))
        named = report.subjects.filter(\.isNamed)
        nameWords = report.subjects.reduce(into: []) { $0.formUnion($1.tellingWords) }
        stems = report.statements.reduce(into: []) { stems, statement in
            for term in statement.limits.wording.terms { stems.insert(term.stem) }
        }
        standings = report.subjects.reduce(into: [:]) { standings, subject in
            var standing = standings[subject.entity] ?? Standing()
            if subject.isTelling { standing.isTelling = true }
            if subject.type == .location { standing.isPlace = true }
            if subject.isRare { standing.isRare = true }
            standings[subject.entity] = standing
        }
    }

    /// The account of an article that says the same as another: a copy's, as a rule.
    public init(_ report: Report, like other: Account) {
        self = other
        self.report = report
    }

    /// What one of its statements may be found by.
    public struct Mark: Sendable {
        public let subjects: [Subject]
        /// Kind, unit and digits where they are exact enough to find a story by.
        public let fingerprint: String?
        /// The same where the digits tell only together with something else that two articles share.
        public let weakPrint: String?
        /// The name of its measure's class; two figures of one measure have one name.
        public let measure: String?
    }

    /// In the order of its statements.
    public var marks: [Mark] {
        readings.map {
            Mark(
                subjects: $0.statement.subjects, fingerprint: $0.fingerprint,
                weakPrint: $0.weakPrint,
                measure: $0.measureName)
        }
    }

    /// How much two articles share of what they name: a name, or a word that tells it from others, counts one,
    /// what little else is in the news of one and a half, a country a half. With a name in common, figures with
    /// digits enough count half a name each, two at most, and so do figures that are worded alike.
    func closeness(to other: Account, _ kin: Kin) -> Double {
        var (places, names) = (0.0, 0.0)
        for (entity, mine) in standings {
            guard let their = other.standings[entity] else { continue }
            if mine.isTelling || their.isTelling {
                names += mine.isRare && their.isRare ? 1.5 : 1
            } else if mine.isPlace || their.isPlace {
                places += 0.5
            }
        }
        // Two names of one thing there are one.
        names += Double(
            Set(
                kin.pairs.filter { other.standings[$0.0] == nil && standings[$0.1] == nil }.map(\.0)
            ).count)
        let sum = places + max(names, Double(nameWords.intersection(other.nameWords).count))
        if sum == 0 { return 0 }
        let same = prints.intersection(other.prints).count
        return sum + 0.5 * Double(min(same, 2)) + (isWordedLike(other) ? 0.5 : 0)
    }

    /// The cosine of the words around their figures.
    private func isWordedLike(_ other: Account) -> Bool {
        let sizes = Double((stems.count + 1) * (other.stems.count + 1))
        return Double(stems.intersection(other.stems).count) / sizes.squareRoot() >= 0.15
    }

    /// Whether two articles that are so close report one event: within weeks of each other.
    func isOneStory(with other: Account, closeness: Double) -> Bool {
        closeness >= 1.5 && (days(to: other) ?? 0) <= Self.storyDays
    }

    /// Days between them; `nil` where one bears no date.
    func days(to other: Account) -> Int? {
        guard let day = report.published, let their = other.report.published else { return nil }
        return abs(day.number - their.number)
    }

    /// How long an event stays in the news.
    private static let storyDays = 45
}
