import Facts

/// Reads written numbers: digits, words and any mix of them, with scales and fractions.
struct NumeralReader {
    let scan: FigureScan
    /// After a currency sign "m" is a million, never a meter.
    var isMoney = false

    /// The numeral that begins at a token; `nil` where none does.
    ///
    /// Several rules ask for the same one: the last answer is kept.
    func read(_ start: Int) -> Numeral? {
        if isMoney { return readAnew(start) }
        if scan.lastNumeralStart == start { return scan.lastNumeral }
        let numeral = readAnew(start)
        scan.lastNumeralStart = start
        scan.lastNumeral = numeral
        return numeral
    }

    private func readAnew(_ start: Int) -> Numeral? {
        if let signed = readSigned(start) { return signed }
        return readVague(start) ?? readHalf(start) ?? readMixed(start)
    }

    // MARK: Signs

    private func readSigned(_ start: Int) -> Numeral? {
        // "plus or minus two points" has no sign.
        let isEither = scan.word(start - 1) == Word.or && scan.word(start - 2) == Self.plus
        let isWordSign = scan.has(start, .sign) && !isEither
        guard isWordSign || isMinus(start) else { return nil }
        guard var numeral = readMixed(start + 1), let negated = numeral.value.negated else {
            return nil
        }
        numeral.tokens = start..<numeral.end
        numeral.value = negated
        numeral.isNegative = true
        numeral.isPlain = false
        return numeral
    }

    private static let plus = WordHash.of("plus")

    /// A minus sign: against the number, and not between two words.
    private func isMinus(_ index: Int) -> Bool {
        guard scan.isMark(index, "-"), scan.isNumber(index + 1), !scan.isSpaced(index + 1) else {
            return false
        }
        return scan.isSpaced(index) || scan.mark(index - 1) == 0x28 || scan.mark(index - 1) == 0x24
            || scan.mark(index - 1) == 0x3C || scan.mark(index - 1) == 0x2F
    }

    // MARK: Loose sizes

    /// "hundreds", "tens of thousands", "hundreds of thousands".
    private func readVague(_ start: Int) -> Numeral? {
        guard scan.has(start, .vague), var low = NumberWords.vague[scan.word(start)] else {
            return nil
        }
        var end = start + 1
        while scan.word(end) == Word.of, scan.has(end + 1, .vague),
            let size = NumberWords.vague[scan.word(end + 1)], let product = low.times(size)
        {
            low = product
            end += 2
        }
        let isTens = scan.word(start) == Self.tens
        guard !isTens || end > start + 1 else { return nil }
        if scan.word(start) == Self.scores {
            guard scan.word(end) == Word.of, !scan.has(end + 1, Roles.closed),
                !scan.has(start - 1, Roles.closed) || scan.beginsSentence(start)
            else { return nil }
        }
        guard let high = low.times(ExactDecimal(10)) else { return nil }
        var numeral = Numeral(tokens: start..<end, value: low, high: high, mantissa: low)
        numeral.isMixed = true
        return numeral
    }

    private static let tens = WordHash.of("tens")
    private static let scores = WordHash.of("scores")

    // MARK: Halves

    /// "half a million", "half an hour", "a quarter of a cent", "half".
    private func readHalf(_ start: Int) -> Numeral? {
        guard let part = fraction(start) else { return nil }
        var numeral = Numeral(tokens: start..<part.end, value: part.value, mantissa: part.value)
        numeral.isFraction = true
        var next = part.end
        if scan.word(next) == Word.of, scan.has(next + 1, .article) { next += 1 }
        let hasArticle = scan.has(next, .article)
        if hasArticle { next += 1 }
        if scan.isHyphen(next) { next += 1 }
        if let scale = scale(next, afterDigits: false), scale.exponent >= 3 {
            return scaled(numeral, by: scale.exponent, end: scale.end)
        }
        if scan.has(next, .dozen), let value = part.value.times(ExactDecimal(12)) {
            numeral.value = value
            numeral.mantissa = value
            numeral.tokens = start..<(next + 1)
            numeral.isFraction = false
            numeral.isDozen = true
            return numeral
        }
        if hasArticle {
            // "half an hour", "a quarter of a cent": the unit is the next word's to say.
            var whole = numeral
            whole.tokens = start..<next
            whole.isMixed = true
            whole.isFraction = false
            if MeasureNames.after.match(scan, at: next) != nil
                || CurrencyNames.after.match(scan, at: next) != nil || isRatePoint(next)
            {
                return whole
            }
        }
        return numeral
    }

