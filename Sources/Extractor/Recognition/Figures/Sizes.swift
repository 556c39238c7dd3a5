import Facts

/// Figures that only say how large the things are that another one counts.
extension Inheritance {
    /// "five 300-tonne cranes", "41 ships of more than 8,000 TEU", "the 229-member parliament".
    func isSize(_ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        let size = drafts[index]
        if size.tokens.contains(where: scan.isHyphen) {
            return size.kind == .quantity || size.kind == .count
        }
        guard size.kind == .quantity, index > floor, drafts[index - 1].kind == .count else {
            return false
        }
        let end = drafts[index - 1].tokens.upperBound
        if end == size.tokens.lowerBound { return true }
        return scan.word(end) == Word.of && end + 1 == size.reach.lowerBound
    }

    /// Both stand in one sentence.
    func areTogether(_ one: Draft, _ two: Draft) -> Bool {
        one.tokens.lowerBound >= scan.sentenceStart(two.tokens.lowerBound)
    }

    private static let magnitude = WordHash.of("magnitude")
    private static let gauges = WordSet(
        "coefficient factor gauge index ratio reading score magnitude")

    /// "an aftershock of magnitude 5.1", "a hazard ratio of 0.72": a number that has no unit.
    func isGauge(_ draft: Draft) -> Bool {
        let before = draft.reach.lowerBound - 1
        return scan.word(before) == Self.magnitude
            || scan.word(before) == Word.of && Self.gauges.contains(scan.word(before - 1))
    }

    private static let whom = WordHash.of("whom")

    /// "1.2 million persons in 2,187 villages, of whom 96,200": people, whatever was counted last.
    func isOfWhom(_ begin: Int) -> Bool {
        scan.word(begin - 1) == Self.whom && scan.word(begin - 2) == Word.of
    }

    private static let member = Unit.counted("member")
    private static let houses = WordSet(
        """
        assembly bundestag chamber congress council dail diet duma house knesset legislature parliament
        senate
        """)
    private static let winning = WordSet(
        "clinched control controls hold holds lost secured take takes took win wins won")

    /// "the 229-member Assembly. It has won 41": members of a house are voted into seats.
    func seats(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        guard Self.winning.contains(scan.word(drafts[index].reach.lowerBound - 1)), index > floor,
            let house = (max(floor, index - 3)..<index).last(where: {
                drafts[$0].unit == Self.member
            })
        else { return nil }
        let end = drafts[house].tokens.upperBound
        let isHouse = (end..<end + 3).contains { Self.houses.contains(scan.word($0)) }
        return isHouse && drafts[house].tokens.contains(where: scan.isHyphen) ? "seat" : nil
    }

    private static let level = WordSet("at to")

    /// "Visitors, who pay $3, were up 17% at 72,400": the persons that the sentence begins with.
    func opening(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        let begin = drafts[index].reach.lowerBound
        guard Self.level.contains(scan.word(begin - 1)), index > floor,
            drafts[index - 1].kind == .percent, drafts[index - 1].tokens.upperBound == begin - 1
        else { return nil }
        let start = scan.sentenceStart(begin, reach: 24)
        let reader = NounPhraseReader(scan: scan)
        // "Rovers are last, and crowds are down 6% to 17,850": another subject.
        guard scan.beginsSentence(start), reader.isPluralHead(start),
            !(start..<begin).contains(where: { scan.has($0, .conjunction) })
        else { return nil }
        let noun = reader.phrase(start..<(start + 1), isPlural: true).noun
        return Self.persons.contains(WordHash.of(noun)) || Nouns.isAgent(noun) ? noun : nil
    }
}
