import Facts

/// Numerals that are neither plain digits nor plain words: "two point five", "a couple of", "another
/// billion", and a number said twice.
extension NumeralReader {
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
