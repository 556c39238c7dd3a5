import Facts

/// Numerals that are neither plain digits nor plain words: "two point five", "a couple of", "another
/// billion", and a number said twice.
extension NumeralReader {
    /// "Two were killed and a third was hurt", "two goals and set up a third": the next of those that the
    /// sentence counted, behind "and" or as the object of a verb that moves nothing; not "over two years
    /// rose by a third", "three in four closed and a quarter reopened".
    func isNextOfRow(_ start: Int, _ place: Int) -> Bool {
        guard place == 3 || place == 5, scan.word(start - 1) != Word.by,
            !scan.has(start - 1, .changeVerb)
        else { return false }
        let low = scan.sentenceStart(start, reach: 16)
        let isJoined = (low..<start).contains {
            scan.has($0, .conjunction) || scan.isMark($0, ";")
        }
        return isJoined
            && (low..<start).contains {
                scan.has($0, .cardinal) && !scan.isHyphen($0 + 1)
                    && readCardinal($0)?.value == ExactDecimal(place - 1)
                    && MeasureNames.after.match(scan, at: $0 + 1) == nil
                    && scan.word($0 + 1) != Word.in
            }
    }

    /// "two point five", "nought point nought three".
    func readSpelledPoint(_ numeral: Numeral) -> Numeral? {
        guard scan.word(numeral.end) == Word.point, numeral.value.isWhole, !numeral.hasScale else {
            return nil
        }
        var digits = ""
        var next = numeral.end + 1
        while digits.utf8.count < 12 {
            if scan.isNumber(next), let number = Digits(scan.bytes(next)), number.value.isWhole {
                digits += number.value.description
                next += 1
                break
            }
            guard let part = subHundred(next) else { break }
            digits += String(part.value)
            next = part.end
        }
        guard !digits.isEmpty, let part = ExactDecimal("0." + digits) else { return nil }
        let isNegative = numeral.value < .zero
        guard let value = numeral.value.plus(isNegative ? part.negated ?? part : part) else {
            return nil
        }
        var result = numeral
        result.value = value
        result.mantissa = value
        result.tokens = numeral.start..<next
        result.isPlain = false
        if let scale = scale(next, afterDigits: false) {
            return scaled(result, by: scale.exponent, end: scale.end)
        }
        return result
    }

    /// "one hundred and thirty-two fifths", "a hundred trillionths": so many parts, more than make a
    /// whole or of a thousand and above.
    func readParts(_ numeral: Numeral) -> Numeral? {
        guard !numeral.hasDigits, !numeral.isMixed, scan.isWord(numeral.end),
            let part = NumberWords.ordinals[scan.word(numeral.end)], part.isPlural,
            part.denominator > 4
        else { return nil }
        let whole = ExactDecimal(part.denominator)
        let exponent = Self.powers[part.denominator]
        guard exponent != nil || whole < numeral.value,
            let value = exponent.flatMap({ ExactDecimal.powerOfTen(-$0) }).map({
                numeral.value.times($0)
            }) ?? numeral.value.divided(by: whole)
        else { return nil }
        var result = numeral
        result.value = value
        result.mantissa = value
        result.scale = .one
        result.tokens = numeral.start..<(numeral.end + 1)
        result.isFraction = true
        result.isPlain = false
        return result
    }

    private static let powers = [
        1000: 3, 1_000_000: 6, 1_000_000_000: 9, 1_000_000_000_000: 12,
    ]

    /// "three twenty-firsts": tens and ones of a denominator.
    func compoundPart(_ start: Int) -> (denominator: Int, end: Int)? {
        guard scan.has(start, .cardinal), let tens = NumberWords.cardinals[scan.word(start)],
            tens >= 20, scan.isHyphen(start + 1)
        else { return nil }
        let word = scan.word(start + 2)
        let ones =
            Self.firsts[word] ?? NumberWords.ordinals[word].map { $0.isPlural ? $0.denominator : 0 }
        guard let ones, 1..<10 ~= ones else { return nil }
        return (tens + ones, start + 3)
    }

    private static let firsts = [WordHash.of("firsts"): 1, WordHash.of("seconds"): 2]

    /// "6-1/4 cents", "$10.43-3/4": a market's fraction, of a cent behind cents.
    func readEighths(_ numeral: Numeral) -> Numeral? {
        let isCents = isMoney && numeral.hasPoint && !numeral.hasScale
        guard numeral.isPlain || isCents, scan.isHyphen(numeral.end),
            let part = slashed(numeral.end + 1),
            let size = isCents ? part.value.times(ExactDecimal.powerOfTen(-2) ?? .one) : part.value
        else { return nil }
        return add(size, to: numeral, end: part.end)
    }

    /// "2000 over 3": a division, where nothing is counted and nothing follows.
    func readOver(_ numeral: Numeral) -> Numeral? {
        let before = scan.has(numeral.start - 1, .sign) ? numeral.start - 2 : numeral.start - 1
        guard scan.word(numeral.end) == Word.over, !isMoney,
            before < scan.floor || scan.has(before, .auxiliary), !numeral.hasScale,
            !numeral.isGrouped,
            scan.isNumber(numeral.end + 1) || scan.has(numeral.end + 1, .cardinal),
            let under = readCardinal(numeral.end + 1), under.value > .zero, under.value.isWhole,
            under.end >= scan.limit || scan.isPoint(under.end) && under.end + 1 >= scan.limit,
            let value = numeral.value.divided(by: under.value, digits: 12)
        else { return nil }
        var quotient = numeral
        quotient.value = value
        quotient.mantissa = value
        quotient.tokens = numeral.start..<under.end
        quotient.isFraction = true
        quotient.isPlain = false
        return quotient
    }

    /// "45 (forty five)": the same number again in brackets.
    func readRestatement(_ numeral: Numeral) -> Int? {
        guard scan.isMark(numeral.end, "("),
            scan.has(numeral.end + 1, .cardinal) || scan.isNumber(numeral.end + 1),
            let again = readCardinal(numeral.end + 1), again.value == numeral.value,
            again.hasDigits != numeral.hasDigits, scan.isMark(again.end, ")")
        else { return nil }
        return again.end + 1
    }

    /// "a couple of", "a single", "another billion".
    func readOneWord(_ start: Int) -> Numeral? {
        if scan.has(start, .article), scan.word(start + 1) == Self.couple {
            let end = scan.word(start + 2) == Word.of ? start + 3 : start + 2
            guard !scan.has(end, Roles.closed) else { return nil }
            var numeral = Numeral(
                tokens: start..<end, value: ExactDecimal(2), mantissa: ExactDecimal(2))
            numeral.isMixed = true
            numeral.isBound = true
            return numeral
        }
        if scan.has(start, .single), scan.has(start - 1, .article) {
            var numeral = Numeral(tokens: start..<(start + 1), value: .one, mantissa: .one)
            numeral.isBound = true
            return numeral
        }
        if scan.has(start, .scale), scan.word(start - 1) == Self.another,
            let scale = NumberWords.scales[scan.word(start)],
            let value = ExactDecimal.powerOfTen(scale.exponent)
        {
            return Numeral(
                tokens: start..<(start + 1), value: value, mantissa: .one, scale: value)
        }
        return nil
    }

    private static let couple = WordHash.of("couple")
    static let another = WordHash.of("another")
}
