import Facts

/// "18-year-old", "29 years old", "five years of age".
struct AgeUnit: UnitRule {
    static let name = "figure.age"
    private static let ages = WordSet("old olds")
    private static let age = WordHash.of("age")

    func read(_ scan: FigureScan, behind numeral: Numeral, at index: Int) -> UnitReading? {
        var next = index
        if scan.isHyphen(next) { next += 1 }
        guard let code = Self.units[scan.word(next)] else { return nil }
        next += 1
        if scan.isHyphen(next), Self.ages.contains(scan.word(next + 1)) {
            return make(code, next + 2)
        }
        if Self.ages.contains(scan.word(next)) { return make(code, next + 1) }
        if scan.word(next) == Word.of, scan.word(next + 1) == Self.age {
            return make(code, next + 2)
        }
        return nil
    }

    private func make(_ code: String, _ end: Int) -> UnitReading {
        UnitReading(kind: .age, unit: .measure(code), end: end, rule: Self.name)
    }

    private static let units = WordMap<String>(
        [
            ("year", "a"), ("years", "a"), ("yr", "a"), ("month", "mo"), ("months", "mo"),
            ("week", "wk"), ("weeks", "wk"), ("day", "d"), ("days", "d"), ("hour", "h"),
            ("hours", "h"),
            ("minute", "min"), ("minutes", "min"),
        ].map { (WordHash.of($0.0), $0.1) })
}

