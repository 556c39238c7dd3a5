import Facts

/// "Yesterday", "last Thursday", "next year", "two weeks ago", "in April": counted from the day of
/// publication, at the grain that the words have.
struct RelativeDates {
    let scan: FigureScan
    let parts: DateParts
    let published: Day

    func read(_ start: Int) -> Reading? {
        if let weekday = parts.weekday(start) { return onWeekday(start, weekday) }
        if let month = parts.month(start) { return inMonth(start, month) }
        return named(start) ?? shifted(start) ?? ago(start)
    }

    private func draft(_ tokens: Range<Int>, _ iso: String) -> Reading {
        var draft = Draft(
            tokens: tokens, kind: .date, value: .period(Period(iso: iso)), rule: DateRule.name)
        draft.confidence = 0.8
        return .figures([draft], upTo: tokens.upperBound)
    }

    private func day(_ tokens: Range<Int>, _ shift: Int) -> Reading? {
        published.adding(days: shift).map { draft(tokens, $0.iso) }
    }

    // MARK: Days

    private static let days: WordMap<Int> = WordMap(
        [("yesterday", -1), ("today", 0), ("tomorrow", 1), ("tonight", 0)]
            .map { (WordHash.of($0.0), $0.1) })
    private static let before = WordHash.of("before")
    private static let after = WordHash.of("after")

    /// "yesterday", "the day before yesterday".
    private func named(_ start: Int) -> Reading? {
        if scan.word(start) == Word.the, scan.word(start + 1) == Word.day,
            let shift = Self.days[scan.word(start + 3)], shift != 0
        {
            let isBefore = scan.word(start + 2) == Self.before
            guard isBefore || scan.word(start + 2) == Self.after else { return nil }
            return day(start..<(start + 4), shift + (isBefore ? -1 : 1))
        }
        guard let shift = Self.days[scan.word(start)], !isNamed(start) else { return nil }
        if scan.kind(start + 1) == .mark, scan.tokens[start + 1].flags.contains(.suffix) {
            return nil
        }
        return day(start..<(start + 1), shift)
    }

    /// In a capital inside a sentence: a paper or a title.
    private func isNamed(_ index: Int) -> Bool {
        scan.isCapital(index) && !scan.beginsSentence(index)
            || scan.isCapital(index + 1) && scan.isCapital(index) && !scan.beginsSentence(index + 1)
    }

    private static let last = WordSet("last past")
    private static let next = WordSet("next coming")
    private static let lead = WordSet(
        "on last next this past coming since until till by from before after of late early and every"
    )

    /// The latest such day before publication, or the next one where the words look ahead.
    private func onWeekday(_ start: Int, _ weekday: Int, isFirst: Bool = false) -> Reading? {
        guard scan.bytes(start).count > 4 || Self.lead.contains(scan.word(start - 1)),
            Self.lead.contains(scan.word(start - 1)) || scan.isMark(start - 1, ",")
                || scan.isWord(start - 1) && !scan.isCapital(start - 1),
            !scan.isCapital(start + 1) || scan.beginsSentence(start + 1)
        else { return nil }
        if scan.mark(start + 1) == 0x27 { return nil }
        let before = scan.word(start - 1)
        var shift = weekday - published.weekday
        var begin = start
        if !isFirst, let first = opening(start) {
            shift = first + ((shift - first - 1) % 7 + 7) % 7 + 1
        } else if Self.next.contains(before) {
            shift += shift <= 0 ? 7 : 0
            begin = start - 1
        } else {
            let outlook = OutlookReader(scan: scan, isDay: true).read(start)
            let isAhead = outlook == .ahead || outlook == .present && Self.limits.contains(before)
            if isAhead, !Self.last.contains(before) {
                shift += shift <= 0 ? 7 : 0
                shift += isWeekLater(start) ? 7 : 0
            } else {
                shift -= shift > 0 ? 7 : 0
            }
            if Self.last.contains(before) {
                begin = start - 1
                if shift == 0 { shift = -7 }
            }
        }
        return day(begin..<(isWeek(start + 1) ? start + 2 : start + 1), shift)
    }

    private static let limits = WordSet("from till to until")
    private static let ends = WordSet("and lasts through till to until")
    private static let closing = WordSet(
        "close closes closing conclude concludes end ends ending finish")
    private static let stretch = 9

    /// The days from publication to the first of two weekdays that bound a stretch, "from Friday to
    /// Sunday"; in "begins on Monday and lasts until Friday" only where that one is to come.
    private func opening(_ start: Int) -> Int? {
        guard
            Self.limits.contains(scan.word(start - 1)) || scan.word(start - 1) == Word.through
                || scan.word(start - 1) == Word.on && Self.closing.contains(scan.word(start - 2)),
            let first = (start - Self.stretch..<start - 1).last(where: {
                parts.weekday($0) != nil
            }), let weekday = parts.weekday(first), first >= scan.sentenceStart(start),
            Self.ends.contains(scan.word(first + 1)),
            case .figures(let drafts, _) = onWeekday(first, weekday, isFirst: true),
            case .period(let period) = drafts.first?.value,
            let day = Day(iso: period.iso)
        else { return nil }
        let shift = day.number - published.number
        return shift > 0 || first == start - 2 ? shift : nil
    }

    private static let week = WordHash.of("week")

    /// "on Sunday week": behind it nothing for which "week" would be a part of a name.
    private func isWeek(_ index: Int) -> Bool {
        scan.word(index) == Self.week
            && (!scan.isWord(index + 1) || scan.has(index + 1, Roles.closed))
    }

