import Facts

/// Dates in digits alone: "2024-03-15", "21/07/2019", "2019-2023", "1990s", "2028".
struct NumericDates {
    let scan: FigureScan
    let parts: DateParts

    func read(_ start: Int) -> Reading? {
        if let full = full(start) {
            if scan.isDash(full.end), let last = self.full(full.end + 1) {
                return DateRule.draft(start..<last.end, from: full.date.iso, to: last.date.iso)
            }
            return DateRule.draft(start..<full.end, full.date)
        }
        if let short = elided(start) { return short }
        return shortRange(start) ?? monthAndYear(start) ?? decade(start) ?? years(start)
            ?? short(start, isOpen: true) ?? year(start)
    }

    // MARK: Full dates

    private func separator(_ index: Int) -> UInt32 {
        let mark = scan.mark(index)
        guard mark == 0x2D || mark == 0x2F, !scan.isSpaced(index), !scan.isSpaced(index + 1) else {
            return 0
        }
        return mark
    }

    /// "2024-03-15", "2010/01/01", "10/7/2018", "10-1-2018", "03/18/40".
    private func full(_ start: Int) -> (date: PartialDate, end: Int)? {
        let mark = separator(start + 1)
        guard mark != 0, separator(start + 3) == mark else { return nil }
        let end = start + 5
        if let year = parts.year(start), let month = parts.integer(start + 2, digits: 1...2),
            let day = parts.integer(start + 4, digits: 1...2)
        {
            let date = PartialDate(year: year, month: month, day: day)
            return date.isReal ? (date, end) : nil
        }
        guard let first = parts.integer(start, digits: 1...2),
            let second = parts.integer(start + 2, digits: 1...2)
        else { return nil }
        var year = parts.year(start + 4)
        if year == nil, mark == 0x2F, let short = parts.integer(start + 4, digits: 2...2) {
            year = parts.century(short)
        }
        guard let year else { return nil }
        return ordered(first, second, year).map { ($0, end) }
    }

    /// Month first as in America, unless that names no month.
    private func ordered(_ first: Int, _ second: Int, _ year: Int?) -> PartialDate? {
        let american = PartialDate(year: year, month: first, day: second)
        if american.isReal { return american }
        let other = PartialDate(year: year, month: second, day: first)
        return other.isReal ? other : nil
    }

    /// "5/1-5/7/2020": the year stands once.
    private func shortRange(_ start: Int) -> Reading? {
        guard separator(start + 1) == 0x2F, scan.isDash(start + 3),
            let first = parts.integer(start, digits: 1...2),
            let second = parts.integer(start + 2, digits: 1...2), let last = full(start + 4),
            let from = ordered(first, second, last.date.year)
        else { return nil }
        return DateRule.draft(start..<last.end, from: from.iso, to: last.date.iso)
    }

    /// "7/6" behind a weekday; in the open only after "on".
    func short(_ start: Int, isOpen: Bool = false) -> Reading? {
        if isOpen, scan.word(start - 1) != Word.on, !continues(start) { return nil }
        guard separator(start + 1) == 0x2F, let first = parts.integer(start, digits: 1...2),
            let second = parts.integer(start + 2, digits: 1...2), separator(start + 3) == 0,
            let date = ordered(first, second, nil)
        else { return nil }
        return DateRule.draft(start..<(start + 3), date, confidence: 0.6)
    }

    /// "11/20, 11/22 or 11/25": a date that goes on a list whose first stood behind "on".
    private func continues(_ start: Int, depth: Int = 0) -> Bool {
        let link = start - 1
        guard depth < 4,
            scan.isMark(link, ",") || scan.word(link) == Word.or || scan.word(link) == Word.and,
            scan.isNumber(link - 1), separator(link - 2) == 0x2F, scan.isNumber(link - 3)
        else { return false }
        return scan.word(link - 4) == Word.on || continues(link - 3, depth: depth + 1)
    }

