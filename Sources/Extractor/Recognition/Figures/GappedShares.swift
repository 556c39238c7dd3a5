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
            !numeral.hasScale, !numeral.isOne
        else { return false }
        if endsClause(numeral.end) {
            return follows(index)
        }
        return isPlaced(index, numeral.end)
    }

    private static let links = WordSet("at on")

    /// Whether the numbers before, each behind a subject of its own, lead to one of percent; behind a
    /// preposition ("Labour is on 29 per cent, Reform on 20") all stand behind the same.
    private func follows(_ index: Int) -> Bool {
        let link = scan.word(index - 1)
        let isLinked = Self.links.contains(link)
        var number = index
        for _ in 0..<Self.longestList {
            guard let joint = self.joint(before: isLinked ? number - 1 : number),
                let before = self.number(before: joint)
            else { return false }
            if isLinked, scan.word(before - 1) != link { return false }
            if isPercent(before + 1) { return true }
            number = before
        }
        return false
    }

    private func number(before joint: Int) -> Int? {
        let low = max(scan.sentenceStart(joint, reach: Self.reach), joint - Self.reach)
        return (low..<joint).last { scan.isNumber($0) || scan.has($0, .cardinal) }
    }

    private static let places = WordSet("among for in")

    /// "61 per cent in maths, 55 in physics and 70 in art": the same preposition behind each.
    private func isPlaced(_ index: Int, _ end: Int) -> Bool {
        let place = scan.word(end)
        guard Self.places.contains(place), !scan.isNumber(end + 1) else { return false }
        var number = index
        for _ in 0..<Self.longestList {
            let joint = number - 1
            guard scan.isMark(joint, ",") || Self.joints.contains(scan.word(joint)),
                let before = self.number(before: joint)
            else { return false }
            if isPercent(before + 1) {
                let behind = scan.word(before + 1) == Word.per ? before + 3 : before + 2
                return scan.word(behind) == place
            }
            guard scan.word(before + 1) == place else { return false }
            number = before
        }
        return false
    }

    private static let ways = WordSet("down up")

    /// "34 per cent, up from 30": where a share came from, right behind it.
    private func isOrigin(_ index: Int) -> Bool {
        let way = index - 2
        guard scan.word(index - 1) == Word.from, Self.ways.contains(scan.word(way)),
            scan.isMark(way - 1, ","),
            let numeral = NumeralReader(scan: scan).read(index), numeral.value <= Self.whole,
            !numeral.hasScale, endsClause(numeral.end) || scan.has(numeral.end, .preposition),
            let before = number(before: way - 1)
        else { return false }
        return isPercent(before + 1)
    }

    /// "(33)" and "another three" behind a share, and a later one.
    func isUnsaid(_ index: Int) -> Bool {
        scan.isMark(index - 1, "(") || scan.word(index - 1) == NumeralReader.another
            || isGapped(index) || isOrigin(index)
    }

    /// "Chile grew 4 per cent, Peru 3": a step as the first was.
    func carry(from giver: Draft, to draft: inout Draft) {
        guard draft.kind == .percent, draft.change == nil,
            giver.change == .up || giver.change == .down,
            isGapped(draft.tokens.lowerBound)
        else { return }
        draft.change = giver.change
    }

    private static let joints = WordSet("and but whereas while with")

    /// The comma or conjunction before the subject of a number, and of a verb of moving between.
    private func joint(before number: Int) -> Int? {
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