/// Ages without the word "years": ", 52,", "aged 7", "at the age of 14", "a woman of 88", "(33)".
struct AgeRule: FigureRule {
    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        guard scan.isNumber(index) || scan.has(index, .cardinal), mayFollow(scan, index - 1),
            let numeral = NumeralReader(scan: scan).read(index), numeral.value.isWhole,
            numeral.value < ExactDecimal(123), numeral.value > .zero, !numeral.hasScale,
            !numeral.isGrouped, !numeral.isDozen
        else { return nil }
        let begin = HedgeReader(scan: scan).start(before: index)
        guard
            isApposed(scan, begin, numeral) || isAged(scan, begin, numeral)
                || isBracketed(scan, begin, numeral) || isOf(scan, begin, numeral)
                || isAt(scan, begin, numeral) || isTurned(scan, begin, numeral)
                || isUnder(scan, begin, numeral) || isAndOver(scan, begin, numeral)
                || isListed(scan, begin, numeral)
                || LifeAges(scan: scan).isAge(begin, numeral)
        else { return nil }
        if AgeUnit().read(scan, behind: numeral, at: numeral.end) != nil { return nil }
        if let timed = timed(scan, begin, index) { return timed }
        if let pair = moved(scan, numeral) { return pair }
        let draft = make(scan, numeral)
        return .figures([draft], upTo: max(draft.tokens.upperBound, draft.reach.upperBound))
    }

    /// Whether an age can stand behind a token: a comma, a bracket, a small word or "aged".
    private func mayFollow(_ scan: FigureScan, _ index: Int) -> Bool {
        let mark = scan.mark(index)
        if mark != 0 { return mark == 0x2C || mark == 0x28 || mark == 0x7E }
        return scan.has(index, [.preposition, .auxiliary, .adverb, .conjunction, .determiner])
            || Self.agedWords.contains(scan.word(index)) || scan.word(index) == Self.turned
            || Self.young.contains(scan.word(index))
            || scan.word(index) == Self.turns || LifeAges.kin.contains(scan.word(index))
            || Self.eldest.contains(scan.word(index))
    }

    private func make(_ scan: FigureScan, _ numeral: Numeral) -> Draft {
        var tokens = numeral.tokens
        var value = FigureValue.decimal(numeral.value)
        let link = scan.word(numeral.end)
        var unit = Unit.measure("a")
        var isRange = false
        if link == Word.to || link == Word.and || scan.isDash(numeral.end),
            let second = NumeralReader(scan: scan).read(numeral.end + 1),
            second.value > numeral.value, second.value < ExactDecimal(123),
            link != Word.and || isBetween(scan, numeral)
        {
            tokens = numeral.start..<second.end
            value = .interval(low: numeral.value, high: second.value)
            isRange = true
            // "aged between 6 and 59 months"
            if let reading = AmountReader(scan: scan).unit(behind: second),
                reading.kind == .duration
            {
                unit = reading.unit
                tokens = numeral.start..<reading.end
            }
        }
        var draft = Draft(
            tokens: tokens, kind: .age, value: value, unit: unit, rule: AgeUnit.name)
        HedgeReader(scan: scan).settle(&draft)
        if isRange { draft.bound = .range }
        if draft.bound == .exact { draft.bound = underAge(scan, numeral) }
        return draft
    }

    /// "aged between six months and 15 years", "aged 9 months": in the unit that is written.
    private func timed(_ scan: FigureScan, _ begin: Int, _ index: Int) -> Reading? {
        guard let first = AmountReader(scan: scan).read(index), first.reading?.kind == .duration,
            isAged(scan, begin, first.numeral)
        else { return nil }
        if let range = RangeReader(scan: scan).read(first, at: index) { return aged(scan, [range]) }
        // "aged six weeks to five years": neither is told in the other's unit.
        let end = first.tokens.upperBound
        guard scan.word(end) == Word.to || scan.word(end) == Word.and,
            let second = AmountReader(scan: scan).read(end + 1), second.reading?.kind == .duration
        else { return aged(scan, [first.draft]) }
        return aged(scan, [first.draft, second.draft])
    }

    private func aged(_ scan: FigureScan, _ stretches: [Draft]) -> Reading {
        let drafts = stretches.map { stretch in
            var draft = stretch
            draft.kind = .age
            draft.rule = AgeUnit.name
            HedgeReader(scan: scan).settle(&draft)
            return draft
        }
        let end = drafts.map { max($0.tokens.upperBound, $0.reach.upperBound) }.max() ?? 0
        return .figures(drafts, upTo: end)
    }

    /// "raise the retirement age from 62 to 64": two ages, not a range.
    private func moved(_ scan: FigureScan, _ numeral: Numeral) -> Reading? {
        guard scan.word(numeral.start - 1) == Word.from, scan.word(numeral.end) == Word.to,
            let second = NumeralReader(scan: scan).read(numeral.end + 1), second.value.isWhole,
            second.value < ExactDecimal(123), !second.hasScale,
            RangeReader(scan: scan).isMove(numeral.start),
            AmountReader(scan: scan).unit(behind: second) == nil
        else { return nil }
        let drafts = [numeral, second].map {
            Draft(
                tokens: $0.tokens, kind: .age, value: .decimal($0.value), unit: .measure("a"),
                rule: AgeUnit.name)
        }
        return .figures(drafts, upTo: second.end)
    }

    private func isBetween(_ scan: FigureScan, _ numeral: Numeral) -> Bool {
        scan.word(numeral.start - 1) == Word.between
    }

    private static let age = WordHash.of("age")

    /// "under the age of 16".
    private func underAge(_ scan: FigureScan, _ numeral: Numeral) -> Bound {
        guard scan.word(numeral.start - 1) == Word.of, scan.word(numeral.start - 2) == Self.age
        else {
            return .exact
        }
        let place = scan.word(numeral.start - 3) == Word.the ? numeral.start - 4 : numeral.start - 3
        switch scan.word(place) {
        case Word.under, Word.below: return .lessThan
        case Word.over, Word.above: return .moreThan
        default: return .exact
        }
    }

    /// "Ayesha Khan, 52,": a number between commas behind a name.
    private func isApposed(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        guard scan.isMark(begin - 1, ","), numeral.hasDigits,
            scan.isMark(numeral.end, ",") || scan.isPoint(numeral.end)
                || scan.isMark(numeral.end, ";")
                || scan.word(numeral.end) == Word.and || numeral.end >= scan.limit
                || scan.mark(numeral.end) == 0x2014 || scan.isMark(numeral.end, ")")
        else { return false }
        let noun = begin - 2
        if scan.isNumber(noun) || scan.has(noun, .month) { return false }
        if scan.has(noun, .designator), scan.isCapital(noun) { return false }
        if scan.isMark(numeral.end, ","), scan.isNumber(numeral.end + 1) { return false }
        let isHyphenated = scan.isHyphen(noun - 1) && scan.isCapital(noun - 2)
        return (scan.isCapital(noun) || isHyphenated) && numeral.value > ExactDecimal(2)
            || Self.persons.contains(scan.word(noun))
            || scan.isMark(noun, ")") || scan.mark(noun) == 0x201D || scan.mark(noun) == 0x22
    }

    private static let persons = WordSet(
        """
        man woman boy girl child baby infant victim suspect teacher mother father son daughter brother
        sister husband wife driver captain monk nurse farmer resident widow worker student pensioner
        officer soldier player lawyer doctor shopkeeper fisherman defendant accused teenager father-of
        cousin uncle aunt nephew niece grandmother grandfather friend neighbour neighbor hostage
        labourer laborer trader miner pilot actor singer him her he she he's sailor bishop priest
        minister president chairman founder owner policeman singaporean champion striker winger
        midfielder defender goalkeeper forward batter batsman bowler sprinter swimmer cyclist boxer
        golfer jockey coach manager chef artist author editor engineer scientist professor banker
        billionaire businessman businesswoman entrepreneur activist journalist reporter senator
        lawmaker mayor governor prince princess king queen rapper comedian director producer novelist
        poet painter carpenter mechanic plumber electrician pastor imam rabbi judge prosecutor nun
        """)

    private static let agedWords = WordSet("aged age ages")
    private static let be = WordSet("is was be are were being who's he's she's i'm am")

    /// "aged 7", "aged between 22 and 41", "the age of 14", "age 87", "as young as 11".
    private func isAged(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        var place = begin - 1
        if scan.word(place) == Word.between || scan.word(place) == Word.from { place -= 1 }
        if Self.agedWords.contains(scan.word(place)) { return true }
        if scan.word(place) == Word.of, Self.agedWords.contains(scan.word(place - 1)) {
            return scan.word(place - 2) == Word.the || scan.word(place - 2) == Word.at
                || scan.has(place - 2, [.article, .determiner, .preposition])
        }
        if isAverage(scan, begin, numeral) { return true }
        return scan.word(place) == Self.as && Self.youth.contains(scan.word(place - 1))
            && scan.word(place - 2) == Self.as
            || scan.word(place) == Word.than && Self.elders.contains(scan.word(place - 1))
            || Self.elders.contains(scan.word(begin)) && begin < numeral.start
    }

    /// "the average age of farmers is 58", "whose median age is 19".
    private func isAverage(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        guard Self.be.contains(scan.word(begin - 1)), !isCounted(scan, numeral),
            !scan.isMark(numeral.end, "%")
        else { return false }
        let low = scan.sentenceStart(begin, reach: 6)
        return (low..<begin).contains { scan.word($0) == Self.age }
    }

    /// "aged four and nine", "aged 3, 5 and 11": numbers of one token behind the first.
    private func isListed(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        var place = begin - 1
        var count = 0
        while count < 4, scan.word(place) == Word.and || scan.isMark(place, ","),
            scan.isNumber(place - 1) || scan.has(place - 1, .cardinal)
        {
            if Self.agedWords.contains(scan.word(place - 2)) { return !isCounted(scan, numeral) }
            place -= 2
            count += 1
        }
        return false
    }

    private static let `as` = WordHash.of("as")
    private static let youth = WordSet("young old")
    private static let elders = WordSet("older younger")

    /// "Sipho Dube (33)": brackets behind a name.
    private func isBracketed(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        guard numeral.hasDigits, scan.isMark(begin - 1, "("), scan.isMark(numeral.end, ")"),
            scan.isCapital(begin - 2), scan.isCapital(begin - 3), numeral.value > ExactDecimal(4),
            !(scan.sentenceStart(begin, reach: 20)..<begin).contains(where: {
                scan.isMark($0, "%")
                    || scan.word($0) == Self.percent
            })
        else { return false }
        return !scan.tokens[begin - 2].isAllCaps && !scan.has(begin - 2, .designator)
    }

    private static let percent = WordHash.of("percent")
    private static let people = WordSet(
        "man woman boy girl child youth grandmother grandfather widow person lady teenager")

    /// "a woman of 88".
    private func isOf(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        scan.word(begin - 1) == Word.of && Self.people.contains(scan.word(begin - 2))
            && !isCounted(scan, numeral) && Groups.offspring(scan, numeral) == nil
    }

    private static let young = WordSet(
        """
        children child infants people persons women men girls boys adults anyone everyone those voters
        citizens residents migrants workers patients youths youngsters drivers pupils teenagers minors
        kids babies mothers
        """)
    private static let limits = WordSet("under over below above")

    /// "children under five", "anyone over 65": a limit of age right behind people.
    private func isUnder(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        guard begin == numeral.start - 1, Self.limits.contains(scan.word(begin)),
            !isCounted(scan, numeral), !scan.isMark(numeral.end, "%"), !numeral.hasPoint,
            !scan.isHyphen(numeral.end)
        else { return false }
        if Self.young.contains(scan.word(begin - 1)) { return true }
        // "60% of them under 35"
        let isOfThem = Groups.isOfThem(scan, begin - 2)
        if scan.has(begin - 1, .auxiliary) || isOfThem, isOfAges(scan, begin, numeral) {
            return true
        }
        // "people under 18 or over 70".
        let link = scan.word(begin - 1)
        return (link == Word.or || link == Word.and) && scan.has(begin - 3, .preposition)
            && Self.limits.contains(scan.word(begin - 3))
            && Self.young.contains(scan.word(begin - 4))
    }

    private static let sides = WordSet("under over above older younger up")

    /// "children 12 and under", "people 65 or older".
    private func isAndOver(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        let link = scan.word(numeral.end)
        return (link == Word.and || link == Word.or)
            && Self.sides.contains(scan.word(numeral.end + 1))
            && Self.young.contains(scan.word(begin - 1))
    }

    /// People of whom a list says how many were how old.
    private static let counted = WordSet(
        """
        arrested casualties dead deaths detained detainees fatalities infected injured inmates killed
        patients prisoners survivors victims voters wounded
        """)
    private static let shares = WordSet("percent cent half third thirds quarter quarters fifths")

    /// "The average age is 58, and only 3% are under 35"; "two-thirds of the staff are under 40".
    private func isOfAges(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        let years = numeral.value.integer ?? 0
        let isLimit = 15...90 ~= years && (years % 5 == 0 || years == 18 || years == 16)
        return (scan.sentenceStart(begin, reach: 20)..<begin).contains {
            scan.word($0) == Self.age
                || isLimit && (Self.shares.contains(scan.word($0)) || scan.isMark($0, "%"))
                // "one in five will be over 65"
                || isLimit && scan.word($0) == Word.in && scan.has($0 - 1, .cardinal)
                    && scan.has($0 + 1, .cardinal)
                || (isLimit || years == 5)
                    && (Self.counted.contains(scan.word($0)) || scan.word($0) == Self.whom)
        }
    }

    /// "8,100 of whom were under 18".
    private static let whom = WordHash.of("whom")

    private static let stages = WordSet(
        """
        died dies die school married retired orphaned wed debuted fled emigrated widowed started begun began
        pregnant mother grass father play played
        """)

    /// "He died at 91", "at 33 he is older than most": life in between.
    private func isAt(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        guard scan.word(begin - 1) == Word.at || scan.word(begin - 1) == Word.before,
            numeral.value > ExactDecimal(4), !isCounted(scan, numeral),
            !scan.isMark(numeral.end, "%")
        else { return false }
        let next = scan.word(numeral.end)
        if scan.word(begin - 1) == Word.before {
            return numeral.hasDigits && Self.weddings.contains(scan.word(begin - 2))
        }
        if Self.subjects.contains(next) { return true }
        if scan.isMark(numeral.end, ","), Self.subjects.contains(scan.word(numeral.end + 1)) {
            return true
        }
        let low = scan.sentenceStart(begin, reach: 6)
        return (low..<begin).contains { Self.stages.contains(scan.word($0)) }
    }

    private static let weddings = WordSet("married wed die died marry retire")
    private static let subjects = WordSet("he she")

    /// "The pope turned 70", "until she was 15", "who is 56".
    private func isTurned(_ scan: FigureScan, _ begin: Int, _ numeral: Numeral) -> Bool {
        let (word, subject) = (scan.word(begin - 1), scan.word(begin - 2))
        let isPerson =
            Self.persons.contains(subject) && Self.subjects2.contains(subject)
            || subject == Self.who
        if isEldest(scan, begin), !isCounted(scan, numeral), !scan.isMark(numeral.end, "%") {
            if Self.be.contains(word) { return true }
            // "The youngest was 3 and the oldest 84."
            if Self.eldest.contains(word), !scan.isWord(numeral.end) { return true }
        }
        guard word == Self.turned || word == Self.turns || isPerson && Self.be.contains(word),
            !scan.isMark(numeral.end, "%"), numeral.value > ExactDecimal(3),
            !scan.isMark(numeral.end, "/"), !scan.isDash(numeral.end)
        else { return false }
        return !isCounted(scan, numeral)
    }

    private static let eldest = WordSet("eldest oldest youngest")

    /// "The eldest, Lazaro Kimaay, is 77".
    private func isEldest(_ scan: FigureScan, _ begin: Int) -> Bool {
        let low = scan.sentenceStart(begin, reach: 10)
        return (low..<begin).contains { Self.eldest.contains(scan.word($0)) }
    }

    private static let subjects2 = WordSet("he she i")
    private static let who = WordHash.of("who")
    private static let turned = WordHash.of("turned")
    private static let turns = WordHash.of("turns")

    /// A noun or unit behind it makes it a count of that.
    private func isCounted(_ scan: FigureScan, _ numeral: Numeral) -> Bool {
        AmountReader(scan: scan).unit(behind: numeral) != nil
    }
}
