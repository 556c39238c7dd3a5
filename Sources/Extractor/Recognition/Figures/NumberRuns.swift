import Facts

/// The cardinal grammar below halves and signs: groups up to 999, their scales, and what adds up.
extension NumeralReader {
    struct Run {
        var value: ExactDecimal
        var end: Int
        var mantissa: ExactDecimal
        var scale: ExactDecimal = .one
        var digits: Digits?
        var hasDigits = false
        var isCompound = false
        var isSpaceGrouped = false
        /// The power of ten of its smallest scale; what is added behind it stays below.
        var exponent = 0

        /// The same with its power taken in.
        func raised(to value: ExactDecimal, end: Int) -> Run {
            var raised = self
            raised.value = value
            raised.mantissa = value
            raised.end = end
            raised.isCompound = true
            return raised
        }
    }

    /// "three crore twelve lakh", "1.2 lakh crore", "4 thousand 3 hundred", "7 million".
    func run(_ start: Int, depth: Int) -> Run? {
        guard depth < 8, var run = group(start) else { return nil }
        var total = 0
        while true {
            let next = scan.isHyphen(run.end) ? run.end + 1 : run.end
            guard let scale = scale(next, afterDigits: run.hasDigits), scale.exponent > 2,
                total + scale.exponent <= 36, let factor = ExactDecimal.powerOfTen(scale.exponent),
                let value = run.value.times(factor), let whole = run.scale.times(factor)
            else { break }
            run.value = value
            run.scale = whole
            run.exponent = scale.exponent
            run.end = scale.end
            total += scale.exponent
        }
        run.exponent = max(total, run.exponent)
        return adding(tail: run, depth: depth)
    }

    /// "two million three hundred thousand": the tail is smaller than the scale before it.
    private func adding(tail head: Run, depth: Int) -> Run {
        guard head.exponent >= 2 else { return head }
        var next = head.end
        let hasAnd = scan.word(next) == Word.and
        if hasAnd { next += 1 }
        if !hasAnd, scan.isHyphen(next) { next += 1 }
        guard scan.has(next, [.cardinal, .scale]) || scan.isNumber(next) && !hasAnd,
            let tail = run(next, depth: depth + 1), !tail.hasDigits || tail.exponent >= 2,
            let bound = ExactDecimal.powerOfTen(head.exponent), (tail.value < bound),
            tail.value > .zero, !(hasAnd && isNumerator(tail.value, before: tail.end)),
            let value = head.value.plus(tail.value),
            !(hasAnd && head.hasDigits && tail.exponent == 0),
            hasAnd || !(head.hasDigits && tail.exponent == 0) && !opensCompound(tail.end)
        else { return head }
        var sum = head
        sum.value = value
        sum.mantissa = value
        sum.scale = .one
        sum.end = tail.end
        sum.isCompound = true
        return sum
    }

    /// "$1 billion two-year loan", "two thousand three-bedroom flats": a number tied to a noun is the
    /// next figure's; "two million three-hundred-thousand" goes on.
    private func opensCompound(_ end: Int) -> Bool {
        scan.isHyphen(end) && scan.isWord(end + 1)
            && !scan.has(end + 1, [.cardinal, .scale, .ordinal, .dozen])
    }

    /// A number token, or words up to 999: "two hundred and six", "twenty-five hundred".
    private func group(_ start: Int) -> Run? {
        if scan.isNumber(start) { return digitGroup(start) }
        if scan.isPoint(start), scan.isSpaced(start) || scan.mark(start - 1) == 0x24,
            scan.isNumber(start + 1), !scan.isSpaced(start + 1),
            let digits = Digits(scan.bytes(start + 1)), digits.value.isWhole || !digits.hasPoint,
            let tenth = ExactDecimal("0." + String(decoding: scan.bytes(start + 1), as: UTF8.self))
        {
            return Run(
                value: tenth, end: start + 2, mantissa: tenth, digits: nil, hasDigits: true,
                isCompound: true)
        }
        var run: Run
        if let words = subHundred(start) {
            let value = ExactDecimal(words.value)
            run = Run(value: value, end: words.end, mantissa: value)
        } else if let implied = impliedOne(start) {
            run = Run(value: .one, end: implied, mantissa: .one)
            if scan.word(implied) != Word.hundred { return run }
        } else {
            return nil
        }
        return hundreds(run)
    }

