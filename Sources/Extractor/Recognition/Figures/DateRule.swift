import Facts

/// Dates: absolute, partial, ranges, decades, quarters; relative ones by the day of publication.
struct DateRule: FigureRule {
    static let name = "figure.date"
    let published: Day?

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        if scan.isNumber(index), scan.length(index) > 4 || scan.length(index) == 3 {
            return nil
        }
        let parts = DateParts(scan: scan)
        let named = NamedDates(scan: scan, parts: parts)
        if let reading = named.read(index) { return reading }
        if scan.isNumber(index), let reading = NumericDates(scan: scan, parts: parts).read(index) {
            return reading
        }
        if let day = published {
            return RelativeDates(scan: scan, parts: parts, published: day).read(index)
        }
        return nil
    }

    static func draft(_ tokens: Range<Int>, _ date: PartialDate, confidence: Double = 0.95)
        -> Reading
    {
        var draft = Draft(tokens: tokens, kind: .date, value: .period(date.period), rule: name)
        draft.confidence = confidence
        return .figures([draft], upTo: tokens.upperBound)
    }

    static func draft(_ tokens: Range<Int>, from: String, to: String) -> Reading {
        var draft = Draft(
            tokens: tokens, kind: .date,
            value: .periods(from: Period(iso: from), to: Period(iso: to)), rule: name)
        draft.bound = .range
        return .figures([draft], upTo: tokens.upperBound)
    }
}

/// Dates with a month's name in them, and those that a word opens ("fiscal 2025", "Q3 2024").
struct NamedDates {
    let scan: FigureScan
    let parts: DateParts

    func read(_ start: Int) -> Reading? {
        if parts.weekday(start) != nil { return behindWeekday(start) }
        if let month = parts.month(start) { return monthFirst(start, month) }
        if let glued = gluedYear(start) ?? PeriodCodes(scan: scan, parts: parts).read(start) {
            return glued
        }
        if scan.has(start, .dateOpener), let date = opened(start) { return date }
        guard scan.isNumber(start) || scan.has(start, .ordinal) else { return nil }
        return dayFirst(start, start) ?? yearFirst(start)
    }

    /// "Sunday, 8 November 2026", "Friday 7/6".
    private func behindWeekday(_ start: Int) -> Reading? {
        var next = start + 1
        // "It closed on Tuesday. June 5 …": only an abbreviation has a point and goes on.
        let isShort = scan.bytes(start).count <= 4
        if scan.isMark(next, ",") || isShort && scan.isPoint(next) { next += 1 }
        if scan.word(next) == Word.the { next += 1 }
        let inner: Reading?
        if let month = parts.month(next) {
            inner = monthFirst(next, month)
        } else {
            let digits = NumericDates(scan: scan, parts: parts)
            inner = dayFirst(next, next) ?? digits.short(next) ?? digits.pointed(next)
        }
        guard case .figures(var drafts, let end) = inner, !drafts.isEmpty else { return nil }
        drafts[0].tokens = start..<drafts[0].tokens.upperBound
        return .figures(drafts, upTo: end)
    }

    // MARK: Month first

    private func monthFirst(_ start: Int, _ month: Int) -> Reading? {
        var next = start + 1
        if scan.isPoint(next), !scan.isSpaced(next), !scan.beginsSentence(next + 1) { next += 1 }
        let joint = scan.isMark(next, "/") || scan.isMark(next, "-") && !scan.isSpaced(next)
        if scan.isMark(next, ","), scan.isNumber(next + 1) || joint { next += 1 }
        if joint { next += 1 }
        if let range = monthRange(start, month) { return range }
        // "in August, 2 per cent more": an amount of its own.
        let isAmount =
            scan.isMark(next - 1, ",") && AmountReader(scan: scan).read(next)?.isWritten == true
        if let first = parts.day(next), !isAmount,
            !scan.has(first.end, .month) || parts.yearBehind(first.end) != nil
        {
            return monthDay(start, month, first)
        }
        if let year = parts.yearBehind(next) {
            if let range = toAnotherMonth(
                start, PartialDate(year: year.year, month: month), year.end)
            {
                return range
            }
            return DateRule.draft(start..<year.end, PartialDate(year: year.year, month: month))
        }
        return nil
    }

