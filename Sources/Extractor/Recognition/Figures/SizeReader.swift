import Facts

/// A size that stands before what it is the size of: "60-kg bags", "a 20-foot container", "50kg bag".
struct SizeReader {
    let scan: FigureScan

    /// The token behind a number that is tied to its unit or to a noun; `nil` where none begins here.
    func end(_ index: Int) -> Int? {
        if scan.has(index, .currency) { return sumEnd(index) }
        guard scan.isNumber(index) || scan.has(index, .cardinal),
            let numeral = NumeralReader(scan: scan).read(index), !numeral.isFraction
        else { return nil }
        let isTied = scan.isHyphen(numeral.end)
        let unit = isTied ? numeral.end + 1 : numeral.end
        guard scan.isWord(unit) else { return nil }
        let match = MeasureNames.after.match(scan, at: unit)
        // "six 40 MW turbines": a symbol may stand apart.
        guard isTied || !scan.isSpaced(unit) || match?.value.isSymbol == true else { return nil }
        let measure = match?.end
        guard var end = measure ?? (isTied ? unit + 1 : nil) else { return nil }
        // "18-year-old".
        while scan.isHyphen(end), scan.isWord(end + 1) { end += 2 }
        return end
    }

    /// "five $1 million prizes".
    private func sumEnd(_ index: Int) -> Int? {
        guard let sum = AmountReader(scan: scan).read(index), sum.hasPrefix,
            sum.reading?.kind == .money, sum.reading?.per == nil
        else { return nil }
        return scan.isHyphen(sum.tokens.upperBound) ? nil : sum.tokens.upperBound
    }
}
