import Facts

/// An entity that a figure or an article speaks of, as the store knows it.
public struct Subject: Hashable, Sendable {
    public var entity: Int64
    public var type: EntityType
    /// "country", "city" … for places.
    public var subtype: String?
    /// Its name in this article, folded; none where the name is not to be compared.
    public var words: [String]

    public init(
        entity: Int64, type: EntityType, subtype: String? = nil, words: [String] = []
    ) {
        self.entity = entity
        self.type = type
        self.subtype = subtype
        self.words = words
    }

    /// Places and peoples say where or whose; everything else says what.
    public var isPlace: Bool { type == .location || type == .people }

    /// A building, an event, or a place that no list knows.
    public var isRare: Bool {
        switch type {
        case .facility, .event: true
        case .location: subtype == nil
        default: false
        }
    }

    /// Countries, peoples and named works are shared by chance; the rest tells one story from others.
    public var isTelling: Bool {
        switch (type, subtype) {
        case (.people, _), (.miscellany, _): false
        case (.location, "country"), (.location, "continent"): false
        default: true
        }
    }
}

/// One figure as claims see it.
public struct Statement: Hashable, Sendable {
    /// The figure's number in its article.
    public var number: Int
    public var kind: FigureKind
    public var value: FigureValue
    public var unit: String?
    public var per: String?
    public var bound: Bound
    public var change: Change?
    public var measure: String?
    public var modality: Modality
    public var subjects: [Subject]
    /// Whose words carry it.
    public var speaker: Int64?
    /// The time and the part that its sentence limits it to.
    public var limits: Limits
    /// In the headline, which says less exactly what the body says.
    public var isInTitle: Bool

    public init(
        number: Int, kind: FigureKind, value: FigureValue, unit: String?, per: String? = nil,
        bound: Bound = .exact, change: Change? = nil, measure: String?,
        modality: Modality = .actual, subjects: [Subject] = [], speaker: Int64? = nil,
        limits: Limits = Limits(), isInTitle: Bool = false
    ) {
        self.number = number
        self.kind = kind
        self.value = value
        self.unit = unit
        self.per = per
        self.bound = bound
        self.change = change
        self.measure = measure
        self.modality = modality
        self.subjects = subjects
        self.speaker = speaker
        self.limits = limits
        self.isInTitle = isInTitle
    }
}

extension Statement {
    /// The same figure of a headline with what the body says that it measures and is about.
    func told(as other: Statement) -> Statement {
        var told = self
        told.measure = other.measure
        told.per = other.per
        told.subjects = other.subjects
        told.modality = other.modality
        told.limits.cues = other.limits.cues
        return told
    }
}

/// An article as claims see it.
public struct Report: Sendable {
    public var article: Int64
    public var published: Day?
    /// The day and month that its opening names, should it bear no date.
    public var yearDay: YearDay?
    public var topic: Topic
    /// Everything that it names.
    public var subjects: Set<Subject>
    /// Its comparable figures, in the order of the text: the first `mostStatements` of them.
    public var statements: [Statement]

    /// Two articles cost as much to compare as the product of their figures; tables of thousands are no news.
    public static let mostStatements = 300

    public init(
        article: Int64, published: Day?, yearDay: YearDay? = nil, topic: Topic,
        subjects: Set<Subject>, statements: [Statement]
    ) {
        self.article = article
        self.published = published
        self.yearDay = published.map(YearDay.init) ?? yearDay
        self.topic = topic
        self.subjects = subjects
        self.statements = Array(statements.prefix(Self.mostStatements))
    }
}

extension Report {
    /// Days between two of one year, or of years that both state; `nil` where one names no day.
    func days(to other: Report) -> Int? {
        if let published, let theirs = other.published {
            return abs(published.number - theirs.number)
        }
        guard let yearDay, let theirs = other.yearDay else { return nil }
        return yearDay.distance(to: theirs)
    }
}

/// How two figures of different articles that state one claim stand to each other.
public struct Comparison: Hashable, Sendable {
    /// The note of a pair of which nothing is known but that the clues are not sure enough for a conflict.
    public static let unsure = "perhaps of something else"

    public enum Relation: String, Sendable {
        case agreement, conflict
        /// Nothing to say of the pair: an update, another stage, a bound that explains it, or said already
        /// by a pair of the same two values.
        case same
    }

    /// The smaller article id is side a.
    public var articleA: Int64
    public var figureA: Int
    public var articleB: Int64
    public var figureB: Int
    public var relation: Relation
    /// The larger value over the smaller; `nil` where they are equal or not to be divided.
    public var factor: Double?
    public var note: String?
}