    private func monthDay(_ start: Int, _ month: Int, _ first: (day: Int, end: Int)) -> Reading? {
        var date = PartialDate(month: month, day: first.day)
        guard date.isReal || date.day == 30 || date.day == 31 else { return nil }
        if isCount(first.end, day: first.day) { return nil }
        var end = first.end
        if let last = rangeEnd(end) ?? pairEnd(start, end), last.day > first.day {
            end = last.end
            var to = PartialDate(month: month, day: last.day)
            if let year = parts.yearBehind(end) {
                date.year = year.year
                to.year = year.year
                end = year.end
            }
            return DateRule.draft(start..<end, from: date.iso, to: to.iso)
        }
        if scan.isHyphen(end) || scan.isMark(end, "/"), let year = parts.year(end + 1) {
            date.year = year
            end += 2
        } else if let year = parts.yearBehind(end) {
            date.year = year.year
            end = year.end
        } else if !scan.isNumber(first.end - 1) && scan.isSpaced(first.end), scan.isNumber(end),
            let short = parts.integer(end, digits: 2...2)
        {
            // "January first 12".
            date.year = parts.century(short)
            end += 1
        }
        if let range = toAnotherMonth(start, date, end) { return range }
        return DateRule.draft(start..<end, date)
    }

    /// "May 200 people": a number that counts what follows is no day.
    private func isCount(_ end: Int, day: Int) -> Bool {
        scan.isMark(end, "%") || scan.has(end, .scale)
            || scan.isMark(end, ":") && scan.isNumber(end + 1) && !scan.isSpaced(end + 1)
    }

    private func rangeEnd(_ index: Int) -> (day: Int, end: Int)? {
        let isLink =
            scan.isDash(index) || scan.word(index) == Word.to || scan.mark(index) == 0x7E
            || scan.word(index) == Word.through || scan.word(index) == Word.until
        guard isLink, let last = parts.day(index + 1), !scan.has(last.end, .month) else {
            return nil
        }
        return last
    }

    /// "between February 24 and 27": the second day, where nothing stands behind it to be counted.
    private func pairEnd(_ start: Int, _ index: Int) -> (day: Int, end: Int)? {
        guard scan.word(start - 1) == Word.between, scan.word(index) == Word.and,
            let last = parts.day(index + 1), !scan.has(last.end, .month),
            AmountReader(scan: scan).read(index + 1)?.isWritten != true
        else { return nil }
        return last
    }

    /// "Jan-Feb 2017", "from April to June 2017".
    private func monthRange(_ start: Int, _ month: Int) -> Reading? {
        let link = start + 1
        guard scan.isDash(link) || scan.word(link) == Word.to, let last = parts.month(link + 1)
        else {
            return nil
        }
        var next = link + 2
        if scan.isPoint(next), scan.isNumber(next + 1) { next += 1 }
        var to = PartialDate(month: last)
        if let day = parts.day(next) {
            to.day = day.day
            next = day.end
        }
        guard let year = parts.yearBehind(next) else { return nil }
        to.year = year.year
        let from = PartialDate(year: month > last ? year.year - 1 : year.year, month: month)
        return DateRule.draft(start..<year.end, from: from.iso, to: to.iso)
    }

    /// "28 June to 3 July 2024", "Dec/2018-May/2019".
    private func toAnotherMonth(_ start: Int, _ from: PartialDate, _ end: Int) -> Reading? {
        let isTo = scan.word(end) == Word.to || scan.word(end) == Word.through
        let isDash = scan.isDash(end)
        let isAnd = scan.word(end) == Word.and && scan.word(start - 1) == Word.between
        guard isTo || isDash || isAnd else { return nil }
        var from = from
        let next = scan.word(end + 1) == Word.the ? end + 2 : end + 1
        guard let last = single(next), last.date.month != nil else { return nil }
        if from.year == nil { from.year = last.date.year }
        return DateRule.draft(start..<last.end, from: from.iso, to: last.date.iso)
    }

