import Facts

/// The denominator behind an amount: "a barrel", "per square metre", "/kg", "an hour each".
struct PerReader {
    let scan: FigureScan

    /// The denominator at a token; a second one behind it ("per person per day") only lengthens it.
    func read(at index: Int, kind: FigureKind) -> (code: String, end: Int)? {
        guard let first = tied(index, kind: kind) ?? single(index, kind: kind) else { return nil }
        guard first.end > index, scan.word(first.end) == Word.per || scan.isHyphen(first.end),
            let second = tied(first.end, kind: kind) ?? single(first.end, kind: kind)
        else { return first }
        return (first.code, max(first.end, second.end))
    }

    /// "$15,000-a-year", "12p-a-litre", "€50-a-night": the denominator of a word with hyphens.
    private func tied(_ index: Int, kind: FigureKind) -> (code: String, end: Int)? {
        guard scan.isHyphen(index), scan.isHyphen(index + 2),
            scan.has(index + 1, .article) || scan.word(index + 1) == Word.per
        else { return nil }
        let noun = index + 3
        if let unit = MeasureNames.per.match(scan, at: noun) { return (unit.value, unit.end) }
        return kind == .money && scan.isWord(noun) ? anyNoun(noun) : nil
    }

    private func single(_ index: Int, kind: FigureKind) -> (code: String, end: Int)? {
        var next = index
        if scan.word(next) == Word.of, scan.isNumber(next + 1) {
            return afterGrade(next + 1).flatMap { read(at: $0, kind: kind) }.map {
                ($0.code, index)
            }
        }
        if scan.word(next) == Word.of { next = afterSubstance(next) ?? index }
        if scan.isMark(next, "/"), !scan.isSpaced(next) || scan.isWord(next + 1) {
            return slashed(next + 1)
        }
        if scan.isMark(next, "-"), scan.word(next + 1) == Word.per { next += 1 }
        if let code = Self.often[scan.word(next)], !scan.isSpaced(next + 1) || closes(next + 1) {
            return (code, next + 1)
        }
        let opener = scan.word(next)
        if opener == Word.per {
            let place = scan.isHyphen(next + 1) ? next + 2 : next + 1
            return MeasureNames.per.match(scan, at: place).map { ($0.value, $0.end) }
                ?? currencyName(place) ?? sized(place, index) ?? described(place) ?? anyNoun(place)
        }
        // "N1,530 to the dollar"
        if opener == Word.to, kind == .money, scan.word(next + 1) == Word.the {
            return currencyName(next + 2)
        }
        // "€9 on every cubic meter", "$3 for each barrel".
        if opener == Word.on || opener == Word.for, kind == .money,
            scan.word(next + 1) == Word.every || scan.word(next + 1) == Word.each
        {
            return listed(next + 2, kind: kind)
        }
        guard opener == Word.a || opener == Word.an || opener == Word.each || opener == Word.every,
            kind != .duration || opener != Word.each
        else { return nil }
        return listed(next + 1, kind: kind)
    }

    private static let often = WordMap<String>(
        [
            ("annually", "a"), ("yearly", "a"), ("monthly", "mo"), ("weekly", "wk"),
            ("daily", "d"), ("hourly", "h"), ("psf", "ft2"), ("psm", "m2"),
        ].map { (WordHash.of($0.0), $0.1) })

    /// No noun follows that "daily" would describe: "1,200 barrels daily", not "$5 daily passes".
    private func closes(_ index: Int) -> Bool {
        !scan.isWord(index) || scan.beginsSentence(index)
            || scan.has(index, [.preposition, .conjunction, .auxiliary, .pronoun])
    }

    /// "barrels of oil per day": what is measured stands between the unit and its rate.
    private func afterSubstance(_ index: Int) -> Int? {
        for place in (index + 2)..<min(index + 7, max(index + 3, scan.limit)) {
            let opener = scan.word(place)
            if opener == Word.per { return place }
            if opener == Word.a || opener == Word.an {
                return listed(place + 1, kind: .quantity) == nil ? nil : place
            }
            // "of steel and iron a year": two substances.
            if opener == Word.and, scan.isWord(place + 1), !scan.has(place + 1, Roles.closed) {
                continue
            }
            guard scan.isWord(place), !scan.has(place, Roles.closed) else { return nil }
        }
        return nil
    }

    private static let gradeReach = 7

