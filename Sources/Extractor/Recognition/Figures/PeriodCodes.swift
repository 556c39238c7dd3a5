import Facts

/// Quarters and halves that accounts write as one word with their year: "Q4FY26", "4QFY26", "1H26", "9M
/// 2025". A fiscal year's are told by that year, as its months are the firm's own.
struct PeriodCodes {
    let scan: FigureScan
    let parts: DateParts

    private struct Code {
        var count: Int
        var letter: UInt8
        var isFiscal = false
        var year: Int?
    }

    func read(_ start: Int) -> Reading? {
        guard var code = scan.isNumber(start) ? numberFirst(start) : letterFirst(start) else {
            return nil
        }
        var end = scan.isNumber(start) ? start + 2 : start + 1
        if code.year == nil, let year = parts.year(end) {
            code.year = year
            end += 1
        }
        guard let year = code.year, 1900...2100 ~= year, !isFirm(code, start) else { return nil }
        if code.isFiscal { return DateRule.draft(start..<end, PartialDate(year: year)) }
        guard let months = months(code) else { return nil }
        return DateRule.draft(
            start..<end, from: PartialDate(year: year, month: months.lowerBound).iso,
            to: PartialDate(year: year, month: months.upperBound).iso)
    }

    /// "the 3M 2024 report": months stand behind a preposition, "in 3M 2024".
    private func isFirm(_ code: Code, _ start: Int) -> Bool {
        guard code.letter == UInt8(ascii: "M") else { return false }
        let before = scan.word(start - 1)
        return before != Word.in && before != Word.for
    }

    /// "4QFY26", "1H26", "9M": a digit, and letters against it.
    private func numberFirst(_ start: Int) -> Code? {
        guard scan.length(start) == 1, scan.isWord(start + 1), !scan.isSpaced(start + 1),
            let count = parts.integer(start, digits: 1...1),
            let letter = scan.bytes(start + 1).first
        else { return nil }
        return tail(Code(count: count, letter: letter), scan.bytes(start + 1).dropFirst())
    }

    /// "Q4FY26", "H1FY2027": a year is written with it, else it is the month rules' to read.
    private func letterFirst(_ start: Int) -> Code? {
        let bytes = scan.bytes(start)
        guard bytes.count > 4, scan.isCapital(start), let letter = bytes.first,
            let digit = bytes.dropFirst().first, 0x31...0x34 ~= digit
        else { return nil }
        return tail(Code(count: Int(digit - 0x30), letter: letter), bytes.dropFirst(2))
    }

    /// What stands behind the quarter: nothing, "26", "FY26", "FY2026".
    private func tail(_ code: Code, _ rest: ArraySlice<UInt8>) -> Code? {
        guard Self.letters.contains(code.letter) else { return nil }
        var (code, rest) = (code, rest)
        if rest.prefix(2).elementsEqual("FY".utf8) {
            code.isFiscal = true
            rest = rest.dropFirst(2)
        }
        if rest.isEmpty { return code.isFiscal ? nil : code }
        guard rest.count == 2 || rest.count == 4, let digits = Digits(rest), !digits.hasPoint,
            let year = digits.value.integer
        else { return nil }
        code.year = rest.count == 2 ? parts.century(year) : year
        return code
    }

    private static let letters = Set("HMQ".utf8)

    private func months(_ code: Code) -> ClosedRange<Int>? {
        switch code.letter {
        case UInt8(ascii: "Q") where 1...4 ~= code.count: code.count * 3 - 2...code.count * 3
        case UInt8(ascii: "H") where 1...2 ~= code.count: code.count * 6 - 5...code.count * 6
        case UInt8(ascii: "M") where [3, 6, 9].contains(code.count): 1...code.count
        default: nil
        }
    }
}