    /// "half", "a third", "two-thirds", "three quarters", "one-fifth".
    private func fraction(_ start: Int) -> (value: ExactDecimal, end: Int)? {
        if scan.has(start, .article) || scan.word(start) == Word.one,
            scan.word(start + 1) == Word.half,
            scan.word(start + 2) == Word.of, !scan.isHyphen(start + 2)
        {
            return ExactDecimal("0.5").map { ($0, start + 2) }
        }
        if scan.word(start) == Word.half {
            return isHalf(start) ? ExactDecimal("0.5").map { ($0, start + 1) } : nil
        }
        if scan.word(start) == Word.quarter,
            scale(start + 1, afterDigits: false) != nil
                || scan.isHyphen(start + 1) && isRatePoint(start + 2)
        {
            return ExactDecimal("0.25").map { ($0, start + 1) }
        }
        var numerator = 1
        var next = start + 1
        if scan.has(start, .cardinal) {
            guard let count = subHundred(start) else { return nil }
            numerator = count.value
            next = count.end
        } else if !scan.has(start, .article) {
            return nil
        }
        if scan.isHyphen(next) || scan.isMark(next, "-") && scan.has(next + 1, .ordinal) {
            next += 1
        }
        if numerator > 1, let part = compoundPart(next) {
            return ExactDecimal(numerator).divided(by: ExactDecimal(part.denominator))
                .map { ($0, part.end) }
        }
        guard let part = NumberWords.ordinals[scan.word(next)], part.denominator > 0,
            scan.isWord(next)
        else { return nil }
        if part.denominator == 2, numerator == 1 { return nil }
        let isPlural = numerator != 1
        // "sales grew for the first time in five quarters": three months each.
        if part.denominator == 4, part.isPlural, numerator == 2 || numerator > 3,
            scan.word(next + 1) != Word.of
        {
            return nil
        }
        if !isPlural, scan.has(start, .article), scan.word(next + 1) != Word.of,
            isNextOfRow(start, part.denominator)
        {
            return nil
        }
        guard part.isPlural == isPlural || part.denominator == 4 && !scan.has(start, .article)
        else {
            return nil
        }
        if !isPlural, part.denominator != 2,
            !divides(next + 1, isArticle: scan.has(start, .article)),
            part.denominator != 4 || !isRatePoint(scan.isHyphen(next + 1) ? next + 2 : next + 1)
        {
            return nil
        }
        return ExactDecimal(numerator).divided(by: ExactDecimal(part.denominator))
            .map { ($0, next + 1) }
    }

    private static let halfOf = WordSet(
        "first second the a other better lower upper back top bottom this that each both past latter final"
    )

    /// "half" as a share: not half of a match or a year, nor the head of a compound.
    private func isHalf(_ index: Int) -> Bool {
        if Self.halfOf.contains(scan.word(index - 1)) || scan.has(index - 1, .ordinal) {
            return false
        }
        if scan.isHyphen(index - 1) { return false }
        guard scan.isHyphen(index + 1) else {
            return scan.word(index + 1) != Self.past && !scan.isCapital(index + 1)
        }
        return MeasureNames.after.match(scan, at: index + 2).map { !$0.value.isSymbol } ?? false
            || scan.has(index + 2, [.scale, .dozen]) || isRatePoint(index + 2)
    }

    /// "a quarter point", "half a point" of an interest rate.
    private func isRatePoint(_ index: Int) -> Bool {
        let points = RatePoints(scan: scan)
        return points.isPoint(index) && points.isOfRates(index)
    }

    private static let past = WordHash.of("past")

