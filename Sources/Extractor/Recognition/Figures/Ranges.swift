import Facts

/// Two amounts that make one figure: "18 to 24 months", "between $4m and $6m", "10-15%".
struct RangeReader {
    let scan: FigureScan

    func read(_ first: Amount, at start: Int) -> Draft? {
        guard !first.numeral.isVague, let connector = connector(first, start) else { return nil }
        var next = connector.end
        if let hedge = HedgeReader(scan: scan).skip(next) { next = hedge }
        guard let second = second(next, first), !second.numeral.isVague else { return nil }
        guard let joined = join(first, second, connector) else { return nil }
        return joined
    }

    private static let lower: Set<Bound> = [.moreThan, .atLeast]
    private static let upper: Set<Bound> = [.lessThan, .atMost]

    /// "greater than 100 and smaller than 300": a bound on either side.
    func readBounds(_ first: Amount, at start: Int) -> Draft? {
        let hedges = HedgeReader(scan: scan)
        let end = first.tokens.upperBound
        let isLinked =
            scan.word(end) == Word.and || scan.word(end) == Self.but || scan.isMark(end, ",")
        guard isLinked, let one = hedges.bound(before: start),
            let two = hedges.bound(at: end + 1), let second = second(two.end, first),
            second.high == nil, first.high == nil,
            first.reading == nil || second.reading == nil
                || first.reading?.unit == second.reading?.unit,
            Self.lower.contains(one) && Self.upper.contains(two.bound) && first.value < second.value
                || Self.upper.contains(one) && Self.lower.contains(two.bound)
                    && second.value < first.value
        else { return nil }
        let reading = second.reading ?? first.reading
        var draft = Draft(
            tokens: start..<second.tokens.upperBound, kind: reading?.kind ?? .number,
            value: .interval(
                low: min(first.value, second.value), high: max(first.value, second.value)),
            unit: reading?.unit ?? .none, rule: reading?.rule ?? AmountRule.bare)
        draft.bound = .range
        draft.isElliptical = reading == nil
        return draft
    }

    /// "2,000.45 ± 0.01 pounds": as much less and more.
    func readMargin(_ first: Amount, at start: Int) -> Draft? {
        let end = first.tokens.upperBound
        let isPair =
            scan.isMark(end, "+") && scan.isMark(end + 1, "/") && scan.isMark(end + 2, "-")
        guard scan.mark(end) == 0xB1 || isPair, first.high == nil,
            let second = second(isPair ? end + 3 : end + 1, first), second.high == nil,
            first.reading == nil || second.reading == nil
                || first.reading?.unit == second.reading?.unit,
            let minus = second.value.negated, let low = first.value.plus(minus),
            let high = first.value.plus(second.value), low < high
        else { return nil }
        let reading = second.reading ?? first.reading
        var draft = Draft(
            tokens: start..<second.tokens.upperBound, kind: reading?.kind ?? .number,
            value: .interval(low: low, high: high), unit: reading?.unit ?? .none,
            rule: reading?.rule ?? AmountRule.bare)
        draft.bound = .range
        draft.per = reading?.per
        draft.isElliptical = reading == nil
        return draft
    }

    private static let but = WordHash.of("but")

    private enum Kind { case dash, to, and, or }

    private struct Connector {
        var kind: Kind
        var end: Int
        var isBetween: Bool
        var isFrom: Bool
    }

    private func connector(_ first: Amount, _ start: Int) -> Connector? {
        let end = first.tokens.upperBound
        let before = opener(start)
        func make(_ kind: Kind) -> Connector {
            Connector(
                kind: kind, end: end + 1, isBetween: before == Word.between,
                isFrom: before == Word.from)
        }
        // "18- to 20-year-olds": a hyphen waits for the second's unit.
        if scan.isMark(end, "-"), !scan.isSpaced(end), scan.word(end + 1) == Word.to {
            return Connector(kind: .to, end: end + 2, isBetween: false, isFrom: true)
        }
        if scan.isDash(end) || scan.mark(end) == 0x7E {
            // A dash set off by spaces is punctuation, unless numbers stand on both sides.
            let isOpen = scan.isSpaced(end) || scan.isSpaced(end + 1)
            if isOpen, first.isWritten && !first.hasPrefix { return nil }
            return make(.dash)
        }
        if isQuotation(first) { return make(.dash) }
        switch scan.word(end) {
        case Word.to, Word.through: return make(.to)
        case Word.and where before == Word.between: return make(.and)
        case Word.and: return nil
        case Word.or: return make(.or)
        default: return nil
        }
    }

