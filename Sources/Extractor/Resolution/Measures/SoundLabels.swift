import Facts

/// Measures that are words of the clause and no nouns of what a figure states, and what to say instead.
extension MeasureChoice {
    /// Words that a search for nouns may take for one.
    private static let others = WordSet(
        """
        add admit biggest brought cheapest dearest greater highest higher largest lower lowest pored reckon running
        save say seen smallest smoke snapping track
        """)
    private static let kept = WordSet("bred displaced found hundred lead left lost wound")

    private static let date = WordHash.of("date")
    private static let undated = WordSet("capacity index price share")

    /// "gave", "projected", "snapping": no noun.
    func isUnsound(_ label: String, _ draft: Draft) -> Bool {
        let word = WordHash.of(label)
        if draft.kind == .date { return Self.undated.contains(word) }
        if word == Self.date { return true }
        if Self.others.contains(word) { return true }
        if MeasureWords.known.contains(word) || Self.kept.contains(word) { return false }
        return Tenses.past.contains(word)
            || label.utf8.count > 5 && label.hasSuffix("ed") && !label.hasSuffix("eed")
    }

    /// What a figure states where its label was no noun.
    func replacement(_ draft: Draft, _ governor: Governor) -> String? {
        switch draft.kind {
        case .count:
            guard case .counted(let noun) = draft.unit else { return nil }
            return CountMeasures.lastWord(of: noun).map { CountMeasures.plain($0) }
        case .date: return "date"
        case .percent:
            let isMoved = draft.change != nil && governor.subjectIndex(draft) == nil
            return isMoved && isNamed(before: draft) ? "price" : fallback(draft, governor)
        case .ordinal: return scan.ends(draft.tokens.upperBound, in: "est") ? "rank" : nil
        case .duration: return "duration"
        case .age: return nil
        default: return fallback(draft, governor)
        }
    }

    /// "Kirin gave up 6%": a name is the subject.
    private func isNamed(before draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return (start - 4..<start).contains { scan.isCapital($0) }
    }

    // MARK: Goods

    /// What is sold one by one or by weight: a sum that it is at, or was sold at, is its price.
    private static let goods = WordSet(
        """
        apartment barley beef bottle bull bullock butter calf canvas cattle cheese coffee coin cow
        drawing ewe flat goat guitar heifer hog home lamb landscape life lot maize manuscript milk
        necklace ox pair painting picture pig pork portrait ram ring sculpture sheep stamp statue steer store
        tea vase watch weanling wheat wool yearling
        """)

    /// "A bullock was knocked down at €3,180", "butter averaged $2.91".
    func isGoods(_ label: String) -> Bool { Self.goods.contains(WordHash.of(label)) }

    private static let making = WordSet("make makes made")

    /// "Lambs made from €3.90 a kilo", where a worker makes so much an hour.
    func isMade(_ draft: Draft) -> Bool {
        var verb = draft.reach.lowerBound - 1
        if scan.word(verb) == Word.from { verb -= 1 }
        guard Self.making.contains(scan.word(verb)), scan.isWord(verb - 1) else { return false }
        let noun = Nouns.lowercase(scan.bytes(verb - 1))
        return isGoods(Nouns.isPlural(scan, verb - 1) ? Nouns.singular(noun) : noun)
    }
}