    /// Whether what follows "a third" makes it a share, and not the third of a row.
    private func divides(_ next: Int, isArticle: Bool) -> Bool {
        if scan.word(next) == Word.of || !scan.isWord(next) { return true }
        if !isArticle { return true }
        let closed = scan.has(
            next, [.preposition, .conjunction, .auxiliary, .pronoun, .article, .determiner])
        return closed || Self.comparatives.contains(scan.word(next)) || scan.has(next, .weekday)
            || scan.isOverItself(next)
    }

    static let comparatives = WordSet(
        """
        more less fewer higher lower cheaper larger bigger smaller faster slower longer shorter as
        compared last this a-year percent was were is are remains remain annually nationwide overnight
        since yesterday
        """)

    // MARK: Cardinals

    /// A cardinal and what may follow it: "and a half", "½", "/4", "point five", "dozen".
    private func readMixed(_ start: Int) -> Numeral? {
        guard var numeral = readCardinal(start) else { return nil }
        if let mixed = readFractionBehind(numeral) { numeral = mixed }
        if let point = readSpelledPoint(numeral) { numeral = point }
        if let quotient = readParts(numeral) { numeral = quotient }
        if scan.has(numeral.end, .dozen), !numeral.isMixed,
            let value = numeral.value.times(ExactDecimal(12))
        {
            numeral.value = value
            numeral.mantissa = value
            numeral.tokens = numeral.start..<(numeral.end + 1)
            numeral.isDozen = true
            numeral.isPlain = false
        }
        if let repeated = readRestatement(numeral) { numeral.tokens = numeral.start..<repeated }
        return numeral
    }

    /// "and a half", "-and-a-half", "and three quarters", "½", "1/2"; a scale may follow.
    private func readFractionBehind(_ numeral: Numeral) -> Numeral? {
        var numeral = numeral
        let end = numeral.end
        if numeral.isPlain, scan.isNumber(end), !numeral.hasScale, isFractionSign(end),
            let digits = Digits(scan.bytes(end))
        {
            return add(digits.value, to: numeral, end: end + 1)
        }
        if numeral.isPlain, let part = slashed(end - 1), part.end == end + 2 {
            numeral.value = part.value
            numeral.mantissa = part.value
            numeral.tokens = numeral.start..<part.end
            numeral.isFraction = true
            numeral.isPlain = false
            return numeral
        }
        if numeral.isPlain, scan.isSpaced(end), let part = slashed(end), part.value < .one {
            return add(part.value, to: numeral, end: part.end)
        }
        if let eighths = readEighths(numeral) ?? readOver(numeral) { return eighths }
        var next = end
        if scan.isHyphen(next) { next += 1 }
        guard scan.word(next) == Word.and else { return nil }
        next += 1
        if scan.isHyphen(next) { next += 1 }
        if scan.has(next, .article) {
            let article = next
            next += 1
            if scan.isHyphen(next) { next += 1 }
            guard let part = NumberWords.ordinals[scan.word(next)], part.denominator > 0,
                !part.isPlural, scan.word(next + 1) != Word.of || isUnitBehindOf(next + 1),
                part.value == 0 || divides(next + 1, isArticle: true) && !scan.isWord(next + 1),
                !numeral.hasScale || scale(next + 1, afterDigits: false) == nil
            else { return scaledTail(numeral, article) }
            guard
                let value = ExactDecimal.one.divided(by: ExactDecimal(part.denominator))
            else { return nil }
            return addBehind(value, to: numeral, end: next + 1)
        }
        if scan.word(next) == Word.half || scan.word(next) == Word.quarter,
            scan.word(next + 1) != Word.of || isUnitBehindOf(next + 1),
            !scan.has(next + 1, .article)
        {
            let value = ExactDecimal(scan.word(next) == Word.half ? "0.5" : "0.25")
            return value.flatMap { addBehind($0, to: numeral, end: next + 1) }
        }
        guard scan.has(next, .cardinal), let part = fraction(next), part.value < .one else {
            return nil
        }
        return addBehind(part.value, to: numeral, end: part.end)
    }

    /// "a quarter of hour": the unit of a mixed number behind "of".
    private func isUnitBehindOf(_ index: Int) -> Bool {
        MeasureNames.after.match(scan, at: index + 1).map { !$0.value.isSymbol } ?? false
    }