    /// "129.00/129.10 to the dollar": what is bid and what is asked, a hair apart.
    private func isQuotation(_ first: Amount) -> Bool {
        let end = first.tokens.upperBound
        guard scan.isMark(end, "/"), !scan.isSpaced(end), !scan.isSpaced(end + 1),
            first.numeral.hasPoint, isQuoted(first.tokens.lowerBound - 1, end + 2),
            let ask = Digits(scan.bytes(end + 1)), ask.hasPoint,
            first.value < ask.value, let limit = first.value.times(ExactDecimal(105)),
            let hundred = ask.value.times(ExactDecimal(100))
        else { return false }
        return hundred < limit
    }

    private static let quoting = WordSet("at to from around near")
    private static let against = WordSet("to against versus a per")

    private func isQuoted(_ before: Int, _ behind: Int) -> Bool {
        Self.quoting.contains(scan.word(before)) || Self.against.contains(scan.word(behind))
    }

    /// "between" or "from" before the figure and its hedge.
    private func opener(_ start: Int) -> UInt64 {
        let place = HedgeReader(scan: scan).start(before: start) - 1
        // "between the ages of six months and two years".
        if scan.word(place) == Word.of, Self.ages.contains(scan.word(place - 1)) {
            return scan.word(scan.word(place - 2) == Word.the ? place - 3 : place - 2)
        }
        return scan.word(place)
    }

    private static let ages = WordSet("age ages")

    private func second(_ index: Int, _ first: Amount) -> Amount? {
        var place = index
        if scan.isHyphen(place) { place += 1 }
        return AmountReader(scan: scan, isMoney: first.hasPrefix).read(place)
    }

    private func join(_ first: Amount, _ second: Amount, _ connector: Connector) -> Draft? {
        var first = first
        guard second.high == nil, agree(first, second, connector) else { return nil }
        if first.reading == nil, second.numeral.hasScale,
            !first.numeral.hasScale
                || first.hasPrefix && second.numeral.hasScale && !first.numeral.hasScale
        {
            first = scaled(first, like: second)
        } else if first.hasPrefix, second.numeral.hasScale, !first.numeral.hasScale {
            first = scaled(first, like: second)
        }
        if first.reading == nil, let factor = second.reading?.factor, factor != .one,
            let value = first.value.times(factor)
        {
            first.value = value
        }
        guard let values = aligned(first, second), connector.kind != .or || values.0 < values.1
        else {
            return nil
        }
        let isNegative = first.numeral.isNegative || second.numeral.isNegative
        guard values.0 < values.1 || isNegative || connector.isBetween || connector.kind == .to,
            !isScore(first, second, connector)
        else { return nil }
        // "six months to two years" is told in months, as the second was scaled to them.
        let isScaled = values.1 != second.value
        let reading = isScaled ? first.reading : second.reading ?? first.reading
        let isShare = reading == nil && first.numeral.isFraction && second.numeral.isFraction
        let low = min(values.0, values.1)
        let high = max(values.0, values.1)
        var draft = Draft(
            tokens: first.tokens.lowerBound..<second.tokens.upperBound,
            kind: reading?.kind ?? (isShare ? .ratio : .number),
            value: .interval(low: low, high: high), unit: reading?.unit ?? .none,
            rule: reading?.rule ?? (isShare ? RatioRule.name : AmountRule.bare))
        draft.bound = .range
        draft.per = second.reading?.per ?? first.reading?.per
        if second.reading == nil, first.hasPrefix,
            let per = PerReader(scan: scan).read(at: draft.tokens.upperBound, kind: .money)
        {
            draft.per = per.code
            draft.tokens = draft.tokens.lowerBound..<per.end
            draft.reach = draft.tokens
        }
        draft.candidates = reading?.candidates ?? []
        draft.isElliptical = reading == nil && !isShare
        if connector.isBetween || connector.isFrom {
            let opener = HedgeReader(scan: scan).start(before: first.tokens.lowerBound) - 1
            draft.reach = max(scan.floor, opener)..<draft.tokens.upperBound
        }
        return draft
    }

