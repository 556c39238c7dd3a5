import Facts

/// Ages of a group or by the tens: "in her 20s", "a man in his late fifties", "the over-65s",
/// "under-fives".
struct AgeGroupRule: FigureRule {
    /// What a plural number word says: of tens the first year of ten.
    static let words: [(String, Int)] = [
        ("eighties", 80), ("fifties", 50), ("fives", 5), ("forties", 40), ("nineties", 90),
        ("sevens", 7), ("seventies", 70), ("sixties", 60), ("teens", 13), ("tens", 10),
        ("thirties", 30), ("threes", 3), ("twenties", 20), ("twos", 2),
    ]
    private static let values = WordMap<Int>(words.map { (WordHash.of($0.0), $0.1) })
    private static let s = WordHash.of("s")
    private static let owners = WordSet("her his my our their your")
    private static let parts = WordSet("early late mid")
    private static let sides = WordSet("over under")
    private static let oldest = 99

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        guard let group = value(scan, index) else { return nil }
        let isTied = scan.isHyphen(index - 1)
        let side = isTied ? index - 2 : index - 1
        if Self.sides.contains(scan.word(side)) {
            guard isTied || scan.isNumber(index), isPeople(scan, side) else { return nil }
            let bound: Bound = scan.word(side) == Word.over ? .moreThan : .lessThan
            return reading(index..<group.end, .decimal(ExactDecimal(group.years)), bound)
        }
        guard group.years >= 13, group.years % 10 == 0 || group.years == 13,
            isLife(scan, index)
        else { return nil }
        let last = group.years == 13 ? 19 : group.years + 9
        let value = FigureValue.interval(
            low: ExactDecimal(group.years), high: ExactDecimal(last))
        return reading(index..<group.end, value, .range)
    }

    /// "20s", "fifties".
    private func value(_ scan: FigureScan, _ index: Int) -> (years: Int, end: Int)? {
        if scan.isNumber(index) {
            guard scan.word(index + 1) == Self.s, !scan.isSpaced(index + 1),
                let years = Digits(scan.bytes(index))?.value.integer, 1...Self.oldest ~= years
            else { return nil }
            return (years, index + 2)
        }
        guard scan.has(index, .ageGroup), let years = Self.values[scan.word(index)] else {
            return nil
        }
        return (years, index + 1)
    }

    /// "the over-65s", not "England Under-21s".
    private func isPeople(_ scan: FigureScan, _ side: Int) -> Bool {
        if scan.isCapital(side) { return scan.beginsSentence(side) }
        return !scan.isCapital(side - 1) || scan.beginsSentence(side - 1)
    }

    /// "in his 40s", "her late fifties", "their mid-20s".
    private func isLife(_ scan: FigureScan, _ index: Int) -> Bool {
        var place = index - 1
        if scan.isHyphen(place) { place -= 1 }
        if scan.word(place) == Word.to || scan.word(place) == Word.and { place -= 1 }
        while Self.parts.contains(scan.word(place)) { place -= 1 }
        return Self.owners.contains(scan.word(place))
    }

    private func reading(_ tokens: Range<Int>, _ value: FigureValue, _ bound: Bound) -> Reading {
        var draft = Draft(
            tokens: tokens, kind: .age, value: value, unit: .measure("a"), rule: AgeUnit.name)
        draft.bound = bound
        return .figures([draft], upTo: tokens.upperBound)
    }
}