    /// "hundred" behind a group, and what is below a hundred behind that.
    private func hundreds(_ head: Run) -> Run {
        var run = head
        let next = scan.isHyphen(run.end) ? run.end + 1 : run.end
        guard scan.word(next) == Word.hundred, let value = run.value.times(ExactDecimal(100)) else {
            return run
        }
        run.value = value
        run.mantissa = value
        run.end = next + 1
        run.exponent = 2
        run.isCompound = run.hasDigits
        var tail = run.end
        if scan.word(tail) == Word.and { tail += 1 }
        if scan.isHyphen(tail) { tail += 1 }
        let hasAnd = tail > run.end
        if let rest = subHundredOrDigits(tail, allowed: run.hasDigits), rest.value > 0,
            !(hasAnd && isNumerator(ExactDecimal(rest.value), before: rest.end)),
            hasAnd || rest.value >= 20 || !opensCompound(rest.end),
            let sum = run.value.plus(ExactDecimal(rest.value))
        {
            // "one hundred and thirty-two fifths" is left to the fraction; "and a half" too.
            run.value = sum
            run.mantissa = sum
            run.end = rest.end
            run.exponent = 0
        }
        return run
    }

    /// "one hundred and three quarters": a fraction on top, and not 103.
    private func isNumerator(_ value: ExactDecimal, before end: Int) -> Bool {
        guard scan.isWord(end), let part = NumberWords.ordinals[scan.word(end)], part.isPlural
        else {
            return false
        }
        return value < ExactDecimal(part.denominator)
    }

    private func subHundredOrDigits(_ index: Int, allowed: Bool) -> (value: Int, end: Int)? {
        if let words = subHundred(index) {
            // "two hundred and three hundred": two numbers.
            let isNext = scan.word(words.end) == Word.hundred
            return isNext ? nil : words
        }
        guard allowed, scan.isNumber(index), let value = Digits(scan.bytes(index))?.value.integer,
            value < 100, scan.word(index + 1) != Word.hundred
        else { return nil }
        return (value, index + 1)
    }

    /// "a hundred", "another million", "hundred thousand": one of it, unsaid.
    private func impliedOne(_ start: Int) -> Int? {
        if scan.has(start, .article) || scan.word(start) == Self.another {
            guard scan.isWord(start + 1), scan.has(start + 1, [.scale, .dozen]) else { return nil }
            if scan.has(start + 1, .dozen), scan.word(start) == Self.another { return nil }
            return start + 1
        }
        let isPair = scan.has(start, .scale) && scan.has(start + 1, .scale)
        return isPair ? start : nil
    }

    /// Digits, with groups of three parted by spaces ("1 414 021 100").
    private func digitGroup(_ start: Int) -> Run? {
        guard var digits = Digits(scan.bytes(start)) else { return nil }
        var run = Run(
            value: digits.value, end: start + 1, mantissa: digits.value, digits: digits,
            hasDigits: true)
        if !digits.hasPoint, !digits.isGrouped, 1...3 ~= digits.count, scan.isNumber(start + 1),
            let spaced = spaceGroups(start)
        {
            digits.value = spaced.value
            run.value = spaced.value
            run.mantissa = spaced.value
            run.end = spaced.end
            run.digits = digits
            run.isSpaceGrouped = true
        }
        if let power = scientific(run) { return power }
        if !digits.hasPoint, 1...3 ~= digits.count, scan.isMark(start + 1, "'"),
            let quoted = quoteGroups(start)
        {
            run.value = quoted.value
            run.mantissa = quoted.value
            run.end = quoted.end
            run.isSpaceGrouped = true
        }
        let next = scan.isHyphen(run.end) ? run.end + 1 : run.end
        return scan.word(next) == Word.hundred ? hundreds(run) : run
    }