    /// Whether two amounts can be the ends of one range.
    private func agree(_ first: Amount, _ second: Amount, _ connector: Connector) -> Bool {
        if let one = first.reading, let two = second.reading {
            guard one.kind == two.kind, isSameUnit(one.unit, two.unit) else { return false }
            if connector.kind == .or { return false }
            if connector.isFrom, connector.kind == .to { return !isMove(first.tokens.lowerBound) }
            if connector.kind == .to {
                return (!isStep(first) || isStepRange(first, second)) && one.kind != .count
                    && !isChained(first)
            }
            return true
        }
        if first.reading != nil, second.reading == nil {
            guard first.hasPrefix, !second.numeral.isPlain || connector.kind != .or else {
                return false
            }
            return connector.kind == .dash || connector.isBetween || connector.isFrom
                || second.numeral.hasScale
        }
        if isShareOfStep(first, second, connector) { return false }
        if second.reading == nil {
            // Two bare numbers.
            if connector.kind == .or { return false }
            if connector.kind == .dash { return isBareDash(first, second) }
            // "was culled from 1,200 to 350": a range goes up.
            if connector.isFrom, connector.kind == .to,
                first.value > second.value || isChange(first.tokens.lowerBound)
            {
                return false
            }
            if connector.kind == .to, isStep(first), isFar(first.value, second.value) {
                return false
            }
            return connector.isBetween || connector.isFrom || connector.kind == .to
        }
        if second.reading?.kind == .count, connector.kind == .dash {
            return first.value < second.value
        }
        if connector.isFrom, connector.kind == .to { return !isMove(first.tokens.lowerBound) }
        return true
    }

    private func isSameUnit(_ one: Unit, _ two: Unit) -> Bool {
        if one == two { return true }
        if case .counted = one, case .counted = two { return true }
        if case .measure(let a) = one, case .measure(let b) = two {
            return Self.factors[a + " " + b] != nil || a == "deg" || b == "deg"
        }
        return false
    }

    /// How many of a first, finer unit the second has.
    private static let factors: [String: Int] = [
        "mo a": 12, "d wk": 7, "kg t": 1000, "m km": 1000, "h d": 24, "min h": 60, "s min": 60,
        "g kg": 1000, "cm m": 100, "mm cm": 10,
    ]

    /// Both values in the second's unit's terms, or the first's where that is the finer.
    private func aligned(_ first: Amount, _ second: Amount) -> (ExactDecimal, ExactDecimal)? {
        guard case .measure(let one)? = first.reading?.unit,
            case .measure(let two)? = second.reading?.unit, one != two
        else { return (first.value, second.value) }
        guard let factor = Self.factors[one + " " + two] else { return (first.value, second.value) }
        return second.value.times(ExactDecimal(factor)).map { (first.value, $0) }
    }

    /// "$2-3 million": the scale is of both.
    private func scaled(_ first: Amount, like second: Amount) -> Amount {
        guard
            first.numeral.value < second.numeral.mantissa
                || first.numeral.value < ExactDecimal(1000)
                    && second.numeral.mantissa < ExactDecimal(1000)
                    && first.numeral.value <= second.numeral.mantissa,
            let value = first.value.times(second.numeral.scale)
        else { return first }
        var first = first
        first.value = value
        return first
    }

    /// A verb of change before "from": then the two are where it began and where it ended.
    func isMove(_ start: Int) -> Bool {
        let low = scan.sentenceStart(start, reach: 14)
        let verb = (low..<start).last {
            // "handed down terms from 30 months to 14 years": nothing moves.
            if ChangeWords.phrasal(scan.word($0 - 1), scan.word($0))?.change.isEmpty ?? false {
                return false
            }
            return ChangeWords.moves.contains(scan.word($0))
                || ChangeWords.verbs[scan.word($0)] != nil
        }
        return verb.map { !hasEnd($0 + 1, before: start) || isGapped(start) } ?? false
    }

    /// "cut its forecast to 3% from 4 to 5%": the end of the move stands before "from" already.
    private func hasEnd(_ low: Int, before start: Int) -> Bool {
        (low..<max(low, start - 1)).contains {
            scan.word($0) == Word.to
                && (scan.isNumber($0 + 1) || scan.has($0 + 1, .currency) && scan.isNumber($0 + 2)
                    || scan.word($0 + 1) == Word.between)
        }
    }