    /// "on Sunday week", "a week on Sunday".
    private func isWeekLater(_ start: Int) -> Bool {
        isWeek(start + 1)
            || scan.word(start - 1) == Word.on && scan.word(start - 2) == Self.week
                && scan.has(start - 3, .article)
    }

    // MARK: Months

    /// "in April": the nearest one in the direction that the clause looks.
    private func inMonth(_ start: Int, _ month: Int) -> Reading? {
        if let range = months(start, month) { return range }
        guard isLed(start), !scan.isNumber(start + 1) || isPointed(start),
            !scan.isCapital(start + 1) || scan.beginsSentence(start + 1)
        else { return nil }
        return draft(
            start..<(start + 1), PartialDate(year: year(of: month, start), month: month).iso)
    }

    /// The year of a month that a clause names alone.
    private func year(of month: Int, _ start: Int) -> Int {
        let before = scan.word(start - 1)
        // "this September", "last March", "next March": in March, a year ago and in a year.
        if before == Word.this { return published.year }
        if before == Word.last { return published.year - (month < published.month ? 0 : 1) }
        if before == Word.next { return published.year + (month > published.month ? 0 : 1) }
        var outlook = OutlookReader(scan: scan, isDay: false).read(start)
        if outlook == .present { outlook = nearest(month) }
        if outlook == .ahead { return published.year + (month < published.month ? 1 : 0) }
        return published.year - (month > published.month ? 1 : 0)
    }

    private static let spread = WordSet("from between")

    /// "the January-March quarter", "from June to September".
    private func months(_ start: Int, _ month: Int) -> Reading? {
        let link = start + 1
        let isTo = scan.word(link) == Word.to || scan.word(link) == Word.and
        guard
            scan.isDash(link) && !scan.isSpaced(link)
                || isTo && Self.spread.contains(scan.word(start - 1)),
            let last = parts.month(link + 1), last != month, !scan.isNumber(link + 2)
        else { return nil }
        let end = year(of: last, start)
        return DateRule.draft(
            start..<(link + 2),
            from: PartialDate(year: month > last ? end - 1 : end, month: month).iso,
            to: PartialDate(year: end, month: last).iso)
    }

    private static let pointing = WordSet("last next")

    /// "Next March 40 will go": the number behind is no day's or year's.
    private func isPointed(_ start: Int) -> Bool {
        Self.pointing.contains(scan.word(start - 1))
    }

    private static let edges = WordSet("early end late mid start")

    private func nearest(_ month: Int) -> Outlook {
        (month - published.month + 12) % 12 <= 6 ? .ahead : .back
    }

    /// "in April", "since April", "set for April".
    private func isLed(_ start: Int) -> Bool {
        if scan.word(start - 1) == Word.in || Self.lead.contains(scan.word(start - 1)) {
            return true
        }
        // "mid-July", "by end-May".
        if scan.isHyphen(start - 1), Self.edges.contains(scan.word(start - 2)) { return true }
        return scan.word(start - 1) == Word.for && OutlookReader.isAppointed(scan, start - 1)
    }

    // MARK: Weeks, months, years

    private static let units: WordMap<String> = WordMap(
        [
            ("day", "d"), ("days", "d"), ("week", "wk"), ("weeks", "wk"), ("month", "mo"),
            ("months", "mo"), ("year", "a"), ("years", "a"), ("decade", "10a"), ("decades", "10a"),
        ].map { (WordHash.of($0.0), $0.1) })

    private func moved(_ unit: String, _ count: Int) -> String? {
        switch unit {
        case "d": return published.adding(days: count)?.iso
        case "wk": return published.adding(days: count * 7).map(week)
        case "mo":
            let months = published.year * 12 + published.month - 1 + count
            return PartialDate(year: months / 12, month: months % 12 + 1).iso
        case "a": return PartialDate(year: published.year + count).iso
        default: return PartialDate(year: published.year + count * 10).iso
        }
    }

    /// The ISO week of a day: the one that its Thursday is in.
    private func week(_ day: Day) -> String {
        guard let thursday = day.adding(days: 4 - day.weekday),
            let first = Day(year: thursday.year, month: 1, day: 1)
        else { return day.iso }
        let number = (thursday.number - first.number) / 7 + 1
        return Day.padded(thursday.year, 4) + "-W" + Day.padded(number, 2)
    }

    /// "last week", "next month", "this year".
    private func shifted(_ start: Int) -> Reading? {
        let step: Int
        switch scan.word(start) {
        case Word.last: step = -1
        case Word.next: step = 1
        case Word.this: step = 0
        default: return nil
        }
        guard let unit = Self.units[scan.word(start + 1)], unit != "d", unit != "10a",
            !Nouns.isPlural(scan, start + 1), scan.word(start - 1) != Word.the || step == 0,
            !scan.isHyphen(start + 2), let iso = moved(unit, step)
        else { return nil }
        return draft(start..<(start + 2), iso)
    }

    /// "three days ago", "a year earlier", "ten years ago".
    private func ago(_ start: Int) -> Reading? {
        let count: Int
        var next: Int
        if scan.has(start, .article) {
            count = 1
            next = start + 1
        } else {
            guard scan.isNumber(start) || scan.has(start, .cardinal),
                let numeral = NumeralReader(scan: scan).read(start),
                let value = numeral.value.integer, 0...5000 ~= value
            else { return nil }
            count = value
            next = numeral.end
        }
        guard let unit = Self.units[scan.word(next)] else { return nil }
        next += 1
        let isEarlier = scan.word(next) == Word.earlier || scan.word(next) == Self.before
        guard scan.word(next) == Word.ago || isEarlier && count == 1 && unit == "a",
            let iso = moved(unit, -count)
        else { return nil }
        return draft(start..<(next + 1), iso)
    }
}
