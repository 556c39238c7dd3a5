import Facts

/// Places in a row: "13th edition", "third term", "one thousandth container".
///
/// "First" is left out: in news it seldom numbers anything.
struct OrdinalRule: FigureRule {
    static let name = "figure.ordinal"

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        if scan.isNumber(index), scan.isWord(index + 1), !scan.isSpaced(index + 1),
            NumberWords.ordinalEndings.contains(scan.word(index + 1))
        {
            return digits(scan, index)
        }
        guard scan.has(index, [.cardinal, .ordinal, .article]) else { return nil }
        return words(scan, index)
    }

    private func digits(_ scan: FigureScan, _ index: Int) -> Reading? {
        guard let digits = Digits(scan.bytes(index)), digits.value.isWhole else { return nil }
        // "42nd Street", "82nd Airborne": names.
        if scan.isCapital(index + 2), isNamed(scan, index + 2) { return .nothing(upTo: index + 2) }
        return .figures([make(scan, index..<(index + 2), digits.value)], upTo: index + 2)
    }

    private func isNamed(_ scan: FigureScan, _ index: Int) -> Bool {
        !scan.beginsSentence(index) && !scan.tokens[index].isAllCaps
            && !scan.has(index, [.month, .preposition, .determiner])
    }

    private func make(_ scan: FigureScan, _ tokens: Range<Int>, _ value: ExactDecimal) -> Draft {
        var draft = Draft(tokens: tokens, kind: .ordinal, value: .decimal(value), rule: Self.name)
        draft.confidence = 0.8
        return draft
    }

    private func words(_ scan: FigureScan, _ index: Int) -> Reading? {
        var value = 0
        var next = index
        if scan.has(index, .cardinal) || scan.has(index, .article) && scan.has(index + 1, .scale) {
            guard let head = head(scan, index) else { return nil }
            value = head.value
            next = head.end
            if !scan.has(index, .cardinal), !isOrdinal(scan, next) { return nil }
        } else if scan.has(index, .article) {
            return nil
        }
        guard scan.isWord(next), let ordinal = NumberWords.ordinals[scan.word(next)],
            ordinal.value > 0,
            !ordinal.isPlural
        else { return nil }
        let total: Int
        if value == 0 {
            total = ordinal.value
        } else if ordinal.value >= 100 {
            total = value * ordinal.value
        } else if value % 100 >= 20 && ordinal.value < 10 || value % 100 == 0 {
            total = value + ordinal.value
        } else {
            return nil
        }
        guard isPlace(scan, index, next, total, ordinal) else { return .nothing(upTo: next + 1) }
        return .figures([make(scan, index..<(next + 1), ExactDecimal(total))], upTo: next + 1)
    }

    private func isOrdinal(_ scan: FigureScan, _ index: Int) -> Bool {
        (NumberWords.ordinals[scan.word(index)]?.value ?? 0) > 0
    }

    /// The cardinal before the last word: "twenty-", "one hundred and ", "one ".
    private func head(_ scan: FigureScan, _ index: Int) -> (value: Int, end: Int)? {
        var end: Int
        var value: Int
        if let small = NumeralReader(scan: scan).subHundred(index) {
            value = small.value
            end = small.end
        } else {
            value = 1
            end = index + 1
        }
        if scan.has(end, .scale), let scale = NumberWords.scales[scan.word(end)],
            scale.exponent <= 9
        {
            for _ in 0..<scale.exponent { value *= 10 }
            end += 1
            if scan.word(end) == Word.and { end += 1 }
            if let rest = NumeralReader(scan: scan).subHundred(end) {
                value += rest.value
                end = rest.end
            }
        }
        if scan.isDash(end), !scan.isSpaced(end) { end += 1 }
        return (value, end)
    }

    private static let idle = WordSet(
        "hand day class party degree rate person generation guess thought quarter half halves world home base string in-command nature to-none wave"
    )
    private static let periods = WordSet("quarter half")

    private func isPlace(
        _ scan: FigureScan, _ start: Int, _ last: Int, _ total: Int, _ ordinal: NumberWords.Ordinal
    ) -> Bool {
        if total == 1 { return false }
        let next = last + 1
        if scan.isCapital(start), !scan.opensStatement(start) { return false }
        if scan.isHyphen(next), scan.isWord(next + 1), Self.idle.contains(scan.word(next + 1)) {
            return false
        }
        if scan.isHyphen(start - 1) { return false }
        if scan.isCapital(next), isNamed(scan, next), !isDemonym(scan, next) { return false }
        if total == 2 { return isSecond(scan, start, next) }
        // "Second," and "Third," open an argument.
        if scan.opensStatement(start), scan.isMark(next, ",") { return false }
        if Self.periods.contains(scan.word(next)) { return false }
        return true
    }

    private func isDemonym(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.isWord(index + 1) && !scan.isCapital(index + 1) && !scan.has(index + 1, Roles.closed)
    }

    /// "a second convoy", "the second bridge": a noun follows; not a stretch of time nor "in a second".
    private func isSecond(_ scan: FigureScan, _ start: Int, _ next: Int) -> Bool {
        if scan.opensStatement(start), scan.isMark(next, ",") { return false }
        if Self.idle.contains(scan.word(next)) { return false }
        if scan.word(next) == Word.to, scan.word(next + 1) == Self.none { return false }
        if scan.isHyphen(next) { return scan.word(next + 1) != Word.hand }
        if scan.isWord(next), !scan.has(next, Roles.closed) { return true }
        return Self.ranks.contains(scan.word(start - 1))
            || scan.isMark(start - 1, ",") && scan.has(next, .preposition)
    }

    private static let none = WordHash.of("none")
    private static let ranks = WordSet(
        "came finished finish ranked ranks rank placed stand stands was is were came ranks")
}
