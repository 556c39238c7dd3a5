import Facts

/// An entity that a figure or an article speaks of, as the store knows it.
public struct Subject: Hashable, Sendable {
    public var entity: Int64
    public var type: EntityType
    /// "country", "city" … for places.
    public var subtype: String?

    public init(entity: Int64, type: EntityType, subtype: String? = nil) {
        self.entity = entity
        self.type = type
        self.subtype = subtype
    }

    /// Places and peoples say where or whose; everything else says what.
    var isPlace: Bool { type == .location || type == .people }
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
    /// The sentence that states it; read for the time and the part it is limited to.
    public var sentence: String

    public init(
        number: Int, kind: FigureKind, value: FigureValue, unit: String?, per: String? = nil,
        bound: Bound = .exact, change: Change? = nil, measure: String?,
        modality: Modality = .actual, subjects: [Subject] = [], sentence: String = ""
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
        self.sentence = sentence
    }
}

/// An article as claims see it.
public struct Report: Sendable {
    public var article: Int64
    /// Articles that are copies of one wire text share it.
    public var origin: Int64
    public var published: Day?
    public var subjects: Set<Subject>
    public var statements: [Statement]

    public init(
        article: Int64, origin: Int64, published: Day?, subjects: Set<Subject>,
        statements: [Statement]
    ) {
        self.article = article
        self.origin = origin
        self.published = published
        self.subjects = subjects
        self.statements = statements
    }
}

/// How two figures of different articles stand to each other.
public struct Comparison: Hashable, Sendable {
    public enum Relation: String, Sendable {
        case agreement, conflict
        /// One claim, and nothing to say of the pair: an update, another stage, a bound that explains it.
        case same
    }

    public var articleA: Int64
    public var figureA: Int
    public var articleB: Int64
    public var figureB: Int
    public var relation: Relation
    /// The larger value over the smaller; `nil` unless they conflict.
    public var factor: Double?
    public var note: String?
}
