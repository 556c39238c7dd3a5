import Facts

/// Every rule in order of precedence; the only registry.
///
/// Rules are called by name and not through a list: that keeps the calls static, and the order is read
/// off the two functions.
struct RuleBook: Sendable {
    private let dates: DateRule
    /// Relative dates can be resolved.
    let isDated: Bool

    /// - Parameter published: the day that relative dates are counted from, where it is known.
    init(published: Day?) {
        dates = DateRule(published: published)
        isDated = published != nil
    }

    /// What the first rule that answers makes of the text at a token: those for what is no figure
    /// first, then the more special before the more general.
    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        ClockRule().read(scan, at: index)
            ?? LabelRule().read(scan, at: index)
            ?? grouped(scan, at: index)
            ?? coded(scan, at: index)
            ?? dates.read(scan, at: index)
            ?? NameRule().read(scan, at: index)
            ?? AgeRule().read(scan, at: index)
            ?? RatioRule().read(scan, at: index)
            ?? OrdinalRule().read(scan, at: index)
            ?? AmountRule().read(scan, at: index)
    }

    /// Ages of groups, and those that share one unit.
    private func grouped(_ scan: FigureScan, at index: Int) -> Reading? {
        AgeGroupRule().read(scan, at: index) ?? HungAgeRule().read(scan, at: index)
    }

    /// Codes, and the bases of rates.
    private func coded(_ scan: FigureScan, at index: Int) -> Reading? {
        CodeRule().read(scan, at: index) ?? RateBaseRule().read(scan, at: index)
    }

    /// The unit that stands behind a numeral at a token.
    static func unit(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        PercentUnit().read(scan, behind: numeral, at: index)
            ?? MoneyUnit().read(scan, behind: numeral, at: index)
            ?? AgeUnit().read(scan, behind: numeral, at: index)
            ?? MeasureUnit().read(scan, behind: numeral, at: index)
            ?? TimesUnit().read(scan, behind: numeral, at: index)
            ?? CountUnit().read(scan, behind: numeral, at: index)
    }
}
