import Facts

/// A day, month or year as far as it is written.
struct PartialDate {
    var year: Int?
    var month: Int?
    var day: Int?

    /// ISO 8601 at its own grain; "XXXX-05-03" without a year.
    var iso: String {
        let head = year.map { Day.padded($0, 4) } ?? "XXXX"
        guard let month else { return head }
        guard let day else { return head + "-" + Day.padded(month, 2) }
        return head + "-" + Day.padded(month, 2) + "-" + Day.padded(day, 2)
    }

    var period: Period { Period(iso: iso) }

    /// No calendar has a 30 February; a day without a year may be the 29th.
    var isReal: Bool {
        guard let month, let day else { return month.map { 1...12 ~= $0 } ?? true }
        guard 1...12 ~= month else { return false }
        return 1...Day.days(in: month, of: year ?? 2000) ~= day
    }
}

/// The parts that dates are made of.
struct DateParts {
    let scan: FigureScan

    private static let monthNames: WordMap<Int> = WordMap(
        Calendar.months.rows.flatMap { row in
            row.list(1).map { (WordHash.of($0), Int(row[0]) ?? 0) }
        })
    private static let weekdayNames: WordMap<Int> = WordMap(
        Calendar.weekdays.rows.flatMap { row in
            row.list(1).map { (WordHash.of($0), Int(row[0]) ?? 0) }
        })
    private static let homonyms = WordSet("may march mar jun dec sep jan mon sun sat wed")

    /// A month's name: in a capital, or one that is no other word.
    func month(_ index: Int) -> Int? {
        guard scan.has(index, .month), let month = Self.monthNames[scan.word(index)] else {
            return nil
        }
        guard scan.isCapital(index) || !Self.homonyms.contains(scan.word(index)) else { return nil }
        return month
    }

    /// The same in any case, where a day stands before it.
    func monthBehindDay(_ index: Int) -> Int? {
        scan.has(index, .month) ? Self.monthNames[scan.word(index)] : nil
    }

    func weekday(_ index: Int) -> Int? {
        guard scan.has(index, .weekday), scan.isCapital(index) || scan.bytes(index).count > 5 else {
            return nil
        }
        return Self.weekdayNames[scan.word(index)]
    }

    /// A plain number of at most `count` digits.
    func integer(_ index: Int, digits range: ClosedRange<Int>) -> Int? {
        guard scan.isNumber(index), range.contains(scan.bytes(index).count),
            let digits = Digits(scan.bytes(index)), !digits.hasPoint, !digits.isGrouped
        else { return nil }
        return digits.value.integer
    }

    /// A day of the month, with or without "st", "nd", "rd", "th".
    func day(_ index: Int) -> (day: Int, end: Int)? {
        guard let day = integer(index, digits: 1...2), 1...31 ~= day else {
            return spelledDay(index)
        }
        if scan.isWord(index + 1), !scan.isSpaced(index + 1) {
            guard NumberWords.ordinalEndings.contains(scan.word(index + 1)) else { return nil }
            return (day, index + 2)
        }
        return (day, index + 1)
    }

    /// "fourth", "first".
    private func spelledDay(_ index: Int) -> (day: Int, end: Int)? {
        guard scan.has(index, .ordinal), let ordinal = NumberWords.ordinals[scan.word(index)],
            1...31 ~= ordinal.value, !ordinal.isPlural
        else { return nil }
        return (ordinal.value, index + 1)
    }

    /// Four digits of a year that people write about.
    func year(_ index: Int) -> Int? {
        guard let year = integer(index, digits: 4...4), 1000...2199 ~= year else { return nil }
        if scan.isWord(index + 1), !scan.isSpaced(index + 1) { return nil }
        return year
    }

    /// The year behind a month or day: ", 2024", "2024", "of 2024", "in 2020", "'24".
    func yearBehind(_ index: Int) -> (year: Int, end: Int)? {
        var next = index
        if scan.isMark(next, ","), scan.isNumber(next + 1) { next += 1 }
        if scan.word(next) == Word.of || scan.word(next) == Word.in,
            scan.isNumber(next + 1)
        {
            let isOf = scan.word(next) == Word.of
            next += 1
            if isOf, let short = integer(next, digits: 2...2), short > 31 {
                return (century(short), next + 1)
            }
        }
        if let year = year(next), !isCounted(next),
            !scan.isMark(next + 1, "-") || !scan.isNumber(next + 2)
        {
            return (year, next + 1)
        }
        if scan.isMark(next, "'"), let short = integer(next + 1, digits: 2...2),
            !scan.isSpaced(next + 1)
        {
            return (century(short), next + 2)
        }
        return spelledYear(next)
    }

    func century(_ short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }

    /// "nineteen seventy two", "seventeen hundred thirty three".
    private func spelledYear(_ index: Int) -> (year: Int, end: Int)? {
        let reader = NumeralReader(scan: scan)
        guard let high = reader.subHundred(index), 16...20 ~= high.value else { return nil }
        var next = high.end
        if scan.word(next) == Word.hundred { next += 1 }
        guard let low = reader.subHundred(next), low.value >= 10 else { return nil }
        return (high.value * 100 + low.value, low.end)
    }

    /// A unit or scale behind four digits: no year.
    private func isCounted(_ index: Int) -> Bool {
        scan.has(index + 1, .scale) || scan.isMark(index + 1, "%")
    }
}
