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

extension ValueRelation {
    /// Equal, or one the other rounded.
    var agrees: Bool { self == .equal || self == .rounded }

    /// Whether the difference looks like a slip of scale or of digits.
    func isSlip(_ one: Statement, _ two: Statement) -> Bool {
        if case .differ(let factor) = self { return slip(factor, one, two) != nil }
        return false
    }
}

extension Reading {
    /// A count without its noun ("23") is a bare number to a recognizer.
    func isOfOneKind(with other: Reading) -> Bool {
        switch (statement.kind, other.statement.kind) {
        case (.count, .number), (.number, .count): true
        // "11.6 million" of one sentence is "£11.6 million" of another.
        case (.number, .money), (.number, .quantity), (.money, .number), (.quantity, .number):
            digits > 1 && other.digits > 1
        case (let mine, let theirs): mine == theirs
        }
    }

    func values(against other: Reading) -> ValueRelation {
        let (one, two) = (statement, other.statement)
        if case .proportion(let mine) = one.value, case .proportion(let theirs) = two.value {
            return mine == theirs ? .equal : .incomparable
        }
        guard let mine = one.interval, let theirs = two.interval else { return .incomparable }
        guard let factor = unitFactor(to: other) else {
            return mine == theirs && isOneWord(for: other) ? .equal : .incomparable
        }
        if mine == theirs, factor == 1 { return .equal }
        guard one.isPoint, two.isPoint else {
            return Self.breach(one, two, factor) ?? Self.explained(one, two)
        }
        return Self.compare(mine.low, theirs.low, factor, isHedged: one.isHedged || two.isHedged)
    }

    /// "C$312 million" of one paper is another's "$312 million"; no rate is assumed, the digits tell.
    private func isOneWord(for other: Reading) -> Bool {
        guard digits > 1, let unit, let their = other.unit else { return false }
        let isDollar = unit == "USD" || their == "USD"
        return Self.namesakes.contains { currencies in
            currencies.contains(unit) && currencies.contains(their)
                && (isDollar || !currencies.contains("USD"))
        }
    }

