import Facts

/// Every figure of the text, in order; spans are bytes of the cleaned text.
///
/// One pass from left to right: at each token that may begin a figure the rules are asked in order,
/// and the first that answers decides how far. Time is linear in the text.
func recognizeFigures(in layout: Layout, published: Day?) -> [Figure] {
    var scan = FigureScan(layout)
    let book = RuleBook(published: published)
    var figures: [Figure] = []
    var drafts: [Draft] = []
    let money = CurrencyChoice()
    for block in layout.blocks {
        scan.enter(block.tokens)
        let start = drafts.count
        readBlock(scan, book, &drafts)
        inheritUnits(&drafts, from: start, in: scan)
        MeasureChoice(scan: scan).settle(&drafts, from: start)
    }
    money.settle(&drafts, in: layout)
    figures.reserveCapacity(drafts.count)
    for draft in drafts {
        figures.append(draft.figure(layout))
    }
    return figures
}

private func readBlock(_ scan: FigureScan, _ book: RuleBook, _ drafts: inout [Draft]) {
    var index = scan.floor
    while index < scan.limit {
        guard mayBegin(scan, index), let reading = read(scan, book, index, drafts) else {
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

/// Whether a figure can begin at a token.
@inline(__always)
private func mayBegin(_ scan: FigureScan, _ index: Int) -> Bool {
    switch scan.tokens[index].kind {
    case .number: true
    case .word:
        scan.has(index, .trigger) || scan.tokens[index].flags.contains(.digit)
    case .mark: scan.has(index, .trigger) || opensSigned(scan, index)
    case .address: false
    }
}

/// A sign or point against a number: "-5", ".75", "+3".
private func opensSigned(_ scan: FigureScan, _ index: Int) -> Bool {
    let byte = scan.text[Int(scan.tokens[index].start)]
    return byte == 0x2D || byte == 0x2E
}

private func read(_ scan: FigureScan, _ book: RuleBook, _ index: Int, _ drafts: [Draft]) -> Reading? {
    for rule in book.figures {
        if let reading = rule.read(scan, at: index, after: drafts) { return reading }
    }
    return nil
}

extension Draft {
    func figure(_ layout: Layout) -> Figure {
        Figure(
            span: layout.span(tokens), kind: kind, value: value, unit: unit, per: per, bound: bound,
            change: change, measure: measure, modality: modality, candidates: candidates,
            confidence: confidence, rule: rule)
    }
}
