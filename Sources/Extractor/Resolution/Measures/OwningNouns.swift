import Facts

/// The noun before a figure that it belongs to, or that a noun of change moved to it.
extension Governor {
    /// "a loan of up to $2 billion", "temperatures of 40C", "bail at $10,000", "at a cost of".
    func owner(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        var rounds = 0
        while rounds < 4 {
            rounds += 1
            if scan.word(place) == Word.of || scan.word(place) == Word.at && isBail(place - 1) {
                let noun = place - 1
                if MeasureWords.empty.contains(scan.word(noun)) {
                    // "a combined total of", "a record of".
                    place = noun - 1
                    while scan.has(place, [.article, .determiner]) || scan.word(place) == Word.the
                        || MeasureWords.empty.contains(scan.word(place)), place > scan.floor
                    {
                        place -= 1
                    }
                    continue
                }
                if scan.mark(noun) != 0 || scan.has(noun, Roles.closed) { return nil }
                if Self.verbal.contains(scan.word(noun)) || scan.has(noun, .adverb) { return nil }
                return ofNoun(noun)
            }
            if scan.word(place) == Word.for, Self.asking.contains(scan.word(place - 1)),
                draft.kind == .money
            {
                return label(place - 1)
            }
            if Self.parts.contains(scan.word(place)), scan.word(place - 1) == Word.the {
                place -= 2
                continue
            }
            guard scan.has(place, [.article]) || Self.fillers.contains(scan.word(place)) else {
                return nil
            }
            place -= 1
        }
        return nil
    }

    /// "a rise in the recruitment fee from KD750", "a cut in rates by": what the noun of change moved.
    func movedBefore(_ draft: Draft) -> String? {
        guard Self.steps.contains(scan.word(draft.reach.lowerBound - 1)) else { return nil }
        var place = draft.reach.lowerBound - 2
        let low = scan.sentenceStart(max(place, scan.floor), reach: 12)
        while place > low {
            if isBoundary(place) || scan.has(place, .auxiliary) { return nil }
            if ChangeWords.nouns[scan.word(place)] != nil, scan.word(place + 1) == Word.in,
                let head = head(from: place + 2, to: draft.reach.lowerBound)
            {
                // "growth in Norvia": where it is, and not what.
                return scan.isCapital(head) ? label(place) : label(head)
            }
            place -= 1
        }
        return nil
    }

    static let steps = WordSet("from by to")
    /// "a request for a further $9 million"
    private static let asking = WordSet(
        """
        appeal bid bill call check cheque claim contract demand invoice order provision request suit
        """)
    private static let parts = WordSet("first last next")
    private static let verbal = WordSet(
        "accused boasted built complained composed consist consisted consists convicted heard made robbed dream dreamt speak speaking speaks spoke spoken talk talked talking talks told warn warned warns whole"
    )
    private static let fillers = WordSet(
        "additional another between extra from further about up to nearly around")
    private static let bails = WordSet(
        "bail premium discount price cost altitude depth rate height speed inflation unemployment turnout growth"
    )

    private func isBail(_ index: Int) -> Bool { Self.bails.contains(scan.word(index)) }

    /// "profit after tax of", "rise in cost of": the noun before the phrase behind it.
    private func ofNoun(_ index: Int) -> String? {
        if Self.measures.contains(scan.word(index - 1)) {
            return label(index - 2)
        }
        let edge = beforeDeductions(index + 1)
        if edge <= index { return label(edge - 1) }
        if let noun = postposedNoun(before: index) { return label(noun) }
        if ChangeWords.nouns[scan.word(index)] != nil,
            !Self.ownLabels.contains(scan.word(index)) || scan.word(index) == Self.cut,
            let noun = movedNoun(index) ?? knownNoun(before: index)
        {
            return noun
        }
        if scan.isCapital(index), !scan.beginsSentence(index), !isListed(index) { return nil }
        return label(index)
    }

    private static let measures = WordSet("after before per")

    /// "a pay rise of 14 percent", "a cut of 25 points": what rose, where the compound says it.
    func movedNoun(_ index: Int) -> String? {
        let before = index - 1
        guard scan.isWord(before), !scan.has(before, Roles.closed), !isVerbal(before),
            !scan.has(before, .adverb), !MeasureWords.gradings.contains(scan.word(before))
        else { return nil }
        return label(before)
    }

    /// "prices have bottomed after a fall of": the nearest noun of a measure before.
    private func knownNoun(before index: Int) -> String? {
        var place = index - 1
        let low = scan.sentenceStart(index, reach: 12)
        while place >= low {
            if MeasureWords.known.contains(scan.word(place)) || isListed(place),
                Nouns.isPlural(scan, place),
                ChangeWords.nouns[scan.word(place)] == nil
            {
                return label(place)
            }
            if isBoundary(place), scan.word(place) != Word.after { return nil }
            place -= 1
        }
        return nil
    }
}
