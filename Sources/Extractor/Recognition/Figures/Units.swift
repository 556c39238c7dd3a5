import Facts

/// Percent, percentage points and basis points.
struct PercentUnit: UnitRule {
    static let name = "figure.percent"

    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        var next = index
        if scan.isHyphen(next) { next += 1 }
        let points = RatePoints(scan: scan)
        // "0.3 of a percentage point"
        if scan.word(next) == Word.of, scan.has(next + 1, .article), numeral.value < .one,
            scan.word(next + 2) == RatePoints.percentage, points.isPoint(next + 3)
        {
            return UnitReading(
                kind: .percent, unit: .share("pp"), end: next + 4, rule: Self.name)
        }
        if points.isPoint(next) {
            let isBasis = points.areBasis(numeral, at: next)
            if isBasis || points.arePercentage(numeral, at: next) {
                return UnitReading(
                    kind: .percent, unit: .share(isBasis ? "bp" : "pp"), end: next + 1,
                    rule: Self.name)
            }
        }
        guard let found = MeasureNames.after.match(scan, at: next), found.value.sort == "share"
        else {
            return nil
        }
        if found.value.isSymbol, scan.isWord(next), found.end == next + 1,
            found.value.code == "pp" || found.value.code == "bp", scan.isSpaced(next),
            !numeral.hasDigits
        {
            return nil
        }
        return UnitReading(
            kind: .percent, unit: .share(found.value.code), end: found.end, rule: Self.name)
    }
}

/// A currency's name or sign behind the number: "5 million afghanis", "57 sen", "50p", "10 €".
struct MoneyUnit: UnitRule {
    static let name = "figure.money"
    /// Names that are other words too: they take a number of some size.
    private static let common = WordSet(
        "won real sol sum som soum soums sums soms rand lek tala mark marks kip ban dong colon gold"
    )

