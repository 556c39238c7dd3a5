import Facts

/// The round number that a rate is told of: "14.3 per 100,000 people", "two doctors for every 1,000
/// inhabitants", "deaths per 1,000 live births". It states nothing of its own.
struct RateBaseRule: FigureRule {
    private static let least = 2
    private static let most = 6
    private static let reach = 5

    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        let link = index - 1
        guard scan.word(link) == Word.per || scan.word(link) == Word.every,
            scan.isNumber(index) || scan.has(index, [.cardinal, .article, .scale]),
            let amount = AmountReader(scan: scan).read(index), isRound(amount.numeral.value),
            amount.numeral.end > index, isCounting(amount),
            !isPriced(scan, before: scan.word(link) == Word.every ? link - 1 : link)
        else { return nil }
        return .nothing(upTo: amount.tokens.upperBound)
    }

    /// A hundred, a thousand, ten thousand and so on.
    private func isRound(_ value: ExactDecimal) -> Bool {
        (Self.least...Self.most).contains {
            ExactDecimal.powerOfTen($0).map { $0 == value } ?? false
        }
    }

    /// Of people, births or beds; "per 100 km" and "per 1,000 cubic meters" are amounts.
    private func isCounting(_ amount: Amount) -> Bool {
        amount.reading.map { $0.kind == .count } ?? true
    }

    /// "$5 per 1,000 words": a price, which says nothing without what it is paid for.
    private func isPriced(_ scan: FigureScan, before link: Int) -> Bool {
        guard
            let number = (link - Self.reach..<link).last(where: {
                scan.isNumber($0) || scan.has($0, [.cardinal, .scale])
            })
        else { return false }
        return scan.has(number - 1, .currency)
            || CurrencyNames.after.match(scan, at: number + 1) != nil
    }
}
