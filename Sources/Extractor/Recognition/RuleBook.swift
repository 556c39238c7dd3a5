import Facts

/// Every rule in order of precedence; the only registry.
struct RuleBook: Sendable {
    let figures: [any FigureRule]
    /// Relative dates can be resolved.
    let isDated: Bool

    /// - Parameter published: the day that relative dates are counted from, where it is known.
    init(published: Day?) {
        isDated = published != nil
        figures = [
            ClockRule(), LabelRule(), CodeRule(), DateRule(published: published),
            NameRule(), AgeRule(), RatioRule(), OrdinalRule(), AmountRule(),
        ]
    }

    /// Units behind a numeral: `figure.percent`, `figure.money`, `figure.age`, `figure.quantity`.
    static let units: [any UnitRule] = [
        PercentUnit(), MoneyUnit(), AgeUnit(), MeasureUnit(), TimesUnit(), CountUnit(),
    ]
}
