import Facts

/// Bare numbers take the unit of a figure before them: "Punjab contributed 1.92m bales and Sindh 2.27m".
///
/// Looks back over at most a few figures of the same block, so the pass is linear.
func inheritUnits(_ drafts: inout [Draft], from start: Int, in scan: FigureScan) {
    for index in start..<drafts.count where drafts[index].isElliptical {
        let reader = Inheritance(scan: scan)
        guard let source = reader.source(drafts, index, floor: start) else { continue }
        let giver = drafts[source]
        drafts[index].unit = giver.unit
        drafts[index].kind = giver.kind
        drafts[index].candidates = giver.candidates
        drafts[index].per = giver.per
        drafts[index].rule = giver.kind == .count ? AmountRule.elliptical : giver.rule
    }
}

private struct Inheritance {
    let scan: FigureScan
    private static let reach = 6

    /// Index of the nearest figure whose unit the bare number may share.
    func source(_ drafts: [Draft], _ index: Int, floor: Int) -> Int? {
        let draft = drafts[index]
        if isRate(draft) { return nil }
        let sentence = scan.sentenceStart(draft.tokens.lowerBound)
        var place = index - 1
        let low = max(floor, index - Self.reach)
        while place >= low {
            let giver = drafts[place]
            if isGiver(giver), fits(giver, draft, isNear: giver.tokens.lowerBound >= sentence) {
                return place
            }
            place -= 1
        }
        return nil
    }

    private func isGiver(_ draft: Draft) -> Bool {
        switch draft.kind {
        case .money, .count, .quantity, .percent: !draft.isElliptical || draft.unit != .none
        default: false
        }
    }

    private static let rates = WordSet("against versus dollar dollars greenback euro")

    /// "4.12 against the greenback", "1,446 to the dollar": an exchange rate has no unit.
    private func isRate(_ draft: Draft) -> Bool {
        let end = draft.tokens.upperBound
        let isTo = scan.word(end) == Word.to || Self.rates.contains(scan.word(end))
        return isTo && scan.word(end + 1) == Word.the
            && Self.rates.contains(scan.word(end + 2))
    }

    private func fits(_ giver: Draft, _ draft: Draft, isNear: Bool) -> Bool {
        guard let one = giver.magnitude, let two = draft.magnitude else { return isNear }
        let isFractional = !two.isWhole
        switch giver.kind {
        case .count:
            if isFractional { return false }
            return giver.unit != .counted("time") && giver.unit != .counted("point") || isNear
        case .money: return isNear && two >= ExactDecimal(1000) || two >= ExactDecimal(1_000_000)
        case .percent:
            return isNear && two <= ExactDecimal(1000) && (isFractional || isBracketed(draft))
        case .quantity:
            _ = one
            return isNear || two >= ExactDecimal(1000)
        default: return false
        }
    }

    private func isBracketed(_ draft: Draft) -> Bool {
        scan.isMark(draft.tokens.lowerBound - 1, "(") || scan.word(draft.tokens.lowerBound - 1) == WordHash.of("another")
    }
}

extension Draft {
    /// The stated number, of a range its low end.
    var magnitude: ExactDecimal? {
        switch value {
        case .decimal(let value): value
        case .interval(let low, _): low
        default: nil
        }
    }
}
