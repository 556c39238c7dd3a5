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
    private func onWeekday(_ start: Int, _ weekday: Int) -> Reading? {
        guard scan.bytes(start).count > 4 || Self.lead.contains(scan.word(start - 1)),
            Self.lead.contains(scan.word(start - 1)) || scan.isMark(start - 1, ",")
                || scan.isWord(start - 1) && !scan.isCapital(start - 1),
            !scan.isCapital(start + 1) || scan.beginsSentence(start + 1)
        else { return nil }
        if scan.mark(start + 1) == 0x27 { return nil }
        let before = scan.word(start - 1)
        var shift = weekday - published.weekday
        var begin = start
        if Self.next.contains(before) {
            shift += shift <= 0 ? 7 : 0
            begin = start - 1
        } else {
            let outlook = OutlookReader(scan: scan, isDay: true).read(start)
            if outlook == .ahead, !Self.last.contains(before) {
                shift += shift <= 0 ? 7 : 0
            } else {
                shift -= shift > 0 ? 7 : 0
            }
            if Self.last.contains(before) {
                begin = start - 1
                if shift == 0 { shift = -7 }
            }
        }
        return day(begin..<(start + 1), shift)
    }

    // MARK: Months

    /// "in April": the nearest one in the direction that the clause looks.
    private func inMonth(_ start: Int, _ month: Int) -> Reading? {
        guard isLed(start), !scan.isNumber(start + 1),
            !scan.isCapital(start + 1) || scan.beginsSentence(start + 1)
        else { return nil }
        var year = published.year
        var outlook = OutlookReader(scan: scan, isDay: false).read(start)
        if outlook == .present { outlook = nearest(month) }
        if Self.last.contains(scan.word(start - 1)) { outlook = .back }
        if outlook == .ahead {
            if month < published.month { year += 1 }
        } else if month > published.month {
            year -= 1
        }
        return draft(start..<(start + 1), PartialDate(year: year, month: month).iso)
    }

    private func nearest(_ month: Int) -> Outlook {
        (month - published.month + 12) % 12 <= 6 ? .ahead : .back
    }

    /// "in April", "since April", "set for April".
    private func isLed(_ start: Int) -> Bool {
        if scan.word(start - 1) == Word.in || Self.lead.contains(scan.word(start - 1)) {
            return true
        }
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
