import Facts

/// Amounts: a numeral with the unit before or behind it, ranges of them, and bare numbers.
struct AmountRule: FigureRule {
    static let bare = "figure.number"
    static let elliptical = "figure.count.elliptical"

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        let reader = AmountReader(scan: scan)
        guard let first = reader.read(index) else { return nil }
        if !first.isWritten, BareNumbers(scan: scan).isVersion(first.numeral) {
            return .nothing(upTo: first.tokens.upperBound)
        }
        let ranges = RangeReader(scan: scan)
        if let pair = ranges.read(first, at: index) ?? ranges.readBounds(first, at: index)
            ?? ranges.readMargin(first, at: index)
        {
            return finish(pair, scan)
        }
        guard first.isWritten || BareNumbers(scan: scan).isFigure(first) else {
            return .nothing(upTo: first.tokens.upperBound)
        }
        return finish(paced(first.draft, scan), scan)
    }

    private static let paces: Set<String> = ["a", "mo", "wk", "d", "h", "min", "quarter"]

    /// "turns out 12 a day", "at a rate of two a month": how often, where no noun is said.
    private func paced(_ draft: Draft, _ scan: FigureScan) -> Draft {
        guard draft.isElliptical, draft.kind == .number,
            scan.word(draft.tokens.upperBound) != Word.of,
            let per = PerReader(scan: scan).read(at: draft.tokens.upperBound, kind: .count),
            Self.paces.contains(per.code)
        else { return draft }
        var paced = draft
        paced.per = per.code
        paced.isPaced = true
        paced.tokens = draft.tokens.lowerBound..<per.end
        paced.reach = paced.tokens
        return paced
    }

    private static let `as` = WordHash.of("as")
    private static let amounts = WordSet("much many high big large long far")

    private func finish(_ draft: Draft, _ scan: FigureScan) -> Reading {
        var draft = draft
        let next = draft.tokens.upperBound
        if draft.kind == .ratio, scan.word(next) == Self.as,
            Self.amounts.contains(scan.word(next + 1))
        {
            draft.tokens = draft.tokens.lowerBound..<(next + 2)
            draft.reach = draft.tokens
        }
        takePlus(&draft, scan)
        HedgeReader(scan: scan).settle(&draft)
        ChangeReader(scan: scan).settle(&draft)
        let end = max(draft.tokens.upperBound, draft.reach.upperBound)
        return .figures([draft], upTo: end)
    }
}