    /// Those of them that a number with decimals stands before in quotations: "closed at 8.45 rand".
    private static let quoted = WordSet("real sol som soum rand lek dong kip")
    private static let mark = WordHash.of("mark")

    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        var next = index
        if scan.isHyphen(next) { next += 1 }
        // "passed the 130 million mark".
        if scan.word(next) == Self.mark, numeral.value > .one { return nil }
        guard let found = CurrencyNames.after.match(scan, at: next) else { return nil }
        let name = found.value
        // "five $1 million prizes": the sign is of the sum behind it.
        if !scan.isWord(next), scan.isSpaced(next), scan.isNumber(found.end),
            !scan.isSpaced(found.end)
        {
            return nil
        }
        let bytes = scan.bytes(next..<found.end)
        let isShort = bytes.count == 1 && bytes.first != 0x24 && (bytes.first ?? 0) < 0x80
        if isShort, scan.isSpaced(next) || !numeral.hasDigits { return nil }
        if Self.common.contains(scan.word(next)), found.end == next + 1 {
            let isBig = numeral.value >= ExactDecimal(100) || numeral.hasScale
            let isPrice = numeral.hasPoint && Self.quoted.contains(scan.word(next))
            let isRate =
                isPrice
                || scan.word(next) != Self.won
                    && PerReader(scan: scan).read(at: next + 1, kind: .money) != nil
            guard
                isRate
                    || isBig
                        && (numeral.hasScale || !scan.has(next + 1, [.article, .determiner]))
            else { return nil }
        }
        if scan.word(next) == Self.cent, scan.isCapital(next), !scan.tokens[next].isAllCaps {
            return nil
        }
        if isPound(name), weighs(scan, numeral, next, found.end) { return nil }
        var end = found.end
        var factor = ExactDecimal.powerOfTen(name.exponent) ?? .one
        // "75 USD million".
        if !numeral.hasScale, let scale = NumeralReader(scan: scan).scale(end, afterDigits: true),
            scale.exponent >= 6, let size = ExactDecimal.powerOfTen(scale.exponent)
        {
            end = scale.end
            factor = size
        }
        return UnitReading(
            kind: .money, unit: .currency(name.unit), end: end, rule: Self.name, factor: factor,
            candidates: name.candidates)
    }

    private static let cent = WordHash.of("cent")
    /// A verb that "a" follows: "the party that had 250 won a second seat".
    private static let won = WordHash.of("won")

    private static let foot = WordHash.of("foot")

    private func isPound(_ name: CurrencyName) -> Bool { name.candidates.first == "GBP" }

    private static let weights = WordSet(
        """
        weigh weighs weighed weighing weight heavy heavier lighter scales pounder obese fat overweight kilograms kilogram kg meat ounces bomb bombs
        warhead warheads munition munitions shark bear boulder
        """)
    /// What weighs where a weight is tied to it: "480-pound bales", "a 200-pound man".
    private static let loads = WordSet(
        """
        bale bales bag bags sack sacks crate crates cylinder cylinders man woman boy girl baby tuna catfish
        pig hog steer calf cow lion tiger alligator pumpkin anchor statue bell lineman linebacker wrestler
        boxer shell shells rock block drum drums
        """)
    /// Verbs of a body that loses or puts on weight, right before the number.
    private static let slimming = WordSet(
        "lose losing lost loses gain gained gaining gains drop dropped dropping shed shedding sheds"
    )
    private static let body = ExactDecimal(1000)

    private static let sums = WordSet(
        """
        aid assets bonds borrowing cash compensation contracts cuts damage damages debt debts deals exports
        fraud funding funds government grants help imports investment lending loans losses money new orders
        our profit profits property public revenue sales savings spending support tax taxes taxpayers their
        trade work
        """)

    /// Whether pounds are a weight here: "25 pounds of rice", "weighs 112.5 pounds", "(683 pounds)".
    private func weighs(_ scan: FigureScan, _ numeral: Numeral, _ unit: Int, _ end: Int) -> Bool {
        guard scan.word(unit) == Word.pound || scan.word(unit) == Word.pounds,
            end == unit + 1
        else { return false }
        // "seventy million pounds of savings"
        if scan.word(end) == Word.of {
            return !numeral.hasScale || !Self.sums.contains(scan.word(end + 1))
        }
        if scan.word(end) == Word.sterling { return false }
        let low = max(scan.floor, numeral.start - 12)
        for place in low..<min(scan.limit, end + 4) {
            // "6-foot-4 and 240 pounds": a weight behind a height.
            let isHeight =
                scan.word(place) == Self.foot && scan.isHyphen(place + 1)
                && scan.isNumber(place + 2)
            if isHeight || Self.weights.contains(scan.word(place)) { return true }
        }
        if scan.isHyphen(unit - 1), Self.loads.contains(scan.word(end)) { return true }
        if numeral.value < Self.body, !numeral.hasScale,
            Self.slimming.contains(
                scan.word(HedgeReader(scan: scan).start(before: numeral.start) - 1))
        {
            return true
        }
        if numeral.isMixed, !numeral.hasScale, !numeral.isBound { return true }
        return numeral.hasPoint && !numeral.hasScale && numeral.digitCount < 6
            && !scan.isHyphen(unit - 1)
    }
}