    /// "Friday 7.6".
    func pointed(_ start: Int) -> Reading? {
        let parts = scan.bytes(start).split(separator: 0x2E, omittingEmptySubsequences: false)
        guard scan.isNumber(start), parts.count == 2, parts.allSatisfy({ 1...2 ~= $0.count }),
            let first = Digits(parts[0])?.value.integer,
            let second = Digits(parts[1])?.value.integer,
            let date = ordered(first, second, nil), isAlone(start + 1)
        else { return nil }
        return DateRule.draft(start..<(start + 1), date, confidence: 0.6)
    }

    /// Nothing follows that would make an amount of it: "4.2 million", "4.2-kilometre", "4.2%".
    private func isAlone(_ next: Int) -> Bool {
        if scan.mark(next) != 0 { return !scan.isDash(next) && !scan.isMark(next, "%") }
        let word = scan.word(next)
        return word == 0 && !scan.isNumber(next) || Self.followers.contains(word)
    }

    private static let followers = WordSet(
        "and at before by for from in near on or the to until when where with")

    // MARK: Months and decades

    /// "2/2013", "12-2015", "2014-10".
    private func monthAndYear(_ start: Int) -> Reading? {
        let mark = separator(start + 1)
        guard mark != 0, separator(start + 3) == 0 else { return nil }
        if let month = parts.integer(start, digits: 1...2), 1...12 ~= month,
            let year = parts.year(start + 2), 1900...2100 ~= year
        {
            return DateRule.draft(
                start..<(start + 3), PartialDate(year: year, month: month), confidence: 0.8)
        }
        guard let year = parts.year(start), 1900...2100 ~= year,
            let month = parts.integer(start + 2, digits: 2...2), 1...12 ~= month,
            month <= year % 100
        else { return nil }
        return DateRule.draft(
            start..<(start + 3), PartialDate(year: year, month: month), confidence: 0.8)
    }

    /// "1990s", "the '90s": ten years.
    private func decade(_ start: Int) -> Reading? {
        guard scan.word(start + 1) == Self.s,
            !scan.isSpaced(start + 1) || scan.bytes(start).count == 4,
            scan.bytes(start + 1).count == 1, let number = parts.integer(start, digits: 2...4),
            number % 10 == 0
        else { return nil }
        if scan.bytes(start).count == 4, 1500...2100 ~= number {
            let last =
                number % 100 == 0 && scan.word(start - 1) == Word.the && number < 1900 ? 99 : 9
            return DateRule.draft(
                start..<(start + 2), from: String(number), to: String(number + last))
        }
        guard scan.bytes(start).count == 2, scan.isMark(start - 1, "'") else {
            return .nothing(upTo: start + 2)
        }
        let first = 1900 + number
        return DateRule.draft(start..<(start + 2), from: String(first), to: String(first + 9))
    }

    private static let s = WordHash.of("s")

    // MARK: Years

    /// "2019-2023", "2024/25", "2019 to 2023", "between 1990 and 2020".
    func years(_ start: Int) -> Reading? {
        guard let first = parts.year(start), 1000...2150 ~= first else { return nil }
        let link = start + 1
        let isClose = !scan.isSpaced(link) && !scan.isSpaced(link + 1)
        let isDash = scan.isDash(link) || scan.mark(link) == 0x7E
        let isSlash = scan.isMark(link, "/") && isClose
        let isTo =
            scan.word(link) == Word.to || scan.word(link) == Word.through
            || scan.word(link) == Word.until
        let opener = scan.word(start - 1)
        let isAnd = scan.word(link) == Word.and && opener == Word.between
        if isDash || isSlash, let short = parts.integer(link + 1, digits: 2...2),
            isClose, !scan.isHyphen(link + 2) || !scan.isNumber(link + 3)
        {
            let last =
                first / 100 * 100 + short + (short < first % 100 && first % 100 == 99 ? 100 : 0)
            guard last > first, last - first < 60, isSlash ? last == first + 1 : true else {
                return nil
            }
            if let next = followedByLetter(link + 2) { return next }
            return DateRule.draft(start..<(link + 2), from: String(first), to: String(last))
        }
        if isTo || isAnd, let range = toMonth(start, first, link + 1, opener) { return range }
        if isTo && opener == Word.from || isAnd, let end = endOf(link + 1),
            let last = parts.year(end), last > first, last - first < 200
        {
            return DateRule.draft(start..<(end + 1), from: String(first), to: String(last))
        }
        guard isDash || isSlash || isTo || isAnd,
            let last = parts.year(link + 1), last > first, last - first < 1200
        else { return nil }
        if isTo, opener != Word.from, !isYearPlace(start), scan.isGroupedSoon(link + 1) {
            return nil
        }
        guard !scan.isWord(link + 2) || !isUnit(link + 2) else { return nil }
        if isLabelled(start) { return .nothing(upTo: link + 2) }
        return DateRule.draft(start..<(link + 2), from: String(first), to: String(last))
    }

