import Facts

/// What a quantity states, where the word that governs it fits no unit of its sort.
extension MeasureChoice {
    /// A label as the unit allows it: power is no output, a river's metres are its level.
    func sized(_ label: String?, _ draft: Draft) -> String? {
        guard let label, case .measure(let code) = draft.unit else { return label }
        let isLength = QuantityMeasures.isLength(draft.unit)
        switch label {
        case "length", "distance": return isLength ? label : nil
        case "price": return "stock"
        case "cargo":
            return QuantityMeasures.isVolume(code) && draft.per != nil ? "capacity" : label
        case "depth": return isLength ? label : "output"
        case "weight": return isLength ? nil : label
        case "delivery", "output", "yield":
            return QuantityMeasures.sorts[code] == "capacity" ? "capacity" : label
        case "shipment", "start": return Governor(scan: scan).goods(draft) ?? label
        case "stock":
            return QuantityMeasures.isVolume(code) && isHeld(draft) ? "capacity" : label
        default:
            return isLength ? Self.shapes[WordHash.of(label)] ?? label : label
        }
    }

    private static let shapes = map(MeasureWords.shapes)
    private static let holding = WordSet("hold holds holding")

    /// "built to hold 1.6 million cubic metres": what fits in, where "held" tells what was in it.
    private func isHeld(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return (start - 2..<start).contains { Self.holding.contains(scan.word($0)) }
    }

    private static let moving = WordSet(
        "crested fallen fell receded rise risen rises rising rose stand standing stands stood swollen up"
    )

    /// "The river came up to 8.9 metres", "the lake has fallen by two feet": how high the water stands.
    func level(_ draft: Draft) -> String? {
        guard QuantityMeasures.isLength(draft.unit) else { return nil }
        let start = draft.reach.lowerBound
        let low = max(scan.floor, start - 24)
        guard
            (max(scan.floor, start - 4)..<start).contains(where: {
                Self.moving.contains(scan.word($0))
            }),
            (low..<start).contains(where: { Self.rivers.contains(scan.word($0)) })
        else { return nil }
        return "level"
    }

    private static let rivers = WordSet(
        "creek flood floods lake reservoir river sea shore stream tide water waters")

    private static let again = WordHash.of("again")
    private static let totals = WordSet("all total")
    private static let them = WordSet("it them this")

    /// "The rain, 210 millimetres in two days, cut", "a deposit for new aircraft, $60 million, was":
    /// what stands between commas is the noun before. "asks for hay, 15,000 tonnes of it".
    func apposed(_ draft: Draft, _ governor: Governor) -> String? {
        var comma = draft.reach.lowerBound - 1
        if scan.word(comma) == Word.at || scan.word(comma) == Word.of { comma -= 1 }
        guard scan.isMark(comma, ",") else { return nil }
        if let step = governor.stepBefore(draft) { return step }
        let end = draft.reach.upperBound
        if scan.word(end) == Word.of, Self.them.contains(scan.word(end + 1)) {
            let noun = scan.word(comma - 1) == Self.again ? comma - 2 : comma - 1
            guard draft.kind == .money || draft.kind == .quantity, !scan.isCapital(noun),
                !scan.has(noun, [.verb, .adverb])
            else { return nil }
            return governor.label(noun)
        }
        guard draft.kind != .ratio else { return nil }
        let isOver =
            scan.isMark(end, ",") || scan.isPoint(end)
            || scan.word(end) == Word.in && Self.totals.contains(scan.word(end + 1))
            || scan.word(end) == Word.in && (scan.isMark(end + 2, ",") || scan.isMark(end + 3, ","))
        guard isOver else { return nil }
        if let phrase = governor.nounPhrase(before: comma) { return phrase }
        // "Inflation, at 23.4% in June, is".
        let isSole = scan.word(comma + 1) == Word.at && scan.beginsSentence(comma - 1)
        return isSole ? governor.label(comma - 1) : nil
    }
}
