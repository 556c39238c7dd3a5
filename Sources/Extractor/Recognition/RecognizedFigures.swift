import Facts

/// Every figure of the text, in order; spans are bytes of the cleaned text.
///
/// One pass from left to right: at each token that may begin a figure the rules are asked in order,
/// and the first that answers decides how far. Time is linear in the text.
///
/// - Parameter names: those of the text, which no figure measures.
func recognizeFigures(
    in layout: Layout, names: [NameMention] = [], published: Day?
) -> [Figure] {
    let scan = FigureScan(layout, names: names)
    let book = RuleBook(published: published)
    var figures: [Figure] = []
    var drafts: [Draft] = []
    let money = CurrencyChoice()
    for block in layout.blocks {
        scan.enter(block.tokens)
        let start = drafts.count
        readBlock(scan, book, &drafts)
        Restatements(scan: scan).settle(&drafts, from: start)
        inheritUnits(&drafts, from: start, in: scan)
        CarriedRates(scan: scan).settle(&drafts, from: start)
        MeasureChoice(scan: scan).settle(&drafts, from: start)
    }
    settleEchoes(&drafts)
    money.settle(&drafts, in: layout, scan)
    figures.reserveCapacity(drafts.count)
    for draft in drafts {
        figures.append(draft.figure(layout))
    }
    return figures
}

private func readBlock(_ scan: FigureScan, _ book: RuleBook, _ drafts: inout [Draft]) {
    var index = scan.floor
    while index < scan.limit {
        guard mayBegin(scan, index, book.isDated), let reading = book.read(scan, at: index) else {
            index += 1
            continue
        }
        switch reading {
        case .figures(let found, let end):
            drafts += found
            index = max(index + 1, end)
        case .nothing(let end): index = max(index + 1, end)
        }
    }
}

/// Whether a figure can begin at a token: cheap, for most tokens it says no.
@inline(__always)
private func mayBegin(_ scan: FigureScan, _ index: Int, _ isDated: Bool) -> Bool {
    let token = scan.tokens[index]
    switch token.kind {
    case .number: return true
    case .word:
        let roles = scan.roles(index)
        if roles.isDisjoint(with: .trigger) {
            return token.flags.contains(.digit) && token.isCapital
        }
        if !roles.isDisjoint(with: .opener) { return true }
        return mayBeginWeakly(scan, index, roles, isDated)
    case .mark:
        return scan.has(index, .currency) || opensSigned(scan, index)
    case .address: return false
    }
}

/// Words that begin a figure only before certain others: "a", "the", "Rs", "fiscal", "Monday".
private func mayBeginWeakly(
    _ scan: FigureScan, _ index: Int, _ roles: Roles, _ isDated: Bool
) -> Bool {
    if roles.contains(.currency), scan.has(index + 1, .currency) { return true }
    if roles.contains(.article) {
        return scan.has(index + 1, [.scale, .dozen, .ordinal, .behindArticle])
            || index == scan.floor
    }
    if isDated, !roles.isDisjoint(with: [.relative, .weekday]) { return true }
    let isNearNumber =
        scan.isNumber(index + 1) || scan.isNumber(index + 2) || scan.isNumber(index + 3)
        || scan.has(index + 1, [.cardinal, .month])
        // "Q1 FY27".
        || roles.contains(.dateOpener) && scan.isWord(index + 1)
            && scan.tokens[index + 1].flags.contains(.digit)
    if !roles.isDisjoint(with: [.currency, .weekday, .dateOpener, .sign]), isNearNumber {
        return true
    }
    return roles.contains(.single)
}

/// A sign or point against a number: "-5", ".75".
private func opensSigned(_ scan: FigureScan, _ index: Int) -> Bool {
    let byte = scan.text[Int(scan.tokens[index].start)]
    return (byte == 0x2D || byte == 0x2E) && scan.isNumber(index + 1)
}

extension Draft {
    /// The span, without the sentence's stop where an abbreviation took it ("9.4 bn.").
    private func span(_ layout: Layout) -> Span {
        let span = layout.span(tokens)
        let last = layout.tokens[tokens.upperBound - 1]
        let isShort = last.kind == .word && last.flags.contains(.point) && tokens.count > 1
        guard isShort, last.end - last.start > 2,
            !layout.text[Int(last.start)..<(Int(last.end) - 1)].contains(0x2E)
        else { return span }
        return Span(span.start, span.end - 1)
    }

    func figure(_ layout: Layout) -> Figure {
        Figure(
            span: span(layout), kind: kind, value: value, unit: unit, per: per, bound: bound,
            change: change, measure: measure, modality: modality, candidates: candidates,
            confidence: confidence, rule: rule)
    }
}
