import Facts

/// Amounts: a numeral with the unit before or behind it, ranges of them, and bare numbers.
struct AmountRule: FigureRule {
    static let bare = "figure.number"
    static let elliptical = "figure.count.elliptical"

    func read(_ scan: FigureScan, at index: Int, after found: [Draft]) -> Reading? {
        let reader = AmountReader(scan: scan)
        guard let first = reader.read(index) else { return nil }
        if let pair = RangeReader(scan: scan).read(first, at: index) {
            return finish(pair, scan)
        }
        guard first.isWritten || BareNumbers(scan: scan).isFigure(first, after: found) else {
            return .nothing(upTo: first.tokens.upperBound)
        }
        return finish(first.draft, scan)
    }

    private func finish(_ draft: Draft, _ scan: FigureScan) -> Reading {
        var draft = draft
        HedgeReader(scan: scan).settle(&draft)
        ChangeReader(scan: scan).settle(&draft)
        let end = max(draft.tokens.upperBound, draft.reach.upperBound)
        return .figures([draft], upTo: end)
    }
}

/// One amount: the numeral and its unit.
struct Amount {
    var tokens: Range<Int>
    var numeral: Numeral
    var value: ExactDecimal
    var high: ExactDecimal?
    var reading: UnitReading?
    /// The unit stood before the number ("$5", "Rs 5").
    var hasPrefix = false

    /// A unit or noun was written with it.
    var isWritten: Bool { reading != nil }

    var draft: Draft {
        let stated: FigureValue = high.map { .interval(low: value, high: $0) } ?? .decimal(value)
        guard let reading else {
            let isRatio = numeral.isFraction
            var draft = Draft(
                tokens: tokens, kind: isRatio ? .ratio : .number, value: stated,
                rule: isRatio ? "figure.ratio" : AmountRule.bare)
            draft.isElliptical = !isRatio
            if high != nil { draft.bound = .range }
            draft.confidence = 0.7
            return draft
        }
        var draft = Draft(
            tokens: tokens, kind: reading.kind, value: stated, unit: reading.unit,
            rule: reading.rule)
        draft.per = reading.per
        draft.candidates = reading.candidates
        if high != nil { draft.bound = .range }
        return draft
    }
}

/// Reads one amount.
struct AmountReader {
    let scan: FigureScan

    func read(_ start: Int) -> Amount? {
        if let money = readPrefixed(start) { return money }
        guard let numeral = NumeralReader(scan: scan).read(start) else { return nil }
        var amount = Amount(
            tokens: numeral.tokens, numeral: numeral, value: numeral.value, high: numeral.high)
        if let reading = unit(behind: numeral) { attach(reading, to: &amount) }
        return amount
    }

    /// The unit behind a numeral, over a hyphen or "of" where a rule allows.
    func unit(behind numeral: Numeral) -> UnitReading? {
        for rule in RuleBook.units {
            if let reading = rule.read(scan, behind: numeral, at: numeral.end) { return reading }
        }
        return nil
    }

    /// Puts a unit to an amount, with the parts and the denominator that follow it.
    func attach(_ reading: UnitReading, to amount: inout Amount) {
        var reading = reading
        amount.tokens = amount.tokens.lowerBound..<max(amount.tokens.upperBound, reading.end)
        if let value = amount.value.times(reading.factor) { amount.value = value }
        if let high = amount.high { amount.high = high.times(reading.factor) }
        amount.reading = reading
        if let sum = CompoundReader(scan: scan).read(amount) {
            amount = sum
            reading = sum.reading ?? reading
        }
        guard reading.per == nil, reading.kind != .percent, reading.kind != .age,
            let per = PerReader(scan: scan).read(at: amount.tokens.upperBound, kind: reading.kind)
        else { return }
        reading.per = per.code
        amount.reading = reading
        amount.tokens = amount.tokens.lowerBound..<per.end
    }

    // MARK: Currency first

    /// "$1.25 billion", "Rs 4,300 crore", "US$68 a barrel", "-$5", "USD 75 million".
    private func readPrefixed(_ start: Int) -> Amount? {
        guard scan.has(start, .currency), let name = CurrencyNames.before.match(scan, at: start)
        else { return nil }
        let sign = name.value
        guard !sign.isLetter || !scan.isSpaced(name.end) else { return nil }
        let begin = name.end
        guard scan.isNumber(begin) || !scan.isSpaced(begin) || scan.isPoint(begin) || scan.isDash(begin)
            || scan.has(begin, [.cardinal, .article])
        else { return nil }
        guard let numeral = NumeralReader(scan: scan, isMoney: true).read(begin), !numeral.isVague,
            !sign.isDoubtful || numeral.hasScale || numeral.digitCount > 3,
            numeral.hasDigits || sign.unit.utf8.count == 3
        else { return nil }
        if scan.isWord(start), !numeral.hasDigits { return nil }
        let isNegative = scan.isMark(start - 1, "-") && scan.isSpaced(start - 1)
            && !scan.isSpaced(start)
        var amount = Amount(
            tokens: (isNegative ? start - 1 : start)..<numeral.end, numeral: numeral,
            value: isNegative ? numeral.value.negated ?? numeral.value : numeral.value)
        amount.hasPrefix = true
        let codes = sign.candidates
        var reading = UnitReading(
            kind: .money, unit: .currency(sign.unit), end: numeral.end, rule: MoneyUnit.name,
            candidates: codes)
        if let again = CurrencyNames.after.match(scan, at: numeral.end),
            again.value.unit == sign.unit || codes.contains(again.value.unit)
                || again.value.candidates.contains(sign.unit), !again.value.isMinor
        {
            reading.end = again.end
            reading.unit = .currency(again.value.candidates.isEmpty ? again.value.unit : sign.unit)
        }
        attach(reading, to: &amount)
        return amount
    }
}
