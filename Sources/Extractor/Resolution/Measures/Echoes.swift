import Facts

/// What figures state that no word near them tells: what another figure of the article stated.
extension MeasureChoice {
    private static let reach = 6
    /// Tokens that a figure looks back for the one it echoes.
    private static let distance = 60
    private static let sum = ExactDecimal(100_000)

    /// A bare number too large for a count of anything but money: "The party had cost 14.1 billion".
    func isSum(_ draft: Draft) -> Bool {
        guard draft.kind == .number, draft.unit == .none, let value = draft.magnitude else {
            return false
        }
        return !(value < Self.sum)
            && draft.tokens.contains { NumberWords.scales[scan.word($0)] != nil }
    }

    /// "It had counted eighty", "the figure was 45 percent": the last figure of its kind before.
    func echo(of index: Int, in drafts: [Draft]) -> String? {
        let draft = drafts[index]
        var place = index - 1
        while place >= max(0, index - Self.reach),
            draft.tokens.lowerBound - drafts[place].tokens.upperBound < Self.distance
        {
            if !drafts[place].isGuess, isEchoed(drafts[place], by: draft) {
                return drafts[place].measure
            }
            place -= 1
        }
        return nil
    }

    private func isEchoed(_ before: Draft, by draft: Draft) -> Bool {
        switch draft.kind {
        case .number:
            if isSum(draft) { return before.kind == .money && before.per == nil }
            return before.kind == .count && draft.magnitude?.isWhole == true
        case .percent, .ratio:
            return (before.kind == .percent || before.kind == draft.kind) && isLinked(draft)
        case .money:
            return before.kind == .money && before.unit == draft.unit && before.per == draft.per
                && isLinked(draft)
        default: return false
        }
    }

    private static let stand = WordSet("figure it number rate share that this total")

    /// "it was 45 percent", "the figure is $4 million": a subject that only points back.
    private func isLinked(_ draft: Draft) -> Bool {
        var place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.at { place -= 1 }
        guard Governor.linking.contains(scan.word(place)) else { return false }
        while scan.has(place, [.auxiliary, .adverb]) || Governor.linking.contains(scan.word(place))
        {
            place -= 1
        }
        return Self.stand.contains(scan.word(place))
    }

    /// No price is a million: the noun of a sum nearest before, or just behind.
    func topical(_ draft: Draft) -> String? {
        let governor = Governor(scan: scan)
        if let label = averaged(draft, governor) { return label }
        guard draft.per == nil, let value = draft.magnitude, value >= Self.sum else { return nil }
        return topic(draft, of: "sum")
    }

    /// "Wages for the last month, on average 2,850 maloti,": the sum of a noun before.
    func averaged(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.reach.lowerBound
        guard scan.word(start - 1) == Self.average, scan.word(start - 2) == Word.on else {
            return nil
        }
        let low = scan.sentenceStart(start, reach: 14)
        return stride(from: start - 3, through: low, by: -1)
            .first { MeasureWords.known.contains(scan.word($0)) }.flatMap { governor.label($0) }
    }

    static let average = WordHash.of("average")
}

/// Gives a guess the measure that the same amount has elsewhere in the article: a headline says how
/// much, the paragraph below it of what.
func settleEchoes(_ drafts: inout [Draft]) {
    guard drafts.contains(where: { $0.isGuess || isBare($0) }) else { return }
    var said: [FigureValue: [Int]] = [:]
    for (index, draft) in drafts.enumerated()
    where !draft.isGuess && !isBare(draft) && draft.measure != nil {
        guard isTelling(draft), said[draft.value, default: []].count < 8 else { continue }
        said[draft.value, default: []].append(index)
    }
    for index in drafts.indices where drafts[index].isGuess || isBare(drafts[index]) {
        let draft = drafts[index]
        guard isTelling(draft), let places = said[draft.value],
            let place = places.first(where: { isSame(drafts[$0], draft) })
        else { continue }
        drafts[index].measure = drafts[place].measure
    }
}

/// Gives a bare number of millions that a word of money governs the currency of the last sum before it:
/// "The bank lost 1.2 billion euros. … Whelan put the loss at 1.4 billion."
func settleBareSums(_ drafts: inout [Draft]) {
    let million = ExactDecimal(1_000_000)
    var last: Int?
    for index in drafts.indices {
        if drafts[index].kind == .money, drafts[index].unit.code?.contains(".") != true {
            last = index
        }
        guard drafts[index].kind == .number, drafts[index].unit == .none, let last,
            let value = drafts[index].magnitude, !(value < million),
            let measure = drafts[index].measure, sums.contains(WordHash.of(measure))
        else { continue }
        drafts[index].kind = .money
        drafts[index].unit = drafts[last].unit
        drafts[index].candidates = drafts[last].candidates
        drafts[index].rule = MoneyUnit.name
    }
}

private let sums = WordSet(
    """
    aid bill budget cost damage debt deficit earning fine fraud funding income investment loan loss payment
    pledge profit revenue saving spending subsidy surplus tax theft
    """)

private func isTelling(_ draft: Draft) -> Bool {
    switch draft.kind {
    case .money, .percent, .quantity, .count: true
    case .number: draft.magnitude.map { $0 > ExactDecimal(10) } ?? false
    default: false
    }
}

/// A count that says only that those counted are persons.
private func isBare(_ draft: Draft) -> Bool {
    draft.kind == .count && draft.measure == CountMeasures.people
        && draft.magnitude.map { $0 > ExactDecimal(10) } ?? false
}

private func isSame(_ told: Draft, _ draft: Draft) -> Bool {
    if isBare(draft) { return told.kind == .count }
    if draft.kind == .number { return told.per == nil }
    return told.kind == draft.kind && told.unit == draft.unit && told.per == draft.per
}
