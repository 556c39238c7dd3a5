import Facts

/// A report with what comparing it with others takes, worked out once.
public struct Account: Sendable {
    public let report: Report
    let readings: [Reading]
    /// Digits that tell one story from others.
    private let prints: Set<String>
    /// What each entity's appearances in the article come to, should it have several.
    let standings: [Int64: Standing]
    /// Those that have a name of their own; see `Kin`.
    let named: [Subject]

    struct Standing {
        var isTelling = false
        var isPlace = false
        /// A building, an event or a place that no list knows: little else of it is in the news.
        var isRare = false
    }

    public init(_ report: Report) {
        self.report = report
        readings = report.statements.map(Reading.init)
        prints = Set(readings.compactMap(\.storyPrint))
        named = report.subjects.filter(\.isNamed)
        standings = report.subjects.reduce(into: [:]) { standings, subject in
            var standing = standings[subject.entity] ?? Standing()
            if subject.isTelling { standing.isTelling = true }
            if subject.type == .location { standing.isPlace = true }
            if subject.isRare { standing.isRare = true }
            standings[subject.entity] = standing
        }
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

    /// Whether two articles report one event: they share enough of what they name, within weeks.
    ///
    /// Figures with digits enough count half a name each, two of them at most.
    func isOneStory(with other: Account, _ kin: Kin) -> Bool {
        if let day = report.published, let their = other.report.published,
            abs(day.number - their.number) > Self.storyDays
        {
            return false
        }
        let weight = standings.reduce(0.0) { sum, mine in
            guard let other = other.standings[mine.key] else { return sum }
            if mine.value.isTelling || other.isTelling {
                return sum + (mine.value.isRare && other.isRare ? 1.5 : 1)
            }
            return mine.value.isPlace || other.isPlace ? sum + 0.5 : sum
        }
        // Two names of one thing there are one.
        let alike = Set(
            kin.pairs.filter { other.standings[$0.0] == nil && standings[$0.1] == nil }.map(\.0)
        ).count
        let same = prints.intersection(other.prints).count
        let names = weight + Double(alike)
        return names + 0.5 * Double(min(same, 2)) >= 1.5 && names > 0
    }

    /// How long an event stays in the news.
    private static let storyDays = 45
}