    /// The same for a verb of change alone: "the treatment took from 30 to 60" is a range.
    private func isChange(_ start: Int) -> Bool {
        let low = scan.sentenceStart(start, reach: 14)
        return isMove(start)
            && (low..<start).contains {
                ChangeWords.verbs[scan.word($0)] != nil || Self.going.contains(scan.word($0))
            }
    }

    private static let going = WordSet("go goes going gone went swung")

    /// "goes from 30 to 40 mph, and the fine from £60": the verb is said once.
    private func isGapped(_ start: Int) -> Bool {
        let from = start - 1
        let low = scan.sentenceStart(start, reach: 16)
        guard scan.word(from) == Word.from,
            (low..<max(low, from - 2)).contains(where: { scan.word($0) == Word.from })
        else { return false }
        return (from - 5..<from).contains {
            scan.word($0) == Word.and && $0 + 1 < from
                && !($0 + 1..<from).contains { scan.has($0, [.verb, .auxiliary]) }
        }
    }

    /// "up €30 to €40 a head": a step of so much to so much, whose denominator stands once.
    private func isStepRange(_ first: Amount, _ second: Amount) -> Bool {
        guard let one = first.reading, let two = second.reading, one.kind == .money,
            one.per == nil, two.per != nil, first.value < second.value,
            let bound = first.value.times(ExactDecimal(3))
        else { return false }
        return second.value < bound
    }

    /// "rose 20,000 tonnes to 50,000 tonnes", "fell 3% to 5%": the first is a step, the second the end.
    private func isStep(_ first: Amount) -> Bool {
        let place = HedgeReader(scan: scan).start(before: first.tokens.lowerBound) - 1
        if first.reading?.kind == .money, Self.raising.contains(scan.word(place)) {
            return isPrice(first, place)
        }
        // "would free up 6% to 7% of it": nothing rises.
        if let phrasal = ChangeWords.phrasal(scan.word(place - 1), scan.word(place)),
            phrasal.change.isEmpty, !phrasal.isOfSums
        {
            return false
        }
        return ChangeWords.verbs[scan.word(place)] != nil || scan.word(place) == Word.by
    }

    /// "The share lost $4.10 to $212.30": a price that ends ten times as high as its step; "lost $1m to
    /// $2m" is a range.
    private func isPrice(_ step: Amount, _ verb: Int) -> Bool {
        guard Self.pricing.contains(scan.word(verb)),
            let bound = step.value.times(ExactDecimal(10)),
            let level = second(step.tokens.upperBound + 1, step)
        else { return false }
        return bound < level.value
    }

    private static let pricing = WordSet("lose loses losing lost add adds added adding")

    /// "fell by a quarter to $1.2bn": the part that it moved by, and where it ended.
    private func isShareOfStep(_ first: Amount, _ second: Amount, _ connector: Connector) -> Bool {
        connector.kind == .to && first.reading == nil && first.numeral.isFraction
            && !second.numeral.isFraction && isStep(first)
    }

    /// "fell by 410,000 to 8.2 million": too far apart for the ends of one step.
    private func isFar(_ one: ExactDecimal, _ two: ExactDecimal) -> Bool {
        one.times(ExactDecimal(3)).map { $0 < two } ?? false
            || two.times(ExactDecimal(3)).map { $0 < one } ?? false
    }

    /// "from $80m through $110m to $190m": already an end.
    private func isChained(_ first: Amount) -> Bool {
        scan.word(first.tokens.lowerBound - 1) == Word.through
    }

    private static let raising = WordSet(
        "raise raised raises raising lose loses losing lost add adding save")

    /// "21-15", "2-1": a score; "1000-5000": a range.
    private func isBareDash(_ first: Amount, _ second: Amount) -> Bool {
        guard first.value < second.value else { return false }
        let isSmall = first.value < ExactDecimal(100) && second.value < ExactDecimal(100)
        return !isSmall || !first.numeral.hasDigits || first.numeral.hasPoint
    }

    private func isScore(_ first: Amount, _ second: Amount, _ connector: Connector) -> Bool {
        guard connector.kind == .to, first.reading == nil, second.reading == nil else {
            return false
        }
        return !connector.isFrom && !connector.isBetween && first.value > second.value
    }
}