    /// One date with a month in it, not itself a range.
    private func single(_ start: Int) -> (date: PartialDate, end: Int)? {
        if let month = parts.month(start) {
            var next = start + 1
            if scan.isMark(next, "/") || scan.isPoint(next) { next += 1 }
            if let day = parts.day(next) {
                let year = parts.yearBehind(day.end)
                return (
                    PartialDate(year: year?.year, month: month, day: day.day), year?.end ?? day.end
                )
            }
            guard let year = parts.yearBehind(next) else { return nil }
            return (PartialDate(year: year.year, month: month), year.end)
        }
        guard let day = parts.day(start) else { return nil }
        var next = day.end
        if scan.word(next) == Word.of { next += 1 }
        guard let month = parts.month(next) else { return nil }
        let year = parts.yearBehind(next + 1)
        return (PartialDate(year: year?.year, month: month, day: day.day), year?.end ?? next + 1)
    }

    // MARK: Day first

    /// "14 August 1947", "15th of October", "3 to 5 May", "05-Aug-2016".
    private func dayFirst(_ start: Int, _ begin: Int) -> Reading? {
        guard let first = parts.day(start) else { return nil }
        var next = first.end
        if let last = rangeEnd2(next) {
            var place = last.end
            if scan.word(place) == Word.of { place += 1 }
            if let month = parts.month(place), scan.word(next) != Word.to || last.day > first.day {
                return range(begin, first.day, last.day, month, place + 1)
            }
        }
        let joint = scan.isHyphen(next) || scan.isMark(next, "/")
        if joint || scan.word(next) == Word.of { next += 1 }
        guard let month = parts.monthBehindDay(next) else { return nil }
        let isSure = parts.month(next) != nil
        var date = PartialDate(month: month, day: first.day)
        var end = next + 1
        if scan.isPoint(end), !scan.isSpaced(end), !scan.beginsSentence(end + 1),
            scan.isNumber(end + 1)
        {
            end += 1
        }
        if joint, scan.isHyphen(end) || scan.isMark(end, "/"), let year = parts.year(end + 1) {
            date.year = year
            end += 2
        } else if let year = parts.yearBehind(end) {
            date.year = year.year
            end = year.end
        }
        // "the Fourth of July Café" is a name.
        if scan.has(begin, .ordinal), scan.isCapital(begin), scan.isCapital(end),
            !scan.beginsSentence(end)
        {
            return .nothing(upTo: end)
        }
        // "1 may", "14 march" in lower case: only where the sentence can bear no verb.
        guard isSure || date.year != nil || scan.word(begin - 1) == Word.on else { return nil }
        guard date.isReal || date.day == 30 else { return nil }
        if let range = toAnotherMonth(begin, date, end) { return range }
        return DateRule.draft(begin..<end, date)
    }

    private func rangeEnd2(_ index: Int) -> (day: Int, end: Int)? {
        let isLink =
            scan.isDash(index) || scan.word(index) == Word.to
            || scan.word(index) == Word.through || scan.mark(index) == 0x7E
            || scan.word(index) == Word.and
        return isLink ? parts.day(index + 1) : nil
    }

    private func range(_ start: Int, _ first: Int, _ last: Int, _ month: Int, _ end: Int)
        -> Reading?
    {
        var from = PartialDate(month: month, day: first)
        var to = PartialDate(month: month, day: last)
        var end = end
        if let year = parts.yearBehind(end) {
            from.year = year.year
            to.year = year.year
            end = year.end
        }
        // "3 and 5 May": two days, unless "between" says otherwise.
        return DateRule.draft(start..<end, from: from.iso, to: to.iso)
    }

    // MARK: Year first