    /// "one billion and a half million": half a million on top.
    private func scaledTail(_ numeral: Numeral, _ start: Int) -> Numeral? {
        guard numeral.hasScale, let tail = readHalf(start + 1), tail.hasScale,
            tail.value < numeral.scale, let sum = numeral.value.plus(tail.value)
        else { return nil }
        var whole = numeral
        whole.value = sum
        whole.mantissa = sum
        whole.scale = .one
        whole.tokens = numeral.start..<tail.end
        whole.isMixed = true
        return whole
    }

    /// "one and a half" adds a half; "three million and a half" adds half a million.
    private func addBehind(_ part: ExactDecimal, to numeral: Numeral, end: Int) -> Numeral? {
        if numeral.hasScale, let size = part.times(numeral.scale) {
            return add(size, to: numeral, end: end)
        }
        return add(part, to: numeral, end: end)
    }

    func add(_ part: ExactDecimal, to numeral: Numeral, end: Int) -> Numeral? {
        guard let sum = numeral.value.plus(part) else { return nil }
        var mixed = numeral
        mixed.value = sum
        mixed.mantissa = sum
        mixed.scale = .one
        mixed.tokens = numeral.start..<end
        mixed.isMixed = true
        mixed.isPlain = false
        let next = scan.isHyphen(end) ? end + 1 : end
        if !numeral.hasScale, let scale = scale(next, afterDigits: numeral.hasDigits) {
            return scaled(mixed, by: scale.exponent, end: scale.end)
        }
        return mixed
    }

    func readCardinal(_ start: Int) -> Numeral? {
        if let word = readOneWord(start) { return word }
        guard let run = run(start, depth: 0) else { return nil }
        var numeral = Numeral(
            tokens: start..<run.end, value: run.value, mantissa: run.mantissa, scale: run.scale)
        numeral.hasDigits = run.digits != nil || run.hasDigits
        if let digits = run.digits, !run.isCompound {
            numeral.digitCount = digits.count
            numeral.hasPoint = digits.hasPoint
            numeral.isGrouped = digits.isGrouped || run.isSpaceGrouped
            numeral.isPlain =
                !digits.hasPoint && !digits.isGrouped && !run.isSpaceGrouped && run.scale == .one
            if digits.hasPoint && !digits.value.isWhole && isFractionSign(start) {
                numeral.isFraction = true
                numeral.isPlain = false
            }
        }
        return numeral
    }

    func isFractionSign(_ index: Int) -> Bool {
        scan.isNumber(index) && (scan.bytes(index).first ?? 0) >= 0x80
            && Digits(scan.bytes(index)) != nil
    }

    /// "3/4" of two plain numbers: the smaller first, and the second one that fractions have.
    func slashed(_ index: Int) -> (value: ExactDecimal, end: Int)? {
        guard scan.isNumber(index), scan.isMark(index + 1, "/"), !scan.isSpaced(index + 1),
            scan.isNumber(index + 2), !scan.isSpaced(index + 2), !scan.isMark(index + 3, "/"),
            let top = Digits(scan.bytes(index))?.value.integer,
            let bottom = Digits(scan.bytes(index + 2))?.value.integer,
            0 < top, top < bottom, Self.denominators.contains(bottom)
        else { return nil }
        return ExactDecimal(top).divided(by: ExactDecimal(bottom)).map { ($0, index + 3) }
    }

    private static let denominators: Set<Int> = [
        2, 3, 4, 5, 6, 8, 9, 10, 12, 16, 20, 25, 32, 40, 50, 64, 100, 1000,
    ]

    func scaled(_ numeral: Numeral, by exponent: Int, end: Int) -> Numeral? {
        guard let factor = ExactDecimal.powerOfTen(exponent),
            let value = numeral.value.times(factor)
        else { return nil }
        var result = numeral
        result.mantissa = numeral.value
        result.value = value
        result.scale = factor
        result.tokens = numeral.start..<end
        result.isFraction = false
        result.isPlain = false
        result.isMixed = true
        return result
    }
}
