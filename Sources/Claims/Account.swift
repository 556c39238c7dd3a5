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
    /// How many entities of the article tell its story from others.
    var tellingNames: Int { standings.values.count { $0.isTelling } }
    /// Those that have a name of their own; see `Kin`.
    let named: [Subject]
    /// Words that tell the names in the article from others, whatever bears them.
    private let nameWords: Set<String>

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
        readings = Self.readings(of: report)
        prints = Set(readings.compactMap(\.storyPrint))
        named = report.subjects.filter(\.isNamed)
        nameWords = report.subjects.reduce(into: []) { $0.formUnion($1.tellingWords) }
        standings = report.subjects.reduce(into: [:]) { standings, subject in
            var standing = standings[subject.entity] ?? Standing()
            if subject.isTelling { standing.isTelling = true }
            if subject.type == .location { standing.isPlace = true }
            if subject.isRare { standing.isRare = true }
            standings[subject.entity] = standing
        }
    }

    /// A headline leaves out what a figure measures; where the body has it too, it says so.
    private static func readings(of report: Report) -> [Reading] {
        report.statements.map { statement in
            guard statement.isInTitle,
                let told = report.statements.first(where: {
                    !$0.isInTitle && $0.kind == statement.kind && $0.value == statement.value
                        && $0.unit == statement.unit
                })
            else { return Reading(statement) }
            return Reading(statement.told(as: told))
        }
    }

    /// The account of an article that says the same as another: a copy's, as a rule.
    public init(of article: Int64, like other: Account) {
        self = other
        report.article = article
    }

    /// What one of its statements may be found by.
    public struct Mark: Sendable {
        public let subjects: [Subject]
        /// Kind, unit and digits where they tell one story from others.
        public let print: String?
        /// The name of its measure's class; two figures of one measure have one name.
        public let measure: String?
    }

    /// In the order of its statements.
    public var marks: [Mark] {
        readings.map {
            Mark(
                subjects: $0.statement.subjects, print: $0.storyPrint,
                measure: $0.measureName)
        }
    }

    /// How much two articles share of what they name: a name, or a word that tells it from others, counts one,
    /// what little else is in the news of one and a half, a country a half.
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
        return places + max(names, Double(nameWords.intersection(other.nameWords).count))
    }

    /// How many figures with telling digits both have.
    func sharedPrints(with other: Account) -> Int { prints.intersection(other.prints).count }

    /// Days between them, by dates that state a year; `nil` where one bears none.
    func datedDays(to other: Account) -> Int? {
        guard report.published != nil, other.report.published != nil else { return nil }
        return report.days(to: other.report)
    }
}