    /// Currencies of one name: a paper says "kroner" and means its own.
    private static let namesakes: [Set<String>] = [
        ["AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "USD"],
        ["DKK", "ISK", "NOK", "SEK"],
        ["ARS", "CLP", "COP", "CUP", "DOP", "MXN", "PHP", "UYU"],
        ["INR", "LKR", "MUR", "NPR", "PKR", "SCR"],
        ["EGP", "GBP", "LBP", "SDG", "SSP", "SYP"],
        ["BIF", "CDF", "CHF", "DJF", "GNF", "KMF", "RWF", "XAF", "XOF", "XPF"],
        ["KES", "SOS", "TZS", "UGX"],
        ["BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"],
    ]

    /// What my unit is in the other's; `nil` where they measure different things.
    private func unitFactor(to other: Reading) -> Double? {
        let kinds = [statement.kind, other.statement.kind]
        if unit == other.unit || kinds.contains(.count) || kinds.contains(.number) { return 1 }
        guard statement.kind == .quantity, let mine = unit.flatMap(UnitFactors.of),
            let theirs = other.unit.flatMap(UnitFactors.of), mine.family == theirs.family
        else { return nil }
        return mine.factor / theirs.factor
    }

    private static func compare(
        _ mine: ExactDecimal, _ theirs: ExactDecimal, _ unit: Double, isHedged: Bool
    ) -> ValueRelation {
        let one = mine.double * unit
        let two = theirs.double
        guard one != 0, two != 0, (one < 0) == (two < 0) else {
            return one == two ? .equal : .incomparable
        }
        let factor = max(abs(one), abs(two)) / min(abs(one), abs(two))
        // Converted values carry the rounding of two units.
        if unit != 1 {
            if factor < 1.000001 { return .equal }
            return factor <= 1.02 ? .rounded : .differ(factor: factor)
        }
        if factor <= 1.03, isRounding(mine, theirs) { return .rounded }
        return isHedged && factor <= 1.1 ? .rounded : .differ(factor: factor)
    }

    /// Whether the one with fewer digits is the other cut to them; one digit is too few to tell.
    private static func isRounding(_ one: ExactDecimal, _ two: ExactDecimal) -> Bool {
        let coarser = one.exponent > two.exponent ? one : two
        guard one.exponent != two.exponent, coarser.significand.magnitude >= 10,
            let unit = ExactDecimal.powerOfTen(coarser.exponent)
        else { return false }
        return abs(one.double - two.double) <= unit.double / 2 * 1.000001
    }

    /// A plain value beyond a bound that the other states: "no more than 2,700" against 6,000.
    private static func breach(
        _ one: Statement, _ two: Statement, _ unit: Double
    ) -> ValueRelation? {
        let isFirst = !one.isPoint
        guard case .decimal(let edge) = (isFirst ? one : two).value,
            case .decimal(let plain) = (isFirst ? two : one).value, one.isPoint != two.isPoint
        else { return nil }
        let limit = edge.double * (isFirst ? unit : 1)
        let value = plain.double * (isFirst ? 1 : unit)
        guard limit > 0, value > 0 else { return nil }
        let excess: Double? =
            switch (isFirst ? one : two).bound {
            case .atMost, .lessThan: value / limit
            case .atLeast, .moreThan: limit / value
            case .range, .exact, .approx: nil
            }
        return excess.flatMap { $0 > breachFrom ? .differ(factor: $0) : nil }
    }

    /// What is nearer to a bound may be hedged on either side.
    private static let breachFrom = 1.1

    /// Bounds and ranges that leave room for the other value: no plain conflict.
    private static func explained(_ one: Statement, _ two: Statement) -> ValueRelation {
        for bounded in [one, two] where !bounded.isPoint {
            switch bounded.bound {
            case .atMost, .lessThan: return .explained("“up to” states a ceiling")
            case .atLeast, .moreThan: return .explained("“at least” states a floor")
            case .range, .exact, .approx: continue
            }
        }
        return .explained("one of them is a range")
    }
}

extension Statement {
    /// How many digits the value has without the zeros at its end; 0 for what is no plain number.
    var significantDigits: Int {
        guard case .decimal(let number) = value else { return 0 }
        var (rest, count) = (number.significand.magnitude, 1)
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }

    /// How often each digit stands in the value, five bits a digit; `nil` for what is no plain number.
    fileprivate var digitCounts: UInt64? {
        guard case .decimal(let number) = value else { return nil }
        var (rest, counts) = (number.significand.magnitude, 0 as UInt64)
        repeat {
            counts += 1 << (5 * UInt64(rest % 10))
            rest /= 10
        } while rest > 0
        return counts
    }

    /// The value as numbers; `nil` for dates and proportions.
    fileprivate var interval: (low: ExactDecimal, high: ExactDecimal)? {
        switch value {
        case .decimal(let number): (number, number)
        case .interval(let low, let high): (low, high)
        case .proportion, .period, .periods: nil
        }
    }

    /// A plain value, hedged at most by "about".
    fileprivate var isPoint: Bool {
        if case .interval = value { return false }
        return bound == .exact || isHedged
    }

    fileprivate var isHedged: Bool { bound == .approx }
}

/// What the factor between two conflicting values looks like; `nil` for nothing known.
func slip(_ factor: Double, _ one: Statement, _ two: Statement) -> String? {
    // Of a single digit almost any other number is near some power.
    let tolerance = [one, two].contains { $0.significantDigits == 1 } ? 0.001 : 0.05
    for power in [10.0, 100, 1000, 1_000_000] where abs(factor / power - 1) <= tolerance {
        return "a factor near \(Int(power)): perhaps a slip of scale"
    }
    if factor < 10, one.significantDigits > 1, let mine = one.digitCounts,
        mine == two.digitCounts
    {
        return "the same digits in another order: perhaps a slip of the pen"
    }
    return nil
}