extension AmountRule {
    /// "(+6.3%)": the sign belongs to the figure, and says which way it went.
    private func takePlus(_ draft: inout Draft, _ scan: FigureScan) {
        let sign = draft.tokens.lowerBound - 1
        guard draft.kind == .percent, scan.isMark(sign, "+"), !scan.isSpaced(sign + 1),
            scan.isSpaced(sign) || scan.isMark(sign - 1, "(")
        else { return }
        draft.tokens = sign..<draft.tokens.upperBound
        draft.reach = min(sign, draft.reach.lowerBound)..<draft.reach.upperBound
        draft.change = .up
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
    /// The first end of a range had a currency sign, which is this one's too.
    var isMoney = false

    func read(_ start: Int) -> Amount? {
        if isMoney { return readAnew(start) }
        if scan.lastAmountStart == start { return scan.lastAmount }
        let amount = readAnew(start)
        scan.lastAmountStart = start
        scan.lastAmount = amount
        return amount
    }

    private func readAnew(_ start: Int) -> Amount? {
        // Asked one after the other, as an amount is much to hand on.
        if scan.has(start, .currency), let money = readPrefixed(start) { return money }
        if scan.isWord(start), let money = readGlued(start) { return money }
        guard
            let numeral = NumeralReader(scan: scan, isMoney: isMoney).read(start)
                ?? article(start)
        else { return nil }
        var amount = Amount(
            tokens: numeral.tokens, numeral: numeral, value: numeral.value, high: numeral.high)
        if let reading = unit(behind: numeral) { attach(reading, to: &amount) }
        return ZeroPoint(scan: scan).settled(amount)
    }

    private static let decade = WordHash.of("decade")

    /// "a decade"; "an hour and 45 minutes"; and "a barrel" where it is all there is.
    private func article(_ start: Int) -> Numeral? {
        guard scan.has(start, .article) else { return nil }
        var numeral = Numeral(tokens: start..<(start + 1), value: .one, mantissa: .one)
        numeral.isArticle = true
        numeral.isBound = true
        let isAlone = start == scan.floor
        if let point = RatePoints(scan: scan).single(start + 1) {
            numeral.tokens = start..<point
            return numeral
        }
        if scan.word(start + 1) == Self.decade {
            let isRate =
                scan.isNumber(start - 1) || scan.isMark(start - 1, "%")
                || Self.percents.contains(scan.word(start - 1))
                || Self.ago.contains(scan.word(start + 2))
            return isRate ? nil : numeral
        }
        if let unit = MeasureNames.after.match(scan, at: start + 1) {
            let isSum =
                unit.value.sort == "time" && scan.word(unit.end) == Word.and
                && scan.isNumber(unit.end + 1)
            return isSum || isAlone && unit.end == scan.limit || isStretch(start, unit.end)
                ? numeral : nil
        }
        guard let unit = CurrencyNames.after.match(scan, at: start + 1),
            isAlone && unit.end == scan.limit
                || (Self.steps.contains(scan.word(unit.end)) || scan.word(start - 1) == Word.by
                    || isPaid(start, unit.end))
                    && MoneyUnit().read(scan, behind: numeral, at: start + 1) != nil
                    && !scan.isCapital(start + 1) && scan.length(start + 1) > 3
        else { return nil }
        return numeral
    }

    private static let stretches = WordSet("hour day week fortnight month year")
    private static let lasting = WordSet(
        "by for lasted lasting lasts spend spends spent wait waited waiting")
    private static let behindStretch = Roles.closed.union([.adverb, .verb, .weekday, .month])
    private static let later = WordSet("ago earlier later old")

    /// "was shut for a week", "lasted nearly an hour"; not "$5 for an hour" nor "for a day trip".
    private func isStretch(_ start: Int, _ end: Int) -> Bool {
        guard Self.stretches.contains(scan.word(start + 1)), end == start + 2 else { return false }
        let link = HedgeReader(scan: scan).start(before: start) - 1
        guard Self.lasting.contains(scan.word(link)),
            scan.word(link) != Word.for || !isPaid(before: link)
        else { return false }
        guard scan.isWord(end) else {
            return !scan.isHyphen(end) && !scan.isMark(end, "'") && !scan.isMark(end, "\u{2019}")
                && !(end < scan.limit && scan.tokens[end].flags.contains(.suffix))
        }
        if scan.word(end) == Word.or { return !scan.has(end + 1, .cardinal) }
        return scan.has(end, Self.behindStretch) && !Self.later.contains(scan.word(end))
            || scan.beginsSentence(end)
    }

    /// "$50 for a day", "600 rupees for an hour": a price.
    private func isPaid(before index: Int) -> Bool {
        scan.isNumber(index - 1) || scan.has(index - 1, .scale)
            || CurrencyNames.after.match(scan, at: index - 1) != nil
    }

    private static let paying = WordSet(
        """
        add added adding adds charge charged charges cost costing costs climbed dipped down dropped
        eased fell gain gained gaining gains lose loses losing lost paid pay paying pays rose shed
        slipped surged up
        """)
    private static let behindSum: Roles = [.preposition, .conjunction]

    /// "added a dollar to $83", "costs a dollar."; not "lost a dollar bill".
    private func isPaid(_ start: Int, _ end: Int) -> Bool {
        let link = HedgeReader(scan: scan).start(before: start) - 1
        return Self.paying.contains(scan.word(link)) && end == start + 2
            && (scan.has(end, Self.behindSum) || scan.isPoint(end) || scan.isMark(end, ",")
                || end >= scan.limit)
    }

    /// "a dollar more", "a dollar a day".
    private static let steps = WordSet("more less cheaper dearer higher lower a per")
    private static let percents = WordSet("percent cent points pc pct")
    private static let ago = WordSet("ago earlier later before")

    /// The unit behind a numeral, over a hyphen or "of" where a rule allows.
    func unit(behind numeral: Numeral) -> UnitReading? {
        // "fell a fifth year on year".
        if numeral.isFraction, scan.isOverItself(numeral.end) { return nil }
        // "hundreds of tonnes", "tens of billions of yen".
        let isLoose =
            numeral.isVague || numeral.isDozen
            || numeral.isMixed && !numeral.hasScale && !scan.has(numeral.end + 1, Roles.closed)
        if isLoose, scan.word(numeral.end) == Word.of {
            if let reading = RuleBook.unit(scan, behind: numeral, at: numeral.end + 1) {
                return reading
            }
        }
        // "the 4,000 or so inhabitants": the hedge stands inside.
        if scan.word(numeral.end) == Word.or, scan.word(numeral.end + 1) == Word.so,
            !numeral.isOne
        {
            return RuleBook.unit(scan, behind: numeral, at: numeral.end + 2)
        }
        return RuleBook.unit(scan, behind: numeral, at: numeral.end)
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

    private static let roadBefore = WordSet("the road highway route motorway on via")

    /// "the R617", "on N302": a road has a letter too.
    private func isRoad(_ start: Int) -> Bool {
        Self.roadBefore.contains(scan.word(start - 1)) && scan.isNumber(start + 1)
            && !scan.bytes(start + 1).contains(0x2C) && !scan.has(start + 2, .scale)
            && scan.isSpaced(start + 2) && scan.mark(start + 1) == 0
            && scan.bytes(start + 1).count == 3
            && PerReader(scan: scan).read(at: start + 2, kind: .money) == nil
            && !scan.isWord(start + 2)
    }

    // MARK: Letters against digits

    private static let cues = WordSet(
        """
        cost costs at to from of by paid pay pays was is were for worth than about between and only just
        some nearly around up over reached per a an fetch fetched charge charges earn earns fell rose
        sells sold takes took gave gives get gets owe owes owed save saves under below above least most
        dropped climbed against versus jumped rose soared surged slid lost gained added adds cut raised
        raises fined increased
        """)

    /// "R16", "N50", "P20", of a word: a letter that is a currency's sign, where the words before speak of money.
    private func readGlued(_ start: Int) -> Amount? {
        guard scan.tokens[start].flags.contains(.digit), scan.isCapital(start),
            !scan.tokens[start].flags.contains(.innerCapital),
            !scan.tokens[start].flags.contains(.lower),
            Self.cues.contains(scan.word(start - 1)) || isScaled(start + 1)
                || isGrouped(start),
            scan.bytes(start).count <= 4,
            let first = scan.bytes(start).first,
            let letter = Self.letters.first(where: { $0.0 == first }),
            let (digits, end) = grouped(start),
            digits.value >= ExactDecimal(10) || isScaled(end),
            !scan.isCapital(end) || scan.beginsSentence(end), !scan.isHyphen(end) || isScaled(end)
        else { return nil }
        var numeral = Numeral(tokens: start..<end, value: digits.value, mantissa: digits.value)
        numeral.hasDigits = true
        numeral.digitCount = digits.count
        if let scale = NumeralReader(scan: scan, isMoney: true).scale(
            scan.isHyphen(end) ? end + 1 : end, afterDigits: true),
            let factor = ExactDecimal.powerOfTen(scale.exponent),
            let value = digits.value.times(factor)
        {
            numeral.value = value
            numeral.scale = factor
            numeral.tokens = start..<scale.end
        }
        var amount = Amount(tokens: numeral.tokens, numeral: numeral, value: numeral.value)
        amount.hasPrefix = true
        attach(
            UnitReading(
                kind: .money, unit: .currency(letter.1), end: numeral.end, rule: MoneyUnit.name,
                candidates: letter.2),
            to: &amount)
        return amount
    }

    /// "R50", "R1 250 000": the digits behind the letter and the groups of three behind them.
    private func grouped(_ start: Int) -> (digits: Digits, end: Int)? {
        var text = Array(scan.bytes(start).dropFirst())
        var end = start + 1
        while end < start + 4, isGroup(end), end > start + 1 || isGrouped(start) {
            text += Array(scan.bytes(end))
            end += 1
        }
        return Digits(text[...]).map { ($0, end) }
    }

    /// A letter and no more than three digits, before a group of three.
    private func isGrouped(_ start: Int) -> Bool { scan.length(start) <= 4 && isGroup(start + 1) }

    private func isGroup(_ index: Int) -> Bool {
        scan.isNumber(index) && scan.isSpaced(index) && scan.length(index) == 3
            && scan.bytes(index).allSatisfy { 0x30...0x39 ~= $0 }
    }

    private func isScaled(_ index: Int) -> Bool {
        scan.has(scan.isHyphen(index) ? index + 1 : index, .scale)
    }

    /// The letters, each with its likeliest currency and the list of those that share it.
    private static let letters: [(UInt8, String, [String])] = [
        ("R", "ZAR"), ("N", "NGN"), ("P", "PHP"), ("K", "ZMW"),
    ].map { (sign, code) in
        let row = Currencies.shared.rows.first { $0[0] == sign }
        let codes = row?.list(2) ?? []
        return (sign.utf8.first ?? 0, code, codes.count > 1 ? codes : [])
    }

    // MARK: Currency first

    /// Of a currency's sign or name: "$1.25 billion", "Rs 4,300 crore", "US$68 a barrel", "-$5", "USD 75 million".
    private func readPrefixed(_ start: Int) -> Amount? {
        guard let name = CurrencyNames.before.match(scan, at: start) else { return nil }
        let sign = name.value
        guard !sign.isLetter || !scan.isSpaced(name.end) && !isRoad(start) else { return nil }
        let begin = name.end
        guard
            scan.isNumber(begin) || !scan.isSpaced(begin) || scan.isPoint(begin)
                || scan.isDash(begin)
                || scan.has(begin, [.cardinal, .article])
        else { return nil }
        guard let numeral = NumeralReader(scan: scan, isMoney: true).read(begin), !numeral.isVague,
            !sign.isDoubtful || numeral.hasScale || numeral.digitCount > 3,
            numeral.hasDigits || sign.unit.utf8.count == 3
        else { return nil }
        if scan.isWord(start), !numeral.hasDigits { return nil }
        let isNegative =
            scan.isMark(start - 1, "-") && scan.isSpaced(start - 1)
            && !scan.isSpaced(start)
        var amount = Amount(
            tokens: (isNegative ? start - 1 : start)..<numeral.end, numeral: numeral,
            value: isNegative ? numeral.value.negated ?? numeral.value : numeral.value)
        amount.hasPrefix = true
        let codes = sign.candidates
        var reading = UnitReading(
            kind: .money, unit: .currency(sign.unit), end: numeral.end, rule: MoneyUnit.name,
            factor: ExactDecimal.powerOfTen(sign.exponent) ?? .one, candidates: codes)
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