    /// "500 tonnes of 99.9 percent copper a month": the grade is a figure of its own, so that the amount
    /// ends before it.
    private func afterGrade(_ number: Int) -> Int? {
        guard let grade = NumeralReader(scan: scan).read(number) else { return nil }
        let isCent = scan.word(grade.end) == Word.per && scan.word(grade.end + 1) == Self.cent
        guard isCent || scan.isMark(grade.end, "%") || Self.percents.contains(scan.word(grade.end))
        else { return nil }
        let start = isCent ? grade.end + 2 : grade.end + 1
        for place in start..<start + Self.gradeReach {
            if scan.has(place, .article) || scan.word(place) == Word.per {
                return listed(place + 1, kind: .quantity) == nil ? nil : place
            }
            guard scan.isWord(place), !scan.has(place, Roles.closed) else { return nil }
        }
        return nil
    }

    private static let cent = WordHash.of("cent")
    private static let percents = WordSet("pc pct percent")

    private func listed(_ index: Int, kind: FigureKind) -> (code: String, end: Int)? {
        if let unit = MeasureNames.per.match(scan, at: index), !scan.isHyphen(unit.end),
            !Self.spans.contains(unit.value) || !Self.earlier.contains(scan.word(unit.end))
                || kind == .money && isPaid(index, unit.end)
        {
            // "$3 million a second time": an ordinal.
            return (unit.value, unit.end)
        }
        guard kind == .money, Measures.perNouns.contains(scan.word(index)) else { return nil }
        return (Nouns.singular(Nouns.lowercase(scan.bytes(index))), index + 1)
    }

    private static let spans: Set<String> = ["a", "mo", "wk", "d", "h", "min", "quarter"]

    /// "a year earlier", "a week ago": when, and not how often.
    private static let earlier = WordSet(
        "earlier ago later before previously prior after previous back")

    private static let pay = WordSet(
        """
        benefits bonus bonuses commission costs deductions expenses fees inflation insurance interest
        overheads overtime rent tax taxes tips
        """)
    private static let rates = WordSet(
        "are charges cost costs earn earned earning earns is pays rents was were worth")
    private static let payReach = 6

    /// "£900 a month before tax", "is $685 a week after the rise": how often it is paid, and not when.
    private func isPaid(_ unit: Int, _ link: Int) -> Bool {
        guard scan.word(link) == Word.before || scan.word(link) == Word.after else { return false }
        if Self.pay.contains(scan.word(link + 1)) { return true }
        let low = max(scan.sentenceStart(unit, reach: Self.payReach), unit - Self.payReach)
        return (low..<unit).contains { Self.rates.contains(scan.word($0)) }
    }

    private func slashed(_ index: Int) -> (code: String, end: Int)? {
        MeasureNames.per.match(scan, at: index).map { ($0.value, $0.end) } ?? currency(index)
    }

    /// "N1,538/$1", "Rs278/$": what one unit of a currency costs.
    private func currency(_ index: Int) -> (code: String, end: Int)? {
        guard scan.has(index, .currency), !scan.isSpaced(index),
            let name = CurrencyNames.before.match(scan, at: index), !name.value.isLetter
        else { return nil }
        let isOne = scan.word(name.end) == Self.oneDigit && !scan.isSpaced(name.end)
        guard isOne || !scan.isNumber(name.end) else { return nil }
        return (name.value.unit, isOne ? name.end + 1 : name.end)
    }

    private static let oneDigit = WordHash.of("1")

    /// "86.4 pence per euro".
    private func currencyName(_ index: Int) -> (code: String, end: Int)? {
        guard scan.isWord(index), let name = CurrencyNames.after.match(scan, at: index),
            !name.value.isMinor, name.value.unit.utf8.count == 3, scan.length(index) > 1
        else { return nil }
        return (name.value.unit, name.end)
    }

    /// "per 20-foot container", "per 50kg bag": the size is a figure of its own, so that the amount ends
    /// before "per".
    private func sized(_ index: Int, _ opener: Int) -> (code: String, end: Int)? {
        SizeReader(scan: scan).end(index).flatMap(anyNoun).map { ($0.code, opener) }
    }

    /// "per diluted share", "per registered voter": the adjective is passed over.
    private func described(_ index: Int) -> (code: String, end: Int)? {
        var place = index
        while place < index + 3, Measures.perAdjectives.contains(scan.word(place)) { place += 1 }
        guard place > index else { return nil }
        if let unit = MeasureNames.per.match(scan, at: place) { return (unit.value, unit.end) }
        return anyNoun(place)
    }

    /// "per branch": any noun.
    private func anyNoun(_ index: Int) -> (code: String, end: Int)? {
        // "per million train miles": a base, and no noun.
        guard scan.isWord(index), !scan.has(index, Roles.closed.union([.scale, .cardinal]))
        else { return nil }
        return (Nouns.singular(Nouns.lowercase(scan.bytes(index))), index + 1)
    }
}