    /// "4e14", "9.83e-3", "2.48×10−5", "1.3x10^6".
    private func scientific(_ run: Run) -> Run? {
        var next = run.end
        guard !scan.isSpaced(next) else { return nil }
        if scan.isMark(next, "^") { return powered(run) }
        let text = Array(scan.bytes(next))
        var power: Int?
        if text.first.map({ $0 | 0x20 }) == 0x65, scan.isWord(next) {
            if text.count > 1 {
                power = Int(String(decoding: text.dropFirst(), as: UTF8.self))
                next += 1
            } else {
                (power, next) = signedInteger(next + 1)
            }
        } else if text == Array("x10".utf8)
            || scan.mark(next) == 0xD7 && scan.word(next + 1) == Self.tenDigits
        {
            next += text == Array("x10".utf8) ? 1 : 2
            if scan.isMark(next, "^") { next += 1 }
            (power, next) = signedInteger(next)
        }
        guard let power, -60...60 ~= power, let factor = ExactDecimal.powerOfTen(power),
            let value = run.value.times(factor)
        else { return nil }
        return run.raised(to: value, end: next)
    }

    /// "10^6", "2.5^-1".
    private func powered(_ run: Run) -> Run? {
        let (power, end) = signedInteger(run.end + 1)
        guard let power, -30...30 ~= power, run.value != .zero else { return nil }
        var value = ExactDecimal.one
        for _ in 0..<abs(power) {
            guard let next = value.times(run.value) else { return nil }
            value = next
        }
        if power < 0 {
            guard let inverse = ExactDecimal.one.divided(by: value) else { return nil }
            value = inverse
        }
        return run.raised(to: value, end: end)
    }

    private static let tenDigits = WordHash.of("10")

    private func signedInteger(_ index: Int) -> (Int?, Int) {
        let isNegative = scan.isMark(index, "-")
        let begin = isNegative || scan.isMark(index, "+") ? index + 1 : index
        guard scan.isNumber(begin), !scan.isSpaced(begin),
            let value = Digits(scan.bytes(begin))?.value.integer
        else { return (nil, index) }
        return (isNegative ? -value : value, begin + 1)
    }

    private func spaceGroups(_ start: Int) -> (value: ExactDecimal, end: Int)? {
        var text = String(decoding: scan.bytes(start), as: UTF8.self)
        var index = start + 1
        var groups = 0
        var isRound = true
        while groups < 6, scan.isNumber(index), scan.isSpaced(index),
            let part = Digits(scan.bytes(index)), !part.isGrouped
        {
            let bytes = scan.bytes(index)
            let whole = bytes.prefix { $0 != 0x2E }
            guard whole.count == 3 else { break }
            text += String(decoding: bytes, as: UTF8.self)
            groups += 1
            index += 1
            if whole.contains(where: { $0 != 0x30 }) { isRound = false }
            if part.hasPoint { break }
        }
        guard
            groups >= 2
                || groups == 1 && (isRound || isCounted(start, index) || isGrouping(start, index)),
            !scan.isNumber(index)
        else { return nil }
        return ExactDecimal(text).map { ($0, index) }
    }

    /// "1'350'000", the Swiss way.
    private func quoteGroups(_ start: Int) -> (value: ExactDecimal, end: Int)? {
        var text = String(decoding: scan.bytes(start), as: UTF8.self)
        var index = start + 1
        while scan.isMark(index, "'"), !scan.isSpaced(index), !scan.isSpaced(index + 1),
            scan.isNumber(index + 1), scan.bytes(index + 1).count == 3, index - start < 12
        {
            text += String(decoding: scan.bytes(index + 1), as: UTF8.self)
            index += 2
        }
        guard index > start + 1 else { return nil }
        return ExactDecimal(text).map { ($0, index) }
    }

