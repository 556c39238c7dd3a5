import Facts

/// A figure as a rule reads it, still in tokens.
struct Draft {
    var tokens: Range<Int>
    var kind: FigureKind
    var value: FigureValue
    var unit: Unit = .none
    var per: String?
    var bound: Bound = .exact
    var change: Change?
    var candidates: [String] = []
    var rule: String
    var confidence = 0.9
    /// The figure with its hedges: where a governing word is looked for.
    var reach: Range<Int>
    /// No unit was written; one may be taken from a figure before.
    var isElliptical = false
    /// Its denominator is its own ("12 a day"), and of no figure that takes its unit.
    var isPaced = false
    var measure: String?
    /// Nothing near it names the measure: it is what the unit alone tells.
    var isGuess = false
    var modality: Modality = .actual

    init(
        tokens: Range<Int>, kind: FigureKind, value: FigureValue, unit: Unit = .none, rule: String
    ) {
        self.tokens = tokens
        self.kind = kind
        self.value = value
        self.unit = unit
        self.rule = rule
        reach = tokens
    }
}

/// What a rule makes of the text at a token.
enum Reading {
    case figures([Draft], upTo: Int)
    /// Nothing here is a figure, so far as the given token.
    case nothing(upTo: Int)
}

/// One family of figures, or of what looks like figures and is none.
///
/// A rule is pure, looks a bounded number of tokens around its place, and knows no other rule.
protocol FigureRule: Sendable {
    /// What begins at a token; `nil` leaves it to the next rule.
    func read(_ scan: FigureScan, at index: Int) -> Reading?
}

/// A unit that stands behind a numeral.
struct UnitReading {
    var kind: FigureKind
    var unit: Unit
    var end: Int
    var rule: String
    /// What the value is multiplied by: 10 for "decades" counted in years.
    var factor: ExactDecimal = .one
    var candidates: [String] = []
    var per: String?
    /// Its sort of measure, for parts that add up ("five feet two inches").
    var sort = ""
}

/// One family of units.
protocol UnitRule: Sendable {
    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading?
}
