import Facts

/// Amounts of several parts that make one: "5 feet 9 inches", "two years and six months", "$3.50 and 20c".
struct CompoundReader {
    let scan: FigureScan

    /// How many of the smallest part one unit has, within a family of units that add up.
    private static let sizes: [String: (family: Int, size: Int)] = [
        "mi": (0, 63360), "yd": (0, 36), "ft": (0, 12), "in": (0, 1),
        "km": (1, 1_000_000), "m": (1, 1000), "cm": (1, 10), "mm": (1, 1),
        "d": (2, 86400), "h": (2, 3600), "min": (2, 60), "s": (2, 1),
        "a": (3, 12), "mo": (3, 1),
        "lb": (4, 16), "oz": (4, 1), "st": (4, 224),
        "kg": (5, 1000), "g": (5, 1),
    ]

    /// The sum of an amount and the smaller parts behind it, in the smallest unit named.
    func read(_ amount: Amount) -> Amount? {
        guard let reading = amount.reading, amount.high == nil else { return nil }
        if reading.kind == .money { return readCents(amount, reading) }
        // "7.1 metres, 40 centimetres below the record": what has decimals has no smaller parts.
        guard case .measure(let code) = reading.unit, let outer = Self.sizes[code],
            !amount.numeral.hasPoint
        else { return nil }
        guard let (part, inner, partCode) = nextPart(amount.tokens.upperBound, code, outer) else {
            return halfBehind(amount, code)
        }
        guard let ratio = ExactDecimal(outer.size).divided(by: ExactDecimal(inner.size), digits: 0),
            let scaled = amount.value.times(ratio), let sum = scaled.plus(part.value)
        else { return nil }
        var whole = amount
        whole.value = sum
        whole.tokens = amount.tokens.lowerBound..<part.tokens.upperBound
        whole.reading?.unit = .measure(partCode)
        whole.reading?.end = part.tokens.upperBound
        return read(whole) ?? whole
    }

    /// A smaller part of the same family: its numeral and unit.
    private func nextPart(
        _ end: Int, _ code: String, _ outer: (family: Int, size: Int)
    ) -> (Amount, (family: Int, size: Int), String)? {
        var next = end
        // "3 years, 2 months, 14 days" is a list; "7 feet, 1 inch" a height.
        let isApart = scan.isMark(next, ",")
        if isApart, outer.family != 2, outer.family != 3 { next += 1 }
        if scan.word(next) == Word.and { next += 1 }
        if scan.isHyphen(next) { next += 1 }
        guard scan.isNumber(next) || scan.has(next, .cardinal),
            let numeral = NumeralReader(scan: scan).read(next), !numeral.isNegative
        else { return nil }
        if let unit = MeasureUnit().read(scan, behind: numeral, at: numeral.end),
            case .measure(let partCode) = unit.unit, let inner = Self.sizes[partCode],
            inner.family == outer.family, inner.size < outer.size,
            numeral.value < ExactDecimal(outer.size), !isApart || !differs(unit.end)
        {
            let part = Amount(
                tokens: next..<unit.end, numeral: numeral, value: numeral.value, high: nil)
            return (part, inner, partCode)
        }
        if code == "h", numeral.value < ExactDecimal(60), numeral.value >= ExactDecimal(10),
            !scan.isWord(numeral.end), !scan.isNumber(numeral.end), !scan.isMark(numeral.end, "%"),
            !scan.isMark(end, ","), let minutes = Self.sizes["min"]
        {
            let part = Amount(
                tokens: next..<numeral.end, numeral: numeral, value: numeral.value, high: nil)
            return (part, minutes, "min")
        }
        // "6-foot-3", "6ft 4", "5'11".
        guard code == "ft", numeral.value < ExactDecimal(12), numeral.hasDigits, !numeral.hasPoint,
            scan.isHyphen(end) || !scan.isSpaced(next), let inches = Self.sizes["in"]
        else { return nil }
        var tokens = next..<numeral.end
        if scan.isMark(numeral.end, "\""), !scan.isSpaced(numeral.end) {
            tokens = next..<(numeral.end + 1)
        }
        let part = Amount(tokens: tokens, numeral: numeral, value: numeral.value, high: nil)
        return (part, inches, "in")
    }

    private static let sides = WordSet(
        """
        over under short shy ahead behind beyond further closer nearer deeper shallower wider narrower
        thicker thinner taller heavier lighter
        """)
    private static let wholes = WordSet("it them which that this these those whom")

    /// "4 kilos, 300 grams more than average", "12 km, 400 meters of it": by how much, or a part.
    private func differs(_ end: Int) -> Bool {
        let word = scan.word(end)
        if word == Word.of { return Self.wholes.contains(scan.word(end + 1)) }
        return ChangeWords.adjectives[word] != nil || Self.sides.contains(word)
            || word == Self.too
    }

    private static let too = WordHash.of("too")

    /// "one hour and a half": half of the unit again.
    private func halfBehind(_ amount: Amount, _ code: String) -> Amount? {
        var next = amount.tokens.upperBound
        guard scan.word(next) == Word.and else { return nil }
        next += 1
        if scan.has(next, .article) { next += 1 }
        guard scan.word(next) == Word.half, scan.word(next + 1) != Word.of,
            !scan.has(next + 1, .article), let half = ExactDecimal("0.5"),
            let sum = amount.value.plus(half)
        else { return nil }
        var whole = amount
        whole.value = sum
        whole.tokens = amount.tokens.lowerBound..<(next + 1)
        return whole
    }

    /// "3 dollars 50 cents", "$20 and 43c": the hundredths behind a whole.
    private func readCents(_ amount: Amount, _ reading: UnitReading) -> Amount? {
        guard case .currency(let code) = reading.unit, !code.contains("."),
            !amount.numeral.hasScale, !amount.numeral.hasPoint
        else { return nil }
        var next = amount.tokens.upperBound
        if scan.word(next) == Word.and { next += 1 }
        guard scan.isNumber(next) || scan.has(next, .cardinal),
            let numeral = NumeralReader(scan: scan).read(next), numeral.value < ExactDecimal(100),
            numeral.value.isWhole, !numeral.isNegative
        else { return nil }
        var end = numeral.end
        if let cents = CurrencyNames.after.match(scan, at: end), cents.value.isMinor {
            end = cents.end
        } else if !isBareCents(numeral, amount) {
            return nil
        }
        guard let hundredth = ExactDecimal("0.01"), let part = numeral.value.times(hundredth),
            let sum = amount.value.plus(part)
        else { return nil }
        var whole = amount
        whole.value = sum
        whole.tokens = amount.tokens.lowerBound..<end
        return whole
    }

    /// "15 dollars 50": two digits at the end, behind a currency's name.
    private func isBareCents(_ numeral: Numeral, _ amount: Amount) -> Bool {
        let isTwoDigits = numeral.isPlain && numeral.digitCount == 2 || !numeral.hasDigits
        let isEnd =
            !scan.isWord(numeral.end) && !scan.isNumber(numeral.end)
            && !scan.isMark(numeral.end, "%")
        return isTwoDigits && isEnd && !amount.hasPrefix
    }
}