    private static let edges = WordSet("end start beginning middle")

    /// The year's token behind "the end of", as in "from 2007 to the end of 2008".
    private func endOf(_ index: Int) -> Int? {
        let noun = scan.word(index) == Word.the ? index + 1 : index
        guard Self.edges.contains(scan.word(noun)) else { return nil }
        return scan.word(noun + 1) == Word.of || scan.isHyphen(noun + 1) ? noun + 2 : noun + 1
    }

    /// "2014 through May 2018", "between 2014 and May 2nd 2018".
    private func toMonth(_ start: Int, _ first: Int, _ place: Int, _ opener: UInt64) -> Reading? {
        guard Self.lead.contains(opener) || scan.word(place - 1) == Word.through,
            let month = parts.month(place)
        else { return nil }
        let day = parts.day(place + 1)
        let end = day?.end ?? place + 1
        guard let year = parts.yearBehind(end), year.year > first else { return nil }
        let last = PartialDate(year: year.year, month: month, day: day?.day)
        return DateRule.draft(start..<year.end, from: String(first), to: last.iso)
    }

    private func followedByLetter(_ index: Int) -> Reading? {
        scan.isWord(index) && !scan.isSpaced(index) ? .nothing(upTo: index + 1) : nil
    }

    /// A scale or a unit behind a number; "founded in 1998 in Nakuru" names no inches.
    private func isUnit(_ index: Int) -> Bool {
        if scan.has(index, .scale) { return true }
        guard let numeral = NumeralReader(scan: scan).read(index - 1) else { return false }
        return MeasureUnit().read(scan, behind: numeral, at: index) != nil
            || PercentUnit().read(scan, behind: numeral, at: index) != nil
    }

    private static let lead = WordSet(
        """
        in since by from until till of to for through during before after early late mid year around
        about circa and between throughout beyond end post pre summer winter spring autumn fall
        christmas easter ramadan eid diwali hanukkah thanksgiving
        """)
    private static let owners = WordSet("the his her its their this that a an our my")

    private func isYearPlace(_ start: Int) -> Bool {
        Self.lead.contains(scan.word(start - 1)) || scan.isHyphen(start - 1)
    }

    /// A capital word before it names a thing by its year: "Vision 2030", "Flight 1990".
    private func isLabelled(_ start: Int) -> Bool {
        let before = start - 1
        if scan.has(before, .designator), scan.isWord(before) { return true }
        guard scan.isCapital(before), scan.isWord(before) else { return false }
        return !scan.has(
            before,
            [.preposition, .conjunction, .auxiliary, .determiner, .article, .adverb, .month])
            && !Self.lead.contains(scan.word(before))
    }

    private static let beforeElided = WordSet(
        """
        after autumn before by class early fall from in late of since spring summer till to until winter
        """)

    /// "in '98", "the class of '69".
    private func elided(_ start: Int) -> Reading? {
        let mark = start - 1
        guard scan.isMark(mark, "'") || scan.mark(mark) == 0x2019 || scan.mark(mark) == 0x2018,
            scan.isSpaced(mark), !scan.isSpaced(start),
            scan.isSpaced(start + 1) || scan.mark(start + 1) != 0,
            Self.beforeElided.contains(scan.word(mark - 1)),
            let short = parts.integer(start, digits: 2...2)
        else { return nil }
        return DateRule.draft(mark..<(start + 1), PartialDate(year: parts.century(short)))
    }

