/// What sort of quantity a figure states.
public enum FigureKind: String, CaseIterable, Sendable {
    case money, percent, count, quantity, ratio, number, ordinal, duration, age, date

    /// How much or how many, and neither a time nor a rank.
    public var isAmount: Bool {
        switch self {
        case .money, .percent, .count, .quantity, .ratio, .number: true
        case .ordinal, .duration, .age, .date: false
        }
    }
}

/// How a figure is hedged; the raw values are the public names.
public enum Bound: String, CaseIterable, Sendable {
    case exact, approx
    case atLeast = "at_least"
    case atMost = "at_most"
    case moreThan = "more_than"
    case lessThan = "less_than"
    case range
}

/// Which way a figure says that something moved.
public enum Change: String, CaseIterable, Sendable {
    case up, down, same
}

/// How real a figure is by its clause.
public enum Modality: String, CaseIterable, Sendable {
    case actual, planned, approved, expected, possible, denied
}

/// The number or time that a figure states.
public enum FigureValue: Hashable, Sendable {
    case decimal(ExactDecimal)
    case interval(low: ExactDecimal, high: ExactDecimal)
    /// Two or more parts set against each other: "50:50".
    case proportion(String)
    case period(Period)
    case periods(from: Period, to: Period)
}

/// One place of an article that states a quantity.
public struct Figure: Hashable, Sendable {
    /// Numeral with sign, scale and unit, or with the noun phrase counted; hedges stay outside.
    public var span: Span
    public var kind: FigureKind
    public var value: FigureValue
    public var unit: Unit
    /// The denominator of a rate, as a unit code: "bbl" in "$70 a barrel", "a" in "a year".
    public var per: String?
    public var bound: Bound
    public var change: Change?
    /// What the figure states, a singular noun: "financing", "death", "price".
    public var measure: String?
    /// Indices into `Extraction.entities`, most specific first.
    public var about: [Int]
    /// Index into `Extraction.entities` of whose words carry the figure.
    public var saidBy: Int?
    /// Inside quotation marks.
    public var isQuoted: Bool
    public var modality: Modality
    /// ISO 4217 codes that the symbol may stand for, when the article does not decide it; else empty.
    public var candidates: [String]
    public var confidence: Double
    /// The rule that found it, as "figure.money".
    public var rule: String

    public init(
        span: Span, kind: FigureKind, value: FigureValue, unit: Unit = .none, per: String? = nil,
        bound: Bound = .exact, change: Change? = nil, measure: String? = nil, about: [Int] = [],
        saidBy: Int? = nil, isQuoted: Bool = false, modality: Modality = .actual,
        candidates: [String] = [], confidence: Double, rule: String
    ) {
        self.span = span
        self.kind = kind
        self.value = value
        self.unit = unit
        self.per = per
        self.bound = bound
        self.change = change
        self.measure = measure
        self.about = about
        self.saidBy = saidBy
        self.isQuoted = isQuoted
        self.modality = modality
        self.candidates = candidates
        self.confidence = confidence
        self.rule = rule
    }
}
