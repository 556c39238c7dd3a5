import Facts

/// Numbers behind a later subject, for which neither verb nor "per cent" is said again: "Labour polled 24
/// per cent, Reform 27 and the Greens 12", "timber fell 0.7 percent but plasterboard rose 2".
struct GappedShares {
    let scan: FigureScan
    private static let longestSubject = 5
    private static let longestList = 8
    private static let reach = 20
    private static let whole = ExactDecimal(100)

    /// Whether a number is one of percent that goes unsaid.
    func isGapped(_ index: Int) -> Bool {
        guard let numeral = NumeralReader(scan: scan).read(index), numeral.value <= Self.whole,
            !numeral.hasScale, !numeral.isOne, endsClause(numeral.end)
        else { return false }
        var number = index
        for _ in 0..<Self.longestList {
            guard let link = link(before: number) else { return false }
            let low = max(scan.sentenceStart(link, reach: Self.reach), link - Self.reach)
            guard
                let before = (low..<link).last(where: {
                    scan.isNumber($0) || scan.has($0, .cardinal)
                })
            else { return false }
            if isPercent(before + 1) { return true }
            number = before
        }
        return false
    }

    /// "(33)" and "another three" behind a share, and a later one.
    func isUnsaid(_ index: Int) -> Bool {
        scan.isMark(index - 1, "(") || scan.word(index - 1) == NumeralReader.another
            || isGapped(index)
    }

    /// "Chile grew 4 per cent, Peru 3": a step as the first was.
    func carry(from giver: Draft, to draft: inout Draft) {
        guard draft.kind == .percent, draft.change == nil,
            giver.change == .up || giver.change == .down,
            isGapped(draft.tokens.lowerBound)
        else { return }
        draft.change = giver.change
    }

    private static let joints = WordSet("and but whereas while")

    /// The comma or conjunction before the subject of a number, and of a verb of moving between.
    private func link(before number: Int) -> Int? {
        let isMoved =
            scan.has(number - 1, .changeVerb)
            && !scan.has(number - 1, Roles.closed.subtracting(.preposition))
        let end = isMoved ? number - 1 : number
        var place = end - 1
        while place > end - 1 - Self.longestSubject, isOfSubject(place) { place -= 1 }
        guard place < end - 1 else { return nil }
        return scan.isMark(place, ",") || Self.joints.contains(scan.word(place)) ? place : nil
    }

    private static let closed = Roles.closed.union([.adverb, .cardinal, .month, .weekday])

    private func isOfSubject(_ index: Int) -> Bool {
        if scan.word(index) == Word.the || scan.isMark(index, "&") || scan.isHyphen(index) {
            return true
        }
        guard scan.isWord(index), !scan.beginsSentence(index) else { return false }
        return scan.isCapital(index)
            || !scan.has(index, Self.closed.union([.verb, .designator]))
                && SpeechVerbs.find(scan.word(index)) == nil
    }

    private static let cent = WordHash.of("cent")
    private static let percents = WordSet("pc pct percent")

    private func isPercent(_ index: Int) -> Bool {
        scan.isMark(index, "%") || Self.percents.contains(scan.word(index))
            || scan.word(index) == Word.per && scan.word(index + 1) == Self.cent
    }

    private func endsClause(_ index: Int) -> Bool {
        scan.word(index) == Word.and || scan.beginsSentence(index) || scan.isMark(index, ",")
            || scan.isMark(index, ";") || scan.isPoint(index)
    }

    private static let behind = WordSet("ahead behind followed trailed")

    /// "with 12 murders, ahead of Hull (9) and York (7)": a place in a row that opens with a number.
    func isRanked(_ bracket: Int) -> Bool {
        guard scan.isNameWord(bracket - 1) else { return false }
        let low = max(scan.sentenceStart(bracket, reach: Self.reach), bracket - Self.reach)
        guard let first = (low..<bracket).first(where: { Self.behind.contains(scan.word($0)) })
        else { return false }
        return (low..<first).contains { scan.isNumber($0) || scan.has($0, .cardinal) }
    }
}