/// Units of measure; those of time make durations.
struct MeasureUnit: UnitRule {
    static let quantity = "figure.quantity"
    static let duration = "figure.duration"
    /// Symbols that stand against the number only.
    private static let gluedOnly: Set<String> = [
        "y", "d", "s", "h", "A", "J", "N", "T", "t", "K", "F", "C", "l", "B", "bar", "gr", "mo",
        "um",
    ]

    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        var next = index
        if scan.isHyphen(next) { next += 1 }
        if isQualifier(scan, next) { next += 1 }
        if let bracketed = bracketed(scan, numeral, next) { return bracketed }
        guard let found = MeasureNames.after.match(scan, at: next), found.value.sort != "share",
            isPlausible(found.value, scan, next, found.end, numeral)
        else { return nil }
        return reading(found.value, end: found.end, scan, numeral, next)
    }

    /// "20 (kg)", "20 [kg]": the unit in brackets.
    private func bracketed(_ scan: FigureScan, _ numeral: Numeral, _ index: Int) -> UnitReading? {
        let open = scan.mark(index)
        guard open == 0x28 || open == 0x5B || open == 0x3C, numeral.hasDigits,
            let found = MeasureNames.after.match(scan, at: index + 1), found.value.isSymbol,
            found.value.sort != "share", found.value.sort != "time"
        else { return nil }
        let close = scan.mark(found.end)
        guard close == open + 1 || close == open + 2 else { return nil }
        return reading(found.value, end: found.end + 1, scan, numeral, index + 1)
    }

    /// "two more minutes", "five straight weeks".
    private func isQualifier(_ scan: FigureScan, _ index: Int) -> Bool {
        Self.qualifiers.contains(scan.word(index)) && scan.isWord(index + 1)
            && MeasureNames.after.match(scan, at: index + 1)?.value.isSymbol == false
    }

    private static let qualifiers = WordSet(
        """
        more additional extra further straight consecutive successive full whole solid long calendar
        working trading business gruelling short square-off fresh US imperial nautical-off net gross
        """)

    private func isPlausible(
        _ name: MeasureName, _ scan: FigureScan, _ start: Int, _ end: Int, _ numeral: Numeral
    ) -> Bool {
        let isHyphenated = scan.isHyphen(start - 1)
        if name.isSymbol {
            let text = String(decoding: scan.bytes(start..<end), as: UTF8.self)
            if text == "in" {
                // "a 3-in-1 printer"
                if isHyphenated, scan.isHyphen(end) { return false }
                let isFoot =
                    numeral.start >= scan.floor + 1
                    && (scan.word(numeral.start - 1) == Self.feetSymbol
                        || scan.isMark(numeral.start - 1, "'"))
                // "24in and", "6in wide"
                let isSized =
                    !scan.isSpaced(start) && !isHyphenated
                    && (scan.has(end, [.conjunction, .preposition])
                        || Self.sizes.contains(scan.word(end)))
                if isSized, numeral.hasDigits { return true }
                let closes = !scan.isWord(end) && !scan.isNumber(end)
                return numeral.hasDigits && (isFoot || closes && !scan.isMark(end, "\""))
            }
            if text == "'" || text == "\"" || text == "''" || text == "”" {
                return isQuoteMeasure(text, scan, start, end, numeral)
            }
            // "25 Boeing 737 MAX 8s": several of a type.
            if text == "s", !scan.isSpaced(start), scan.isNameWord(numeral.start - 1),
                !scan.beginsSentence(numeral.start - 1)
            {
                return false
            }
            if Self.gluedOnly.contains(text) {
                let isLast =
                    (text == "l" || text == "h")
                    && (!scan.isWord(end) || scan.has(end, [.conjunction, .preposition]))
                return numeral.hasDigits && (!scan.isSpaced(start) && !isHyphenated || isLast)
            }
            if text == "pm" { return numeral.hasPoint }
            if text == "bps" { return true }
            if isHyphenated, text.utf8.count == 1, text != "m" { return false }
            // "1.4 m people": a million of them.
            if text == "m", scan.isSpaced(start),
                NounPhraseReader(scan: scan).read(end, isPlural: true)?.tokens.count == 1
            {
                return false
            }
            if scan.isMark(end, "-"), scan.isNumber(end + 1), !scan.isSpaced(end) { return false }
            return numeral.hasDigits || text.utf8.count > 1
        }
        let word = scan.word(start)
        if word == Self.second, !isHyphenated, !numeral.isOne, numeral.value != .one {
            return false
        }
        if isNamed(scan, start, end, numeral) { return false }
        if word == Self.foot, !isHyphenated, !numeral.hasDigits, !numeral.isMixed { return true }
        if numeral.isOne, word == Self.day, !isHyphenated { return false }
        if name.sort == "time", scan.isCapital(start), !isHyphenated, !scan.tokens[start].isAllCaps,
            !scan.isCapital(numeral.start)
        {
            return false
        }
        if name.code == "st", !scan.isSpaced(start) || scan.isHyphen(end) { return false }
        if scan.isCapital(start), Self.names.contains(name.code) {
            return false
        }
        return true
    }

    /// "Forty Foot bathers": a place's name at a sentence's head, with a plain word behind it.
    private func isNamed(_ scan: FigureScan, _ start: Int, _ end: Int, _ numeral: Numeral) -> Bool {
        scan.isCapital(start) && !scan.tokens[start].isAllCaps && !numeral.hasDigits
            && scan.isCapital(numeral.start) && scan.isWord(end) && !scan.isCapital(end)
            && !scan.has(end, Roles.closed)
    }

    /// Feet and inches by their marks: 5'11", and 10" before a word of size.
    private func isQuoteMeasure(
        _ text: String, _ scan: FigureScan, _ start: Int, _ end: Int, _ numeral: Numeral
    ) -> Bool {
        guard numeral.hasDigits else { return false }
        if text == "'" {
            guard !scan.isSpaced(start) else { return false }
            return scan.isNumber(end) && !scan.isSpaced(end)
        }
        if scan.isMark(numeral.start - 1, "'"), !scan.isSpaced(numeral.start) { return true }
        return Self.sizes.contains(scan.word(end))
    }

    private static let sizes = WordSet("long wide tall deep thick high screen display tablet")
    private static let names: Set<String> = ["st", "mol", "bar", "Pa", "T", "cd"]
    private static let second = WordHash.of("second")
    private static let foot = WordHash.of("foot")
    private static let feetSymbol = WordHash.of("ft")
    private static let day = WordHash.of("day")

    private func reading(
        _ name: MeasureName, end: Int, _ scan: FigureScan, _ numeral: Numeral, _ start: Int
    ) -> UnitReading {
        func make(_ kind: FigureKind, _ code: String, _ factor: Int = 1) -> UnitReading {
            UnitReading(
                kind: kind, unit: .measure(code), end: end,
                rule: kind == .duration ? Self.duration : Self.quantity,
                factor: ExactDecimal(factor), sort: name.sort)
        }
        switch name.sort {
        case "" where name.exponent > 0:
            var reading = make(.quantity, name.code)
            reading.factor = ExactDecimal.powerOfTen(name.exponent) ?? .one
            reading.per = name.per
            return reading
        case "time": return make(.duration, name.code)
        case "decade": return make(.duration, "a", 10)
        case "century": return make(.duration, "a", 100)
        case "fortnight": return make(.duration, "d", 14)
        case "quarter": return make(.duration, "quarter")
        case "angle" where name.code == "deg":
            return make(.quantity, isTemperature(scan, numeral, end) ? "Cel" : "deg")
        default: return make(.quantity, name.code)
        }
    }

    private static let heat = WordSet(
        """
        temperature temperatures mercury heat hot hotter cold colder warm warmer warming cool cooler
        weather heatwave minus sun summer winter freezing frost celsius fever thermometer oven heated
        warmed boiling
        """)

    /// Degrees of heat by a word of heat near them.
    private func isTemperature(_ scan: FigureScan, _ numeral: Numeral, _ end: Int) -> Bool {
        let low = max(scan.floor, numeral.start - 18)
        let high = min(scan.limit, end + 10)
        return numeral.isNegative || (low..<high).contains { Self.heat.contains(scan.word($0)) }
    }
}

/// "forty-four times", "twice": how often.
struct TimesUnit: UnitRule {
    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        guard scan.word(index) == Word.times, !numeral.isOne else { return nil }
        // "subscribed 7.6 times": how many times as much.
        if numeral.hasPoint, !numeral.value.isWhole {
            return UnitReading(kind: .ratio, unit: .none, end: index + 1, rule: RatioRule.name)
        }
        return UnitReading(
            kind: .count, unit: .counted("time"), end: index + 1, rule: CountUnit.name)
    }
}
