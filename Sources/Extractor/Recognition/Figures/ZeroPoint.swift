import Facts

/// The sign behind a number of degrees: "12 degrees below zero", "2 below zero", "5 above freezing".
struct ZeroPoint {
    let scan: FigureScan

    private static let zero = WordHash.of("zero")
    private static let freezing = WordHash.of("freezing")
    private static let scales: Set<String> = ["Cel", "deg", "degF"]
    private static let limit = ExactDecimal(150)

    /// The amount with its sign and "below zero" in its span; as it was where none stands there.
    func settled(_ amount: Amount) -> Amount {
        let end = amount.tokens.upperBound
        let side = scan.word(end)
        guard side == Word.below || side == Word.above else { return amount }
        let point = scan.word(end + 1)
        let code = amount.reading?.unit.code ?? "Cel"
        guard point == Self.zero || point == Self.freezing && code != "degF",
            Self.scales.contains(code), amount.high == nil, !amount.numeral.hasScale,
            !amount.numeral.isNegative, amount.value < Self.limit
        else { return amount }
        var whole = amount
        if side == Word.below, let negated = amount.value.negated {
            whole.value = negated
            whole.numeral.isNegative = true
        }
        whole.tokens = amount.tokens.lowerBound..<(end + 2)
        whole.reading = UnitReading(
            kind: .quantity, unit: .measure(code == "degF" ? code : "Cel"), end: end + 2,
            rule: MeasureUnit.quantity)
        return whole
    }
}

extension Inheritance {
    private static let thermometers = WordSet(
        "temperature temperatures mercury thermometer thermometers")
    private static let marks = WordSet(
        "to at of hit hits reach reached reaching touch touched near nearing topped past")

    /// A level that a temperature came to, with no other thing between that may have come to it.
    func isTemperature(_ begin: Int) -> Bool {
        guard Self.marks.contains(scan.word(begin - 1)) else { return false }
        let low = scan.sentenceStart(begin, reach: 10)
        guard let heat = (low..<begin).last(where: { Self.thermometers.contains(scan.word($0)) })
        else { return false }
        let reader = NounPhraseReader(scan: scan)
        return !(heat + 1..<begin).contains {
            scan.isMark($0, ",") || scan.has($0, .conjunction) || scan.isNumber($0)
                || reader.isPluralHead($0)
        }
    }
}
