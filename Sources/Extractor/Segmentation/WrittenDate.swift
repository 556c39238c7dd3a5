import Facts

/// A day as it is written above an article: "December 10, 2025", "10 Dec 2025", "2025-12-10", "Feb 12".
struct WrittenDate {
    var month: Int
    var day: Int
    /// `nil` where none is written.
    var year: Int?

    /// The day itself, where the year is known.
    var dayOfYear: Day? { year.flatMap { Day(year: $0, month: month, day: day) } }

    /// - Returns: the date that begins at a token and where it ends; `nil` where none does.
    static func read(_ layout: Layout, at start: Int, limit: Int) -> (date: WrittenDate, end: Int)?
    {
        readISO(layout, at: start, limit: limit) ?? readWords(layout, at: start, limit: limit)
    }

    private static func readISO(_ layout: Layout, at start: Int, limit: Int) -> (
        date: WrittenDate, end: Int
    )? {
        guard start + 4 < limit, let year = number(layout, start), 1900...2100 ~= year,
            layout.mark(start + 1) == 0x2D, let month = number(layout, start + 2),
            layout.mark(start + 3) == 0x2D, let day = number(layout, start + 4),
            Day(year: year, month: month, day: day) != nil
        else { return nil }
        return (WrittenDate(month: month, day: day, year: year), start + 5)
    }

    private static func readWords(_ layout: Layout, at start: Int, limit: Int) -> (
        date: WrittenDate, end: Int
    )? {
        var index = start
        if let month = month(layout, index) {
            guard index + 1 < limit, let day = number(layout, index + 1), 1...31 ~= day else {
                return nil
            }
            index += 2
            if index < limit, isOrdinalEnding(layout, index) { index += 1 }
            return finish(month, day, layout, index, limit)
        }
        guard let day = number(layout, index), 1...31 ~= day else { return nil }
        index += 1
        if index < limit, isOrdinalEnding(layout, index) { index += 1 }
        guard index < limit, let month = month(layout, index) else { return nil }
        return finish(month, day, layout, index + 1, limit)
    }

    /// With the year behind it, a comma between them or not.
    private static func finish(
        _ month: Int, _ day: Int, _ layout: Layout, _ index: Int, _ limit: Int
    ) -> (date: WrittenDate, end: Int)? {
        let place = index < limit && layout.mark(index) == 0x2C ? index + 1 : index
        if place < limit, let year = number(layout, place), 1900...2100 ~= year {
            guard Day(year: year, month: month, day: day) != nil else { return nil }
            return (WrittenDate(month: month, day: day, year: year), place + 1)
        }
        return (WrittenDate(month: month, day: day, year: nil), index)
    }

    private static func isOrdinalEnding(_ layout: Layout, _ index: Int) -> Bool {
        ordinalEndings.contains(layout.tokens[index].word)
            && !layout.tokens[index].flags.contains(.spaced)
    }

    private static func month(_ layout: Layout, _ index: Int) -> Int? {
        guard index < layout.tokens.count, layout.tokens[index].isCapital else { return nil }
        return months[layout.tokens[index].word]
    }

    private static func number(_ layout: Layout, _ index: Int) -> Int? {
        guard index < layout.tokens.count, layout.tokens[index].kind == .number else { return nil }
        return Int(layout.string(layout.tokens[index].span))
    }

    private static let ordinalEndings = WordSet(["st", "nd", "rd", "th"])
    private static let months: [UInt64: Int] = {
        let names = """
            january jan|february feb|march mar|april apr|may|june jun|july jul|august aug
            |september sept sep|october oct|november nov|december dec
            """
        var months: [UInt64: Int] = [:]
        for (index, row) in names.split(separator: "|").enumerated() {
            for name in row.split(whereSeparator: \.isWhitespace) {
                months[WordHash.of(name)] = index + 1
            }
        }
        return months
    }()
}
