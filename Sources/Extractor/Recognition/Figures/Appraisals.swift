import Facts

/// Words that weigh a step and say nothing of its size: "rose a seasonally adjusted 5.4 percent", "fell
/// by a shock 0.3%", "costs a hefty 9%".
struct Appraisals {
    let scan: FigureScan
    private static let mostWords = 4

    /// Where the article stands whose adjectives reach up to a figure that moves by it.
    func start(before draft: Draft, from begin: Int) -> Int? {
        guard draft.kind != .date, draft.kind != .age, draft.kind != .ordinal,
            let article = article(before: begin)
        else { return nil }
        let end = draft.tokens.upperBound
        if draft.kind == .percent, isMove(end) { return article }
        if describes(end) { return nil }
        let link = article - 1
        let isMoved =
            scan.word(link) == Word.by
            || ChangeWords.verbs[scan.word(link)] != nil && scan.word(link) != Word.over
        return isMoved || draft.kind == .percent && isLater(link) ? article : nil
    }

    /// The article before one to three adjectives, "a better-than-expected", "a stronger than expected".
    private func article(before begin: Int) -> Int? {
        var place = begin - 1
        var words = 0
        while words < Self.mostWords, isWeighing(place) {
            words += 1
            place -= 1
            while scan.isHyphen(place), scan.isWord(place - 1) { place -= 2 }
        }
        return words > 0 && scan.has(place, .article) ? place : nil
    }

    private static let standards = WordSet(
        "anticipated expected feared forecast hoped predicted projected thought usual")

    private func isWeighing(_ index: Int) -> Bool {
        guard scan.isWord(index), !scan.isCapital(index) else { return false }
        // "a stronger than expected 0.9%", "a larger-than-usual 4%".
        if scan.word(index) == Word.than {
            return Self.standards.contains(scan.word(index + 1))
        }
        return !scan.has(index, Roles.closed) && !scan.has(index, .opener)
            && !scan.has(index, .named) && !isUnit(index)
    }

    /// "fell $2 a barrel 3%": a denominator, and no adjective.
    private func isUnit(_ index: Int) -> Bool {
        scan.has(index - 1, .article)
            && (MeasureNames.per.match(scan, at: index) != nil
                || CurrencyNames.after.match(scan, at: index) != nil
                || Measures.perNouns.contains(scan.word(index)))
    }

    /// "a healthy 4% rise in sales": a noun of movement behind the figure, and what it is of.
    func isMove(_ end: Int) -> Bool {
        ChangeWords.nouns[scan.word(end)] != nil
            && (scan.word(end + 1) == Word.in || scan.word(end + 1) == Word.of)
    }

    private static let times = WordSet("month quarter week year")

    /// "a planned 5% levy": the adjective belongs to a noun behind the figure.
    func describes(_ end: Int) -> Bool {
        scan.isHyphen(end)
            || scan.isWord(end) && !scan.beginsSentence(end)
                && !scan.has(end, Roles.closed.union([.adverb, .weekday, .month]))
                && !Self.times.contains(scan.word(end)) && !scan.ends(end, in: "ly")
    }

    private static let reach = 5

    /// ", costs a hefty 9%", "and orders a solid 4%": a later half whose verb goes unsaid.
    private func isLater(_ noun: Int) -> Bool {
        guard isNoun(noun) else { return false }
        var place = noun - 1
        while place > noun - Self.reach, isNoun(place) || scan.has(place, .determiner) {
            place -= 1
        }
        return scan.isMark(place, ",") || scan.has(place, .conjunction)
    }

    private func isNoun(_ index: Int) -> Bool {
        scan.isWord(index) && !scan.beginsSentence(index)
            && (!scan.has(index, Roles.closed.union([.adverb, .verb, .changeVerb]))
                || scan.word(index) == Self.costs)
    }

    private static let costs = WordHash.of("costs")
}