    /// A year alone.
    private func year(_ start: Int) -> Reading? {
        guard let year = parts.year(start) else { return nil }
        let isLed = isYearPlace(start)
        guard 1500...2100 ~= year || isLed && 1000...2199 ~= year else { return nil }
        let next = start + 1
        if isUnit(next) && scan.isWord(next) || scan.isMark(next, "%") || scan.isMark(next, "°") {
            return nil
        }
        if scan.isMark(next, "/"), !scan.isSpaced(next) { return nil }
        if scan.isHyphen(start - 1), scan.isWord(start - 2),
            !Self.lead.contains(scan.word(start - 2)) || scan.isHyphen(start - 3)
        {
            return nil
        }
        if scan.isMark(start - 1, "/"), !scan.isSpaced(start) { return nil }
        if scan.has(start - 1, .currency), !scan.isWord(start - 1) { return nil }
        if let day = holiday(start, year) { return day }
        let isFeast = scan.isCapital(start - 1) && feasts.contains(scan.word(start - 1))
        if isLabelled(start), !isFeast { return .nothing(upTo: next) }
        if isDialled(start) { return .nothing(upTo: next) }
        if CurrencyNames.after.match(scan, at: next) != nil { return nil }
        if scan.isHyphen(next), scan.isWord(next + 1) { return nil }
        let isOwned =
            Self.owners.contains(scan.word(start - 1))
            || scan.bytes(start - 1).last == 0x73
                && scan.kind(start - 1) == .mark
        if !isOwned, scan.isSpaced(next), counts(next, isLed: isLed) { return nil }
        let hedge = HedgeReader(scan: scan).start(before: start)
        if hedge < start, !isLed, !scan.isHyphen(start - 1), !isOfDeed(start),
            !Self.limits.contains(scan.word(hedge - 1))
        {
            return nil
        }
        return DateRule.draft(start..<next, PartialDate(year: year), confidence: isLed ? 0.95 : 0.8)
    }

    /// "under a 2022 deal", "over a 2019 killing": the year of what a noun names, and no bound.
    private func isOfDeed(_ start: Int) -> Bool {
        scan.has(start - 1, .article) && scan.has(start - 2, .preposition)
            && scan.isWord(start + 1) && !scan.has(start + 1, Roles.closed)
    }

    /// What a hedged year may stand behind: "until at least 2029".
    private static let limits = WordSet("until till since before after through in")

    /// "Christmas Day 2024", "New Year's Eve, 2025".
    private func holiday(_ start: Int, _ year: Int) -> Reading? {
        let end = scan.isMark(start - 1, ",") ? start - 1 : start
        guard scan.isCapital(end - 1), let name = HolidayNames.before.match(scan, endingAt: end)
        else { return nil }
        let date = PartialDate(year: year, month: name.value.month, day: name.value.day)
        return DateRule.draft(name.start..<(start + 1), date)
    }

    private static let dials = WordSet("call dial dialled dialed hotline number numbers code pin")

    private func isDialled(_ start: Int) -> Bool {
        Self.dials.contains(scan.word(start - 1))
            || Self.dials.contains(scan.word(start - 2)) && scan.has(start - 1, [.auxiliary])
    }

    /// "killed 2000 people": a plural right behind it counts.
    private func counts(_ index: Int, isLed: Bool) -> Bool {
        guard let phrase = NounPhraseReader(scan: scan).read(index, isPlural: true) else {
            return false
        }
        return !isLed || phrase.tokens.count == 1 && Nouns.isCollective(scan.word(index))
    }
}

extension FigureScan {
    /// A unit or plural noun behind a number: then two of them joined by "to" are amounts.
    func isGroupedSoon(_ index: Int) -> Bool {
        NounPhraseReader(scan: self).read(index + 1, isPlural: true) != nil
    }
}

/// The table of holidays as a look-up from their last word back.
enum HolidayNames {
    static let before: PhraseMap<(month: Int, day: Int)> = PhraseMap(
        holidays.rows.flatMap { row in
            row.list(2).map { ($0, false, (Int(row[0]) ?? 1, Int(row[1]) ?? 1)) }
        }, isReversed: true)
}
