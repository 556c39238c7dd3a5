import Facts

/// What is counted: the noun phrase behind the number, or behind "of the".
struct CountUnit: UnitRule {
    static let name = "figure.count"

    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        if index == numeral.end, let child = Groups.offspring(scan, numeral) {
            return make(child, end: index)
        }
        if let next = behindPlus(scan, index) {
            return NounPhraseReader(scan: scan).read(next, isPlural: true)
                .map { make($0.noun, end: $0.tokens.upperBound) }
        }
        if scan.isHyphen(index) { return hyphenated(scan, numeral, index + 1) }
        if let typed = typed(scan, numeral, index) { return typed }
        if let noun = sized(scan, numeral, index) { return make(noun, end: index) }
        guard scan.isWord(index) else { return nil }
        if scan.word(index) == Word.of { return partitive(scan, numeral, index) }
        guard scan.isSpaced(index), !numeral.isFraction || numeral.isMixed else { return nil }
        if numeral.isNegative { return nil }
        let reader = NounPhraseReader(scan: scan)
        let isSingular = numeral.value == .one && !numeral.isVague
        if isSingular { return singular(scan, reader, numeral, index) }
        if isTitle(scan, index) || isTraded(scan, index) { return nil }
        // "6.1 quake rattles Arica".
        if numeral.hasPoint, !numeral.hasScale, Inheritance.quakes.contains(scan.word(index)) {
            return nil
        }
        guard let phrase = reader.read(index, isPlural: true) else {
            return people(scan, numeral, index)
        }
        return make(phrase.noun, end: phrase.tokens.upperBound)
    }

    private static let changing = WordSet("change changed changes changing")
    private static let hands = WordHash.of("hands")

    /// "after 62 million changed hands": a verb.
    private func isTraded(_ scan: FigureScan, _ index: Int) -> Bool {
        Self.changing.contains(scan.word(index)) && scan.word(index + 1) == Self.hands
    }

    /// "24 Hours", "60 Minutes": a unit in a capital is a title's.
    private func isTitle(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.isCapital(index) && !scan.tokens[index].isAllCaps
            && MeasureNames.after.match(scan, at: index)?.value.isSymbol == false
    }

    /// "3.2 million Sudanese", "some 180 Munduruku": a people whose name takes no plural.
    private func people(_ scan: FigureScan, _ numeral: Numeral, _ index: Int) -> UnitReading? {
        guard scan.isCapital(index), scan.tokens[index].flags.contains(.lower),
            !scan.has(index, [.month, .weekday, .designator]), !scan.isCapital(index + 1),
            !scan.isHyphen(index + 1), numeral.value >= ExactDecimal(2), !numeral.isNegative
        else { return nil }
        let isLarge =
            numeral.hasScale || numeral.isGrouped || scan.ends(index, in: "ese")
            || HedgeReader(scan: scan).start(before: numeral.start) < numeral.start
            || numeral.isMixed
        let closes =
            !scan.isWord(index + 1)
            || scan.has(index + 1, [.auxiliary, .preposition, .verb, .conjunction])
            || scan.ends(index + 1, in: "ed")
        guard isLarge, closes else { return nil }
        return make(Nouns.lowercase(scan.bytes(index)), end: index + 1)
    }

    /// "8.3 million 170-kg bales", "four 800-MW units": what is counted stands behind its own size.
    private func sized(_ scan: FigureScan, _ numeral: Numeral, _ index: Int) -> String? {
        let isOpen =
            scan.isNumber(index) || scan.has(index, .currency) && scan.isNumber(index + 1)
        guard isOpen, scan.isSpaced(index), numeral.value > .one,
            numeral.value.isWhole,
            let next = HungAgeRule.end(scan, index) ?? SizeReader(scan: scan).end(index)
        else { return nil }
        return NounPhraseReader(scan: scan).read(next, isPlural: true)?.noun
    }

    /// "15 737 MAX jets": a type that begins with its number.
    private func typed(_ scan: FigureScan, _ numeral: Numeral, _ index: Int) -> UnitReading? {
        guard scan.isNumber(index), scan.isSpaced(index), scan.length(index) == 3,
            scan.isAllCaps(index + 1), scan.isCapital(index + 1), scan.isSpaced(index + 1),
            numeral.value > .one, MeasureNames.after.match(scan, at: index + 1) == nil,
            !scan.isNumber(numeral.start) || scan.length(numeral.start) < 3
        else { return nil }
        let reader = NounPhraseReader(scan: scan)
        return reader.designationEnd(index + 1)
            .map { make(reader.phrase(index..<$0, isPlural: true).noun, end: $0) }
    }

    private func make(_ noun: String, end: Int) -> UnitReading {
        UnitReading(kind: .count, unit: .counted(noun), end: end, rule: Self.name)
    }

    private static let loose = WordSet("plus odd some")

    /// "300-plus pages", "30-odd houses", "10,000+ visitors": the token behind.
    private func behindPlus(_ scan: FigureScan, _ index: Int) -> Int? {
        if scan.isMark(index, "+"), !scan.isSpaced(index) { return index + 1 }
        guard scan.isHyphen(index), Self.loose.contains(scan.word(index + 1)),
            scan.isWord(index + 2)
        else { return nil }
        return index + 2
    }

    // MARK: Hyphens

    private static let notCounted = WordSet(
        """
        off sided way time fold plus ish term on all nil figure digit thirds half part first
        goal wicket run match handed headed faced legged eyed armed dimensional class star line word
        minute hit to man set up down legged track stop click iron wood
        """)
    private static let people = WordSet("strong")
    private static let magnitude = WordHash.of("magnitude")

    /// "12-member", "7,500-strong", "300-bed".
    private func hyphenated(_ scan: FigureScan, _ numeral: Numeral, _ index: Int) -> UnitReading? {
        guard scan.isWord(index), !numeral.isOne, !numeral.isVague,
            !scan.has(
                index, [.preposition, .conjunction, .auxiliary, .article, .pronoun, .cardinal])
        else { return nil }
        if Nouns.isPlural(scan, index), !scan.has(index, .irregularPlural) { return nil }
        if Self.people.contains(scan.word(index)) { return make("person", end: index + 1) }
        if scan.word(index) == Self.magnitude {
            return UnitReading(kind: .number, unit: .none, end: index + 1, rule: AmountRule.bare)
        }
        let isKept = Self.countedAnyway.contains(scan.word(index)) && numeral.hasDigits
        if Self.notCounted.contains(scan.word(index)), !isKept { return nil }
        if scan.isCapital(index), !scan.tokens[index].isAllCaps { return nil }
        // "two-state solution", "60-seat house": the word itself, unless more hyphens follow.
        if scan.isHyphen(index + 1) { return nil }
        return make(
            NounPhraseReader(scan: scan).phrase(index..<(index + 1), isPlural: false).noun,
            end: index + 1)
    }

    private static let countedAnyway = WordSet("man match term goal run wicket star")

    // MARK: Of

    private static let us = WordHash.of("us")
    private static let fallen = WordSet("dead injured wounded missing")
    private static let relative = WordSet("whose which whom")
    private static let them = WordSet("them these those us you whom which")

    /// "three of the five judges", "eight of their players", "hundreds of tea growers".
    private func partitive(_ scan: FigureScan, _ numeral: Numeral, _ index: Int) -> UnitReading? {
        let reader = NounPhraseReader(scan: scan)
        if numeral.isVague || numeral.isDozen {
            var next = index + 1
            if scan.has(next, .determiner) || scan.word(next) == Word.the { next += 1 }
            guard let phrase = reader.read(next, isPlural: true) else { return nil }
            return make(phrase.noun, end: phrase.tokens.upperBound)
        }
        guard !numeral.hasPoint || numeral.hasScale, !numeral.isFraction, !numeral.isNegative else {
            return nil
        }
        var next = index + 1
        if scan.word(next) == Self.us, scan.has(next + 1, Roles.closed) || !scan.isWord(next + 1) {
            return make("person", end: index)
        }
        let owner = scan.isCapital(next) ? possessed(scan, next) : nil
        guard scan.has(next, .determiner) || scan.word(next) == Word.the || owner != nil else {
            return nil
        }
        if Self.fallen.contains(scan.word(next + 1)),
            reader.read(next + 1, isPlural: true) == nil
        {
            return make("person", end: index)
        }
        if Self.them.contains(scan.word(next)), !scan.isWord(next + 1) { return nil }
        if Self.relative.contains(scan.word(next)) { return nil }
        if owner == nil { next += 1 }
        // "the company's 31 projects": the possessor is passed over.
        if let noun = possessed(scan, next) { next = noun }
        if scan.isNumber(next) || scan.has(next, .cardinal) {
            guard let inner = NumeralReader(scan: scan).read(next) else { return nil }
            next = inner.end
        }
        guard let phrase = reader.read(next, isPlural: true) else { return nil }
        return make(phrase.noun, end: index)
    }

    /// The token behind "the company's", at most four words in.
    private func possessed(_ scan: FigureScan, _ start: Int) -> Int? {
        for index in start..<min(scan.limit, start + 5) where scan.kind(index) == .mark {
            let isSuffix = scan.tokens[index].flags.contains(.suffix)
            return isSuffix || scan.isMark(index, "'") ? index + 1 : nil
        }
        return nil
    }

    // MARK: One

    private static let idle = WordSet(
        """
        day thing side hand time reason point way another sense word example more moment night evening
        morning year-on week's part such kind sort of place look person's must might can could should
        would will can't may is was has had
        """)

    /// "one person", "one saddle", "one of the suspects", "1 child".
    private func singular(
        _ scan: FigureScan, _ reader: NounPhraseReader, _ numeral: Numeral, _ index: Int
    ) -> UnitReading? {
        // "not a single one".
        guard !Self.idle.contains(scan.word(index)), scan.word(index) != Word.one else {
            return nil
        }
        if numeral.hasDigits, let plural = reader.read(index, isPlural: true) {
            return make(plural.noun, end: plural.tokens.upperBound)
        }
        // "one preferred a cut": a verb, and no noun.
        if scan.ends(index, in: "ed"), scan.has(index + 1, [.article, .determiner, .preposition]) {
            return nil
        }
        guard let phrase = reader.read(index, isPlural: false) else { return nil }
        return make(phrase.noun, end: phrase.tokens.upperBound)
    }
}
