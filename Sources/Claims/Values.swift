import Facts

/// How two stated values stand to each other, whatever they measure.
enum ValueRelation: Equatable {
    case equal
    /// One is the other rounded, or both are hedged and near.
    case rounded
    /// A bound or a range explains the difference.
    case explained(String)
    /// The larger over the smaller.
    case differ(factor: Double)
    /// Not to be compared: another unit, a date, a proportion that differs.
    case incomparable
}

extension Statement {
    /// The value as numbers of a comparable unit; `nil` for dates and proportions.
    private var interval: (low: ExactDecimal, high: ExactDecimal)? {
        switch value {
        case .decimal(let number): (number, number)
        case .interval(let low, let high): (low, high)
        case .proportion, .period, .periods: nil
        }
    }

    func values(against other: Statement) -> ValueRelation {
        if case .proportion(let one) = value, case .proportion(let two) = other.value {
            return one == two ? .equal : .incomparable
        }
        guard let mine = interval, let theirs = other.interval else { return .incomparable }
        guard let factor = unitFactor(to: other) else { return .incomparable }
        if mine == theirs, factor == 1 {
            return bound == other.bound || isPoint && other.isPoint
                ? .equal : .explained("one of them is hedged")
        }
        guard isPoint, other.isPoint else { return explained(mine, theirs, factor, other) }
        return compare(mine.low, theirs.low, factor, other)
    }

    /// A plain value, hedged at most by "about".
    private var isPoint: Bool { bound == .exact || bound == .approx }

    /// What my unit is in the other's; `nil` where they measure different things.
    private func unitFactor(to other: Statement) -> Double? {
        if unit == other.unit || kind == .count { return 1 }
        guard kind == .quantity, let mine = unit.flatMap(UnitFactors.of),
            let theirs = other.unit.flatMap(UnitFactors.of), mine.family == theirs.family
        else { return nil }
        return mine.factor / theirs.factor
    }

    private func compare(
        _ mine: ExactDecimal, _ theirs: ExactDecimal, _ unit: Double, _ other: Statement
    ) -> ValueRelation {
        let one = mine.double * unit
        let two = theirs.double
        guard one != 0, two != 0, (one < 0) == (two < 0) else {
            return one == two ? .equal : .incomparable
        }
        let factor = max(abs(one), abs(two)) / min(abs(one), abs(two))
        let isHedged = bound == .approx || other.bound == .approx
        // Converted values carry the rounding of two units.
        if unit != 1 { return factor <= 1.02 ? .rounded : .differ(factor: factor) }
        if factor <= 1.03, isRounding(mine, theirs) { return .rounded }
        if isHedged, factor <= 1.1 { return .rounded }
        return .differ(factor: factor)
    }

    /// Whether the one with fewer digits is the other cut to them.
    private func isRounding(_ one: ExactDecimal, _ two: ExactDecimal) -> Bool {
        let coarser = max(one.exponent, two.exponent)
        guard one.exponent != two.exponent, let unit = ExactDecimal.powerOfTen(coarser) else {
            return false
        }
        return abs(one.double - two.double) <= unit.double / 2 * 1.000001
    }

    /// Bounds and ranges: consistent with the other value or not, it is no plain conflict.
    private func explained(
        _ mine: (low: ExactDecimal, high: ExactDecimal),
        _ theirs: (low: ExactDecimal, high: ExactDecimal), _ unit: Double, _ other: Statement
    ) -> ValueRelation {
        for bounded in [self, other] where !bounded.isPoint {
            switch bounded.bound {
            case .atMost, .lessThan: return .explained("“up to” states a ceiling")
            case .atLeast, .moreThan: return .explained("“at least” states a floor")
            case .range: return .explained("one of them is a range")
            case .exact, .approx: continue
            }
        }
        return .incomparable
    }
}

/// What the factor between two conflicting values looks like.
func note(onFactor factor: Double, _ one: Statement, _ two: Statement) -> String? {
    for power in [10.0, 100, 1000, 1_000_000] where abs(factor / power - 1) <= 0.05 {
        return "a factor near \(Int(power)): perhaps a slip of scale"
    }
    let digits = [one, two].compactMap { statement -> [Character]? in
        guard case .decimal(let number) = statement.value else { return nil }
        return Array(String(number.significand.magnitude)).sorted()
    }
    if digits.count == 2, digits[0].count > 1, digits[0] == digits[1] {
        return "the same digits in another order: perhaps a slip of the pen"
    }
    return nil
}