    /// "2017 april", "2019/aug/01", "23-2020-September" is left out.
    private func yearFirst(_ start: Int) -> Reading? {
        guard let year = parts.year(start) else { return nil }
        var next = start + 1
        let joint = scan.isMark(next, "/") || scan.isHyphen(next)
        if joint { next += 1 }
        if let span = quarter(next) {
            return DateRule.draft(start..<(next + 1), from: span.from(year), to: span.to(year))
        }
        guard let month = parts.month(next), joint || !scan.isNumber(next + 1) else { return nil }
        var date = PartialDate(year: year, month: month)
        var end = next + 1
        if joint, scan.isMark(end, "/") || scan.isHyphen(end), let day = parts.day(end + 1) {
            date.day = day.day
            end = day.end
        }
        return DateRule.draft(start..<end, date)
    }

    // MARK: Quarters and fiscal years

    private struct Months {
        var first: Int
        var last: Int

        func from(_ year: Int) -> String { PartialDate(year: year, month: first).iso }
        func to(_ year: Int) -> String { PartialDate(year: year, month: last).iso }
    }

    private func quarter(_ index: Int) -> Months? {
        guard scan.length(index) == 2, scan.has(index, .dateOpener) else { return nil }
        switch scan.word(index) {
        case Word.q1: return Months(first: 1, last: 3)
        case Word.q2: return Months(first: 4, last: 6)
        case Word.q3: return Months(first: 7, last: 9)
        case Word.q4: return Months(first: 10, last: 12)
        case Word.h1: return Months(first: 1, last: 6)
        case Word.h2: return Months(first: 7, last: 12)
        default: return nil
        }
    }

    private static let fiscal = WordSet("fiscal fy cy financial")
    private static let yearWord = WordHash.of("year")

    private func opened(_ start: Int) -> Reading? {
        if let span = quarter(start) {
            var next = start + 1
            if scan.isHyphen(next) || scan.isMark(next, ",") { next += 1 }
            if scan.word(next) == Word.of { next += 1 }
            // "Q4 FY26": told by the fiscal year.
            if case .figures(var drafts, let end) = gluedYear(next), !drafts.isEmpty {
                drafts[0].tokens = start..<end
                return .figures(drafts, upTo: end)
            }
            guard let year = parts.year(next) ?? shortYear(next) else { return nil }
            let end = parts.year(next) == nil ? next + 2 : next + 1
            return DateRule.draft(start..<end, from: span.from(year), to: span.to(year))
        }
        var next = start
        if Self.fiscal.contains(scan.word(next)) { next += 1 }
        let isFiscal = next > start
        if scan.word(next) == Self.yearWord { next += 1 }
        if scan.isHyphen(next) { next += 1 }
        guard next > start, scan.isNumber(next) || scan.isMark(next, "'") else { return nil }
        if case .figures(var drafts, let end) = NumericDates(scan: scan, parts: parts).years(next),
            !drafts.isEmpty
        {
            drafts[0].tokens = start..<drafts[0].tokens.upperBound
            return .figures(drafts, upTo: end)
        }
        guard isFiscal || parts.year(next) != nil,
            let year = parts.year(next) ?? parts.integer(next, digits: 2...2).map(parts.century)
        else { return nil }
        return DateRule.draft(start..<(next + 1), PartialDate(year: year))
    }

    /// "FY2025", "FY25".
    private func gluedYear(_ index: Int) -> Reading? {
        let bytes = scan.bytes(index)
        guard bytes.count == 6 || bytes.count == 4, bytes.prefix(2).elementsEqual("FY".utf8),
            let digits = Digits(bytes.dropFirst(2)), digits.count == bytes.count - 2,
            let year = digits.value.integer
        else { return nil }
        var to: Int?
        if scan.isDash(index + 1) || scan.isMark(index + 1, "/"), !scan.isSpaced(index + 1),
            let last = parts.integer(index + 2, digits: 2...4)
        {
            to = last < 100 ? parts.century(last) : last
        }
        let from = digits.count == 2 ? parts.century(year) : year
        if let to {
            return DateRule.draft(index..<(index + 3), from: String(from), to: String(to))
        }
        return DateRule.draft(index..<(index + 1), PartialDate(year: from))
    }

    private func shortYear(_ index: Int) -> Int? {
        guard scan.isMark(index, "'"), let short = parts.integer(index + 1, digits: 2...2) else {
            return nil
        }
        return parts.century(short)
    }
}