    /// Words below a hundred: "seven", "nineteen", "twenty-one".
    func subHundred(_ start: Int) -> (value: Int, end: Int)? {
        guard scan.has(start, .cardinal), let first = NumberWords.cardinals[scan.word(start)] else {
            return nil
        }
        guard first >= 20 else { return (first, start + 1) }
        var next = start + 1
        if scan.isHyphen(next) { next += 1 }
        if scan.has(next, .cardinal), let ones = NumberWords.cardinals[scan.word(next)],
            1..<10 ~= ones
        {
            return (first + ones, next + 1)
        }
        return (first, start + 1)
    }

    /// The scale at a token: a word, a short form behind digits, or a letter against them.
    func scale(_ index: Int, afterDigits: Bool) -> (exponent: Int, end: Int)? {
        guard scan.isWord(index), let scale = NumberWords.scales[scan.word(index)] else {
            return nil
        }
        // "a 6.9-mill levy": a thousandth of what a house is worth.
        if scan.isHyphen(index - 1), scan.word(index) == Self.mill { return nil }
        switch scale.form {
        case .word: break
        case .short:
            guard afterDigits, isMoney || scan.isSpaced(index) || !scan.tokens[index].isAllCaps
            else {
                return nil
            }
        case .glued:
            guard afterDigits, !scan.isHyphen(index - 1),
                !scan.isSpaced(index) || isSpacedMillion(index), isScaleLetter(index)
            else { return nil }
        }
        return (scale.exponent, index + 1)
    }

    /// Whether "m", "k", "b" against digits is a scale, and not a unit.
    private func isScaleLetter(_ index: Int) -> Bool {
        let bytes = scan.bytes(index)
        if isMoney { return true }
        guard let first = bytes.first else { return false }
        if CurrencyNames.after.match(scan, at: index + 1) != nil { return true }
        let isBlockEnd = index + 1 >= scan.limit
        switch first {
        case UInt8(ascii: "k"), UInt8(ascii: "K"):
            return !(first == UInt8(ascii: "K") && scan.bytes(index - 1).contains(0x2E))
        case UInt8(ascii: "b"), UInt8(ascii: "B"): return !scan.isCapital(index + 1)
        case UInt8(ascii: "M") where bytes.count == 1:
            return isBlockEnd || startsPlural(index + 1)
        case UInt8(ascii: "m") where bytes.count == 1:
            return startsPlural(index + 1) || !isBlockEnd && followsMillions(index - 1)
                || isSumOfMillions(index)
                || Hardships(scan: scan).areSuffered(
                    HedgeReader(scan: scan).start(before: index - 1), index + 1)
        default: return false
        }
    }

    /// "1.4 m people".
    private func isSpacedMillion(_ index: Int) -> Bool {
        scan.bytes(index).elementsEqual([0x6D])
            && (isMoney
                || NounPhraseReader(scan: scan).read(index + 1, isPlural: true)?.tokens.count == 1
                    && MeasureNames.after.match(scan, at: index + 1) == nil)
    }

    func startsPlural(_ index: Int) -> Bool {
        guard scan.isWord(index), !NumberWords.afterMeters.contains(scan.word(index)) else {
            return false
        }
        if !scan.has(index, .preposition), MeasureNames.after.match(scan, at: index) != nil {
            return true
        }
        if scan.word(index) == Word.of { return isPartOfMillions(index + 1) }
        if Self.plurals.contains(scan.word(index)) { return true }
        return NounPhraseReader(scan: scan).read(index, isPlural: true) != nil
    }

    /// "102.4m were eligible": a distance is one thing.
    private static let plurals = WordSet("were are have")

    private static let mill = WordHash.of("mill")
}
