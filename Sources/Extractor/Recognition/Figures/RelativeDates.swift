import Facts

/// "Yesterday", "last Thursday", "next year", "two weeks ago": counted from the day of publication.
struct RelativeDates {
    let scan: FigureScan
    let parts: DateParts
    let published: Day

    func read(_ start: Int) -> Reading? {
        if let weekday = parts.weekday(start) { return onWeekday(start, weekday) }
        switch scan.word(start) {
        case WordHash.of("yesterday"): return day(start..<(start + 1), -1)
        case WordHash.of("today"): return day(start..<(start + 1), 0)
        case WordHash.of("tomorrow"): return day(start..<(start + 1), 1)
        default: return nil
        }
    }

    private func day(_ tokens: Range<Int>, _ shift: Int) -> Reading? {
        guard let day = published.adding(days: shift) else { return nil }
        let date = PartialDate(year: day.year, month: day.month, day: day.day)
        return DateRule.draft(tokens, date, confidence: 0.8)
    }

    private static let last = WordSet("last past")
    private static let next = WordSet("next coming")
    private static let future = WordSet("will to due scheduled until by")

    /// The latest such day before publication, or the next one where the words look ahead.
    private func onWeekday(_ start: Int, _ weekday: Int) -> Reading? {
        if scan.isMark(start + 1, "'") || scan.tokens[start].flags.contains(.innerCapital) { return nil }
        if scan.isCapital(start + 1), !scan.beginsSentence(start + 1) { return nil }
        if scan.bytes(start).count < 4 { return nil }
        let before = scan.word(start - 1)
        var shift = weekday - published.weekday
        var begin = start
        if Self.next.contains(before) {
            shift += shift <= 0 ? 7 : 0
            begin = start - 1
        } else {
            let low = scan.sentenceStart(start, reach: 8)
            let isAhead = (low..<start).contains { Self.future.contains(scan.word($0)) }
                && !Self.last.contains(before)
            if isAhead { shift += shift <= 0 ? 7 : 0 } else { shift -= shift > 0 ? 7 : 0 }
            if Self.last.contains(before) {
                begin = start - 1
                if shift == 0 { shift = -7 }
            }
        }
        return day(begin..<(start + 1), shift)
    }
}
